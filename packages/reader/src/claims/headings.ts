import { type Document, type Mention, readingAt } from "@isnad/engine";
import { gap } from "@isnad/text";
import type { Time } from "../times/index.ts";
import { markAt } from "../token-text.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { isLed } from "./stamps.ts";

/** A heading stands among the first sentences of a report, and is short. */
const TOP = 4;
const LONGEST = 25;

/** The full date that a heading gives to all that stands under it ("the events of Sunday 28-11-2021"), or null. */
export function headingDay(
  doc: Document,
  { range, times }: SentenceFacts,
  sentence: number,
): Mention<Time> | null {
  if (sentence >= TOP || range.last - range.first > LONGEST || !endsLine(doc, range.last)) return null;
  const opens = markAt(doc, range.last - 1) === ":";
  const governed = ({ first }: Mention<Time>): boolean =>
    first > range.first && (opens || isLed(doc, first) || readingAt(doc, first - 1, "g.prep") !== undefined);
  return times.find((t) => t.value.kind === "day" && t.value.anchored && governed(t)) ?? null;
}

const endsLine = (doc: Document, end: number): boolean =>
  end < doc.tokens.count && (doc.tokens.gap[end] as number) >= gap.line;
