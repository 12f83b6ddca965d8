import type { Document } from "@isnad/engine";
import { gap } from "@isnad/text";
import { markAt } from "../token-text.ts";

const CLOSERS: Readonly<Record<string, string>> = {
  "«": "»",
  "»": "«",
  "“": "”",
  "”": "“”",
  '"': '"',
  "‘": "’",
  "(": ")",
  "[": "]",
  "'": "'",
};

const DASHES = "-–—\u0640";

/** A lone stroke that lengthens letters is written for a dash as well. */
export const isDash = (mark: string): boolean => mark !== "" && DASHES.includes(mark);

/** Whether the mark at token `i` opens a quotation: one that hangs on the word before it and not on the next closes one. */
export function opensQuoteAt(doc: Document, i: number): boolean {
  const mark = markAt(doc, i);
  if (!(mark in CLOSERS) || mark === "(" || mark === "[") return false;
  return mark === "«" || mark === "“" || doc.tokens.gap[i] !== gap.none || doc.tokens.gap[i + 1] === gap.none;
}

/** A straight quotation mark that stands apart from the word before it and hangs on the next opens another quotation. */
function opensOnly(doc: Document, k: number): boolean {
  return doc.tokens.gap[k] !== gap.none && doc.tokens.gap[k + 1] === gap.none;
}

/** The token that closes what opens at `i`, at most `limit` tokens away, or -1. */
export function closingOf(doc: Document, i: number, limit: number): number {
  const closers = CLOSERS[markAt(doc, i)];
  if (closers === undefined) return -1;
  const end = Math.min(doc.words.length, i + 1 + limit);
  for (let k = i + 1; k < end; k++) {
    const mark = markAt(doc, k);
    if (mark === "" || !closers.includes(mark)) continue;
    return mark === '"' && opensOnly(doc, k) ? -1 : k;
  }
  return -1;
}
