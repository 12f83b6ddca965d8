import type { Claim, FigureClaim } from "./claim.ts";

/** Whether a claim carries a figure. */
export function isFigureClaim(claim: Claim): claim is FigureClaim {
  return "figure" in claim;
}
