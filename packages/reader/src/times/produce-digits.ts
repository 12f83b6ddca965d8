import { isYear, numericDate } from "./numeric-date.ts";
import type { Parts, Produce } from "./parts.ts";
import type { CalendarName } from "./when.ts";

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

/** The form of a number has lost its points; its surface tells where they stood. */
const dotted: Produce = (p) => {
  const digits = p.form("whole");
  const lengths = p
    .surface("whole")
    .split(".")
    .map((piece) => piece.length);
  const [a = 0, b = 0, c = 0] = lengths;
  if (lengths.length !== 3 || a + b + c !== digits.length) return null;
  return numericDate([digits.slice(0, a), digits.slice(a, a + b), digits.slice(a + b)]);
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

/** Dates in digits only. */
export const digitProductions: Readonly<Record<string, Produce>> = { numeric, dotted, monthYear, dayMonth };
