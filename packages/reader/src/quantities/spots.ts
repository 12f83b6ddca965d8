import type { Document } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import { markAt } from "../token-text.ts";

/** Small questions about one place of a text. All hold for any token index, also beyond the end. */

/** Whether there is a token `i` and it stands on the same line as the one before it. */
export function follows(doc: Document, i: number): boolean {
  return i < doc.tokens.count && (doc.tokens.gap[i] as number) <= gap.space;
}

/** Whether token `i` stands right at the one before it, with no space. */
export function glued(doc: Document, i: number): boolean {
  return i > 0 && i < doc.tokens.count && doc.tokens.gap[i] === gap.none;
}

export function isNumber(doc: Document, i: number): boolean {
  return doc.tokens.kind[i] === tokenKind.number;
}

/** Whether a word follows on the same line at token `i`. */
export function isWord(doc: Document, i: number): boolean {
  return follows(doc, i) && doc.tokens.kind[i] === tokenKind.word;
}

const DASHES = new Set(["-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212"]);

/** Whether token `i` is a dash, or a stretching sign that serves as one (a word of no letters). */
export function isDash(doc: Document, i: number): boolean {
  const mark = markAt(doc, i);
  return mark === "" ? isWord(doc, i) && doc.words[i]?.form === "" : DASHES.has(mark);
}
