import type { Weights } from "@isnad/reader";
import type { Example } from "./examples.ts";
import { fitWeights } from "./regression.ts";

/** Weights and the articles that they have not seen. */
export interface Fold {
  readonly held: ReadonlySet<string>;
  readonly weights: Weights;
}

const FOLDS = 5;

/** Fits as often as there are folds, each time without a fifth of the articles. */
export function foldsOf(examples: ReadonlyMap<string, readonly Example[]>): Fold[] {
  const ids = [...examples.keys()];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(ids.filter((_, i) => i % FOLDS === fold));
    const others = [...examples].flatMap(([id, list]) => (held.has(id) ? [] : list));
    return { held, weights: fitWeights(others) };
  });
}
