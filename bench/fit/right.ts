import { type ChosenField, chosenFields, type Weights } from "@isnad/reader";
import type { Example } from "./examples.ts";
import type { Fold } from "./folds.ts";

type Examples = ReadonlyMap<string, readonly Example[]>;

/** How right the option is that the weights choose, 0 to 1. */
function rightnessBy(weights: Weights, { field, options, rightness }: Example): number {
  const table = weights[field];
  const scores = options.map((features) => features.reduce((sum, name) => sum + (table[name] ?? 0), 0));
  return rightness[scores.indexOf(Math.max(...scores))] as number;
}

function points(
  examples: Examples,
  field: ChosenField,
  rightness: (id: string, example: Example) => number,
): string {
  let [sum, count] = [0, 0];
  for (const [id, list] of examples)
    for (const example of list) {
      if (example.field !== field) continue;
      sum += rightness(id, example);
      count++;
    }
  return ((100 * sum) / Math.max(1, count)).toFixed(1).padStart(15);
}

/** How often each field is right, in points: at best, by the old weights, by the new ones, and where they are not seen. */
export function rightTable(
  examples: Examples,
  { before, fitted, folds }: { before: Weights; fitted: Weights; folds: readonly Fold[] },
): string {
  const unseen = (id: string): Weights => folds.find(({ held }) => held.has(id))?.weights ?? fitted;
  const rows = chosenFields.map((field) =>
    [
      field.padEnd(8),
      points(examples, field, (_, { rightness }) => Math.max(...rightness)),
      points(examples, field, (_, example) => rightnessBy(before, example)),
      points(examples, field, (_, example) => rightnessBy(fitted, example)),
      points(examples, field, (id, example) => rightnessBy(unseen(id), example)),
    ].join(""),
  );
  const head = ["offered", "old weights", "new weights", "cross-validated"].map((name) => name.padStart(15));
  return `${["".padEnd(8), ...head].join("")}\n${rows.join("\n")}\n`;
}
