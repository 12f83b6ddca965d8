import type { Document } from "@isnad/engine";

/** A stretch of tokens. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const NOTHING: readonly never[] = [];

/** Deals mentions, in text order, to the sentences that hold them whole; one pass for all sentences. */
export function bySentence<T extends Range>(
  { sentences }: Document,
  mentions: readonly T[],
): (sentence: number) => readonly T[] {
  const dealt: (T[] | undefined)[] = new Array(sentences.length);
  let s = 0;
  for (const mention of mentions) {
    while (s + 2 < sentences.length && (sentences[s + 1] as number) <= mention.first) s++;
    if (mention.last > (sentences[s + 1] as number)) continue;
    const list = dealt[s];
    if (list) list.push(mention);
    else dealt[s] = [mention];
  }
  return (sentence) => dealt[sentence] ?? NOTHING;
}

/** Deals stretches in any order to all the sentences that they touch. */
export function touching<T extends Range>(
  { sentences }: Document,
  stretches: readonly T[],
): (sentence: number) => readonly T[] {
  const dealt: (T[] | undefined)[] = new Array(sentences.length);
  for (const stretch of stretches)
    for (
      let s = sentenceOf(sentences, stretch.first);
      s + 1 < sentences.length && (sentences[s] as number) < stretch.last;
      s++
    ) {
      const list = dealt[s];
      if (list) list.push(stretch);
      else dealt[s] = [stretch];
    }
  return (sentence) => dealt[sentence] ?? NOTHING;
}

/** The sentence that holds a token. */
function sentenceOf(sentences: readonly number[], token: number): number {
  let low = 0;
  let high = sentences.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as number) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
