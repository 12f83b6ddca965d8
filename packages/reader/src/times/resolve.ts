import type { Day } from "./calendar.ts";
import { type Frame, fixed, oneDay, type Resolve, relative, UNKNOWN, within } from "./frame.ts";
import { nthUnit, nthWeekday, unitAround } from "./periods.ts";
import { calendarDate, easter, feast, season, yearDays } from "./resolve-calendar.ts";
import { dayOfMonth, weekdayNear, weekdaysNear } from "./resolve-days.ts";
import { distanceFrom, period, window } from "./resolve-lengths.ts";
import { range, stretch, third } from "./resolve-parts.ts";
import { together } from "./together.ts";
import type { Span, Unit, When } from "./when.ts";

/** The days that `when` means. Never throws; what cannot be told is null. */
export function resolve(when: When, frame: Frame): Span {
  const { now } = frame;
  const inner: Resolve = (other) => resolve(other, frame);
  switch (when.is) {
    case "date":
      return calendarDate(when, frame);
    case "year":
      return fixed(yearDays(when));
    case "season":
      return season(when, frame);
    case "easter":
      return easter(when.year, now);
    case "feast":
      return fixed(feast(when));
    case "period":
      return period(when, frame);
    case "distance":
      return distanceFrom(when, frame);
    case "third":
      return third(when.third, when.of, inner);
    case "nth":
      return within(inner(when.of), (days) =>
        when.weekday ? nthWeekday(days, when.weekday, when.n) : nthUnit(days, when.unit as Unit, when.n),
      );
    case "stretch":
      return within(inner(when.of), (days) => stretch(days, when.amount, when.fromEnd));
    case "around":
      return within(inner(when.of), ([start]) => unitAround(start, when.unit, 0));
    case "range":
      return rangeOf(when, frame);
    case "together":
      return together(when.parts, now, inner);
    case "since":
      return since(when.from, now, inner);
    case "until":
      return until(inner(when.to));
    case "before":
      return before(inner(when.of));
    case "then":
      return (when.long ? frame.lastLong : frame.last) ?? UNKNOWN;
    case "lately":
      return { start: null, end: now, anchored: false };
    case "amount":
    case "undated":
      return UNKNOWN;
    default:
      return now === null ? UNKNOWN : fromNow(when, now, inner);
  }
}

type FromNow = Extract<
  When,
  { is: "day" | "weekday" | "weekdays" | "dayOfMonth" | "window" | "rest" | "now" }
>;

/** What has no meaning without the day of publication. */
function fromNow(when: FromNow, now: Day, inner: Resolve): Span {
  switch (when.is) {
    case "now":
      return relative(oneDay(now));
    case "day":
      return relative(oneDay(now + when.offset));
    case "weekday":
      return relative(oneDay(weekdayNear(now, when.weekday, when.turn, when.steps ?? 1)));
    case "weekdays":
      return relative(weekdaysNear(now, when));
    case "dayOfMonth":
      return relative(oneDay(dayOfMonth(now, when.day)));
    case "window":
      return window(when.amount, when.ahead, now);
    case "rest":
      return within(inner(when.of), ([, end]) => (end < now ? null : [now, end]));
  }
}

/** The end may point back to the beginning: "from 2 May to 5 of the same month". */
function rangeOf({ from, to }: Extract<When, { is: "range" }>, frame: Frame): Span {
  const first = resolve(from, frame);
  return range(from, first, resolve(to, first.start === null ? frame : { ...frame, last: first }));
}

/** Up to now; from a time that is still to come, only the end is known. */
function since(from: When, now: Day | null, inner: Resolve): Span {
  if (from.is === "amount") return now === null ? UNKNOWN : window(from, false, now);
  const { start } = inner(from);
  const isToCome = start !== null && now !== null && start > now;
  return { start: isToCome ? null : start, end: now, anchored: false };
}

const until = ({ end, anchored }: Span): Span => ({ start: null, end, anchored });

const before = ({ start, anchored }: Span): Span => ({
  start: null,
  end: start === null ? null : start - 1,
  anchored,
});
