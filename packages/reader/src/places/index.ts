export { findPlaces, openPlaces, type PlaceReader } from "./find-places.ts";
export { groupPlaces, type PlaceGroup } from "./group-places.ts";
export type { PlaceCues, PlaceIndex } from "./place-index.ts";
export { type GenericKind, genericLevels } from "./place-kinds.ts";
export type { PlaceForm, PlaceLead, PlaceName } from "./place-name.ts";
export { rankCandidates } from "./rank-candidates.ts";
