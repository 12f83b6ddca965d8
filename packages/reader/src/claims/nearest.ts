import type { Range } from "./by-sentence.ts";

/** How an item of a sentence stands to a claim. */
export type Standing = "inside" | "after" | "before" | "beyond" | "earlier" | "later";

/** From the best to the worst. */
const ORDER: readonly Standing[] = ["inside", "after", "before", "beyond", "earlier", "later"];

/** A claim in its sentence. */
export interface Position {
  readonly claim: Range;
  /** Where the next claim begins that is not coordinated with it. */
  readonly next: number;
  /** First tokens of the sentence's segments, and its end. */
  readonly segments: readonly number[];
}

/** The segment that holds a token. */
export function segmentOf(segments: readonly number[], token: number): Range {
  let k = 0;
  while (k + 2 < segments.length && (segments[k + 1] as number) <= token) k++;
  return { first: segments[k] as number, last: segments[k + 1] as number };
}

function standingOf(item: Range, { claim, next, segments }: Position): Standing {
  if (item.first >= claim.first && item.last <= claim.last) return "inside";
  const segment = segmentOf(segments, claim.first);
  const after = item.first >= claim.first;
  if (item.first >= segment.first && item.first < segment.last)
    return !after ? "before" : item.first < next ? "after" : "beyond";
  return after ? "later" : "earlier";
}

/** An item with how it stands to the claim. */
export interface Found<T> {
  readonly item: T;
  readonly standing: Standing;
}

/** The item that belongs to a claim: the best standing, and of these the nearest. */
export function nearest<T extends Range>(
  items: readonly T[],
  position: Position,
  order = ORDER,
): Found<T> | null {
  let best: Found<T> | null = null;
  let least = 0;
  for (const item of items) {
    const standing = standingOf(item, position);
    const { first, last } = position.claim;
    const distance = item.first >= first ? item.first - last : first - item.first;
    const rank = order.indexOf(standing) * 1000 + Math.min(999, Math.max(0, distance));
    if (best && rank >= least) continue;
    best = { item, standing };
    least = rank;
  }
  return best;
}
