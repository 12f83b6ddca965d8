import type { Scene } from "../claims/scene.ts";
import type { StatementDraft } from "./draft.ts";
import { factsAt } from "./reading.ts";
import type { Context } from "./statement-context.ts";
import { fact } from "./word-facts.ts";

const DAY = 86_400_000;
/** What lies further back than this is history. */
const YEAR = 366 * DAY;

/** Whether a statement's own words date it more than a year before the report. */
export function isHistory({ scan }: Context, { first, last, relayedOnly }: StatementDraft): boolean {
  if (scan.today === null) return false;
  const limit = Date.parse(scan.today) - YEAR;
  for (let k = first; k < last; k++) {
    if (relayedOnly && k > first && factsAt(scan, k) & (fact.relative | fact.that)) return false;
    const end = scan.scene.timeAt.get(k)?.value.end;
    if (end && Date.parse(end) < limit) return true;
  }
  return false;
}

/** The day of the report: published, else the latest that it names. */
export function dayOf({ published, times }: Scene): string | null {
  let latest = published;
  for (const { value } of published === null ? times : [])
    if (value.end && (latest === null || value.end > latest)) latest = value.end;
  return latest;
}
