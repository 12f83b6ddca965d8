import { points, type Score, type Tally } from "./score.ts";

/** Named figures, in points out of a hundred; null = nothing to measure. */
export type Figures = Readonly<Record<string, number | null>>;

const named = (prefix: string, of: Readonly<Record<string, number | null>>): Figures =>
  Object.fromEntries(
    Object.entries(of).map(([name, share]) => [`${prefix} ${name}`, share === null ? null : points(share)]),
  );

const f1s = (prefix: string, of: Readonly<Record<string, Tally>>): Figures =>
  named(
    prefix,
    Object.fromEntries(Object.entries(of).map(([name, { f1, gold }]) => [name, gold > 0 ? f1 : null])),
  );

/** Every level, link and attribute of a score. */
export function levelsAndAttributes({ figures, statements, links, attributes }: Score): Figures {
  return {
    ...f1s("figures", figures),
    ...f1s("statements", { detected: statements.detected, attributed: statements.attributed }),
    ...f1s("link", links),
    ...named("attribute", attributes),
    ...named("statement", statements.attributes),
  };
}

/** F1 of each kind (figures: value; statements: attributed). */
export const kindsOf = (score: Score): Figures =>
  Object.fromEntries(
    Object.entries(score.byKind).map(([kind, { f1, gold }]) => [kind, gold > 0 ? points(f1) : null]),
  );

/** The figures with a prefix before each name. */
export const under = (prefix: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}/${name}`, value]));
