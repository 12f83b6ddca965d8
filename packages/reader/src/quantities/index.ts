export { hedged } from "./bounds.ts";
export { findQuantities } from "./find-quantities.ts";
export { trailingHedge } from "./hedges.ts";
export type { Quantity } from "./quantity.ts";
