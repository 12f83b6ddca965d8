import { type Document, type Mention, readingAt } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import type { Time } from "../times/index.ts";
import { markAt } from "../token-text.ts";

const SHORT_LINE = 9;

/**
 * Whether a date tells when the page was made, not when something happened: a full date beside a clock time or time zone,
 * or alone on its line.
 */
export function isStamp(doc: Document, time: Mention<Time>): boolean {
  const { value } = time;
  if (!value.anchored || (value.kind !== "day" && value.kind !== "dateline") || value.start === null)
    return false;
  return besideClock(doc, time) || aloneOnLine(doc, time);
}

function besideClock(doc: Document, { first, last }: Mention<Time>): boolean {
  for (let i = Math.max(0, first - 8); i < Math.min(doc.tokens.count, last + 6); i++) {
    if (i >= first && i < last) continue;
    if (doc.words[i]?.form.toLowerCase() === "gmt") return true;
    const clock =
      markAt(doc, i) === ":" &&
      doc.tokens.kind[i - 1] === tokenKind.number &&
      doc.tokens.kind[i + 1] === tokenKind.number;
    if (clock && i >= last - 1 && doc.tokens.gap[i] === gap.none) return true;
  }
  return false;
}

function aloneOnLine(doc: Document, { first, last }: Mention<Time>): boolean {
  let from = first;
  while (from > 0 && (doc.tokens.gap[from] as number) < gap.line && first - from < SHORT_LINE) from--;
  let to = last;
  while (to < doc.tokens.count && (doc.tokens.gap[to] as number) < gap.line && to - last < SHORT_LINE) to++;
  const edge =
    (from === 0 || (doc.tokens.gap[from] as number) >= gap.line) &&
    (to >= doc.tokens.count || (doc.tokens.gap[to] as number) >= gap.line);
  if (!edge || to - from - (last - first) > 3) return false;
  for (let i = from; i < to; i++) if (readingAt(doc, i, "g.prep") || isLed(doc, i)) return false;
  return true;
}

/** Whether a preposition is joined to the word ("of Sunday"). */
export function isLed(doc: Document, i: number): boolean {
  return (
    doc.words[i]?.senses.some((s) => s.lead?.parts.includes("for") || s.lead?.parts.includes("in")) ?? false
  );
}
