import type { Document } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { markAt } from "../token-text.ts";
import type { Cue, LabelCue } from "./cue.ts";
import { cueAt } from "./cues.ts";
import type { NumberRole, Quantity } from "./quantity.ts";
import { follows, glued, isDash } from "./spots.ts";

const YEAR_FROM = 1900;
const YEAR_TO = 2100;
const OPENERS = new Set(["(", "[", "\u2013", "-"]);

/** A label before a number, and the token at which its number must start. */
export interface Label extends LabelCue {
  readonly last: number;
}

function isYear({ form, value }: Quantity): boolean {
  return form === "digits" && value !== null && value >= YEAR_FROM && value < YEAR_TO;
}

function isYears({ form, low, high }: Quantity): boolean {
  return form === "range" && low !== null && low >= YEAR_FROM && high !== null && high < YEAR_TO;
}

const LAST_LATIN = 0x24f;

/** Whether Latin letters, or any letters and a dash, are glued before the number, so that it belongs to a name. */
function isName(doc: Document, first: number): boolean {
  if (!glued(doc, first)) return false;
  const { kind, start } = doc.tokens;
  const before = first - 1;
  if (kind[before] === tokenKind.word) return doc.text.charCodeAt(start[before] as number) <= LAST_LATIN;
  return isDash(doc, before) && glued(doc, before) && kind[before - 1] === tokenKind.word;
}

function hasCounted(doc: Document, i: number): boolean {
  return doc.words[i]?.senses.some((s) => s.entry.class === "counted" && !s.lead) ?? false;
}

function labelled(doc: Document, quantity: Quantity, last: number, label: Label): NumberRole | undefined {
  const { form, value } = quantity;
  const holds = {
    digits: form === "digits" || form === "range",
    year: (isYear(quantity) && !hasCounted(doc, last)) || isYears(quantity),
    name: (form === "words" || form === "digits") && value !== 1 && !hasCounted(doc, last),
    "": true,
  };
  return holds[label.only] ? label.role : undefined;
}

/** Whether the years that follow are somebody's age: "(12 years)", "12 years of age". */
function isAge(doc: Document, first: number, after: number): boolean {
  const opened = OPENERS.has(markAt(doc, first - 1));
  return opened || (follows(doc, after) && cueAt(doc, after)?.label?.after === true);
}

/** "A month and a half", "half past eight", "the four days": what the measure before the number makes of it. */
function measuredBefore(doc: Document, quantity: Quantity, first: number): NumberRole | undefined {
  const { form, conjoined, definite } = quantity;
  if (first === 0 || !follows(doc, first)) return undefined;
  const added = form === "share" && conjoined === true;
  const before = added || definite ? cueAt(doc, first - 1) : null;
  if (added && before?.ordinal) return "clock";
  return before?.measure && (added || before.measure.definite) ? before.measure.role : undefined;
}

/** "The twentieth of January", written with the plain number. */
function isDayOfMonth(doc: Document, quantity: Quantity, last: number): boolean {
  const value = quantity.value ?? quantity.high;
  if (value === null || value > 31 || !follows(doc, last)) return false;
  const next = cueAt(doc, last);
  return next?.month === true || (next?.link === "from" && cueAt(doc, last + 1)?.month === true);
}

function measured(doc: Document, first: number, last: number, cue: Cue | null): NumberRole | undefined {
  if (!cue?.measure?.bare || cue.measure.pronoun) return undefined;
  const { role, years } = cue.measure;
  return role === "time" && years && isAge(doc, first, last + cue.length) ? "age" : role;
}

/** What the words around a number say that it is, if it is no count. */
export function roleOf(
  doc: Document,
  quantity: Quantity,
  first: number,
  last: number,
  label: Label | null,
): NumberRole | undefined {
  if (quantity.role) return quantity.role;
  const next = follows(doc, last) ? cueAt(doc, last) : null;
  const byMeasure = measured(doc, first, last, next);
  if (label?.last === first) {
    const role = labelled(doc, quantity, last, label);
    if (role) return role;
  }
  if (byMeasure) return byMeasure;
  if (quantity.form === "share" && next?.ordinal) return "time";
  if (next?.label?.after) return next.label.role;
  if (isDayOfMonth(doc, quantity, last)) return "date";
  const before = measuredBefore(doc, quantity, first);
  if (before) return before;
  if (isName(doc, quantity.core.first)) return "label";
  return isYears(quantity) ? "year" : undefined;
}
