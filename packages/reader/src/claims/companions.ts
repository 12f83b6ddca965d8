import type { Document } from "@isnad/engine";
import type { PlaceGroup } from "../places/index.ts";
import { isComma, markAt } from "../token-text.ts";
import { isJoined } from "./tokens.ts";

/** Kinds that lead from one place to another. */
const MOTION: ReadonlySet<string> = new Set(["displaced", "returned", "released", "aided"]);

/** How far apart the places of one way may stand. */
const STEP = 7;

/**
 * A place with those that the text tells in one breath with it: the members of a list that goes on behind a comma ("the
 * villages A and B south of C, and D west of E"), and the places of one way ("from A to B by C").
 */
export function withCompanions(
  doc: Document,
  kind: string,
  found: PlaceGroup,
  groups: readonly PlaceGroup[],
): PlaceGroup {
  const joins = (a: PlaceGroup, b: PlaceGroup): boolean =>
    isListed(doc, a, b) || (MOTION.has(kind) && isStep(a, b));
  const at = groups.indexOf(found);
  let from = at;
  while (from > 0 && joins(groups[from - 1] as PlaceGroup, groups[from] as PlaceGroup)) from--;
  let to = at + 1;
  while (to < groups.length && joins(groups[to - 1] as PlaceGroup, groups[to] as PlaceGroup)) to++;
  if (to - from === 1) return found;
  return merged(groups.slice(from, to));
}

const merged = (groups: readonly PlaceGroup[]): PlaceGroup => ({
  first: (groups[0] as PlaceGroup).first,
  last: (groups.at(-1) as PlaceGroup).last,
  places: groups.flatMap((g) => g.places),
  all: groups.flatMap((g) => g.all),
  named: true,
});

/** Whether a group is the heading of what follows ("Aleppo: …"). */
export const isHeading = ({ all }: PlaceGroup): boolean => all.every((p) => p.value.heading === true);

/** "The western countryside" under the heading of a province lies in that province. */
export function inRegion(found: PlaceGroup, region: PlaceGroup | null): PlaceGroup {
  if (!region || found.first <= region.first || !found.all.some((p) => p.value.form === "described"))
    return found;
  return { ...merged([region, found]), places: [...found.places, ...region.places] };
}

/** How many members of a list may be no known places. */
const UNKNOWN = 4;

/** "…, and D": nothing stands between but commas and what is joined by "and". */
function isListed(doc: Document, a: PlaceGroup, b: PlaceGroup): boolean {
  if (b.first - a.last > UNKNOWN) return false;
  let joined = isJoined(doc, b.first);
  for (let i = a.last; i < b.first; i++) {
    if (isComma(markAt(doc, i))) continue;
    if (!isJoined(doc, i) || doc.words[i]?.senses.some((s) => s.form.tense !== undefined)) return false;
    joined = true;
  }
  return joined;
}

const leads = (group: PlaceGroup): boolean => group.all.some((p) => p.value.role !== "at");

const isStep = (a: PlaceGroup, b: PlaceGroup): boolean => b.first - a.last <= STEP && leads(b);
