export { findPlaces, openPlaces, type PlaceReader } from "./find-places.ts";
export type { PlaceCues, PlaceIndex } from "./place-index.ts";
export { type GenericKind, genericLevels } from "./place-kinds.ts";
export type { PlaceForm, PlaceLead, PlaceName } from "./place-name.ts";
