import { type ChosenField, chosenFields, type Weights } from "@isnad/reader";
import type { Example } from "./examples.ts";

/** Features seen less often than this are left out. */
const SEEN = 4;
/** How strongly weights are drawn to zero. */
const RIDGE = 15;
const STEPS = 300;
const RATE = 0.1;
/** The rate falls near the end, so that the weights settle. */
const SETTLE = 200;

/** Weights under which the right options of the examples are most likely (conditional logit with a ridge). */
export function fitWeights(examples: readonly Example[]): Weights {
  const decided = examples.filter(({ rightness }) => Math.max(...rightness) > 0);
  const fitted = chosenFields.map((field) => [field, fitField(decided.filter((e) => e.field === field))]);
  return Object.fromEntries(fitted) as Record<ChosenField, Record<string, number>>;
}

interface Row {
  /** Numbers of the features of each option. */
  readonly options: readonly Int32Array[];
  readonly right: ReadonlySet<number>;
}

function fitField(examples: readonly Example[]): Record<string, number> {
  const names = commonNames(examples);
  const numbers = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(
    ({ options, rightness }): Row => ({
      options: options.map((features) => Int32Array.from(features.flatMap((f) => numbers.get(f) ?? []))),
      right: bestOf(rightness),
    }),
  );
  const weights = descend(rows, names.length);
  return Object.fromEntries(
    names
      .map((name, i) => [name, Number((weights[i] as number).toFixed(2))] as const)
      .filter(([, w]) => w !== 0),
  );
}

/** The options that are as right as any. */
function bestOf(rightness: readonly number[]): ReadonlySet<number> {
  const best = Math.max(...rightness);
  return new Set(rightness.flatMap((score, i) => (score === best ? [i] : [])));
}

function commonNames(examples: readonly Example[]): string[] {
  const seen = new Map<string, number>();
  for (const { options } of examples)
    for (const features of options) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].flatMap(([name, n]) => (n >= SEEN ? [name] : [])).sort();
}

/** Adam on the likelihood of the right options. */
function descend(rows: readonly Row[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < size; i++) gradient[i] = RIDGE * (weights[i] as number);
    for (const row of rows) addGradient(row, weights, gradient);
    const rate = step < SETTLE ? RATE : RATE * 0.3;
    for (let i = 0; i < size; i++) {
      const g = gradient[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      square[i] = 0.99 * (square[i] as number) + 0.01 * g * g;
      const m = (mean[i] as number) / (1 - 0.9 ** step);
      const v = (square[i] as number) / (1 - 0.99 ** step);
      weights[i] = (weights[i] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}

function addGradient({ options, right }: Row, weights: Float64Array, gradient: Float64Array): void {
  const scores = options.map((features) => {
    let sum = 0;
    for (const f of features) sum += weights[f] as number;
    return sum;
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((sum, odd, i) => (right.has(i) ? sum + odd : sum), 0);
  for (const [i, features] of options.entries()) {
    const odd = odds[i] as number;
    const pull = odd / all - (right.has(i) ? odd / good : 0);
    for (const f of features) gradient[f] = (gradient[f] as number) + pull;
  }
}
