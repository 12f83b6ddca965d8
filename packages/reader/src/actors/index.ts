export type { Actor } from "./actor.ts";
export { findActors } from "./find-actors.ts";
