import { checkedDay, type Day, dateOf, dayOf, easterOf } from "./calendar.ts";
import { type Frame, fixed, oneDay, relative, UNKNOWN, upToNow } from "./frame.ts";
import { hijriMonth, hijriYearOf } from "./hijri.ts";
import type { Days } from "./periods.ts";
import type { CalendarDate, Span, Turn, When } from "./when.ts";

/** All days of one or more years. */
export function yearDays({ year, length, calendar }: Extract<When, { is: "year" }>): Days | null {
  if (calendar === "gregorian") return [dayOf(year, 1, 1), dayOf(year + length, 1, 1) - 1];
  const first = hijriMonth(year, 1);
  const last = hijriMonth(year + length - 1, 12);
  return first && last && [first.start, last.end];
}

/** Easter of a year, or the last one. */
export function easter(year: number | undefined, now: Day | null): Span {
  if (year !== undefined) return fixed(oneDay(easterOf(year)));
  if (now === null) return UNKNOWN;
  const running = dateOf(now).year;
  return relative(oneDay(easterOf(running) <= now ? easterOf(running) : easterOf(running - 1)));
}

/** The first such Hijri day that begins in a Gregorian year. */
export function feast({ month, day, year }: Extract<When, { is: "feast" }>): Days | null {
  const first = hijriYearOf(dayOf(year, 1, 1));
  const days = [first, first + 1].map((y) => hijriMonth(y, month)).map((m) => (m ? m.start + day - 1 : null));
  return oneDay(days.find((d) => d !== null && dateOf(d).year === year) ?? null);
}

/** A month or a day of it in a year that is known. */
function inYear(when: CalendarDate, year: number): Days | null {
  const { month, day, calendar } = when;
  if (calendar === "hijri") {
    const days = hijriMonth(year, month);
    if (!days) return null;
    if (day === undefined) return [days.start, days.end];
    return day < 1 || days.start + day - 1 > days.end ? null : oneDay(days.start + day - 1);
  }
  if (day !== undefined) return oneDay(checkedDay(year, month, day));
  return [dayOf(year, month, 1), dayOf(year, month + 1, 1) - 1];
}

/** A date as written, in the year that is nearest if it names none. */
export function calendarDate(when: CalendarDate, frame: Frame): Span {
  if (when.year !== undefined) return fixed(inYear(when, when.year));
  if (when.yearTurn === "same" || when.turn === "same") {
    const { last } = frame;
    if (last?.start == null) return UNKNOWN;
    const days = inYear(when, yearIn(when, last.start));
    return days ? { start: days[0], end: days[1], anchored: last.anchored } : UNKNOWN;
  }
  const next = following(when, frame);
  if (next) return { start: next[0], end: next[1], anchored: frame.last?.anchored ?? false };
  const now = frame.now ?? frame.written;
  if (now === null) return UNKNOWN;
  const year = yearIn(when, now);
  if (when.yearTurn) return relative(inYear(when, year + stepsOf(when.yearTurn)));
  return upToNow(nearest(when, year, now), now);
}

/** "June … and the July after it": the first one that begins behind the time last spoken of. */
function following(when: CalendarDate, { last }: Frame): Days | null {
  if (when.turn !== "after" || last?.end == null) return null;
  const year = yearIn(when, last.end);
  return (
    [year, year + 1].map((y) => inYear(when, y)).find((days) => days && days[0] > (last.end as Day)) ?? null
  );
}

const yearIn = (when: CalendarDate, day: Day): number =>
  when.calendar === "hijri" ? hijriYearOf(day) : dateOf(day).year;

/** How many units off the running one a turn points. */
export const stepsOf = (turn: Turn): number =>
  turn === "last" || turn === "before" ? -1 : turn === "next" || turn === "after" ? 1 : 0;

/** The date of that month nearest to now on the side that its turn asks for; by default the past. */
function nearest(when: CalendarDate, year: number, now: Day): Days | null {
  const { turn } = when;
  if (turn === "this") return inYear(when, year);
  const ahead = turn === "next" || turn === "after";
  for (let k = 0; k < 5; k++) {
    const days = inYear(when, ahead ? year + k : year + 1 - k);
    if (!days) continue;
    if (ahead ? days[0] > now : turn === "last" ? days[1] < now : days[0] <= now) return days;
  }
  return null;
}

/** The three months that begin with `month`. */
export function season(when: Extract<When, { is: "season" }>, { now }: Frame): Span {
  const days = (year: number): Days => [dayOf(year, when.month, 1), dayOf(year, when.month + 3, 1) - 1];
  if (when.year !== undefined) return fixed(days(when.year));
  if (now === null) return UNKNOWN;
  const { year } = dateOf(now);
  if (when.turn === "next") return relative(days(days(year)[0] > now ? year : year + 1));
  const past = when.turn === "last" ? 1 : 0;
  const found = [year, year - 1, year - 2].map(days).find((d) => d[past] < now);
  return found ? upToNow(found, now) : UNKNOWN;
}
