export { findPlaces, openPlaces } from "./find-places.ts";
export { groupPlaces, type PlaceGroup } from "./group-places.ts";
export type { PlaceCues, PlaceIndex } from "./place-index.ts";
export type { PlaceName } from "./place-name.ts";
export { rankCandidates } from "./rank-candidates.ts";
