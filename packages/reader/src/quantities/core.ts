import type { Document } from "@isnad/engine";
import { amountAt } from "./amount.ts";
import { exact, marksOf } from "./build.ts";
import type { Cue } from "./cue.ts";
import { cueAt } from "./cues.ts";
import { linkedAt, quantityAt } from "./number.ts";
import { othersAt } from "./others.ts";
import type { Quantity } from "./quantity.ts";
import { follows, isNumber, isWord } from "./spots.ts";
import { vagueAt } from "./vague.ts";

/** "One of its members": one, when a word follows at once or the pronoun tells of whom. */
function oneOfAt(doc: Document, i: number, { oneOf, length }: Cue): Quantity | null {
  if (!oneOf || oneOf.definite) return null;
  const last = i + length;
  return oneOf.pronoun || isWord(doc, last) ? exact("one_of", 1, { first: i, last }, marksOf(oneOf)) : null;
}

/** "The third", "the twelfth", "the twenty-fifth". */
function ordinalAt(doc: Document, i: number, { ordinal, length }: Cue): Quantity | null {
  if (!ordinal) return null;
  const end = i + length;
  const next = follows(doc, end) ? cueAt(doc, end) : null;
  const tens = next?.numeral;
  const joins = tens?.conjoined
    ? tens.and.includes("ordinal") && tens.definite === ordinal.definite
    : tens?.after.includes("ordinal");
  const value = ordinal.value + (tens && joins ? tens.value : 0);
  const last = end + (next && joins ? next.length : 0);
  return { ...exact("ordinal", value, { first: i, last }, marksOf(ordinal)), ordinal: value, value: null };
}

/** The quantity that starts at token `i`, without hedges. */
export function coreAt(doc: Document, i: number): Quantity | null {
  if (isNumber(doc, i)) return quantityAt(doc, i);
  const cue = cueAt(doc, i);
  if (!cue || cue.not) return null;
  if (cue.link === "between" || cue.link === "from") return linkedAt(doc, i);
  return (
    (cue.numeral || cue.fraction ? quantityAt(doc, i) : null) ??
    vagueAt(doc, i, cue) ??
    oneOfAt(doc, i, cue) ??
    amountAt(doc, i, cue) ??
    othersAt(i, cue) ??
    ordinalAt(doc, i, cue)
  );
}
