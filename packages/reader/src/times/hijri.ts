import { type Day, dayOf } from "./calendar.ts";

/**
 * The Hijri calendar of Umm al-Qura, as the platform's calendar data gives it. Month starts are read once a year asked
 * for and kept; only years that a report can mean are known.
 */

const FIRST_YEAR = 1300;
const LAST_YEAR = 1599;
/** 1 Muharram 1300, a day or two around: months are counted from here by their mean length. */
const EPOCH = dayOf(1882, 11, 12);
const MEAN_MONTH = 29.530588;
const DAY_MS = 86_400_000;

const starts = new Map<number, Day>();
let format: Intl.DateTimeFormat | undefined;

interface HijriDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function hijriOf(day: Day): HijriDate {
  format ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const parts = format.formatToParts(day * DAY_MS);
  const value = (type: string): number =>
    Number.parseInt(parts.find((p) => p.type === type)?.value ?? "0", 10);
  return { year: value("year"), month: value("month"), day: value("day") };
}

/** First day of the month that is `index` months after Muharram 1300. */
function monthStart(index: number): Day {
  const known = starts.get(index);
  if (known !== undefined) return known;
  let day = EPOCH + Math.round(index * MEAN_MONTH) + 14;
  const found = hijriOf(day);
  const off = (found.year - FIRST_YEAR) * 12 + found.month - 1 - index;
  day -= found.day - 1 + Math.round(off * MEAN_MONTH);
  if (off !== 0) day -= hijriOf(day + 14).day - 15;
  starts.set(index, day);
  return day;
}

/** First and last day of a Hijri month, or null for a month or year that is not one. */
export function hijriMonth(year: number, month: number): { start: Day; end: Day } | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  const index = (year - FIRST_YEAR) * 12 + month - 1;
  return { start: monthStart(index), end: monthStart(index + 1) - 1 };
}

/** Whether a number can be a Hijri year of a report. */
export function isHijriYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The Hijri year in which a day lies. */
export function hijriYearOf(day: Day): number {
  return hijriOf(day).year;
}
