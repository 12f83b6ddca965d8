import { type Document, mayRead, readingAt } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import { markAt } from "../token-text.ts";
import type { Range } from "./by-sentence.ts";

const HEADLINE = 30;
/** Most tokens that the headlines of a row take; the search for running text, or for the end of a line, goes no further. */
const ROW = 150;
const RELATED = "g.related";
const mayRelate = mayRead(RELATED);

/**
 * The stretches of a scraped page that belong to other reports: what follows "read also" up to running text, and the list
 * of headlines at the end. In order.
 */
function furniture(doc: Document, joinedVerb: (token: number) => boolean): Range[] {
  const found: Range[] = [];
  for (let i = 0; i < doc.tokens.count; i++) {
    const marker = mayRelate(doc, i) ? readingAt(doc, i, RELATED) : undefined;
    if (!marker) continue;
    // A single word ("next", "previous") announces other pages only on a line of its own.
    if (marker.length === 1 && (!startsLine(doc, i) || lineEnd(doc, i) > i + 2)) continue;
    const last = startsLine(doc, i) ? linesAfter(doc, i) : inlineAfter(doc, i + marker.length, joinedVerb);
    found.push({ first: i, last });
    i = last - 1;
  }
  const tail = trailingHeadlines(doc);
  if (tail < doc.tokens.count) found.push({ first: tail, last: doc.tokens.count });
  return found;
}

const startsLine = (doc: Document, i: number): boolean =>
  i === 0 || (doc.tokens.gap[i] as number) >= gap.line;

/** Headlines on lines of their own, until a line that is a sentence. */
function linesAfter(doc: Document, from: number): number {
  let at = lineEnd(doc, from);
  if (lineEnd(doc, from) - from > HEADLINE) return inlineAfter(doc, from, () => false);
  while (at < doc.tokens.count) {
    const end = lineEnd(doc, at);
    if (end - at > HEADLINE || isSentence(doc, end)) break;
    at = end;
  }
  return at;
}

function inlineAfter(doc: Document, from: number, joinedVerb: (token: number) => boolean): number {
  const end = lineEnd(doc, from);
  for (let i = from + 1; i < end; i++) if (joinedVerb(i)) return i;
  return Math.min(end, from + HEADLINE);
}

function lineEnd(doc: Document, from: number): number {
  let i = from + 1;
  const limit = Math.min(doc.tokens.count, from + ROW);
  while (i < limit && (doc.tokens.gap[i] as number) < gap.line) i++;
  return i;
}

function isSentence(doc: Document, end: number): boolean {
  for (let i = end - 1; i >= Math.max(0, end - 2); i--) if (markAt(doc, i) === ".") return true;
  return false;
}

/** First token of the headlines that close a page, or the token count: at least two lines that are no sentences. */
function trailingHeadlines(doc: Document): number {
  let at = doc.tokens.count;
  let lines = 0;
  let end = at;
  for (let i = doc.tokens.count - 1; i > 0; i--) {
    if (!startsLine(doc, i)) continue;
    if (isSentence(doc, end) || end - i > HEADLINE || doc.tokens.kind[i] === tokenKind.mark)
      return lines >= 2 ? at : doc.tokens.count;
    at = i;
    end = i;
    lines++;
  }
  return doc.tokens.count;
}

/** Tells of a token whether it stands in such a stretch. */
export function otherReports(doc: Document): (token: number) => boolean {
  const ranges = furniture(doc, (i) => joinsVerb(doc, i));
  if (ranges.length === 0) return () => false;
  const skipped = new Uint8Array(doc.tokens.count);
  for (const { first, last } of ranges) skipped.fill(1, first, last);
  return (token) => skipped[token] === 1;
}

function joinsVerb(doc: Document, i: number): boolean {
  return doc.words[i]?.senses.some((s) => s.form.tense !== undefined && s.lead?.parts[0] === "and") ?? false;
}
