export type { Actor, NameKind } from "./actor.ts";
export { findActors } from "./find-actors.ts";
