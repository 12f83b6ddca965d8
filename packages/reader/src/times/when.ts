import type { Day } from "./calendar.ts";

/** Lengths of time that have a name. */
export type Unit =
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/**
 * Which one of its kind: `last` the one before now, `this` the one that runs, `next` the one to come; `recent` so much
 * time up to now; `same`, `before` and `after`
 * count from the time last spoken of.
 */
export type Turn = "last" | "this" | "next" | "recent" | "same" | "before" | "after";

export type CalendarName = "gregorian" | "hijri";

/** A date or month as written; what is missing follows from the day of publication. */
export interface CalendarDate {
  readonly is: "date";
  readonly calendar: CalendarName;
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
  readonly turn?: Turn;
  readonly yearTurn?: Turn;
}

/** So many units; null where the text leaves the number open ("days", "more than six years"). */
export interface Amount {
  readonly is: "amount";
  readonly unit: Unit;
  readonly count: number | null;
  /** An open number that the words put at so many at least. */
  readonly least?: number;
  /** Further units on top ("a month and 21 days"). */
  readonly more?: Amount;
}

/** What a time phrase means, before it is held against the day of publication. */
export type When =
  | CalendarDate
  | Amount
  | { readonly is: "day"; readonly offset: number }
  | { readonly is: "weekday"; readonly weekday: number; readonly turn?: Turn; readonly steps?: number }
  /** From one weekday to the other: a list of days, or the night between two. */
  | {
      readonly is: "weekdays";
      readonly from: number;
      readonly to: number;
      readonly night: boolean;
      readonly turn?: Turn;
    }
  /** A bare day number: of the month of publication, or of the date that it stands with. */
  | { readonly is: "dayOfMonth"; readonly day: number }
  | { readonly is: "year"; readonly year: number; readonly length: number; readonly calendar: CalendarName }
  | { readonly is: "season"; readonly month: number; readonly year?: number; readonly turn?: Turn }
  | { readonly is: "easter"; readonly year?: number }
  /** A day of the Hijri calendar that falls in a Gregorian year. */
  | { readonly is: "feast"; readonly month: number; readonly day: number; readonly year: number }
  /** A unit of the calendar: last week, this year. */
  | { readonly is: "period"; readonly unit: Unit; readonly turn: Turn; readonly steps?: number }
  /** So much time up to now, or from now on. */
  | { readonly is: "window"; readonly amount: Amount; readonly ahead: boolean }
  /** A point so far away from now, or from a day that the sentence has named. */
  | { readonly is: "distance"; readonly amount: Amount; readonly ahead: boolean; readonly fromLast?: boolean }
  /** Beginning, middle, end. */
  | { readonly is: "third"; readonly third: number; readonly of: When }
  /** The nth weekday or unit of a longer time; counted from its end if n is negative. */
  | {
      readonly is: "nth";
      readonly n: number;
      readonly unit?: Unit;
      readonly weekday?: number;
      readonly of: When;
    }
  /** The first or last so many units of a longer time. */
  | { readonly is: "stretch"; readonly amount: Amount; readonly fromEnd: boolean; readonly of: When }
  /** The unit in which a day lies. */
  | { readonly is: "around"; readonly unit: Unit; readonly of: When }
  | { readonly is: "rest"; readonly of: When }
  | { readonly is: "range"; readonly from: When; readonly to: When }
  /** The same time said in several ways. */
  | { readonly is: "together"; readonly parts: readonly When[] }
  | { readonly is: "since"; readonly from: When }
  | { readonly is: "until"; readonly to: When }
  | { readonly is: "before"; readonly of: When }
  /** The time last spoken of; `long`: the last that was longer than a day. */
  | { readonly is: "then"; readonly long: boolean }
  | { readonly is: "now" }
  /** Some time not long ago, up to now. */
  | { readonly is: "lately" }
  /** A time without any date: an hour, the edge of an event. */
  | { readonly is: "undated" };

/** Days from `start` to `end`, both included; null where open or unknown. */
export interface Span {
  readonly start: Day | null;
  readonly end: Day | null;
  /** Whether the words fix the days without the day of publication. */
  readonly anchored: boolean;
  /** The widest days that the words can name: what lies after publication and what a report leaves vague included. */
  readonly whole?: readonly [Day, Day];
  /** The weekday and the relative word disagree. */
  readonly stale?: true;
}
