import type { PlaceKind, PlaceRow } from "./place.ts";

/**
 * What a bare name most likely means: the country before the town, a large town before the governorate named after it,
 * the governorate before a small one, any town before its district.
 */
const WEIGHT: Readonly<Record<PlaceKind, number>> = {
  country: 20,
  adm1: 8,
  region: 7,
  water: 6.5,
  populated: 4,
  adm2: 3.5,
  adm3: 3.2,
  neighbourhood: 3,
  facility: 3,
};

const GROWS: ReadonlySet<PlaceKind> = new Set(["country", "populated", "neighbourhood"]);

/** How well known a place is: its kind and, for settlements, its population by powers of ten. */
export function prominence({ kind, population = 0 }: PlaceRow): number {
  return WEIGHT[kind] + (GROWS.has(kind) ? Math.log10(1 + population) : 0);
}
