import { isoOf } from "./calendar.ts";
import type { Span, When } from "./when.ts";

/** What sort of time a phrase gives. */
export type TimeKind =
  | "day"
  | "month"
  | "year"
  | "period"
  | "window"
  | "since"
  | "until"
  | "before"
  | "context"
  /** The date of the report itself. */
  | "dateline"
  | "undated";

/** A phrase of time, resolved. Days are ISO dates, both included; null where open or unknown. */
export interface Time {
  readonly start: string | null;
  readonly end: string | null;
  readonly kind: TimeKind;
  /** Fixed by the text alone, without the day of publication. */
  readonly anchored: boolean;
  /** The weekday and the relative word disagree: the weekday holds, the sentence comes from an older report. */
  readonly stale?: true;
  /** All days that the words name, where `start` and `end` leave out what lies after publication or is vague. */
  readonly whole?: readonly [string, string];
  /** What the words mean, so that a caller may hold them against another day. */
  readonly when: When;
}

/** The kind of a meaning: of several ways to say one time, the dated one. */
function kindOf(when: When): TimeKind {
  switch (when.is) {
    case "day":
    case "weekday":
    case "weekdays":
    case "dayOfMonth":
    case "distance":
    case "easter":
    case "feast":
    case "now":
    case "together":
      return "day";
    case "date":
      return when.day === undefined ? "month" : "day";
    case "year":
      return "year";
    case "period":
      return when.unit === "day" || when.unit === "night"
        ? "day"
        : when.unit === "month" || when.unit === "year"
          ? when.unit
          : "period";
    case "nth":
    case "third":
    case "season":
    case "stretch":
    case "rest":
    case "range":
      return "period";
    case "window":
    case "lately":
      return "window";
    case "since":
    case "until":
    case "before":
      return when.is;
    case "then":
      return "context";
    default:
      return "undated";
  }
}

const iso = (day: number | null): string | null => (day === null ? null : isoOf(day));

/** A resolved span with its meaning, as other dimensions read it. */
export function timeOf(when: When, { start, end, anchored, stale, whole }: Span): Time {
  // "The coming 0 minutes": a length of nothing ends where it begins.
  const last = start !== null && end !== null && end < start ? start : end;
  return {
    start: iso(start),
    end: iso(last),
    kind: kindOf(when),
    anchored,
    ...(stale && { stale }),
    ...(whole && { whole: [isoOf(whole[0]), isoOf(whole[1])] as const }),
    when,
  };
}
