import { categoryOf, isMonthLong } from "./category.ts";
import type { Parts, Produce } from "./parts.ts";
import type { When } from "./when.ts";

/** Ways to say one day that stand side by side; the second of a pair may need its own mark between. */
const PAIRS = new Set(["day weekday", "weekday day", "day date", "date day", "weekday date", "date weekday"]);

/** Two dates are one day if a word says so: of two calendars. */
const isPair = (p: Parts, pair: string): boolean =>
  PAIRS.has(pair) || (pair === "date date" && p.has("same"));

/** Whether more than the day itself was matched. */
const addsToDay = ({ match: { first, last, parts } }: Parts): boolean =>
  parts.a?.first !== first || parts.a.last !== last;

const together: Produce = (p) => {
  const parts = ["a", "b", "c"].map((name) => p.when(name)).filter((w) => w !== undefined);
  const kinds = parts.map(categoryOf);
  if (kinds.length === 1) return addsToDay(p) ? (parts[0] as When) : null;
  for (let i = 1; i < kinds.length; i++) if (!isPair(p, `${kinds[i - 1]} ${kinds[i]}`)) return null;
  if (new Set(kinds).size < kinds.length && !p.has("same")) return null;
  if (["b", "c"].some((name) => p.leads(name, "and"))) return null;
  if (p.has("comma") && !kinds.includes("date")) return null;
  return { is: "together", parts };
};

/** A day number in a month that is only pointed at: "the fifth of this month". */
const dayIn: Produce = (p) => {
  const day = p.count("day");
  const of = p.when("of");
  if (!p.has("from") && !p.leads("of", "in")) return null;
  if (day === null || day < 1 || day > 31 || !of || !isMonthLong(of)) return null;
  return { is: "together", parts: [{ is: "dayOfMonth", day }, of] };
};

/** A weekday of a week that is named. */
const weekdayIn: Produce = (p) => {
  const of = p.when("of");
  const number = p.number("weekday", "day");
  const day: When | undefined = number === undefined ? p.when("day") : { is: "weekday", weekday: number };
  if (of?.is !== "period" || of.unit !== "week" || day?.is !== "weekday") return null;
  return { is: "together", parts: [day, of] };
};

/** A weekday that is still to come. */
const ahead: Produce = (p) => {
  const of = p.when("of");
  return of?.is === "weekday" && !of.turn ? { ...of, turn: "next" } : null;
};

/** A part of the day that stands alone is today's; the night is the one that ended today. */
const partOfDay: Produce = (p) =>
  p.feature("part", "night")
    ? { is: "window", amount: { is: "amount", unit: "day", count: 1 }, ahead: false }
    : { is: "day", offset: 0 };

/** With its article it wants a preposition: in it, or through it. */
const partOfRunningDay: Produce = (p) =>
  p.follows("time.in") || p.part("part")?.first !== p.match.first ? partOfDay(p) : null;

/** Days with what stands around them. */
export const momentProductions: Readonly<Record<string, Produce>> = {
  together,
  dayIn,
  weekdayIn,
  ahead,
  partOfDay,
  partOfRunningDay,
  hour: () => ({ is: "undated" }),
};
