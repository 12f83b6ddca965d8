export { hedged } from "./bounds.ts";
export { findQuantities } from "./find-quantities.ts";
export { type Hedge, trailingHedge } from "./hedges.ts";
export type { NumberRole, Quantity, QuantityForm, TokenSpan } from "./quantity.ts";
