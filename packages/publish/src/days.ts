import type { ClaimTime } from "@isnad/model";

/** The days of a time: one day, a range, or one that is open at an end; empty when neither is known. */
export function days({ startDate, endDate }: ClaimTime): string {
  if (startDate === endDate) return startDate ?? "";
  return `${startDate ?? "…"} – ${endDate ?? "…"}`;
}
