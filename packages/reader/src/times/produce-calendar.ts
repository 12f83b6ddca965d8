import { isHijriYear } from "./hijri.ts";
import { fullYear, isYear } from "./numeric-date.ts";
import { type Parts, type Produce, turnOf } from "./parts.ts";
import type { CalendarDate, CalendarName, Turn, When } from "./when.ts";

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
  return (
    p.has("also") &&
    p.feature("also", "set") === p.feature("month", "set") &&
    p.number("also", "month") !== p.number("month", "month")
  );
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
  if (p.number("month", "weak") !== 1 || p.part("month")?.first !== first || p.part("month")?.last !== last)
    return true;
  return (
    p.leads("month", "in") || p.follows("time.in") || p.follows("time.edge") || p.follows("time.between")
  );
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
  p.has("nth") ||
  p.has("turn") ||
  p.follows("time.in") ||
  p.follows("time.edge") ||
  p.follows("time.between");

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

/** Dates, months, years and what else stands in a calendar. */
export const calendarProductions: Readonly<Record<string, Produce>> = {
  date,
  numberedMonth,
  feast,
  year,
  decade,
  season,
};
