import { addMonths, checkedDay, type Day, dateOf, dayOf, easterOf, weekdayOf } from "./calendar.ts";
import { hijriMonth, hijriYearOf } from "./hijri.ts";
import { type Days, nthUnit, nthWeekday, shift, thirdOf, unitAround } from "./periods.ts";
import type { Amount, CalendarDate, Span, Turn, Unit, When } from "./when.ts";

/** What a time is held against. */
export interface Frame {
  /** The day of publication, if known. */
  readonly now: Day | null;
  /** The time last spoken of. */
  readonly last: Span | null;
  /** The last that was longer than a day. */
  readonly lastLong: Span | null;
  /** The day that this sentence named last. */
  readonly sentenceDay: Day | null;
}

export const UNKNOWN: Span = { start: null, end: null, anchored: false };

const fixed = (days: Days | null): Span =>
  days ? { start: days[0], end: days[1], anchored: true } : UNKNOWN;
const relative = (days: Days | null): Span =>
  days ? { start: days[0], end: days[1], anchored: false } : UNKNOWN;

/** The days that `when` means. Never throws; what cannot be told is null. */
export function resolve(when: When, frame: Frame): Span {
  const { now } = frame;
  switch (when.is) {
    case "day":
      return now === null ? UNKNOWN : relative([now + when.offset, now + when.offset]);
    case "weekday":
      return now === null ? UNKNOWN : relative(oneDay(weekday(now, when.weekday, when.turn, when.steps ?? 1)));
    case "weekdays":
      return now === null ? UNKNOWN : relative(weekdays(now, when));
    case "dayOfMonth":
      return now === null ? UNKNOWN : relative(oneDay(dayOfMonth(now, when.day)));
    case "date":
      return calendarDate(when, frame);
    case "year":
      return fixed(yearDays(when));
    case "season":
      return season(when, frame);
    case "easter":
      return when.year ? fixed(oneDay(easterOf(when.year))) : now === null ? UNKNOWN : relative(oneDay(easter(now)));
    case "feast":
      return fixed(feast(when));
    case "period":
      return period(when, frame);
    case "amount":
      return UNKNOWN;
    case "window":
      return now === null ? UNKNOWN : window(when.amount, when.ahead, now);
    case "distance":
      return distanceFrom(when, frame);
    case "third":
      return third(when.third, when.of, frame);
    case "nth":
      return within(when.of, frame, (days) =>
        when.weekday ? nthWeekday(days, when.weekday, when.n) : nthUnit(days, when.unit as Unit, when.n),
      );
    case "stretch":
      return within(when.of, frame, (days) => stretch(days, when.amount, when.fromEnd));
    case "around":
      return within(when.of, frame, ([start]) => unitAround(start, when.unit, 0));
    case "rest":
      return now === null ? UNKNOWN : within(when.of, frame, ([, end]) => (end < now ? null : [now, end]));
    case "range":
      return range(when.from, when.to, frame);
    case "together":
      return together(when.parts, frame);
    case "since":
      return since(when.from, frame);
    case "until": {
      const { end, anchored } = resolve(when.to, frame);
      return { start: null, end, anchored };
    }
    case "before": {
      const { start, anchored } = resolve(when.of, frame);
      return { start: null, end: start === null ? null : start - 1, anchored };
    }
    case "then":
      return (when.long ? frame.lastLong : frame.last) ?? UNKNOWN;
    case "now":
      return now === null ? UNKNOWN : relative([now, now]);
    case "lately":
      return { start: null, end: now, anchored: false };
    case "undated":
      return UNKNOWN;
  }
}

const oneDay = (day: Day | null): Days | null => (day === null ? null : [day, day]);

function weekday(now: Day, target: number, turn: Turn | undefined, steps: number): Day {
  if (turn === "next" || turn === "after") return now + ((target - weekdayOf(now) + 6) % 7) + 1 + (steps - 1) * 7;
  if (turn === "this") return unitAround(now, "week", 0)[0] + target - 1;
  const back = (weekdayOf(now) - target + 7) % 7;
  return now - (back === 0 && turn === "last" ? 7 : back) - (steps - 1) * 7;
}

function weekdays(now: Day, when: Extract<When, { is: "weekdays" }>): Days {
  const from = weekday(now, when.from, when.turn, 1);
  const to = from + ((when.to - when.from + 7) % 7);
  const late = when.turn !== "next" && to > now + (when.night ? 1 : 0);
  return late ? [from - 7, to - 7] : [from, to];
}

/** The last day of that number on or before now. */
function dayOfMonth(now: Day, day: number): Day | null {
  for (let back = 0; back < 3; back++) {
    const { year, month } = dateOf(addMonths(now, -back));
    const found = checkedDay(year, month, day);
    if (found !== null && found <= now) return found;
  }
  return null;
}

function yearDays({ year, length, calendar }: Extract<When, { is: "year" }>): Days | null {
  if (calendar === "gregorian") return [dayOf(year, 1, 1), dayOf(year + length, 1, 1) - 1];
  const first = hijriMonth(year, 1);
  const last = hijriMonth(year + length - 1, 12);
  return first && last && [first.start, last.end];
}

function easter(now: Day): Day {
  const { year } = dateOf(now);
  return easterOf(year) <= now ? easterOf(year) : easterOf(year - 1);
}

/** The first such Hijri day that begins in a Gregorian year. */
function feast({ month, day, year }: Extract<When, { is: "feast" }>): Days | null {
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

function calendarDate(when: CalendarDate, frame: Frame): Span {
  if (when.year !== undefined) return fixed(inYear(when, when.year));
  if (when.yearTurn === "same" || when.turn === "same") {
    const { last } = frame;
    if (last?.start == null) return UNKNOWN;
    const days = inYear(when, yearIn(when, last.start));
    return days ? { start: days[0], end: days[1], anchored: last.anchored } : UNKNOWN;
  }
  const { now } = frame;
  if (now === null) return UNKNOWN;
  const year = yearIn(when, now);
  if (when.yearTurn) return relative(inYear(when, year + stepsOf(when.yearTurn)));
  return upToNow(nearest(when, year, now), now);
}

const yearIn = (when: CalendarDate, day: Day): number =>
  when.calendar === "hijri" ? hijriYearOf(day) : dateOf(day).year;

const stepsOf = (turn: Turn): number =>
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

/** A period that has begun counts up to now, as nothing later can be reported; its whole length is kept beside. */
function upToNow(days: Days | null, now: Day): Span {
  if (!days) return UNKNOWN;
  if (days[0] > now || days[1] <= now) return relative(days);
  return { start: days[0], end: now, anchored: false, whole: days };
}

/** The three months that begin with `month`. */
function season(when: Extract<When, { is: "season" }>, { now }: Frame): Span {
  const days = (year: number): Days => [dayOf(year, when.month, 1), dayOf(year, when.month + 3, 1) - 1];
  if (when.year !== undefined) return fixed(days(when.year));
  if (now === null) return UNKNOWN;
  const { year } = dateOf(now);
  if (when.turn === "next") return relative(days(days(year)[0] > now ? year : year + 1));
  const past = when.turn === "last" ? 1 : 0;
  const found = [year, year - 1, year - 2].map(days).find((d) => d[past] < now);
  return found ? upToNow(found, now) : UNKNOWN;
}

function period(when: Extract<When, { is: "period" }>, { now, last }: Frame): Span {
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
function window(amount: Amount, ahead: boolean, now: Day): Span {
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
function distanceFrom(when: Extract<When, { is: "distance" }>, { now, sentenceDay, last }: Frame): Span {
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
  const least = amount.least === undefined ? null : shift(now, { ...amount, count: amount.least }, ahead ? 1 : -1);
  const span: Span = ahead ? UNKNOWN : { start: null, end: now, anchored: false };
  return least === null ? span : { ...span, whole: [least, least] };
}

/** Days of `of` narrowed by `pick`; the whole period counts, not only what of it is past. */
function within(of: When, frame: Frame, pick: (days: Days) => Days | null): Span {
  const outer = resolve(of, frame);
  const days = wholeOf(outer);
  const found = days && pick(days);
  return found ? { start: found[0], end: found[1], anchored: outer.anchored } : UNKNOWN;
}

const wholeOf = ({ start, end, whole }: Span): Days | null =>
  whole ?? (start === null || end === null ? null : [start, end]);

/** Where a week begins and ends is nobody's agreement: its parts have no days of their own. */
function third(number: number, of: When, frame: Frame): Span {
  const outer = resolve(of, frame);
  const whole = wholeOf(outer);
  if (!whole) return UNKNOWN;
  const { days, widest } = thirdOf(whole, number);
  const { anchored } = outer;
  if (of.is === "period" && of.unit === "week") return { ...UNKNOWN, whole: widest };
  return { start: days[0], end: days[1], anchored, whole: widest };
}

function stretch([start, end]: Days, amount: Amount, fromEnd: boolean): Days | null {
  const edge = shift(fromEnd ? end : start, amount, fromEnd ? -1 : 1);
  if (edge === null) return null;
  return fromEnd ? [Math.max(start, edge + 1), end] : [start, Math.min(end, edge - 1)];
}

function range(from: When, to: When, frame: Frame): Span {
  const last = resolve(to, frame);
  const first = resolve(from, last.start === null ? frame : { ...frame, last });
  let { start } = first;
  const end = last.whole?.[1] ?? last.end;
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

function since(from: When, frame: Frame): Span {
  const { now } = frame;
  if (from.is === "amount") return now === null ? UNKNOWN : window(from, false, now);
  const { start, anchored } = resolve(from, frame);
  if (start !== null && now !== null && start > now) return { start: null, end: now, anchored: false };
  return { start, end: now, anchored };
}

/** One time said in several ways: the dated way wins, then the weekday, which may show the relative word to be stale. */
function together(parts: readonly When[], frame: Frame): Span {
  const dated = parts.find((p) => p.is === "date" || p.is === "dayOfMonth");
  const week = parts.find((p) => p.is === "weekday");
  const day = parts.find((p) => p.is === "day");
  const other = parts.find((p) => p !== dated && p !== week && p !== day);
  if (dated?.is === "dayOfMonth" && week?.is === "weekday" && !other) return numbered(week, dated.day, frame);
  if (dated?.is === "date" && week?.is === "weekday" && dated.day !== undefined && other === undefined)
    return byWeekday(dated, week.weekday, frame);
  if (dated) return other ? datedIn(dated, other, frame) : resolve(dated, frame);
  if (week?.is === "weekday" && other) return weekdayIn(week.weekday, other, frame);
  if (!week) return resolve(other ?? day ?? (parts[0] as When), frame);
  const found = resolve(week, frame);
  if (!day || found.start === null) return found;
  const said = resolve(day, frame).start as Day;
  return said === found.start ? found : said > found.start ? { ...found, stale: true } : agreed(day, week, found, frame);
}

/** "Tomorrow, Friday": the weekday is the one to come. */
function agreed(day: When, week: When, found: Span, frame: Frame): Span {
  const said = resolve(day, frame);
  const same = week.is === "weekday" && said.start !== null && weekdayOf(said.start) === week.weekday;
  return same ? said : { ...found, stale: true };
}

/** "Friday 11": the Friday nearest to now that has this number; the past one if it is as near. */
function numbered(week: Extract<When, { is: "weekday" }>, day: number, frame: Frame): Span {
  const { start } = resolve(week, frame);
  if (start === null) return UNKNOWN;
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4];
  const found = steps.map((k) => start + 7 * k).find((d) => dateOf(d).day === day);
  return found === undefined ? resolve(week, frame) : relative([found, found]);
}

/** A date without a year in the year in which its weekday fits, if one near does. */
function byWeekday(dated: CalendarDate, target: number, frame: Frame): Span {
  const plain = resolve(dated, frame);
  if (dated.year !== undefined || plain.start === null || weekdayOf(plain.start) === target) return plain;
  const ahead = resolve({ ...dated, turn: "next" }, frame);
  const near = ahead.start !== null && frame.now !== null && ahead.start - frame.now < 60;
  return near && weekdayOf(ahead.start as Day) === target ? ahead : plain;
}

/** A day number in the month that stands with it. */
function datedIn(dated: When, other: When, frame: Frame): Span {
  if (dated.is !== "dayOfMonth") return resolve(dated, frame);
  return within(other, frame, ([start, end]) => (start + dated.day - 1 > end ? null : oneDay(start + dated.day - 1)));
}

function weekdayIn(target: number, other: When, frame: Frame): Span {
  return within(other, frame, (days) => nthWeekday(days, target, 1));
}
