import type { Mention } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import { markAt } from "../token-text.ts";
import type { PlaceName } from "./place-name.ts";
import type { PlaceScan, Spot } from "./place-scan.ts";

const LONGEST = 10;

/** Marks a place that opens a line: where the report was written, or the heading of an item. */
export function dateline(
  scan: PlaceScan,
  spot: Spot,
  before: Mention<PlaceName> | undefined,
): { dateline?: true; heading?: true } {
  if (spot.form !== "name") return {};
  const { doc, cues } = scan;
  const after = markAt(doc, spot.last);
  if (!opensLine(scan, spot.first, before)) return {};
  if (after !== "" && cues.colons.includes(after)) return { heading: true };
  const end = after === "(" ? pastBracket(scan, spot.last) : spot.last;
  const mark = markAt(doc, end);
  const next = markAt(doc, spot.last);
  if (mark !== "" && cues.dashes.includes(mark)) return { dateline: true };
  return next !== "" && cues.commas.includes(next) && isCountryThenDash(scan, spot.last + 1)
    ? { dateline: true }
    : {};
}

function opensLine(scan: PlaceScan, first: number, before: Mention<PlaceName> | undefined): boolean {
  const { tokens } = scan.doc;
  if (first === 0 || (tokens.gap[first] as number) >= gap.line) return true;
  if (before?.value.dateline && before.last === first - 1) return true;
  return markAt(scan.doc, first - 1) === "#" && opensLine(scan, first - 1, undefined);
}

/** "Baghdad, Iraq (CNN)--": words and a bracket up to the dash. */
function isCountryThenDash(scan: PlaceScan, i: number): boolean {
  const { doc, cues } = scan;
  for (let k = i; k < i + LONGEST && k < doc.tokens.count; k++) {
    if ((doc.tokens.gap[k] as number) >= gap.line) return false;
    const mark = markAt(doc, k);
    if (mark !== "" && cues.dashes.includes(mark)) return true;
    if (doc.tokens.kind[k] !== tokenKind.word && mark !== "(" && mark !== ")") return false;
  }
  return false;
}

function pastBracket(scan: PlaceScan, i: number): number {
  for (let k = i + 1; k < i + LONGEST; k++) if (markAt(scan.doc, k) === ")") return k + 1;
  return i;
}
