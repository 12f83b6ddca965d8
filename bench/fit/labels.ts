import type { Mention } from "@isnad/engine";
import type { Span } from "@isnad/model";
import type { ChosenField, Site } from "@isnad/reader";
import type { GoldClaim } from "../lib/article.ts";

type Stretch = Pick<Span, "start" | "end">;

const shared = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The same name: half of the annotated one is covered, or one holds the other. */
function sameMention(gold: Span, read: Span): boolean {
  if (shared(gold, read) >= 0.5 * (gold.end - gold.start)) return true;
  return nameOf(gold).includes(nameOf(read)) || nameOf(read).includes(nameOf(gold));
}

/** Its letters behind the article, with which a preposition may be written as one. */
const nameOf = ({ text }: Span): string => text.replace(/^\u0648?(?:\u0627\u0644|\u0644\u0644)/, "");

/** How well two lists agree, 0 to 1. */
function agreement(gold: readonly Span[], read: readonly Span[]): number {
  if (gold.length === 0 && read.length === 0) return 1;
  const left = [...read];
  let hits = 0;
  for (const name of gold) {
    const at = left.findIndex((other) => sameMention(name, other));
    if (at < 0) continue;
    left.splice(at, 1);
    hits++;
  }
  return (2 * hits) / (gold.length + read.length);
}

/** The annotated claim that the reader's draft is: by kind, number and place in the text, or by its clause. */
export function goldOf(site: Site, claims: readonly GoldClaim[]): GoldClaim | undefined {
  const { draft } = site;
  if ("phrase" in draft) {
    const { phrase } = draft;
    return claims.find(
      (c) =>
        "figure" in c &&
        c.kind === draft.kind &&
        c.figure.low === phrase.low &&
        shared(c.figure, phrase) >= 0.5 * (c.figure.end - c.figure.start),
    );
  }
  const { tokens } = site.facts.scan.doc;
  const clause = { start: tokens.start[draft.first] as number, end: tokens.end[draft.last - 1] as number };
  const alike = ({ evidence }: GoldClaim): boolean => {
    const common = shared(evidence, clause);
    return common >= CLAUSE * (evidence.end - evidence.start + clause.end - clause.start - common);
  };
  return claims.find((c) => !("figure" in c) && c.kind === draft.kind && alike(c));
}

/** Overlap over union from which on two clauses are the same. */
const CLAUSE = 0.35;

interface Dated {
  readonly start: string | null;
  readonly end: string | null;
}
interface Placed {
  readonly places: readonly { readonly value: Stretch }[];
}

const spanOf = (text: string, { start, end }: Stretch): Span => ({
  text: text.slice(start, end),
  start,
  end,
});

/** How right an option's value is by the annotated claim, 0 to 1. */
export function rightness(field: ChosenField, gold: GoldClaim, value: unknown, { facts }: Site): number {
  const { text, tokens } = facts.scan.doc;
  if (field === "means") return Number(gold.means === value);
  if (field === "time") {
    const time = (value as Mention<Dated> | null)?.value;
    if (!time || !gold.time) return Number(!time && !gold.time);
    return Number(time.start === gold.time.startDate && time.end === gold.time.endDate);
  }
  if (field === "places") {
    const read = ((value as Placed | null)?.places ?? []).map((p) => spanOf(text, p.value));
    const first = gold.places[0];
    const found = agreement(gold.places, read);
    return first && !read.some((p) => sameMention(first, p)) ? 0 : found >= 0.5 ? found : 0;
  }
  const names = ((value ?? []) as readonly Mention<unknown>[]).map(({ first, last }) =>
    spanOf(text, { start: tokens.start[first] as number, end: tokens.end[last - 1] as number }),
  );
  return agreement(gold.actors, names);
}
