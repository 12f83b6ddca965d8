import type { Document, Mention, Proclitic } from "@isnad/engine";
import type { Unit } from "@isnad/model";
import type { Quantity } from "../quantities/index.ts";
import { type CountedPhrase, numberLead } from "./phrases.ts";
import { contentStart } from "./tokens.ts";

/** The rule of figures that count one person named. */
export const namedRule = "number: a person named";

/** A person's name as a phrase that counts one. */
export function namePhrase(
  doc: Document,
  name: { readonly first: number; readonly last: number },
): CountedPhrase {
  return {
    ...EMPTY,
    ...name,
    start: doc.tokens.start[name.first] as number,
    end: doc.tokens.end[name.last - 1] as number,
    low: 1,
    high: 1,
    quantifier: "exact",
    unit: "person",
    headAt: name.first,
    rule: namedRule,
  };
}

/** "270 times" as a phrase that counts attacks. */
export function timesPhrase(doc: Document, quantity: Mention<Quantity>): CountedPhrase {
  const { first, last, value } = quantity;
  const { low, high, quantifier } = value;
  const start = contentStart(doc, first, numberLead(doc, first, quantity));
  const end = doc.tokens.end[last - 1] as number;
  return {
    ...EMPTY,
    first,
    last,
    start,
    end,
    low,
    high,
    quantifier,
    quantity,
    unit: "attack",
    headAt: last,
    rule: "number: times",
  };
}

/** Words that deny as a phrase that counts nobody. */
export function nonePhrase(
  doc: Document,
  words: { readonly first: number; readonly last: number },
  lead: Proclitic | null,
  unit: Unit,
): CountedPhrase {
  return {
    ...EMPTY,
    ...words,
    start: contentStart(doc, words.first, lead),
    end: doc.tokens.end[words.last - 1] as number,
    low: 0,
    high: 0,
    quantifier: "none",
    unit,
    headAt: words.first,
    rule: "number: none",
  };
}

const EMPTY = {
  quantity: null,
  head: null,
  population: [],
  kind: null,
  means: null,
  both: false,
  definite: false,
  single: false,
  mayBePlural: false,
  mayBeDual: false,
  joined: false,
  defined: false,
  stranger: false,
  governed: false,
} as const;
