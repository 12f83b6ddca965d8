/** A day, counted from 1 January 1970. */
export type Day = number;

/** Days of the Gregorian calendar as numbers, so that no mention needs a date object or a clock. */

/** The day of a date; months and days out of range count on into the next or the last. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 1;
  const y = Math.floor((months - 2) / 12);
  const m = (months - 2 - y * 12) % 12;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** A Gregorian date. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a day. */
export function dateOf(day: Day): YearMonthDay {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days of a month. */
function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The same day of the month, `count` months on; the month's last day where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return dayOf(year, month + count, Math.min(dayOfMonth, monthLength(year, month + count)));
}

/** Easter Sunday of the western churches (the anonymous Gregorian computus). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * correction + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

const pad = (value: number, size: number): string => String(value).padStart(size, "0");

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The day of an ISO date (a time after it is left out), or null. */
export function parseIso(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/.exec(text);
  return m ? checkedDay(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** The day of a date that exists, else null. */
export function checkedDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return dayOf(year, month, day);
}
