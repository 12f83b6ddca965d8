import type { FigureKind } from "@isnad/model";
import type { Draft } from "./figures.ts";

/** How many sentences the parts of a total may be spread over. */
const REACH = 6;
/** The first sentences sum up the report; later ones what stands right beside them. */
const OPENING = 4;
const NEAR = 2;
/** Two parts of a smaller total add up by chance. */
const TELLING = 5;
const TOLLS: readonly FigureKind[] = ["killed", "injured"];

const countOf = ({ phrase }: Draft): number | null =>
  phrase.quantifier === "vague" || phrase.unit === "percent" ? null : (phrase.low ?? phrase.high);

/** Parts with the total that they add up to: its dead and its wounded, or what single incidents cost. */
export function addends(
  drafts: readonly Draft[],
  found: ReadonlyMap<Draft, Draft>,
): ReadonlyMap<Draft, Draft> {
  const out = new Map<Draft, Draft>();
  // Totals told side by side that both add up come first: they leave no doubt which figures are parts.
  for (const sure of [true, false]) {
    const sums = sumsOf(drafts, (draft) => found.has(draft) || out.has(draft));
    for (const [total, parts] of sums) {
      if (
        out.has(total) ||
        parts.some((p) => out.has(p)) ||
        !(sure ? twin(total, parts, sums) : telling(total, parts))
      )
        continue;
      for (const part of parts) out.set(part, headline(drafts, total));
    }
  }
  return out;
}

/** The first figure that says the same in the same words: a headline is told once. */
function headline(drafts: readonly Draft[], total: Draft): Draft {
  for (const first of drafts) {
    if (first === total || first.sentence >= OPENING) return total;
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
function sumsOf(
  drafts: readonly Draft[],
  taken: (draft: Draft) => boolean,
): ReadonlyMap<Draft, readonly Draft[]> {
  const sums = new Map<Draft, readonly Draft[]>();
  for (let i = drafts.length - 1; i >= 0; i--) {
    const total = drafts[i] as Draft;
    if (taken(total)) continue;
    let parts = partsOf(drafts, i, 1, taken);
    // Whoever is named or told in the singular may be one of those whom a number counts.
    if (parts.length < 2)
      parts = partsOf(
        drafts,
        i,
        1,
        (draft) => taken(draft) || (draft.phrase.quantity === null && draft.phrase.low === 1),
      );
    if (parts.length > 1) sums.set(total, parts);
    else if (total.rules.includes("total named after the noun")) {
      const before = partsOf(drafts, i, -1, taken);
      if (before.length > 1) sums.set(total, before);
    }
  }
  return sums;
}

/** Whether the sum is no chance: large or of many parts. */
function telling(total: Draft, parts: readonly Draft[]): boolean {
  return (countOf(total) as number) >= TELLING || parts.length > 2;
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
  drafts: readonly Draft[],
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
    const wide = total.sentence < OPENING && sum >= TELLING;
    if (Math.abs(draft.sentence - (wide ? (parts.at(-1) ?? total) : total).sentence) > (wide ? REACH : NEAR))
      break;
    if (!kinds.includes(draft.kind) || taken(draft) || draft.phrase.unit === "percent") continue;
    const value = countOf(draft);
    if (value !== null && value >= sum && parts.length === 0) continue;
    if (value === null || value > left || !alike(total, draft)) break;
    if (value === 0 || (value > TELLING && parts.some((p) => countOf(p) === value))) continue;
    parts.push(draft);
    left -= value;
  }
  return left === 0 && spread(total, parts) ? parts : [];
}

/** The dead and wounded of a toll of both are one figure of each at least. */
function spread(total: Draft, parts: readonly Draft[]): boolean {
  return total.kind !== "casualties" || TOLLS.every((kind) => parts.some((p) => p.kind === kind));
}

function alike(total: Draft, part: Draft): boolean {
  const [a, b] = [total.population, part.population];
  return a.length === 0 || b.length === 0 || a.some((p) => b.includes(p));
}
