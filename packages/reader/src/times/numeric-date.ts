import { isHijriYear } from "./hijri.ts";
import type { CalendarDate, CalendarName } from "./when.ts";

const CENTURY = 100;
/** Two-digit years from here on belong to the last century. */
const PIVOT = 50;

/** A year as written, in full; two digits are taken as 1950 to 2049. */
export function fullYear(year: number, digits: number): number | null {
  if (digits === 2) return year + (year < PIVOT ? 20 : 19) * CENTURY;
  return isYear(year) ? year : null;
}

/** Whether a number can be a year that a report speaks of. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2100;
}

/** Three numbers with marks between them: day first, or year first; month first only where nothing else fits. */
export function numericDate(texts: readonly string[], era?: CalendarName): CalendarDate | null {
  if (texts.length !== 3 || texts.some((t) => t.length > 4)) return null;
  const [a = 0, b = 0, c = 0] = texts.map(Number);
  const [first = "", , last = ""] = texts;
  if (first.length === 4) return dated(a, first.length, b, c, era) ?? dated(a, first.length, c, b, era);
  if (last.length === 3) return null;
  return (
    dated(c, last.length, b, a, era) ?? dated(c, last.length, a, b, era) ?? dated(a, first.length, b, c, era)
  );
}

function dated(
  written: number,
  digits: number,
  month: number,
  day: number,
  era: CalendarName | undefined,
): CalendarDate | null {
  if (digits !== 2 && digits !== 4) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (digits === 4 && era !== "gregorian" && isHijriYear(written))
    return { is: "date", calendar: "hijri", year: written, month, day };
  const year = fullYear(written, digits);
  return year === null ? null : { is: "date", calendar: "gregorian", year, month, day };
}
