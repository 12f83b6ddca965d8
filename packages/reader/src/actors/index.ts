export type { Actor } from "./actor.ts";
export { findActors } from "./find-actors.ts";
export { tellsDeed } from "./name-scan.ts";
