import { addMonths, type Day } from "./calendar.ts";
import { type Resolve, UNKNOWN, wholeOf } from "./frame.ts";
import { type Days, shift, thirdOf } from "./periods.ts";
import type { Amount, Span, When } from "./when.ts";

/** Where a week begins and ends is nobody's agreement: its parts have no days of their own. */
export function third(number: number, of: When, resolve: Resolve): Span {
  const outer = resolve(of);
  const whole = wholeOf(outer);
  if (!whole) return UNKNOWN;
  const { days, widest } = thirdOf(whole, number);
  if (of.is === "period" && of.unit === "week") return { ...UNKNOWN, whole: widest };
  return { start: days[0], end: days[1], anchored: outer.anchored, whole: widest };
}

/** The first or last so many units of a stretch of days. */
export function stretch([start, end]: Days, amount: Amount, fromEnd: boolean): Days | null {
  const edge = shift(fromEnd ? end : start, amount, fromEnd ? -1 : 1);
  if (edge === null) return null;
  return fromEnd ? [Math.max(start, edge + 1), end] : [start, Math.min(end, edge - 1)];
}

/** From the beginning of one time to the end of another. */
export function range(from: When, first: Span, last: Span): Span {
  const end = last.whole?.[1] ?? last.end;
  let { start } = first;
  if (start !== null && end !== null && start > end) start = earlier(from, start, end);
  if (start === null || end === null) return { start, end, anchored: false };
  return start > end ? UNKNOWN : { start, end, anchored: first.anchored && last.anchored };
}

/** A weekday or date that came out after the end of its range was meant one round earlier. */
function earlier(from: When, start: Day, end: Day): Day {
  if (from.is === "weekday") return start - Math.ceil((start - end) / 7) * 7;
  if (from.is === "date" && from.year === undefined) return addMonths(start, -12);
  return start;
}
