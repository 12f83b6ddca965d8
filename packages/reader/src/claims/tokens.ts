import { type Document, type Proclitic, readingAt } from "@isnad/engine";
import { markOf } from "@isnad/text";

/** Offset at which the bare word begins: its conjunctions and prepositions cut off, its article kept. */
export function contentStart(doc: Document, i: number, lead: Proclitic | null): number {
  const from = doc.tokens.start[i] as number;
  if (!lead) return from;
  const article = lead.parts.indexOf("the");
  if (article === 0) return from;
  // A preposition that swallowed the article's first letter cannot be cut off without breaking the name.
  const cut = article < 0 ? lead.text.length : lead.text.length - 2;
  if (article > 0 && lead.parts[article - 1] === "for") return from + Math.max(0, cut - 1);
  return offsetAfter(doc, i, cut);
}

/** Offset in the text after the first `letters` letters of token `i`, marks between them skipped. */
export function offsetAfter(doc: Document, i: number, letters: number): number {
  const { text, tokens } = doc;
  let at = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  for (let left = letters; left > 0 && at < end; at++) if (/\p{L}/u.test(text[at] as string)) left--;
  while (at < end && /\p{M}/u.test(text[at] as string)) at++;
  return at;
}

/** Whether the word at `i` is joined to what goes before ("and …"). */
export function isJoined(doc: Document, i: number): boolean {
  const word = doc.words[i];
  if (!word) return false;
  const senses = word.senses;
  for (let k = 0; k < senses.length; k++) {
    const lead = senses[k]?.lead;
    if (lead && lead.parts[0] === "and") return true;
  }
  return i > 0 && readingAt(doc, i - 1, "g.and") !== undefined;
}

/** The mark at token `i`, or "". */
export function markAt(doc: Document, i: number): string {
  return markOf(doc.tokens, i);
}
