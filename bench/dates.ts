// npm run -s bench:dates -- IN.jsonl OUT.jsonl     IN: {id, input, reference}   OUT: {id, ranges}
import { arabic, arabicTimes } from "@isnad/arabic";
import { openLanguage } from "@isnad/engine";
import { findQuantities, findTimes, openTimes, type Time } from "@isnad/reader";
import { readJsonl, writeJsonl } from "./lib/jsonl.ts";

interface Case {
  readonly id: string;
  readonly input: string;
  readonly reference: string;
}

const { document } = openLanguage(arabic);
const times = openTimes(arabicTimes);

/** The days that a phrase names: of a period that still runs all, also those to come. */
function rangeOf({ start, end, whole }: Time): [string, string][] {
  if (whole) return [[whole[0], whole[1]]];
  return start === null || end === null ? [] : [[start, end]];
}

function rangesOf({ input, reference }: Case): [string, string][] {
  const doc = document(input);
  const numbers = new Map(findQuantities(doc).map((m) => [m.first, m]));
  return findTimes(doc, reference, times, numbers).flatMap((m) => rangeOf(m.value));
}

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  process.stderr.write("usage: npm run -s bench:dates -- IN.jsonl OUT.jsonl\n");
  process.exit(2);
}
writeJsonl(
  output,
  readJsonl<Case>(input).map((c) => ({ id: c.id, ranges: rangesOf(c) })),
);
