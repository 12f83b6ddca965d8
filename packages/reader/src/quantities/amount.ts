import type { Document } from "@isnad/engine";
import { type AmountCue, cueAt, wordCue } from "./cues.ts";
import { follows } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";

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

/** The token after "of" or "of them" at token `i`. */
function afterOf(doc: Document, i: number): { last: number; pronoun: boolean } | null {
  if (!follows(doc, i)) return null;
  const link = wordCue(doc, i);
  if (link?.link === "from") return { last: i + 1, pronoun: false };
  return link?.theirs ? { last: i + 1, pronoun: true } : null;
}

function end(doc: Document, i: number, amount: AmountCue): number {
  const { of, mayOf, theirs, sized, pronoun } = amount;
  if (theirs === "only") return pronoun ? i + 1 : -1;
  if (pronoun && of) return -1;
  if (pronoun || !mayOf) return i + 1;
  const at = afterSizes(doc, i + 1);
  if (sized && at > i + 1) return at;
  const next = afterOf(doc, at);
  if (!next) return of ? -1 : at;
  if (!next.pronoun || theirs !== "") return next.last;
  return at;
}

/** "A number of", "some", "most of them", "all" at token `i`. */
export function amountAt(doc: Document, i: number): Quantity | null {
  const cue = cueAt(doc, i);
  if (!cue?.amount) return null;
  const last = cue.length > 1 ? i + cue.length : end(doc, i, cue.amount);
  if (last < 0) return null;
  const { quantifier, definite, conjoined, pronoun } = cue.amount;
  return {
    form: "amount",
    low: null,
    high: null,
    quantifier,
    value: null,
    core: { first: i, last },
    ...(definite && { definite }),
    ...(conjoined && { conjoined }),
    ...(pronoun && { pronoun }),
  };
}
