import type { Word } from "./words.ts";

let slots = 0;

/** Makes a reader of words that computes its answer once a word and keeps it there: the same words come again and again. */
export function perWord<T>(compute: (word: Word) => T): (word: Word) => T {
  const slot = slots++;
  return (word) => {
    const kept = word.kept[slot];
    if (kept !== undefined) return kept as T;
    while (word.kept.length < slot) word.kept.push(undefined);
    const value = compute(word);
    word.kept[slot] = value;
    return value;
  };
}
