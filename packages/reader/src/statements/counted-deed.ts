import type { Context } from "./statement-context.ts";
import type { Cue } from "./word-facts.ts";

/** Up to so many raids are told like one. */
const FEW = 3;

/** Raids with a number before them are a figure, no statement. */
export function isCounted(scan: Context["scan"], noun: Cue): boolean {
  if (noun.entry.features.thing) return false;
  for (let k = noun.first - 1; k >= Math.max(0, noun.first - 3); k--) {
    const quantity = scan.scene.quantities.get(k);
    if (quantity && quantity.last === noun.first) return (quantity.value.low ?? 0) > FEW;
  }
  return false;
}
