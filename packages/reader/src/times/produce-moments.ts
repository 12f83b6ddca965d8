import { isYear } from "./numeric-date.ts";
import type { Parts, Produce } from "./time-rule.ts";
import type { CalendarDate, Unit, When } from "./when.ts";

type Category = "day" | "weekday" | "date" | "period" | "other";

function categoryOf(when: When): Category {
  if (when.is === "day" || when.is === "weekday") return when.is;
  if (when.is === "date") return when.day === undefined ? "period" : "date";
  if (when.is === "dayOfMonth") return "date";
  return when.is === "period" ? "period" : "other";
}

/** Ways to say one day that stand side by side; the second of a pair may need its own mark between. */
const PAIRS = new Set(["day weekday", "weekday day", "day date", "date day", "weekday date", "date weekday"]);

const together: Produce = (p) => {
  const parts = ["a", "b", "c"].map((name) => p.when(name)).filter((w) => w !== undefined);
  const kinds = parts.map(categoryOf);
  if (kinds.length === 1) return parts[0] as When;
  for (let i = 1; i < kinds.length; i++) if (!PAIRS.has(`${kinds[i - 1]} ${kinds[i]}`)) return null;
  if (new Set(kinds).size < kinds.length) return null;
  if (["b", "c"].some((name) => p.leads(name, "and"))) return null;
  if (p.has("comma") && !kinds.includes("date")) return null;
  return { is: "together", parts };
};

const isMonthLong = (when: When | undefined): boolean =>
  when !== undefined &&
  ((when.is === "period" && when.unit === "month") || (when.is === "date" && when.day === undefined));

/** A day number in a month that is only pointed at: "the fifth of this month". */
const dayIn: Produce = (p) => {
  const day = p.count("day");
  const of = p.when("of");
  if (day === null || day < 1 || day > 31 || !of || !isMonthLong(of)) return null;
  return { is: "together", parts: [{ is: "dayOfMonth", day }, of] };
};

const weekdayIn: Produce = (p) => {
  const of = p.when("of");
  const weekday = p.number("weekday", "day") ?? (p.when("day")?.is === "weekday" ? p.when("day") : undefined);
  if (of?.is !== "period" || of.unit !== "week" || weekday === undefined) return null;
  const day: When = typeof weekday === "number" ? { is: "weekday", weekday } : (weekday as When);
  return { is: "together", parts: [day, of] };
};

const LONG = new Set(["period", "date", "year", "season", "range", "window"]);

function longOf(p: Parts): When | null {
  const of = p.when("of");
  if (!of || !LONG.has(of.is) || categoryOf(of) === "date") return null;
  return of;
}

/** A year in figures that no word introduces. */
function writtenYear(p: Parts): When | null {
  const year = p.has("year") ? p.count("year") : null;
  return year !== null && isYear(year) ? { is: "year", year, length: 1, calendar: "gregorian" } : null;
}

const running = (unit: Unit): When => ({ is: "period", unit, turn: "this" });

const nth: Produce = (p) => {
  const of = longOf(p) ?? writtenYear(p);
  const n = p.number("n", "value");
  if (!of || n === undefined) return null;
  const portion = p.number("portion", "of");
  const unit = portion === 2 ? "half" : portion === 4 ? "quarter" : (p.feature("unit", "unit") as Unit | undefined);
  const weekday = p.number("weekday", "day");
  if (portion === 3 || (!unit && !weekday)) return null;
  return { is: "nth", n, of, ...(unit && { unit }), ...(weekday && { weekday }) };
};

const stretch: Produce = (p) => {
  const of = longOf(p);
  const n = p.number("n", "value");
  if (!of || (n !== 1 && n !== -1)) return null;
  const number = p.part("unit")?.reading?.sense.form.number;
  const count = p.has("count") ? p.count("count") : number === "dual" ? 2 : null;
  const unit = p.feature("unit", "unit") as Unit;
  return { is: "stretch", amount: { is: "amount", unit, count }, fromEnd: n < 0, of };
};

const DIVIDED = new Set<Unit>(["week", "month", "year", "decade", "century"]);

/** Beginning, middle or end of what follows: a time, a year in digits, or the running unit. */
const third: Produce = (p) => {
  const number = p.number("third", "third") as number;
  const unit = p.feature("unit", "unit") as Unit | undefined;
  if (unit && !DIVIDED.has(unit)) return null;
  const of = unit ? running(unit) : (longOf(p) ?? writtenYear(p));
  return of && { is: "third", third: number, of };
};

const rest: Produce = (p) => {
  const unit = p.feature("unit", "unit") as Unit | undefined;
  const of = unit ? running(unit) : longOf(p);
  return of && { is: "rest", of };
};

/** What the later of two dates says about its month or year holds for the earlier one too. */
function share(from: When, to: When): When {
  if (from.is !== "date" || to.is !== "date") return from;
  if (from.year !== undefined || from.turn || from.yearTurn) return from;
  const { year, turn, yearTurn } = to;
  return { ...from, ...(year !== undefined && { year }), ...(turn && { turn }), ...(yearTurn && { yearTurn }) };
}

const range: Produce = (p) => {
  const from = p.when("a");
  const to = p.when("b");
  if (!from || !to || to.is === "amount" || from.is === "amount") return null;
  return { is: "range", from: share(from, to), to };
};

/** Whether a word before the match says that it goes from one end to another. */
const isFromTo = (p: Parts): boolean => p.follows("time.from") || p.follows("time.between");

/** Two dates joined by "and": the ends of a time after "between", else two months or years that make one. */
const joined: Produce = (p) => {
  const [a, b] = [p.when("a"), p.when("b")];
  if (!a || !b) return null;
  if (p.follows("time.between")) return range(p);
  if (a.is !== b.is || (a.is !== "date" && a.is !== "year")) return null;
  return p.has("and") || p.leads("b", "and") ? range(p) : null;
};

/** "From 3 to 5 May": the day alone takes its month from the date. */
const rangeOfDays: Produce = (p) => {
  const to = p.when("b");
  const day = p.count("a");
  if (!isFromTo(p) && !p.has("dash")) return null;
  if (to?.is !== "date" || to.day === undefined || day === null || day < 1 || day > 31) return null;
  return { is: "range", from: { ...to, day } satisfies CalendarDate, to };
};

const rangeInMonth: Produce = (p) => {
  const of = p.when("of");
  const [from, to] = [p.count("a"), p.count("b")];
  if (!of || !isFromTo(p) || !isMonthLong(of) || from === null || to === null || from > to || to > 31) return null;
  const day = (n: number): When => ({ is: "together", parts: [{ is: "dayOfMonth", day: n }, of] });
  return { is: "range", from: day(from), to: day(to) };
};

const years: Produce = (p) => {
  const [from, to] = [p.count("a"), p.count("b")];
  if (!isFromTo(p) || from === null || to === null || !isYear(from) || !isYear(to) || to < from) return null;
  return { is: "year", year: from, length: to - from + 1, calendar: "gregorian" };
};

/** A part of the day that stands alone is today's; the night is the one that ended today. */
const partOfDay: Produce = (p) =>
  p.feature("part", "night")
    ? { is: "window", amount: { is: "amount", unit: "day", count: 1 }, ahead: false }
    : { is: "day", offset: 0 };

const around: Produce = (p) => {
  const of = p.when("of");
  return of && categoryOf(of) === "date" ? { is: "around", unit: p.feature("unit", "unit") as Unit, of } : null;
};

/** A weekday that is still to come. */
const ahead: Produce = (p) => {
  const of = p.when("of");
  return of?.is === "weekday" && !of.turn ? { ...of, turn: "next" } : null;
};

/** With its article it wants a preposition: in it, or through it. */
const partOfRunningDay: Produce = (p) =>
  p.follows("time.in") || p.part("part")?.first !== p.match.first ? partOfDay(p) : null;

/** Productions of the layer `moments`. */
export const momentProductions: Readonly<Record<string, Produce>> = {
  together,
  dayIn,
  ahead,
  around,
  weekdayIn,
  nth,
  stretch,
  third,
  rest,
  range,
  joined,
  rangeOfDays,
  rangeInMonth,
  years,
  partOfDay,
  partOfRunningDay,
  hour: () => ({ is: "undated" }),
  none: () => "none",
};
