import { addMonths, checkedDay, type Day, dateOf, weekdayOf } from "./calendar.ts";
import { type Days, unitAround } from "./periods.ts";
import type { Turn, When } from "./when.ts";

/** The weekday on the side of now that its turn asks for; by default the last one, which may be now. */
export function weekdayNear(now: Day, target: number, turn: Turn | undefined, steps: number): Day {
  if (turn === "next" || turn === "after")
    return now + ((target - weekdayOf(now) + 6) % 7) + 1 + (steps - 1) * 7;
  if (turn === "this") return unitAround(now, "week", 0)[0] + target - 1;
  const back = (weekdayOf(now) - target + 7) % 7;
  return now - (back === 0 && turn === "last" ? 7 : back) - (steps - 1) * 7;
}

/** Two weekdays in a row of days that has begun; the night between them may end tomorrow. */
export function weekdaysNear(now: Day, when: Extract<When, { is: "weekdays" }>): Days {
  const from = weekdayNear(now, when.from, when.turn, 1);
  const to = from + ((when.to - when.from + 7) % 7);
  const late = when.turn !== "next" && to > now + (when.night ? 1 : 0);
  return late ? [from - 7, to - 7] : [from, to];
}

/** The last day of that number on or before now. */
export function dayOfMonth(now: Day, day: number): Day | null {
  for (let back = 0; back < 3; back++) {
    const { year, month } = dateOf(addMonths(now, -back));
    const found = checkedDay(year, month, day);
    if (found !== null && found <= now) return found;
  }
  return null;
}
