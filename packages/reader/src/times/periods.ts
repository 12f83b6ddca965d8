import { addMonths, type Day, dateOf, dayOf, weekdayOf } from "./calendar.ts";
import type { Amount, Unit } from "./when.ts";

/** First and last day, both included. */
export type Days = readonly [Day, Day];

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
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

/** Beginning (1), middle (2) or end (3) of a stretch of days. */
export function thirdOf([start, end]: Days, third: number): Days {
  const length = end - start + 1;
  const { year } = dateOf(start);
  if (length >= 365 && length <= 366) return yearThird(year, third);
  if (length >= 28 && length <= 31) return [start + (third - 1) * 10, third === 3 ? end : start + third * 10 - 1];
  const size = Math.round(length / 3);
  return [start + (third - 1) * size, third === 3 ? end : start + third * size - 1];
}

/** A year begins with January, and ends with its last quarter. */
function yearThird(year: number, third: number): Days {
  if (third === 1) return [dayOf(year, 1, 1), dayOf(year, 2, 1) - 1];
  if (third === 2) return [dayOf(year, 5, 1), dayOf(year, 9, 1) - 1];
  return [dayOf(year, 10, 1), dayOf(year, 12, 31)];
}

/** The nth unit that begins in a stretch of days; from its end if n is negative. */
export function nthUnit([start, end]: Days, unit: Unit, n: number): Days | null {
  if (n < 0) {
    const last = unitAround(end, unit, n + 1);
    return last[0] < start ? null : last;
  }
  const first = unitAround(start, unit, 0);
  const found = unitAround(start, unit, n - (first[0] < start ? 0 : 1));
  return found[0] > end ? null : found;
}

/** The nth weekday in a stretch of days; from its end if n is negative. */
export function nthWeekday([start, end]: Days, weekday: number, n: number): Days | null {
  const day =
    n < 0
      ? end - ((weekdayOf(end) - weekday + 7) % 7) + (n + 1) * 7
      : start + ((weekday - weekdayOf(start) + 7) % 7) + (n - 1) * 7;
  return day < start || day > end ? null : [day, day];
}
