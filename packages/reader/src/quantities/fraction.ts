import type { Document } from "@isnad/engine";
import type { Cue, FractionCue } from "./cue.ts";
import { cueAt } from "./cues.ts";
import { type Numeral, numeralAt } from "./numeral.ts";
import { afterConjunction } from "./piece.ts";
import { follows } from "./spots.ts";
import { SCALE } from "./sum.ts";

/** So many parts of a whole. */
export interface Share {
  readonly parts: number;
  readonly of: number;
  readonly last: number;
  readonly cue: FractionCue;
}

/** The largest whole of which "one of each …" is said. */
const MOST_OF = 1000;

function fractionCue(cue: Cue | null, afterNumber: boolean): FractionCue | null {
  const fraction = cue?.fraction;
  return fraction && (afterNumber || !fraction.homograph) ? fraction : null;
}

/** "A third", "two thirds", "three quarters" at token `i`. */
export function shareAt(doc: Document, i: number): Share | null {
  const cue = cueAt(doc, i);
  const single = fractionCue(cue, false);
  if (single && single.number !== "plural" && !(single.number === "dual" && single.parts === 2))
    return { parts: single.number === "dual" ? 2 : 1, of: single.parts, last: i + 1, cue: single };
  return cue?.numeral ? countedShare(doc, numeralAt(doc, i)) : null;
}

/** "Three quarters": a small number and the plural of a fraction. */
function countedShare(doc: Document, count: Numeral | null): Share | null {
  if (!count || !follows(doc, count.last) || count.value >= 10) return null;
  const many = fractionCue(cueAt(doc, count.last), true);
  if (many?.number !== "plural" || many.homograph) return null;
  return { parts: count.value, of: many.parts, last: count.last + 1, cue: many };
}

/** "Of each three" at token `i`: the whole of which so many are a part. */
export function eachAt(doc: Document, i: number): { readonly of: number; readonly last: number } | null {
  if (!follows(doc, i) || cueAt(doc, i)?.link !== "from" || !follows(doc, i + 1)) return null;
  if (cueAt(doc, i + 1)?.link !== "each" || !follows(doc, i + 2)) return null;
  const whole = numeralAt(doc, i + 2);
  return whole && whole.value > 1 && whole.value <= MOST_OF ? { of: whole.value, last: whole.last } : null;
}

/** The scale word that a fraction may multiply ("half a million"), 0 if none follows at token `i`. */
function scaleAt(doc: Document, i: number): number {
  if (!follows(doc, i)) return 0;
  const scale = cueAt(doc, i)?.numeral;
  return scale?.rank === SCALE && !scale.conjoined && !scale.plural ? scale.value : 0;
}

/** A fraction of a scale: "half a million", "three quarters of a million". */
function scaledFraction(doc: Document, share: Share, first: number): Numeral | null {
  const scale = scaleAt(doc, share.last);
  if (scale === 0 || share.cue.pronoun) return null;
  return {
    value: (share.parts / share.of) * scale,
    first,
    last: share.last + 1,
    digits: false,
    words: true,
    scale: 1,
    joint: -1,
    definite: share.cue.definite,
    conjoined: share.cue.conjoined,
    pronoun: null,
    plainDigits: 0,
  };
}

/** Digits after the point word: "one point five". */
function afterPoint(doc: Document, numeral: Numeral): Numeral | null {
  const { last } = numeral;
  if (!follows(doc, last) || cueAt(doc, last)?.link !== "point" || !follows(doc, last + 1)) return null;
  const tail = numeralAt(doc, last + 1);
  if (!tail || tail.value !== Math.floor(tail.value)) return null;
  return { ...numeral, value: Number(`${numeral.value}.${tail.value}`), last: tail.last };
}

/** A number with the fraction that is added to it: "a million and a half", "23 and three fifths". */
function withAddedFraction(doc: Document, numeral: Numeral): Numeral | null {
  const { last, scale, value } = numeral;
  if (!follows(doc, last)) return null;
  const at = afterConjunction(doc, last);
  const share = shareAt(doc, at);
  if (!share || share.cue.pronoun || share.cue.definite) return null;
  if (at === last && !(share.cue.conjoined || cueAt(doc, at)?.numeral?.conjoined)) return null;
  const repeated = scale > 1 && scaleAt(doc, share.last) === scale;
  return {
    ...numeral,
    value: value + (share.parts / share.of) * scale,
    last: share.last + (repeated ? 1 : 0),
    words: true,
  };
}

/** "Thirty fifths": a larger number and one fraction. */
function timesFraction(doc: Document, numeral: Numeral): Numeral | null {
  const { last, value } = numeral;
  if (!follows(doc, last) || value < 3) return null;
  const fraction = fractionCue(cueAt(doc, last), true);
  if (!fraction?.bare || fraction.pronoun || fraction.number === "dual") return null;
  return { ...numeral, value: value / fraction.parts, last: last + 1, words: true };
}

/** The number at token `i` with all that may be added to it; a share of a scale is a number too. */
export function numberAt(doc: Document, i: number, limit?: number): Numeral | null {
  const share = shareAt(doc, i);
  if (share) return scaledFraction(doc, share, i);
  const numeral = numeralAt(doc, i, limit);
  if (!numeral || limit !== undefined) return numeral;
  return (
    afterPoint(doc, numeral) ?? withAddedFraction(doc, numeral) ?? timesFraction(doc, numeral) ?? numeral
  );
}
