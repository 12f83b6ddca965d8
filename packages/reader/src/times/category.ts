import type { When } from "./when.ts";

/** What sort of time a meaning is to those that stand beside it. */
type Category = "day" | "weekday" | "date" | "period" | "other";

export function categoryOf(when: When): Category {
  if (when.is === "day" || when.is === "weekday") return when.is;
  if (when.is === "date") return when.day === undefined ? "period" : "date";
  if (when.is === "dayOfMonth") return "date";
  return when.is === "period" ? "period" : "other";
}

/** Whether a meaning is a month, named or pointed at. */
export const isMonthLong = (when: When | undefined): boolean =>
  when !== undefined &&
  ((when.is === "period" && when.unit === "month") || (when.is === "date" && when.day === undefined));
