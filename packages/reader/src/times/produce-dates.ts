import { fullYear, isYear, numericDate } from "./numeric-date.ts";
import { isHijriYear } from "./hijri.ts";
import type { Parts, Produce } from "./time-rule.ts";
import type { Amount, CalendarDate, CalendarName, Turn, Unit, When } from "./when.ts";

const turnOf = (p: Parts, name = "turn"): Turn | undefined => p.feature(name, "turn") as Turn | undefined;
const unitOf = (p: Parts, name = "unit"): Unit => p.feature(name, "unit") as Unit;

/** The year of a match, from digits or words; undefined if none is written, null if it cannot be one. */
function yearOf(p: Parts, calendar: CalendarName): number | undefined | null {
  if (!p.has("year")) return undefined;
  const year = p.count("year");
  if (year === null) return null;
  if (calendar === "hijri") return isHijriYear(year) ? year : null;
  return fullYear(year, p.form("year").length > 2 || !/^\d/.test(p.form("year")) ? 4 : 0);
}

function yearTurn(p: Parts): Turn | undefined {
  return turnOf(p, "yearTurn") ?? (p.has("sameYear") ? "same" : p.has("thisYear") ? "this" : undefined);
}

/** Two different names of one vocabulary are two months, of two vocabularies they are one. */
function twoMonths(p: Parts): boolean {
  return p.has("also") && p.feature("also", "set") === p.feature("month", "set") && p.number("also", "month") !== p.number("month", "month");
}

/** "The first week of October": the ordinal counts the unit before it and is no day. */
const countsUnit = (p: Parts): boolean => {
  const { first } = p.match;
  if (p.part("day")?.first !== first || !p.part("day")?.reading) return false;
  const unit = p.before("time.unit", "unit");
  return (unit !== undefined && unit !== "day" && unit !== "night") || p.follows("time.portion");
};

/** A bare month whose name is also another word counts only where the word before asks for a time. */
function standsAlone(p: Parts): boolean {
  const { first, last } = p.match;
  if (p.number("month", "weak") !== 1 || p.part("month")?.first !== first || p.part("month")?.last !== last) return true;
  return p.leads("month", "in") || p.follows("time.in") || p.follows("time.edge") || p.follows("time.between");
}

const date: Produce = (p) => {
  const calendar: CalendarName = p.feature("month", "calendar") === "hijri" ? "hijri" : "gregorian";
  const year = yearOf(p, calendar);
  const day = p.has("day") ? p.count("day") : undefined;
  if (countsUnit(p) || !standsAlone(p)) return null;
  if (year === null || day === null || (day !== undefined && (day < 1 || day > 31))) return null;
  const found: CalendarDate = {
    is: "date",
    calendar,
    month: p.number("month", "month") as number,
    ...(year !== undefined && { year }),
    ...(day !== undefined && { day }),
    ...(turnOf(p) && { turn: turnOf(p) as Turn }),
    ...(yearTurn(p) && { yearTurn: yearTurn(p) as Turn }),
  };
  return twoMonths(p) && day === undefined
    ? { is: "range", from: found, to: { ...found, month: p.number("also", "month") as number } }
    : found;
};

const numberedMonth: Produce = (p) => {
  const month = p.count("number");
  const year = yearOf(p, "gregorian");
  if (month === null || month < 1 || month > 12 || year === null || year === undefined) return null;
  return { is: "date", calendar: "gregorian", month, year };
};

/** A feast is a time, and no event of its own, where a word makes it one. */
const isDated = (p: Parts): boolean =>
  p.has("nth") || p.has("turn") || p.follows("time.in") || p.follows("time.edge") || p.follows("time.between");

const feast: Produce = (p) => {
  const calendar: CalendarName = p.feature("feast", "calendar") === "hijri" ? "hijri" : "gregorian";
  const year = p.count("year") ?? undefined;
  if (year === undefined && !isDated(p)) return null;
  if (p.feature("feast", "moon")) return { is: "easter", ...(year !== undefined && { year }) };
  const found: CalendarDate = {
    is: "date",
    calendar,
    month: p.number("feast", "month") as number,
    day: (p.number("feast", "day") as number) + (p.count("nth") ?? 1) - 1,
  };
  if (year === undefined) return { ...found, ...(turnOf(p) && { turn: turnOf(p) as Turn }) };
  if (calendar === "gregorian") return { ...found, year };
  const { month = 1, day = 1 } = found;
  return { is: "feast", month, day, year };
};

/** Whether the match is a piece of an address or a longer number. */
function isPiece({ doc: { text, tokens }, match: { first, last } }: Parts): boolean {
  const before = text[(tokens.start[first] as number) - 1] ?? "";
  const after = text[tokens.end[last - 1] as number] ?? "";
  return "/=_?&\\-".includes(before || " ") || "/=_&".includes(after || " ");
}

/** Digits and marks; a number token may hold two points of its own. */
const numeric: Produce = (p) => {
  if (isPiece(p)) return null;
  const era = p.feature("era", "calendar") as CalendarName | undefined;
  return numericDate([p.form("a"), p.form("b"), p.form("c")], era);
};

const dotted: Produce = (p) => {
  const parts = p.form("whole").split(".");
  return parts.length === 3 ? numericDate(parts) : null;
};

/** A month and a year in digits: "3/2015", "2015-03". */
const monthYear: Produce = (p) => {
  if (isPiece(p)) return null;
  const [a, b] = [p.form("a"), p.form("b")];
  const [month, year] = a.length === 4 ? [b, a] : [a, b];
  if (year.length !== 4 || month.length > 2 || !isYear(Number(year))) return null;
  const number = Number(month);
  return number >= 1 && number <= 12
    ? { is: "date", calendar: "gregorian", year: Number(year), month: number }
    : null;
};

const saysDate = (p: Parts): boolean =>
  p.follows("time.in") || p.before("time.unit", "unit") === "day" || p.follows("time.weekday");

/** A day and a month in digits, where the word before says that a date follows. */
const dayMonth: Produce = (p) => {
  if (p.part("a")?.first === p.match.first && !saysDate(p)) return null;
  const [a, b] = [Number(p.form("a")), Number(p.form("b"))];
  const [day, month] = b <= 12 ? [a, b] : [b, a];
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return null;
  return { is: "date", calendar: "gregorian", month, day };
};

const year: Produce = (p) => {
  const from = p.count("year");
  if (from === null) return null;
  const calendar: CalendarName = isHijriYear(from) && !isYear(from) ? "hijri" : "gregorian";
  if (calendar === "gregorian" && !isYear(from)) return null;
  const first: When = { is: "year", year: from, length: 1, calendar };
  if (!p.has("to")) return first;
  const to = p.count("to");
  if (to === null || to <= from || !isYear(to)) return null;
  return { is: "year", year: from, length: to - from + 1, calendar };
};

const TWENTIES = 20;

/** The seventies: of the century in which they last were. "The twenties" alone are mostly somebody's age. */
const decade: Produce = (p) => {
  const tens = p.number("tens", "tens") as number;
  if (tens === TWENTIES && !p.has("century")) return null;
  return { is: "year", year: (tens <= 20 ? 2000 : 1900) + tens, length: 10, calendar: "gregorian" };
};

const season: Produce = (p) => {
  const written = p.count("year");
  return {
    is: "season",
    month: p.number("season", "month") as number,
    ...(written !== null && { year: written }),
    ...(turnOf(p) && { turn: turnOf(p) as Turn }),
  };
};

const day: Produce = (p) => ({ is: "day", offset: p.number("day", "offset") as number });

const weekday: Produce = (p) => {
  const steps = p.number("turn", "steps");
  return {
    is: "weekday",
    weekday: p.number("weekday", "day") as number,
    ...(turnOf(p) && { turn: turnOf(p) as Turn }),
    ...(steps !== undefined && { steps }),
  };
};

/** "Friday 11": the number is a day only if nothing follows that it could count or be joined to. */
const weekdayNumbered: Produce = (p) => {
  const day = p.count("day");
  if (day === null || day < 1 || day > 31 || !(p.endsSentence() || p.precedes("time.edge") || p.precedes("time.to"))) return null;
  const weekday: When = { is: "weekday", weekday: p.number("weekday", "day") as number };
  return { is: "together", parts: [weekday, { is: "dayOfMonth", day }] };
};

const weekdays = (night: boolean): Produce => (p) => ({
  is: "weekdays",
  from: p.number("from", "day") as number,
  to: p.number("to", "day") as number,
  night,
  ...(turnOf(p) && { turn: turnOf(p) as Turn }),
});

/** One unit of the calendar, or so many units before now or to come: which, the number of the noun tells. */
const period: Produce = (p) => {
  const unit = unitOf(p);
  const turn = turnOf(p) ?? (p.has("same") ? "same" : "this");
  const number = p.part("unit")?.reading?.sense.form.number;
  const counted = p.has("count");
  const single = !counted && number === "singular" && !p.has("few");
  const steps = p.number("turn", "steps");
  if (single) return { is: "period", unit, turn, ...(steps !== undefined && { steps }) };
  if (turn === "same" || turn === "after") return { is: "undated" };
  const count = counted ? p.count("count") : number === "dual" ? 2 : null;
  return { is: "window", amount: { is: "amount", unit, count }, ahead: turn === "next" };
};

const HALF = 0.5;
const SEVERAL = 3;

/** Units whose bare singular is mostly another word. */
const HOMOGRAPHS = new Set<Unit>(["decade", "century"]);

function amountOf(p: Parts, unitName: string, countName: string): Amount | null {
  if (p.isOrdinal(countName)) return null;
  const number = p.part(unitName)?.reading?.sense.form.number;
  if (p.has(countName) && p.count(countName) === 0) return null;
  if (number === "singular" && HOMOGRAPHS.has(unitOf(p, unitName)) && !p.has(countName)) return null;
  const open = p.has("few") || p.has("open");
  const count = p.has(countName) ? p.count(countName) : number === "plural" ? null : number === "dual" ? 2 : 1;
  const half = p.has("half") && count !== null ? HALF : 0;
  return { is: "amount", unit: unitOf(p, unitName), count: open || count === null ? null : count + half };
}

/** "One day": the numeral after a singular or dual says it again. */
function saysAgain(p: Parts): boolean {
  const number = p.part("unit")?.reading?.sense.form.number;
  return !p.has("count") && p.count("again") === (number === "dual" ? 2 : number === "singular" ? 1 : null);
}

const amount: Produce = (p) => (p.has("again") && !saysAgain(p) ? null : amountOf(p, "unit", "count"));

/** "A month and 21 days": only "and" adds them up. */
const amounts: Produce = (p) => {
  const found = amountOf(p, "unit", "count");
  const joined = p.has("and") || p.leads("count2", "and") || (!p.has("count2") && p.leads("unit2", "and"));
  if (!found || !joined) return null;
  const second = amountOf(p, "unit2", "count2");
  if (!second) return null;
  if (!p.has("unit3")) return { ...found, more: second };
  const third = amountOf(p, "unit3", "count3");
  return third && { ...found, more: { ...second, more: third } };
};

/** Productions of the layer `dates`. */
export const dateProductions: Readonly<Record<string, Produce>> = {
  date,
  numberedMonth,
  feast,
  numeric,
  dotted,
  monthYear,
  dayMonth,
  year,
  decade,
  season,
  day,
  weekday,
  weekdayNumbered,
  weekdayList: weekdays(false),
  nightBetween: weekdays(true),
  period,
  amount,
  amounts,
  /** Several of a unit are three at least. */
  someAmount: (p) => ({ is: "amount", unit: unitOf(p), count: null, least: SEVERAL }),
  latest: (p) => {
    const found = amountOf(p, "unit", "count");
    return found && { is: "window", amount: found, ahead: false };
  },
  now: () => ({ is: "now" }),
  soFar: (p) => (p.precedes("time.ordinal") || p.precedesNumber() ? null : { is: "until", to: { is: "now" } }),
  then: (p) => ({ is: "then", long: p.feature("then", "long") === 1 }),
  lately: () => ({ is: "lately" }),
  none: () => "none",
};
