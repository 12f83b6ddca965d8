import { type GazetteerIssue, type GazetteerIssueCode, issue } from "./issue.ts";
import type { PlaceRow } from "./place.ts";

/**
 * What is wrong among rows that are each well-formed: ids given twice, parents that do not exist, parents in a circle.
 * `known` tells whether an id stands in another gazetteer that these rows extend.
 */
export function checkRows(
  file: string,
  rows: readonly PlaceRow[],
  known: (id: string) => boolean,
): GazetteerIssue[] {
  const parents = new Map<string, string | undefined>();
  const issues: GazetteerIssue[] = [];
  const fault = (code: GazetteerIssueCode, row: PlaceRow, value: string) =>
    issues.push(issue(code, file, 0, `${row.id} ${value}`));
  for (const row of rows) {
    if (parents.has(row.id)) fault("gazetteer.duplicate-id", row, row.name);
    parents.set(row.id, row.parent);
  }
  const safe = new Set<string>();
  for (const row of rows) {
    if (row.parent && !parents.has(row.parent) && !known(row.parent))
      fault("gazetteer.unknown-parent", row, row.parent);
    if (!rises(row.id, parents, safe)) fault("gazetteer.parent-circle", row, row.parent ?? "");
  }
  return issues;
}

/** Whether the chain of parents ends. `safe` remembers the ids for which it does. */
function rises(id: string, parents: ReadonlyMap<string, string | undefined>, safe: Set<string>): boolean {
  const path = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !safe.has(at)) {
    if (path.has(at)) return false;
    path.add(at);
    at = parents.get(at);
  }
  for (const step of path) safe.add(step);
  return true;
}
