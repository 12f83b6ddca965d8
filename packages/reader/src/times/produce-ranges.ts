import { isMonthLong } from "./category.ts";
import { isYear } from "./numeric-date.ts";
import type { Parts, Produce } from "./parts.ts";
import type { CalendarDate, When } from "./when.ts";

/** What the later of two dates says about its month or year holds for the earlier one too. */
function share(from: When, to: When): When {
  if (from.is !== "date" || to.is !== "date") return from;
  if (from.year !== undefined || from.turn || from.yearTurn) return from;
  const { year, turn, yearTurn } = to;
  return {
    ...from,
    ...(year !== undefined && { year }),
    ...(turn && { turn }),
    ...(yearTurn && { yearTurn }),
  };
}

const isSoFar = (when: When): boolean => when.is === "until" && when.to.is === "now";

/** Times that can be an end. */
const ENDS = new Set<When["is"]>([
  "date",
  "day",
  "now",
  "nth",
  "period",
  "third",
  "together",
  "weekday",
  "year",
]);

/** From the beginning of one time to the end of another. */
export const range: Produce = (p) => {
  const from = p.when("a");
  const to = p.when("b");
  if (!from || !to || !ENDS.has(from.is) || !(ENDS.has(to.is) || isSoFar(to))) return null;
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

/** "Yesterday and today": two days beside each other are one time. */
const daysJoined: Produce = (p) => {
  const [a, b] = [p.when("a"), p.when("b")];
  if (a?.is !== "day" || b?.is !== "day" || !p.leads("b", "and")) return null;
  if (Math.abs(a.offset - b.offset) !== 1) return null;
  return a.offset < b.offset ? { is: "range", from: a, to: b } : { is: "range", from: b, to: a };
};

/** "From 3 to 5 May", "the days 3 and 4 May": the first day alone takes its month from the date. */
const rangeOfDays: Produce = (p) => {
  const to = p.when("b");
  const day = p.count("a");
  if (!isFromTo(p) && !p.has("dash") && p.before("time.unit", "unit") !== "day") return null;
  if (to?.is !== "date" || to.day === undefined || day === null || day < 1 || day > 31) return null;
  return { is: "range", from: { ...to, day } satisfies CalendarDate, to };
};

const rangeInMonth: Produce = (p) => {
  const of = p.when("of");
  const [from, to] = [p.count("a"), p.count("b")];
  if (!of || !isFromTo(p) || !isMonthLong(of) || from === null || to === null || from > to || to > 31)
    return null;
  const day = (n: number): When => ({ is: "together", parts: [{ is: "dayOfMonth", day: n }, of] });
  return { is: "range", from: day(from), to: day(to) };
};

const years: Produce = (p) => {
  const [from, to] = [p.count("a"), p.count("b")];
  if (!isFromTo(p) || from === null || to === null || !isYear(from) || !isYear(to) || to < from) return null;
  return { is: "year", year: from, length: to - from + 1, calendar: "gregorian" };
};

/** Times from one end to another. */
export const rangeProductions: Readonly<Record<string, Produce>> = {
  range,
  joined,
  daysJoined,
  rangeOfDays,
  rangeInMonth,
  years,
};
