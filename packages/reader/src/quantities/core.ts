import type { Document } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import { amountAt } from "./amount.ts";
import { type Cue, cueAt, type VagueCue } from "./cues.ts";
import { numberAt, type Share, shareAt } from "./fraction.ts";
import { follows, type Numeral, numeralAt } from "./numeral.ts";
import type { Quantity, QuantityForm } from "./quantity.ts";
import { type Range, rangeAt, rangeFrom } from "./range.ts";

/** A quantity before its hedges and surroundings are looked at. */
type Core = Quantity;

function formOf({ digits, words }: Numeral): QuantityForm {
  return digits ? (words ? "mixed" : "digits") : "words";
}

function marks(of: { definite: boolean; conjoined: boolean; pronoun?: string | null }): Partial<Quantity> {
  const { definite, conjoined, pronoun } = of;
  return {
    ...(definite && { definite }),
    ...(conjoined && { conjoined }),
    ...(pronoun && { pronoun }),
  };
}

export function exact(
  form: QuantityForm,
  value: number,
  first: number,
  last: number,
  more: Partial<Quantity> = {},
): Core {
  return { form, low: value, high: value, quantifier: "exact", value, core: { first, last }, ...more };
}

function numberCore(n: Numeral): Core {
  return exact(formOf(n), n.value, n.first, n.last, marks(n));
}

function rangeCore({ low, lowValue, high, last }: Range, first: number): Core {
  return {
    form: "range",
    low: lowValue,
    high: high.value,
    quantifier: "between",
    value: null,
    core: { first, last },
    ...(low.conjoined && low.first === first && { conjoined: true }),
  };
}

function shareCore({ parts, of, last, cue }: Share, first: number): Core {
  const percent = Math.round((100 * parts) / of);
  return {
    ...exact("share", percent, first, last, marks(cue)),
    value: parts / of,
    percent: true,
    share: `${parts}/${of}`,
  };
}

/** What a vague word multiplies: a scale in words ("tens of thousands"), or the step of a second vague word. */
function vagueStep(doc: Document, i: number): { times: number; step: number; length: number } {
  const none = { times: 1, step: 0, length: 0 };
  if (!follows(doc, i)) return none;
  const cue = cueAt(doc, i);
  if (cue?.numeral?.rank === "scale" && !cue.numeral.conjoined)
    return { times: cue.numeral.value, step: 0, length: cue.length };
  if (cue?.vague && cue.vague.step > 0 && !cue.vague.conjoined)
    return { times: 1, step: cue.vague.step, length: cue.length };
  return none;
}

/** "Several" with a number of tens or teens: "some ten", "twenty-odd". */
function fewAndTens(doc: Document, i: number): Numeral | null {
  if (!follows(doc, i)) return null;
  const tens = numeralAt(doc, i);
  if (!tens) return null;
  const cue = cueAt(doc, i);
  if (cue?.numeral?.rank === "ten") return cue.numeral.bare ? tens : null;
  return cue?.numeral?.rank === "tens" && tens.conjoined ? tens : null;
}

function vagueCore(doc: Document, i: number, cue: Cue, vague: VagueCue): Core {
  let last = i + cue.length;
  let low = vague.low;
  const tens = vague.few ? fewAndTens(doc, last) : null;
  if (tens) {
    low += tens.value;
    last = tens.last;
  } else
    for (;;) {
      const { times, step, length } = vagueStep(doc, last);
      if (length === 0) break;
      low = step > 0 ? low * step : low * times;
      last += length;
    }
  return {
    form: "vague",
    low,
    high: null,
    quantifier: "vague",
    value: null,
    core: { first: i, last },
    ...marks(vague),
  };
}

/** A scale word in the plural with no number: "thousands". */
function vaguePlural(doc: Document, i: number, cue: Cue): Core | null {
  const { numeral } = cue;
  if (!numeral?.plural || numeral.rank !== "scale") return null;
  const plural = { ...numeral, low: 2 * numeral.value, step: 0, few: false };
  return vagueCore(doc, i, cue, plural);
}

const PLAIN_WORD_GAP: number = gap.space;

/** "One of its members": one, when a word follows at once or the pronoun tells of whom. */
function oneOfCore(doc: Document, i: number, cue: Cue): Core | null {
  const { oneOf, length } = cue;
  if (!oneOf || oneOf.definite) return null;
  const next = i + length;
  const followed =
    doc.tokens.kind[next] === tokenKind.word && (doc.tokens.gap[next] as number) <= PLAIN_WORD_GAP;
  return oneOf.pronoun || followed ? exact("one_of", 1, i, next, marks(oneOf)) : null;
}

/** "Others". Whether it is the adjective of a noun before it is for the finder to tell. */
function othersCore(i: number, cue: Cue): Core | null {
  return cue.others
    ? {
        form: "others",
        low: null,
        high: null,
        quantifier: "some",
        value: null,
        core: { first: i, last: i + cue.length },
        ...marks(cue.others),
      }
    : null;
}

function ordinalCore(doc: Document, i: number, cue: Cue): Core | null {
  const { ordinal } = cue;
  if (!ordinal) return null;
  let last = i + cue.length;
  let value = ordinal.value;
  const next = follows(doc, last) ? cueAt(doc, last) : null;
  const numeral = next?.numeral;
  if (numeral?.after.includes("ordinal") && !numeral.conjoined) {
    value += numeral.value;
    last += next?.length ?? 0;
  } else if (numeral?.and.includes("ordinal") && numeral.conjoined) {
    value += numeral.value;
    last += next?.length ?? 0;
  }
  return { ...exact("ordinal", value, i, last, marks(ordinal)), ordinal: value, value: null };
}

/** A number in digits or words, or the range that begins with it. */
function numberOrRange(doc: Document, i: number): Core | null {
  const share = shareAt(doc, i);
  const number = numberAt(doc, i);
  if (number) {
    const range = rangeFrom(doc, number);
    return range ? rangeCore(range, i) : numberCore(number);
  }
  return share && shareCore(share, i);
}

/** The quantity that starts at token `i`, without hedges. */
export function coreAt(doc: Document, i: number): Core | null {
  if (doc.tokens.kind[i] === tokenKind.number) return numberOrRange(doc, i);
  const cue = cueAt(doc, i);
  if (!cue || cue.not) return null;
  if (cue.link === "between" || cue.link === "from") {
    const range = rangeAt(doc, i);
    return range && rangeCore(range, i);
  }
  return (
    (cue.numeral || cue.fraction ? numberOrRange(doc, i) : null) ??
    (cue.vague ? vagueCore(doc, i, cue, cue.vague) : vaguePlural(doc, i, cue)) ??
    oneOfCore(doc, i, cue) ??
    amountAt(doc, i) ??
    othersCore(i, cue) ??
    ordinalCore(doc, i, cue)
  );
}
