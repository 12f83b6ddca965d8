/** The spelling rules of a language: brings all spellings of a word to one. */
export type Fold = (text: string) => string;

/** Hyphens and spaces join the words of a name; a report may leave them out. */
const JOINERS = /[\s\u00a0_\-\u2010-\u2013]+/u;

export function wordsOf(fold: Fold, name: string): string[] {
  return fold(name).split(JOINERS).filter(Boolean);
}

/** The key under which a name is found: folded, its words fused. */
export function nameKey(fold: Fold, name: string): string {
  return wordsOf(fold, name).join("");
}

/**
 * How a name may begin in a text, and how many words it then takes at most: by its first word, or by its first words
 * fused into one, since reports write both.
 */
export function headsOf(words: readonly string[]): [head: string, words: number][] {
  const heads: [string, number][] = [];
  let head = "";
  for (const [i, word] of words.entries()) {
    head += word;
    heads.push([head, words.length - i]);
  }
  return heads;
}

const PROBED = [0x20, 0x700] as const;

/** A mark of the spelling rules themselves: changes when a letter is folded differently. */
export function spellingOf(fold: Fold): string {
  let h = 0;
  for (let code = PROBED[0]; code < PROBED[1]; code++) {
    for (const unit of `${fold(String.fromCharCode(code))}.`)
      h = (Math.imul(h, 31) + (unit.codePointAt(0) ?? 0)) | 0;
  }
  return (h >>> 0).toString(16);
}
