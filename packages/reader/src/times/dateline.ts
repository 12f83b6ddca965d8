import { type Document, type Mention, readingAt } from "@isnad/engine";
import { gap } from "@isnad/text";
import type { Time } from "./time.ts";

/** How far a word that marks a dateline may stand before its date, in tokens: "22:00 (GMT+04:00) – 14/05/09". */
const BEFORE = 8;
const AFTER = 2;
/** A date alone on its line is the report's own only near its top. */
const TOP = 150;

const isOneDay = ({ start, end, anchored }: Time): boolean => anchored && start !== null && start === end;

/** Whether a full date stands with words that make it the date of the report, not of what it tells. */
export function isDateline(doc: Document, { first, last, value }: Mention<Time>): boolean {
  if (!isOneDay(value)) return false;
  for (let i = first - 1; i >= 0 && i >= first - BEFORE; i--) {
    if ((doc.tokens.gap[i + 1] as number) >= gap.line) break;
    if (readingAt(doc, i, "time.dateline") || readingAt(doc, i, "time.zone")) return true;
  }
  for (let i = last; i < doc.words.length && i < last + AFTER; i++) {
    if ((doc.tokens.gap[i] as number) >= gap.line) break;
    if (readingAt(doc, i, "time.dateline")) return true;
  }
  return false;
}

/** Whether a mention has its line for itself. */
function fillsLine({ tokens }: Document, { first, last }: Mention<Time>): boolean {
  const begins = first === 0 || (tokens.gap[first] as number) >= gap.line;
  return begins && (last >= tokens.count || (tokens.gap[last] as number) >= gap.line);
}

/** Whether a date is the only thing on its line near the top of a report, which is then the report's own. */
export const isAlone = (doc: Document, mention: Mention<Time>): boolean =>
  mention.first < TOP && isOneDay(mention.value) && fillsLine(doc, mention);

/**
 * The day that a report gives as its own (ISO), or null: what a caller may take for the day of publication where it
 * knows no better.
 */
export function findDateline(doc: Document, times: readonly Mention<Time>[]): string | null {
  const marked = times.find((m) => m.value.kind === "dateline");
  const alone = times.find((m) => isAlone(doc, m));
  return (marked ?? alone)?.value.start ?? null;
}
