import { type Day, dayOf } from "./calendar.ts";
import type { Days } from "./periods.ts";
import type { Span, When } from "./when.ts";

/** What a time is held against. */
export interface Frame {
  /** The day of publication, if known. */
  readonly now: Day | null;
  /** The day that the report itself gives at its top: where nothing else is known, it tells the year of a date. */
  readonly written: Day | null;
  /** The time last spoken of. */
  readonly last: Span | null;
  /** The last that was longer than a day. */
  readonly lastLong: Span | null;
  /** The day that this sentence named last. */
  readonly sentenceDay: Day | null;
}

/** Resolves a meaning that another one holds, in the same frame. */
export type Resolve = (when: When) => Span;

export const UNKNOWN: Span = { start: null, end: null, anchored: false };

/** Days that hold without the day of publication. */
export const fixed = (days: Days | null): Span =>
  days ? { start: days[0], end: days[1], anchored: true } : UNKNOWN;

/** Days that were counted from the day of publication. */
export const relative = (days: Days | null): Span =>
  days ? { start: days[0], end: days[1], anchored: false } : UNKNOWN;

export const oneDay = (day: Day | null): Days | null => (day === null ? null : [day, day]);

/** A period that has begun counts up to now, as nothing later can be reported; its whole length is kept beside. */
export function upToNow(days: Days | null, now: Day): Span {
  if (!days || days[0] > now || days[1] <= now) return relative(days);
  return { start: days[0], end: now, anchored: false, whole: days };
}

/** All days of a span, those after now included. */
export const wholeOf = ({ start, end, whole }: Span): Days | null =>
  whole ?? (start === null || end === null ? null : [start, end]);

/** A piece of a span; its whole counts, not only what of it is past. */
export function within(outer: Span, pick: (days: Days) => Days | null): Span {
  const days = wholeOf(outer);
  const found = days && pick(days);
  return found ? { start: found[0], end: found[1], anchored: outer.anchored } : UNKNOWN;
}

const EARLIEST = dayOf(1000, 1, 1);
const LATEST = dayOf(3000, 1, 1);

const inReach = (day: Day | null): Day | null =>
  day !== null && day >= EARLIEST && day <= LATEST ? day : null;

/** A span without days that no report can mean ("a million years ago"). */
export function reachable(span: Span): Span {
  const start = inReach(span.start);
  const end = inReach(span.end);
  const { whole, ...rest } = span;
  const kept = whole && inReach(whole[0]) !== null && inReach(whole[1]) !== null;
  return { ...rest, start, end, ...(kept && { whole }) };
}
