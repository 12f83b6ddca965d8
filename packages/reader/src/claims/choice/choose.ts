import { type Feature, featureName } from "./features.ts";

/** The fields of a claim that are chosen among what stands around it. */
export const chosenFields = ["places", "time", "actors", "means"] as const;

export type ChosenField = (typeof chosenFields)[number];

/** One answer that a report offers for a field of a claim, with what speaks for and against it. */
export interface Option<T> {
  /** Null: the report does not say. */
  readonly value: T | null;
  readonly features: readonly Feature[];
  /** Taken from before the claim's own sentence. */
  readonly carried: boolean;
}

/** The option that holds, and how sure that is. */
export interface Choice<T> {
  readonly option: Option<T>;
  /** Its share among all options, 0 to 1. */
  readonly share: number;
  /** The names of what spoke most for it, the weightiest first; none where the report does not say. */
  readonly reasons: readonly string[];
}

/** How much each feature speaks for an option, by field and name; what is not named does not count. */
export type Weights = Readonly<Record<ChosenField, Readonly<Record<string, number>>>>;

/** Tells which of the options of a field holds; there is at least one. `of`: what they are options of. */
export type Choose = <T>(field: ChosenField, options: readonly Option<T>[], of: unknown) => Choice<T>;

const REASONS = 3;

/** Chooses by the sum of the weights of an option's features. */
export function chooser(weights: Weights): Choose {
  const tables = new Map(chosenFields.map((field) => [field, weigher(weights[field])]));
  return (field, options) => {
    const weigh = tables.get(field) as (id: Feature) => number;
    const scores = options.map(({ features }) => features.reduce((sum, id) => sum + weigh(id), 0));
    const best = scores.reduce((b, score, i) => (score > (scores[b] as number) ? i : b), 0);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - (scores[best] as number)), 0);
    const option = options[best] as (typeof options)[number];
    const reasons = option.value === null ? [] : reasonsFor(option.features, weigh);
    return { option, share: 1 / total, reasons };
  };
}

function weigher(table: Readonly<Record<string, number>>): (id: Feature) => number {
  const known: number[] = [];
  return (id) => {
    const weight = known[id];
    if (weight !== undefined) return weight;
    while (known.length <= id) known.push(table[featureName(known.length)] ?? 0);
    return known[id] as number;
  };
}

function reasonsFor(features: readonly Feature[], weigh: (id: Feature) => number): string[] {
  return [...features]
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, REASONS)
    .filter((id) => weigh(id) > 0)
    .map(featureName);
}
