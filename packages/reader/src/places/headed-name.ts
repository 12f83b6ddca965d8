import { keyOf } from "./name-after.ts";
import { UNKNOWN_LEVEL } from "./place-kinds.ts";
import type { PlaceScan, Spot } from "./place-scan.ts";
import { surroundings } from "./surroundings.ts";
import { unknownNameEnd } from "./unknown-name.ts";

/** "in Tall so-and-so": a name that no gazetteer has, known by its first word and by what leads to it. */
export function headedName(scan: PlaceScan, i: number): Spot | null {
  const last = unknownNameEnd(scan, i, "village");
  if (last < i + 2) return null;
  const { lead, relational } = surroundings(scan, i, null);
  if (lead === null && !relational) return null;
  return {
    first: i,
    last,
    start: scan.doc.tokens.start[i] as number,
    end: scan.doc.tokens.end[last - 1] as number,
    key: keyOf(scan, i, last),
    known: null,
    generic: null,
    level: UNKNOWN_LEVEL,
    form: "name",
    lead: null,
    rules: ["places.headed-name"],
  };
}
