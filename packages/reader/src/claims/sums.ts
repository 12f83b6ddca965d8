import type { FigureKind } from "@isnad/model";
import type { Draft } from "./figures.ts";

/** How many sentences the parts of a total may be spread over. */
const REACH = 6;
/** Two parts of a smaller total add up by chance. */
const TELLING = 5;
const TOLLS: readonly FigureKind[] = ["killed", "injured"];

const valueOf = ({ phrase }: Draft): number | null => (phrase.quantifier === "vague" || phrase.unit === "percent" ? null : (phrase.low ?? phrase.high));

/** Parts with the total that they add up to: its dead and its wounded, or what single incidents cost. */
export function addends(drafts: readonly Draft[], found: ReadonlyMap<Draft, Draft>): ReadonlyMap<Draft, Draft> {
  const sums = new Map<Draft, readonly Draft[]>();
  for (const [i, total] of drafts.entries()) {
    if (found.has(total)) continue;
    const parts = partsOf(drafts, i, 1, found);
    if (parts.length > 1) sums.set(total, parts);
    else if (total.rules.includes("total named after the noun")) {
      const before = partsOf(drafts, i, -1, found);
      if (before.length > 1) sums.set(total, before);
    }
  }
  const out = new Map<Draft, Draft>();
  for (const [total, parts] of sums) if (telling(total, parts, sums)) for (const part of parts) if (!out.has(part) && !out.has(total)) out.set(part, total);
  return out;
}

/** Whether the sum is no chance: large, of many parts, or of a total whose neighbour adds up as well. */
function telling(total: Draft, parts: readonly Draft[], sums: ReadonlyMap<Draft, readonly Draft[]>): boolean {
  if ((valueOf(total) as number) >= TELLING || parts.length > 2 || total.kind === "casualties") return true;
  for (const other of sums.keys()) if (other !== total && other.sentence === total.sentence) return true;
  return false;
}

/** The figures after (or before) a total, one after another, that add up to it. */
function partsOf(drafts: readonly Draft[], i: number, step: 1 | -1, found: ReadonlyMap<Draft, Draft>): Draft[] {
  const total = drafts[i] as Draft;
  const sum = valueOf(total);
  if (sum === null || sum < 2) return [];
  const kinds = total.kind === "casualties" ? TOLLS : [total.kind];
  const parts: Draft[] = [];
  let left = sum;
  for (let k = i + step; k >= 0 && k < drafts.length && left > 0; k += step) {
    const draft = drafts[k] as Draft;
    const last = parts.at(-1) ?? total;
    if (Math.abs(draft.sentence - last.sentence) > REACH) break;
    if (!kinds.includes(draft.kind) || found.has(draft) || draft.phrase.unit === "percent") continue;
    const value = valueOf(draft);
    if (value === sum && parts.length === 0) continue;
    if (value === null || value > left || !alike(total, draft)) break;
    if (value === 0) continue;
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
