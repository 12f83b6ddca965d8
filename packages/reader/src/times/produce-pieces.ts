import { categoryOf } from "./category.ts";
import { isYear } from "./numeric-date.ts";
import { numberOf, type Parts, type Produce, unitOf } from "./parts.ts";
import type { Unit, When } from "./when.ts";

/** Times that have pieces. */
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

/** The nth week, weekday, half or quarter of a longer time. */
const nth: Produce = (p) => {
  const of = longOf(p) ?? writtenYear(p);
  const n = p.number("n", "value");
  if (!of || n === undefined) return null;
  const portion = p.number("portion", "of");
  const unit = portion === 2 ? "half" : portion === 4 ? "quarter" : p.has("unit") ? unitOf(p) : undefined;
  const weekday = p.number("weekday", "day");
  if (portion === 3 || (!unit && !weekday)) return null;
  return { is: "nth", n, of, ...(unit && { unit }), ...(weekday && { weekday }) };
};

/** The first six months of a year. */
const stretch: Produce = (p) => {
  const of = longOf(p);
  const n = p.number("n", "value");
  if (!of || (n !== 1 && n !== -1)) return null;
  const count = p.has("count") ? p.count("count") : numberOf(p) === "dual" ? 2 : null;
  return { is: "stretch", amount: { is: "amount", unit: unitOf(p), count }, fromEnd: n < 0, of };
};

const DIVIDED = new Set<Unit>(["week", "month", "year", "decade", "century"]);

/** Beginning, middle or end of what follows: a time, a year in digits, or the running unit. */
const third: Produce = (p) => {
  const number = p.number("third", "third") as number;
  const unit = p.has("unit") ? unitOf(p) : undefined;
  if (unit && !DIVIDED.has(unit)) return null;
  const of = unit ? running(unit) : (longOf(p) ?? writtenYear(p));
  return of && { is: "third", third: number, of };
};

/** What is left of a time that runs. */
const rest: Produce = (p) => {
  const unit = p.has("unit") ? unitOf(p) : undefined;
  const of = unit ? running(unit) : longOf(p);
  return of && { is: "rest", of };
};

/** The week of a date. */
const around: Produce = (p) => {
  const of = p.when("of");
  return of && categoryOf(of) === "date" ? { is: "around", unit: unitOf(p), of } : null;
};

/** Pieces of a longer time, and the longer time around a day. */
export const pieceProductions: Readonly<Record<string, Produce>> = { nth, stretch, third, rest, around };
