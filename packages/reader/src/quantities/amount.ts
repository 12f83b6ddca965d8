import type { Document } from "@isnad/engine";
import { marksOf, unbounded } from "./build.ts";
import type { AmountCue, Cue } from "./cue.ts";
import { cueAt, wordCue } from "./cues.ts";
import type { Quantity } from "./quantity.ts";
import { follows } from "./spots.ts";

const MOST_SIZE_WORDS = 2;

/** Token after the words that tell an amount's size ("a large number of"). */
function afterSizes(doc: Document, i: number): number {
  let at = i;
  for (let k = 0; k < MOST_SIZE_WORDS && follows(doc, at); k++) {
    const cue = cueAt(doc, at);
    if (!cue?.size) break;
    at += cue.length;
  }
  return at;
}

/** Token after the amount whose word ends before `i`, or -1 if the word is none here. */
function end(doc: Document, i: number, amount: AmountCue): number {
  const { of, mayOf, theirs, sized, pronoun } = amount;
  if (theirs === "only") return pronoun ? i : -1;
  if (pronoun) return of ? -1 : i;
  if (!mayOf) return i;
  const at = afterSizes(doc, i);
  const next = follows(doc, at) ? wordCue(doc, at) : null;
  if (next?.link === "from") return at + 1;
  if (next?.theirs) return theirs === "" ? at : at + 1;
  return of && !(sized && at > i) ? -1 : at;
}

/** "A number of", "some", "most of them", "all" at token `i`. */
export function amountAt(doc: Document, i: number, { amount, length }: Cue): Quantity | null {
  if (!amount) return null;
  const last = length > 1 ? i + length : end(doc, i + 1, amount);
  return last < 0 ? null : unbounded("amount", amount.quantifier, { first: i, last }, marksOf(amount));
}
