import { numberOf, type Parts, type Produce, turnOf, unitOf } from "./parts.ts";
import type { Amount, Unit } from "./when.ts";

/** One unit of the calendar, or so many units before now or to come: which, the number of the noun tells. */
const period: Produce = (p) => {
  const unit = unitOf(p);
  const turn = turnOf(p) ?? (p.has("same") ? "same" : "this");
  const number = numberOf(p);
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
  const number = numberOf(p, unitName);
  if (p.has(countName) && p.count(countName) === 0) return null;
  if (number === "singular" && HOMOGRAPHS.has(unitOf(p, unitName)) && !p.has(countName)) return null;
  const open = p.has("few") || p.has("open");
  const count = p.has(countName)
    ? p.count(countName)
    : number === "plural"
      ? null
      : number === "dual"
        ? 2
        : 1;
  const half = p.has("half") && count !== null ? HALF : 0;
  return { is: "amount", unit: unitOf(p, unitName), count: open || count === null ? null : count + half };
}

/** "One day": the numeral after a singular or dual says it again. */
function saysAgain(p: Parts): boolean {
  const number = numberOf(p);
  return !p.has("count") && p.count("again") === (number === "dual" ? 2 : number === "singular" ? 1 : null);
}

const amount: Produce = (p) => {
  if (p.has("again") && !saysAgain(p)) return null;
  return isNamedYear(p) ? null : amountOf(p, "unit", "count");
};

/** "A hundred, in the year 2007": the word for year belongs to the number after it. */
const isNamedYear = (p: Parts): boolean =>
  p.precedesNumber() && unitOf(p) === "year" && numberOf(p) === "singular";

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

/** Lengths of time, and the units of the calendar. */
export const lengthProductions: Readonly<Record<string, Produce>> = {
  period,
  amount,
  amounts,
  /** Several of a unit are three at least. */
  someAmount: (p) => ({ is: "amount", unit: unitOf(p), count: null, least: SEVERAL }),
  latest: (p) => {
    const found = amountOf(p, "unit", "count");
    return found && { is: "window", amount: found, ahead: false };
  },
};
