import { isYear } from "./numeric-date.ts";
import { numberOf, type Parts, type Produce, unitOf } from "./parts.ts";
import { range } from "./produce-ranges.ts";
import type { Amount, Unit, When } from "./when.ts";

const amountOf = (p: Parts): Amount | null => {
  const found = p.when("amount");
  return found?.is === "amount" ? found : null;
};

/** What an edge stands at: a time, or a year in digits. */
function target(p: Parts, name = "of"): When | null {
  const found = p.when(name);
  if (found) return found;
  const year = p.has("year") ? p.count("year") : null;
  return year !== null && isYear(year) ? { is: "year", year, length: 1, calendar: "gregorian" } : null;
}

/** "By" looks ahead: a date without a year is the next one. */
function toCome(when: When): When {
  if (when.is === "third") return { ...when, of: toCome(when.of) };
  const open = when.is === "date" && when.year === undefined && !when.turn && !when.yearTurn;
  return open ? { ...when, turn: "next" } : when;
}

const over =
  (make: (of: When, p: Parts) => When): Produce =>
  (p) => {
    const of = target(p);
    return of && make(of, p);
  };

const overAmount =
  (make: (amount: Amount) => When | null): Produce =>
  (p) => {
    const amount = amountOf(p);
    return amount && make(amount);
  };

/** "Two weeks from now": the point itself, not the time up to it. */
function fromNow(p: Parts, ahead: boolean): When | null {
  const amount = amountOf(p);
  return amount && p.when("now")?.is === "now" ? { is: "distance", amount, ahead } : null;
}

const LONG_ENOUGH = new Set<Unit>(["week", "month", "year", "decade"]);

/** "During the month": the running one. "Round the clock" is none. */
function thisUnit(p: Parts): When | null {
  const unit = unitOf(p);
  const number = numberOf(p);
  return unit === "hour" || unit === "minute" || number !== "singular"
    ? null
    : { is: "period", unit, turn: "this" };
}

const EVENT_LENGTHS = new Set<Unit>(["hour", "day", "week", "month"]);

/** "Three weeks of fighting": a counted length with the event that lasted. */
const lengthOfEvent: Produce = (p) => {
  const amount = amountOf(p);
  if (!amount || amount.count === null || !EVENT_LENGTHS.has(amount.unit) || !p.leads("event", "the"))
    return null;
  return amount.count > 1 ? { is: "window", amount, ahead: false } : null;
};

/** "In two weeks" of the past; a length without a number is one only where it cannot be a turn of phrase. */
const lastingIn: Produce = (p) => {
  const amount = amountOf(p);
  if (!amount || !p.follows("time.in")) return null;
  return LONG_ENOUGH.has(amount.unit) || (amount.count ?? 0) > 1
    ? { is: "window", amount, ahead: false }
    : null;
};

/** Productions of the layer `spans`. */
export const spanProductions: Readonly<Record<string, Produce>> = {
  since: over((from) => ({ is: "since", from })),
  until: over((to, p) => ({ is: "until", to: p.feature("edge", "edge") === "by" ? toCome(to) : to })),
  during: (p) => target(p) ?? thisUnit(p),
  before: over((of) => ({ is: "before", of })),
  beforeEvent: (p) => {
    const of = p.when("of");
    const isDay = of?.is === "day" || of?.is === "weekday";
    return isDay && !p.follows("time.from") ? { is: "before", of } : null;
  },
  sinceUntil: (p) => {
    const from = target(p);
    const to = p.when("to");
    return from && to ? { is: "range", from, to } : null;
  },
  lastingUntil: range,
  sinceHours: () => ({ is: "since", from: { is: "day", offset: 0 } }),
  sinceAmount: overAmount((amount) => ({ is: "since", from: amount })),
  lasting: overAmount((amount) => ({ is: "window", amount, ahead: false })),
  ago: overAmount((amount) => ({ is: "distance", amount, ahead: false })),
  agoFromNow: (p) => fromNow(p, false),
  henceFromNow: (p) => fromNow(p, true),
  agoThen: overAmount((amount) => ({ is: "distance", amount, ahead: false, fromLast: true })),
  hence: overAmount((amount) => ({ is: "distance", amount, ahead: true, fromLast: true })),
  lastingIn,
  inYear: (p) => (p.follows("time.in") ? target(p) : null),
  lengthOfEvent,
  sinceEvent: () => ({ is: "since", from: { is: "undated" } }),
};
