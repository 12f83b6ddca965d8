import { type Produce, turnOf } from "./parts.ts";
import type { Turn, When } from "./when.ts";

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
  if (
    day === null ||
    day < 1 ||
    day > 31 ||
    !(p.endsSentence() || p.precedes("time.edge") || p.precedes("time.to"))
  )
    return null;
  const weekday: When = { is: "weekday", weekday: p.number("weekday", "day") as number };
  return { is: "together", parts: [weekday, { is: "dayOfMonth", day }] };
};

const weekdays =
  (night: boolean): Produce =>
  (p) => ({
    is: "weekdays",
    from: p.number("from", "day") as number,
    to: p.number("to", "day") as number,
    night,
    ...(turnOf(p) && { turn: turnOf(p) as Turn }),
  });

/** Days by their name or their place beside today. */
export const dayProductions: Readonly<Record<string, Produce>> = {
  day,
  weekday,
  weekdayNumbered,
  weekdayList: weekdays(false),
  nightBetween: weekdays(true),
  now: () => ({ is: "now" }),
  spokenOf: (p) => ({ is: "then", long: p.feature("then", "long") === 1 }),
  undated: () => ({ is: "undated" }),
  lately: () => ({ is: "lately" }),
  /** "Until the hour" is until now, if no hour follows. */
  soFar: (p) =>
    p.precedes("time.ordinal") || p.precedesNumber() ? null : { is: "until", to: { is: "now" } },
};
