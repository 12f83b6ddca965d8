// npm run -s bench:numbers -- IN.jsonl OUT.jsonl     IN: {id, input}   OUT: {id, values}
import { arabic } from "@isnad/arabic";
import { type Mention, openLanguage } from "@isnad/engine";
import { findQuantities, type Quantity } from "@isnad/reader";
import { readJsonl, writeJsonl } from "./lib/jsonl.ts";

interface Case {
  readonly id: string;
  readonly input: string;
}

const { document } = openLanguage(arabic);

/** The numbers that a phrase names: both ends of a range, the number itself, none for "some". */
function valuesOf({ form, low, high, value, minus }: Quantity): number[] {
  const numbers = form === "range" ? [low, high] : [value];
  return numbers.filter((n) => n !== null).map((n) => (minus ? -n : n));
}

/** "Three of twenty" is one number here: the share. */
function numbersOf(mentions: readonly Mention<Quantity>[]): number[] {
  return mentions.flatMap(({ value }, k) => {
    if (mentions[k - 1]?.value.of !== undefined) return [];
    return value.of === undefined || value.value === null ? valuesOf(value) : [value.value / value.of];
  });
}

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  process.stderr.write("usage: npm run -s bench:numbers -- IN.jsonl OUT.jsonl\n");
  process.exit(2);
}
writeJsonl(
  output,
  readJsonl<Case>(input).map((c) => ({ id: c.id, values: numbersOf(findQuantities(document(c.input))) })),
);
