import type { Mention } from "@isnad/engine";

type Spanned = Pick<Mention<unknown>, "first" | "last">;

/** Index of the first mention that ends after `token`, from `from` on. */
function firstEndingAfter(mentions: readonly Spanned[], token: number, from: number): number {
  let k = from;
  while (k < mentions.length && (mentions[k] as Spanned).last <= token) k++;
  return k;
}

/** Mentions that begin or end inside no mention of `lower` without holding it whole. Both in text order. */
function uncut<M extends Spanned>(upper: readonly M[], lower: readonly Spanned[]): M[] {
  let k = 0;
  return upper.filter((m) => {
    k = firstEndingAfter(lower, m.first, k);
    for (let i = k; i < lower.length && (lower[i] as Spanned).first < m.last; i++) {
      const { first, last } = lower[i] as Spanned;
      if (first < m.first || last > m.last) return false;
    }
    return true;
  });
}

/** Mentions of `lower` that no mention of `upper` touches. Both in text order. */
export function untouched<M extends Spanned>(lower: readonly M[], upper: readonly Spanned[]): M[] {
  let k = 0;
  return lower.filter((m) => {
    k = firstEndingAfter(upper, m.first, k);
    return k >= upper.length || (upper[k] as Spanned).first >= m.last;
  });
}

/**
 * Two layers as one, in text order: what the upper one built takes the place of what it was built from, but never cuts
 * through a mention.
 */
export function stack<M extends Spanned>(lower: readonly M[], upper: readonly M[]): M[] {
  const kept = uncut(upper, lower);
  return [...kept, ...untouched(lower, kept)].sort((a, b) => a.first - b.first);
}
