import type { Day } from "./calendar.ts";
import { type Frame, oneDay, relative, UNKNOWN, upToNow } from "./frame.ts";
import { type Days, shift, unitAround } from "./periods.ts";
import { stepsOf } from "./resolve-calendar.ts";
import type { Amount, Span, Unit, When } from "./when.ts";

/** A unit of the calendar, by its place beside the running one or the one last spoken of. */
export function period(when: Extract<When, { is: "period" }>, { now, last }: Frame): Span {
  const { unit, turn, steps = 1 } = when;
  if (turn === "same" || turn === "before" || turn === "after") {
    const from = last ? knownUnit(last, unit) : turn === "after" ? now : null;
    if (from === null) return UNKNOWN;
    const days = unitAround(from, unit, turn === "same" ? 0 : stepsOf(turn));
    return { start: days[0], end: days[1], anchored: last?.anchored ?? false };
  }
  if (now === null) return UNKNOWN;
  if (turn === "recent") return window({ is: "amount", unit, count: 1 }, false, now);
  const days = unitAround(now, unit, turn === "this" ? 0 : turn === "last" ? -steps : steps);
  return upToNow(days, now);
}

/** The first day of a span that lies within one unit, else null: "the next day" wants a day to follow. */
function knownUnit({ start, end }: Span, unit: Unit): Day | null {
  if (start === null || end === null) return null;
  return unitAround(start, unit, 0)[1] >= end ? start : null;
}

/** Past windows end today; coming ones begin tomorrow. An open number leaves the far side open. */
export function window(amount: Amount, ahead: boolean, now: Day): Span {
  const open = amount.count === null;
  if (amount.unit === "decade" && !open) return relative(decades(now, amount.count as number, ahead));
  const hours = amount.unit === "hour" || amount.unit === "minute";
  const reach: Amount = hours ? { ...amount, count: Math.max(24, amount.count ?? 24) } : amount;
  const edge = shift(now, reach, ahead ? 1 : -1);
  return ahead ? { start: now + 1, end: edge, anchored: false } : { start: edge, end: now, anchored: false };
}

function decades(now: Day, count: number, ahead: boolean): Days {
  const first = unitAround(now, "decade", ahead ? 1 : -count)[0];
  return [first, unitAround(first, "decade", count - 1)[1]];
}

/** "Two days after" counts from the day that its sentence names; else from now, unless the text is at another time. */
export function distanceFrom(
  when: Extract<When, { is: "distance" }>,
  { now, sentenceDay, last }: Frame,
): Span {
  const counted = when.fromLast && when.amount.count !== null;
  const from = counted ? (sentenceDay ?? now) : now;
  if (from === null) return UNKNOWN;
  const astray = counted && when.ahead && sentenceDay === null && last?.end != null && last.end < from;
  return astray ? UNKNOWN : distance(when.amount, when.ahead, from);
}

/** A point so far away; with an open number some time up to now. */
function distance(amount: Amount, ahead: boolean, now: Day): Span {
  if (amount.count !== null) return relative(oneDay(shift(now, amount, ahead ? 1 : -1)));
  if (amount.unit === "hour" || amount.unit === "minute") return relative([now, now]);
  const least =
    amount.least === undefined ? null : shift(now, { ...amount, count: amount.least }, ahead ? 1 : -1);
  const span: Span = ahead ? UNKNOWN : { start: null, end: now, anchored: false };
  return least === null ? span : { ...span, whole: [least, least] };
}
