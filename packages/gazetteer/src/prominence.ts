import type { PlaceKind, PlaceRow } from "./place.ts";

/** What a bare name most likely means: the country before the town, the town before the district named after it. */
const WEIGHT: Readonly<Record<PlaceKind, number>> = {
  country: 10,
  adm1: 5,
  region: 4,
  populated: 4,
  water: 3,
  adm2: 2.5,
  adm3: 2,
  neighbourhood: 2,
  facility: 2,
};

/** How well known a place is: its kind, and its population by powers of ten (at most 8). */
export function prominence(row: PlaceRow): number {
  return WEIGHT[row.kind] + Math.log10(1 + (row.population ?? 0));
}
