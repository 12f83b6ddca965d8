import type { StatementDraft } from "./draft.ts";
import type { Context } from "./statement-context.ts";

const DAY = 86_400_000;
/** What lies further back than this is history. */
const YEAR = 366 * DAY;

/** Whether a statement's own words date it more than a year before publication. */
export function isHistory({ scan }: Context, { first, last }: StatementDraft): boolean {
  const { published, timeAt } = scan.scene;
  if (published === null) return false;
  const limit = Date.parse(published) - YEAR;
  for (let k = first; k < last; k++) {
    const end = timeAt.get(k)?.value.end;
    if (end && Date.parse(end) < limit) return true;
  }
  return false;
}
