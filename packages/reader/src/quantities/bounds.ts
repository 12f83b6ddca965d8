import type { Quantifier } from "@isnad/model";
import type { Quantity } from "./quantity.ts";

type Bounds = Pick<Quantity, "low" | "high">;

/** The bounds of a single number that is meant so. */
function boundsOf(quantifier: Quantifier, value: number): Bounds {
  if (quantifier === "more_than" || quantifier === "at_least" || quantifier === "vague")
    return { low: value, high: null };
  if (quantifier === "less_than" || quantifier === "up_to") return { low: null, high: value };
  return { low: value, high: value };
}

/** Two hedges at one number: a bound tells more than "about", the outer of two bounds wins. */
export function strongest(outer: Quantifier, inner: Quantifier): Quantifier {
  return outer === "about" ? inner : outer;
}

const UNHEDGED: ReadonlySet<Quantifier> = new Set<Quantifier>(["vague", "some", "most", "all", "none"]);

/**
 * A quantity under one more hedge ("about thirty" … "at least" → at least thirty). "About" adds nothing to what is hedged
 * already; vague words and amounts stay what they are.
 */
export function hedged(quantity: Quantity, hedge: Quantifier): Quantity {
  const { quantifier, low, high } = quantity;
  if (UNHEDGED.has(quantifier) || (hedge === "about" && quantifier !== "exact")) return quantity;
  const value = hedge === "less_than" || hedge === "up_to" ? (high ?? low) : (low ?? high);
  return value === null ? quantity : { ...quantity, quantifier: hedge, ...boundsOf(hedge, value) };
}
