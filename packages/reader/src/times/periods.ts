import { addMonths, type Day, dateOf, dayOf, weekdayOf } from "./calendar.ts";
import type { Amount, Unit } from "./when.ts";

/** First and last day, both included. */
export type Days = readonly [Day, Day];

const MONTHS: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS: Partial<Record<Unit, number>> = { day: 1, night: 1, week: 7 };

/** The calendar unit `steps` after the one in which `day` lies: weeks begin on Monday. */
export function unitAround(day: Day, unit: Unit, steps: number): Days {
  const months = MONTHS[unit];
  if (months !== undefined) {
    const { year, month } = dateOf(day);
    const first = Math.floor((year * 12 + month - 1) / months) * months + steps * months;
    return [dayOf(0, first + 1, 1), dayOf(0, first + 1 + months, 1) - 1];
  }
  if (unit === "week") {
    const monday = day - weekdayOf(day) + 1 + steps * 7;
    return [monday, monday + 6];
  }
  const days = unit === "minute" || unit === "hour" ? 0 : steps;
  return [day + days, day + days];
}

/** `day` moved by an amount; null if its number is open. Hours count as the days that they reach into. */
export function shift(day: Day, amount: Amount, sign: 1 | -1): Day | null {
  const { unit, count, more } = amount;
  if (count === null) return null;
  const months = MONTHS[unit];
  let moved: Day;
  if (months === undefined) moved = day + sign * daysOf(unit, count);
  else {
    const whole = Math.floor(count * months);
    moved = addMonths(day, sign * whole) + sign * Math.round((count * months - whole) * 30);
  }
  return more ? shift(moved, more, sign) : moved;
}

function daysOf(unit: Unit, count: number): number {
  if (unit === "minute") return 0;
  if (unit === "hour") return Math.round(count / 24);
  return Math.round(count * (DAYS[unit] ?? 1));
}

/** What "early", "mid" and "late" mean: the days that a report means by them, and the widest that they can mean. */
interface Third {
  readonly days: Days;
  readonly widest: Days;
}

/** Beginning (1), middle (2) or end (3) of a stretch of days. */
export function thirdOf(outer: Days, third: number): Third {
  const length = outer[1] - outer[0] + 1;
  if (length === 7)
    return { days: pick(outer, third, [0, 2, 1, 4, 3, 6]), widest: pick(outer, third, [0, 2, 1, 4, 3, 6]) };
  if (length >= 365 && length <= 366) return yearThird(dateOf(outer[0]).year, third);
  if (length >= 28 && length <= 31)
    return {
      days: pick(outer, third, [0, 9, 10, 19, 20, length - 1]),
      widest: pick(outer, third, [0, 14, 10, 19, 15, length - 1]),
    };
  const size = Math.round(length / 3);
  const days = pick(outer, third, [0, size - 1, size, 2 * size - 1, 2 * size, length - 1]);
  return { days, widest: days };
}

/** The third's own pair of offsets. */
const pick = ([start]: Days, third: number, offsets: readonly number[]): Days => [
  start + (offsets[third * 2 - 2] as number),
  start + (offsets[third * 2 - 1] as number),
];

/** A year begins with January, and ends with its last quarter. */
function yearThird(year: number, third: number): Third {
  const months = (from: number, to: number): Days => [dayOf(year, from, 1), dayOf(year, to + 1, 1) - 1];
  if (third === 1) return { days: months(1, 1), widest: months(1, 6) };
  if (third === 2) return { days: months(5, 8), widest: months(4, 9) };
  return { days: months(10, 12), widest: months(7, 12) };
}

/** The nth unit that begins in a stretch of days, from its end if n is negative; weeks of a year count as ISO 8601 does. */
export function nthUnit([start, end]: Days, unit: Unit, n: number): Days | null {
  if (unit === "half" && end - start <= LONGEST_MONTH) return halfMonth([start, end], n);
  if (n < 0) {
    const last = unitAround(end, unit, 0);
    const steps = n + (last[1] > end ? 0 : 1);
    const found = unitAround(end, unit, steps);
    return found[0] < start ? null : found;
  }
  const isoYear = unit === "week" && end - start > 360;
  const first = unitAround(isoYear ? start + 3 : start, unit, 0);
  const found = unitAround(first[0], unit, n - (first[0] < start && !isoYear ? 0 : 1));
  return found[0] > end ? null : found;
}

const LONGEST_MONTH = 31;
const MIDDLE = 15;

const halfMonth = ([start, end]: Days, n: number): Days =>
  n === 1 ? [start, start + MIDDLE - 1] : [start + MIDDLE, end];

/** The nth weekday in a stretch of days; from its end if n is negative. */
export function nthWeekday([start, end]: Days, weekday: number, n: number): Days | null {
  const day =
    n < 0
      ? end - ((weekdayOf(end) - weekday + 7) % 7) + (n + 1) * 7
      : start + ((weekday - weekdayOf(start) + 7) % 7) + (n - 1) * 7;
  return day < start || day > end ? null : [day, day];
}
