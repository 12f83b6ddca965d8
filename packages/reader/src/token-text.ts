import type { Document } from "@isnad/engine";
import { markOf } from "@isnad/text";

/** The mark at token `i`, or "". */
export const markAt = (doc: Document, i: number): string => markOf(doc.tokens, i);

const COMMAS = ",\u060c";

export const isComma = (mark: string): boolean => mark !== "" && COMMAS.includes(mark);

/** Offset in the text after the first `letters` letters of token `i`, marks between them skipped. */
export function offsetAfter(doc: Document, i: number, letters: number): number {
  const { text, tokens } = doc;
  let at = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  for (let left = letters; left > 0 && at < end; at++) if (/\p{L}/u.test(text[at] as string)) left--;
  while (at < end && /\p{M}/u.test(text[at] as string)) at++;
  return at;
}
