import type { Document } from "@isnad/engine";
import { bounded, exact, marksOf, shareOf } from "./build.ts";
import { cueAt } from "./cues.ts";
import { eachAt, numberAt, shareAt } from "./fraction.ts";
import type { Numeral } from "./numeral.ts";
import type { Quantity, QuantityForm } from "./quantity.ts";
import { type Range, rangeAt, rangeFrom } from "./range.ts";
import { follows, isWord } from "./spots.ts";

function formOf({ digits, words }: Numeral): QuantityForm {
  return digits ? (words ? "mixed" : "digits") : "words";
}

function rangeQuantity({ low, lowValue, high, last }: Range, first: number): Quantity {
  const conjoined = low.conjoined && low.first === first;
  const more = conjoined ? { conjoined } : {};
  return bounded("range", "between", lowValue, high.value, { first, last }, more);
}

/** "Two of each five"; after a noun, which is one, "(a child) of each three". */
function eachQuantity(doc: Document, first: number, part: Numeral | null): Quantity | null {
  const each = eachAt(doc, part?.last ?? first);
  if (!each || (part && part.value >= each.of)) return null;
  return shareOf(part?.value ?? 1, each.of, { first, last: each.last }, part ? marksOf(part) : {});
}

/** "One over twenty", where no word follows that the second number could count. */
function overQuantity(doc: Document, upper: Numeral): Quantity | null {
  const { first, last } = upper;
  if (!follows(doc, last) || cueAt(doc, last)?.link !== "over" || !follows(doc, last + 1)) return null;
  const lower = numberAt(doc, last + 1);
  if (!lower?.value || isWord(doc, lower.last)) return null;
  return exact("ratio", upper.value / lower.value, { first, last: lower.last }, marksOf(upper));
}

/** A number in digits or words at token `i`, the range or ratio that begins with it, or a share. */
export function quantityAt(doc: Document, i: number): Quantity | null {
  const number = numberAt(doc, i);
  if (!number) {
    const share = shareAt(doc, i);
    return share && shareOf(share.parts, share.of, { first: i, last: share.last }, marksOf(share.cue));
  }
  const range = rangeFrom(doc, number);
  if (range) return rangeQuantity(range, i);
  const { value, last } = number;
  return (
    eachQuantity(doc, i, number) ??
    overQuantity(doc, number) ??
    exact(formOf(number), value, { first: i, last }, marksOf(number))
  );
}

/** What a link word at token `i` begins: "between … and …", "from … to …", "of each three". */
export function linkedAt(doc: Document, i: number): Quantity | null {
  const range = rangeAt(doc, i);
  return range ? rangeQuantity(range, i) : eachQuantity(doc, i, null);
}
