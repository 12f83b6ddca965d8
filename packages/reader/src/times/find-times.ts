import type { Document, Mention } from "@isnad/engine";
import { parseIso } from "./calendar.ts";
import { isAlone, isDateline } from "./dateline.ts";
import { findWhens } from "./find-whens.ts";
import { type Frame, reachable } from "./frame.ts";
import type { TimeFinder } from "./open-times.ts";
import type { Numbers } from "./parts.ts";
import { resolve } from "./resolve.ts";
import { type Time, timeOf } from "./time.ts";
import type { Span, When } from "./when.ts";

/**
 * All phrases of time in a document, resolved against its day of publication (ISO, or null if unknown). `numbers`: the
 * number phrases by first token.
 */
export function findTimes(
  doc: Document,
  published: string | null,
  finder: TimeFinder,
  numbers: Numbers,
): Mention<Time>[] {
  let frame: Frame = {
    now: published === null ? null : parseIso(published),
    written: null,
    last: null,
    lastLong: null,
    sentenceDay: null,
  };
  let sentence = 0;
  return findWhens(doc, finder, numbers).map((mention) => {
    const { first, value } = mention;
    while ((doc.sentences[sentence + 1] ?? doc.words.length) <= first) {
      sentence++;
      frame = { ...frame, sentenceDay: null };
    }
    const span = reachable(resolve(value, frame));
    const found = { ...mention, value: timeOf(value, span) };
    const dateline = isDateline(doc, found);
    if (dateline || isAlone(doc, found)) frame = { ...frame, written: frame.written ?? span.start };
    if (dateline) return { ...found, value: { ...found.value, kind: "dateline" } };
    frame = after(frame, value, span);
    return found;
  });
}

/** What later phrases may point back to. */
function after(frame: Frame, when: When, span: Span): Frame {
  const { start, end } = span;
  if (start === null) return frame;
  const now = writtenOn(when, span) ?? frame.now;
  if (start === end) return { ...frame, now, last: span, sentenceDay: start };
  return { ...frame, now, last: span, lastLong: span };
}

/** "Today, Monday" tells on which day a report was written that came out later. */
function writtenOn(when: When, span: Span): number | null {
  if (!span.stale || span.start === null || when.is !== "together") return null;
  return when.parts.some((p) => p.is === "day" && p.offset === 0) ? span.start : null;
}
