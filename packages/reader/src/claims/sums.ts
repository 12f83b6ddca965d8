import { type Document, readingAt } from "@isnad/engine";
import type { FigureKind, Population } from "@isnad/model";
import { markAt } from "../token-text.ts";
import type { Draft } from "./figures.ts";

/** How many sentences the parts of a total may be spread over. */
const REACH = 6;
/** The first sentences of the body sum up the report; later ones what stands right beside them. */
const OPENING = 4;
const NEAR = 2;
/** A page has no more headlines and stamps than this over its body. */
const HEADLINES = 8;
/** Two parts of a smaller total add up by chance. */
const TELLING = 5;
const TOLLS: readonly FigureKind[] = ["killed", "injured"];

const countOf = ({ phrase }: Draft): number | null =>
  phrase.quantifier === "vague" || phrase.unit === "percent" ? null : (phrase.low ?? phrase.high);

/** The figures of a report, and the sentence at which what sums it up ends. */
interface Figures {
  readonly doc: Document;
  readonly drafts: readonly Draft[];
  readonly opening: number;
}

/** Parts with the total that they add up to: its dead and its wounded, or what single incidents cost. */
export function addends(
  doc: Document,
  drafts: readonly Draft[],
  found: ReadonlyMap<Draft, Draft>,
): ReadonlyMap<Draft, Draft> {
  const out = new Map<Draft, Draft>();
  const figures = { doc, drafts, opening: bodyStart(doc) + OPENING };
  // Totals told side by side that both add up come first: they leave no doubt which figures are parts.
  for (const sure of [true, false]) {
    const sums = sumsOf(figures, (draft) => found.has(draft) || out.has(draft));
    for (const [total, parts] of sums) {
      if (
        out.has(total) ||
        parts.some((p) => out.has(p)) ||
        !(sure ? twin(total, parts, sums) : telling(figures, total, parts))
      )
        continue;
      for (const part of parts) out.set(part, headline(figures, total));
    }
  }
  return out;
}

/** Headlines and stamps end with no mark. */
const endsWithMark = (doc: Document, sentence: number): boolean =>
  markAt(doc, (doc.sentences[sentence + 1] ?? 0) - 1) !== "";

/** The first sentence of the body. */
function bodyStart(doc: Document): number {
  let s = 0;
  while (s < HEADLINES && !endsWithMark(doc, s)) s++;
  return s < HEADLINES ? s : 0;
}

/** The first figure that says the same in the same words, where the total stands in a headline: that is told once. */
function headline({ doc, drafts, opening }: Figures, total: Draft): Draft {
  if (endsWithMark(doc, total.sentence)) return total;
  for (const first of drafts) {
    if (first === total || first.sentence >= opening) return total;
    const [a, b] = [first.phrase, total.phrase];
    if (
      first.kind === total.kind &&
      a.low === b.low &&
      a.high === b.high &&
      a.head !== null &&
      a.head.entry === b.head?.entry
    )
      return first;
  }
  return total;
}

/** Later totals first: of a headline and the body's first sentence the latter. */
function sumsOf(figures: Figures, taken: (draft: Draft) => boolean): ReadonlyMap<Draft, readonly Draft[]> {
  const sums = new Map<Draft, readonly Draft[]>();
  const { drafts } = figures;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const total = drafts[i] as Draft;
    if (taken(total)) continue;
    let parts = partsOf(figures, i, 1, taken);
    // Whoever is named or told in the singular may be one of those whom a number counts.
    if (parts.length < 2)
      parts = partsOf(
        figures,
        i,
        1,
        (draft) => taken(draft) || (draft.phrase.quantity === null && draft.phrase.low === 1),
      );
    if (parts.length > 1) sums.set(total, parts);
    else if (total.rules.includes("total named after the noun")) {
      const before = partsOf(figures, i, -1, taken);
      if (before.length > 1) sums.set(total, before);
    }
  }
  return sums;
}

/** Whether the sum is no chance: large, of many parts, or told in one sentence right behind the total that opens the report. */
function telling({ opening }: Figures, total: Draft, parts: readonly Draft[]): boolean {
  const [first, last] = [parts[0] as Draft, parts.at(-1) as Draft];
  const atOnce = first.sentence === last.sentence && Math.abs(first.sentence - total.sentence) <= 1;
  return (countOf(total) as number) >= TELLING || parts.length > 2 || (atOnce && total.sentence < opening);
}

/** Whether a total of another kind in the same sentence adds up from the same sentences. */
function twin(total: Draft, parts: readonly Draft[], sums: ReadonlyMap<Draft, readonly Draft[]>): boolean {
  for (const [other, others] of sums)
    if (
      other.kind !== total.kind &&
      other.sentence === total.sentence &&
      others[0]?.sentence === parts[0]?.sentence &&
      others.length === parts.length
    )
      return true;
  return false;
}

/** The figures after (or before) a total, one after another, that add up to it. */
function partsOf(
  { doc, drafts, opening }: Figures,
  i: number,
  step: 1 | -1,
  taken: (draft: Draft) => boolean,
): Draft[] {
  const total = drafts[i] as Draft;
  const sum = countOf(total);
  if (sum === null || sum < 2) return [];
  const kinds = total.kind === "casualties" ? TOLLS : [total.kind];
  const parts: Draft[] = [];
  let left = sum;
  for (let k = i + step; k >= 0 && k < drafts.length && left > 0; k += step) {
    const draft = drafts[k] as Draft;
    const wide = total.sentence < opening && sum >= TELLING;
    if (Math.abs(draft.sentence - (wide ? (parts.at(-1) ?? total) : total).sentence) > (wide ? REACH : NEAR))
      break;
    if (!kinds.includes(draft.kind) || taken(draft) || draft.phrase.unit === "percent") continue;
    const value = countOf(draft);
    if (value !== null && value >= sum && parts.length === 0) continue;
    if (value === null || value > left || !alike(total, draft)) break;
    const again = value > TELLING && parts.some((p) => countOf(p) === value) && !tellsOthers(doc, draft);
    if (value === 0 || again) continue;
    parts.push(draft);
    left -= value;
  }
  return left === 0 && spread(total, parts) ? parts : [];
}

/** "Eight others": no repetition of an earlier eight. */
const tellsOthers = (doc: Document, { phrase: { first, last } }: Draft): boolean =>
  [...Array(last + 1 - first).keys()].some((n) => readingAt(doc, first + n, "g.other"));

/** The dead and wounded of a toll of both are one figure of each at least. */
function spread(total: Draft, parts: readonly Draft[]): boolean {
  return total.kind !== "casualties" || TOLLS.every((kind) => parts.some((p) => p.kind === kind));
}

function alike(total: Draft, part: Draft): boolean {
  const [a, b] = [total.population, part.population];
  return a.length === 0 || b.length === 0 || a.some((p) => b.includes(p)) || (unarmed(a) && unarmed(b));
}

/** Civilians are men, women and children; none of them bears arms. */
const unarmed = (people: readonly Population[]): boolean => !people.some((p) => ARMED.has(p));
const ARMED: ReadonlySet<Population> = new Set(["fighter", "soldier", "police"]);
