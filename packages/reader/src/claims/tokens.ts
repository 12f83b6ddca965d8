import { type Document, type Proclitic, readingAt } from "@isnad/engine";
import { offsetAfter } from "../token-text.ts";

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
