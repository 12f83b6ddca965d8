import type { Document } from "@isnad/engine";
import { bounded, marksOf } from "./build.ts";
import type { Cue, VagueCue } from "./cue.ts";
import { cueAt } from "./cues.ts";
import { type Numeral, numeralAt } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";
import { follows } from "./spots.ts";
import { SCALE } from "./sum.ts";

/** "Several hundreds of thousands" is as long as such phrases get. */
const MOST_STEPS = 2;
/** The least that the plural of a scale word can mean: two of it. */
const PLURAL = 2;

interface Step {
  readonly times: number;
  readonly length: number;
}

/** What multiplies a vague word: a scale ("tens of thousands"), or another vague word ("several hundreds"). */
function stepAt(doc: Document, i: number): Step | null {
  const cue = follows(doc, i) ? cueAt(doc, i) : null;
  if (cue?.numeral?.rank === SCALE && !cue.numeral.conjoined)
    return { times: cue.numeral.value, length: cue.length };
  if (cue?.vague && cue.vague.step > 0 && !cue.vague.conjoined)
    return { times: cue.vague.step, length: cue.length };
  return null;
}

/** After "a few": the ten of the teens, or tens ("twenty-odd"). */
function tensAfterFew(doc: Document, i: number): Numeral | null {
  const cue = follows(doc, i) ? cueAt(doc, i)?.numeral : undefined;
  const joins = cue?.rank === "ten" ? cue.bare : cue?.rank === "tens" && cue.conjoined;
  return joins ? numeralAt(doc, i) : null;
}

function vague(doc: Document, i: number, length: number, cue: VagueCue): Quantity {
  let { low } = cue;
  let last = i + length;
  const tens = cue.few ? tensAfterFew(doc, last) : null;
  if (tens) {
    low += tens.value;
    last = tens.last;
  }
  for (let k = 0; k < MOST_STEPS && !tens; k++) {
    const step = stepAt(doc, last);
    if (!step) break;
    low *= step.times;
    last += step.length;
  }
  return bounded("vague", "vague", low, null, { first: i, last }, marksOf(cue));
}

/** "Tens", "hundreds of thousands", "several", or a scale word in the plural that no number counts: "thousands". */
export function vagueAt(doc: Document, i: number, cue: Cue): Quantity | null {
  if (cue.vague) return vague(doc, i, cue.length, cue.vague);
  const { numeral } = cue;
  if (!numeral?.plural || numeral.rank !== SCALE) return null;
  return vague(doc, i, cue.length, { ...numeral, low: PLURAL * numeral.value, step: 0, few: false });
}
