import { type Day, dateOf, weekdayOf } from "./calendar.ts";
import { oneDay, type Resolve, relative, UNKNOWN, within } from "./frame.ts";
import { nthWeekday } from "./periods.ts";
import type { CalendarDate, Span, When } from "./when.ts";

type Weekday = Extract<When, { is: "weekday" }>;

/** The ways to say a time that stand together, by what they are. */
interface Ways {
  readonly dated?: When;
  readonly week?: Weekday;
  readonly day?: When;
  readonly other?: When;
}

const isDated = (when: When): boolean => when.is === "dayOfMonth" || when.is === "date";

/** Of one day in two calendars the Gregorian date holds: sightings of the moon differ by country. */
const isHijri = (when: When): boolean => when.is === "date" && when.calendar === "hijri";

function waysOf(parts: readonly When[]): Ways {
  const ways: { -readonly [K in keyof Ways]: Ways[K] } = {};
  for (const part of parts)
    if (part.is === "weekday") ways.week = part;
    else if (part.is === "day") ways.day = part;
    else if (isDated(part) && (!ways.dated || isHijri(ways.dated))) ways.dated = part;
    else ways.other = part;
  return ways;
}

/** One time said in several ways: the dated way wins, then the weekday, which may show the relative word to be stale. */
export function together(parts: readonly When[], now: Day | null, resolve: Resolve): Span {
  const { dated, week, day, other } = waysOf(parts);
  if (dated?.is === "dayOfMonth") {
    if (other) return dayIn(dated.day, resolve(other));
    return week ? numbered(week, dated.day, resolve) : resolve(dated);
  }
  if (dated?.is === "date")
    return week && !other ? byWeekday(dated, week.weekday, now, resolve) : resolve(dated);
  if (week && other) return within(resolve(other), (days) => nthWeekday(days, week.weekday, 1));
  if (week && day) return checked(week, resolve(day), resolve);
  return resolve(week ?? other ?? day ?? (parts[0] as When));
}

/** A day number in the month that stands with it. */
const dayIn = (number: number, month: Span): Span =>
  within(month, ([start, end]) => (start + number - 1 > end ? null : oneDay(start + number - 1)));

/** A weekday that is not the relative day: the sentence was taken over from an older report. */
function checked(week: Weekday, said: Span, resolve: Resolve): Span {
  if (said.start === null || weekdayOf(said.start) === week.weekday) return said;
  return { ...resolve(week), stale: true };
}

/** "Friday 11": the Friday nearest to the last one that has this number. */
function numbered(week: Weekday, day: number, resolve: Resolve): Span {
  const { start } = resolve(week);
  if (start === null) return UNKNOWN;
  const weeks = [0, 1, -1, 2, -2, 3, -3, 4, -4];
  const found = weeks.map((k) => start + 7 * k).find((d) => dateOf(d).day === day);
  return relative(oneDay(found ?? start));
}

/** How far ahead a date may lie that its weekday shows to be to come. */
const SOON = 60;

/** A date without a year in the year in which its weekday fits, if one near does. */
function byWeekday(dated: CalendarDate, weekday: number, now: Day | null, resolve: Resolve): Span {
  const plain = resolve(dated);
  if (dated.year !== undefined || plain.start === null || weekdayOf(plain.start) === weekday) return plain;
  const { start, ...ahead } = resolve({ ...dated, turn: "next" });
  const isSoon = start !== null && now !== null && start - now < SOON;
  return isSoon && weekdayOf(start) === weekday ? { start, ...ahead } : plain;
}
