import type { Proclitic } from "@isnad/engine";
import type { Span } from "@isnad/model";
import type { Article, GoldClaim } from "../lib/article.ts";
import { type NameWord, takeApart } from "./name-words.ts";

/** What renaming has to know of the language. */
export interface NameRules {
  readonly fold: (text: string) => string;
  readonly leads: readonly Proclitic[];
  /** Folded. */
  readonly article: string;
  /** Folded words that say what something is, not which. */
  readonly roles: ReadonlySet<string>;
  /** Folded words that are names only inside annotated names. */
  readonly doubles: ReadonlySet<string>;
  readonly invent: (base: string, seed: string) => string;
}

const WORD = /[\p{L}\p{M}\u0640]+/gu;

interface WordAt {
  readonly start: number;
  readonly surface: string;
  readonly folded: string;
}

const wordsOf = (text: string, from: number, fold: NameRules["fold"]): WordAt[] =>
  [...text.matchAll(WORD)].map((match) => ({
    start: from + match.index,
    surface: match[0],
    folded: fold(match[0]),
  }));

/** The annotated names of a claim: places, actors, targets, sources, and a person who is the figure. */
function namesOf(claim: GoldClaim): Span[] {
  const targets = "targets" in claim ? claim.targets : [];
  const person = "figure" in claim && claim.figure.low === 1 && !/\d/.test(claim.figure.text);
  return [
    ...claim.places,
    ...claim.actors,
    ...targets,
    ...claim.attribution,
    ...(person ? [claim.figure] : []),
  ];
}

/** The article with every annotated name replaced by an invented one of the same length, wherever it stands. */
export function renameArticle(article: Article, rules: NameRules): Article {
  const inNames = new Map<number, WordAt>();
  for (const span of article.claims.flatMap(namesOf))
    for (const word of wordsOf(span.text, span.start, rules.fold))
      if (!isRole(word.folded, rules)) inNames.set(word.start, word);
  const bases = new Set([...inNames.values()].map(({ folded }) => firstReading(folded, rules).base));

  const replace = (word: WordAt, at: number): string => {
    if (isRole(word.folded, rules)) return word.surface;
    const found = takeApart(word.folded, rules.leads).find(({ base }) => bases.has(base));
    if (!found) return word.surface;
    if (isDouble(found, rules) && !beginsIn(inNames, at, found.lead.length)) return word.surface;
    return respell(word.surface, found, rules.invent(found.base, article.id), rules.fold);
  };
  const rewrite = (text: string): string =>
    text.replace(WORD, (surface, at: number) =>
      replace({ start: at, surface, folded: rules.fold(surface) }, at),
    );

  const text = rewrite(article.text);
  const title = article.title === null ? null : rewrite(article.title);
  return { ...article, title, text, claims: article.claims.map((claim) => moveSpans(claim, article, text)) };
}

/** Roles stay. A word that is a name with the article and a role without it is told apart by the article. */
const isRole = (word: string, { roles, doubles, leads, article }: NameRules): boolean => {
  const readings = takeApart(word, leads);
  if (
    readings.some(({ lead, base, ending }) => lead.endsWith(article) && doubles.has(article + base + ending))
  )
    return false;
  return word.length < 3 || readings.some(({ base, ending }) => roles.has(base + ending));
};

const isDouble = ({ lead, base, ending }: NameWord, { doubles, article }: NameRules): boolean =>
  doubles.has(base + ending) ||
  doubles.has(base) ||
  (lead.endsWith(article) && doubles.has(article + base + ending));

const firstReading = (word: string, { leads }: NameRules): NameWord => takeApart(word, leads)[0] as NameWord;

/** The surface with the letters of its base exchanged; lead, ending, vowel marks and hamza stay. */
function respell(surface: string, word: NameWord, invented: string, fold: NameRules["fold"]): string {
  const original = word.base;
  let at = -word.lead.length;
  let result = "";
  for (const char of surface) {
    const folded = fold(char);
    const changed = at >= 0 && at < original.length && original[at] !== invented[at];
    result += folded.length === 1 && changed ? invented[at] : char;
    at += folded.length;
  }
  return result;
}

/** Whether an annotated name begins at the word or inside its lead. */
const beginsIn = (names: ReadonlyMap<number, WordAt>, at: number, lead: number): boolean =>
  Array.from({ length: lead + 1 }, (_, i) => at + i).some((start) => names.has(start));

const shapeOf = (text: string): string => text.replace(/\p{L}/gu, "x");

/** The claim with its quotations taken from the new text, at the same offsets: inventions keep the length. */
function moveSpans<T>(value: T, article: Article, text: string): T {
  return JSON.parse(JSON.stringify(value), (_, item) => {
    if (typeof item?.start !== "number" || typeof item.text !== "string") return item;
    const quoted = text.slice(item.start, item.end);
    if (shapeOf(quoted) !== shapeOf(item.text))
      throw new Error(`${article.id}: a quotation of ${item.start} to ${item.end} no longer stands`);
    return { ...item, text: quoted };
  });
}
