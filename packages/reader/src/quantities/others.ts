import type { Document, Mention, Word } from "@isnad/engine";
import { markAt } from "../token-text.ts";
import { marksOf, unbounded } from "./build.ts";
import type { Cue } from "./cue.ts";
import type { Quantity } from "./quantity.ts";
import { follows } from "./spots.ts";

/** "Others" at token `i`. */
export function othersAt(i: number, cue: Cue): Quantity | null {
  const { others, length } = cue;
  return others ? unbounded("others", "some", { first: i, last: i + length }, marksOf(others)) : null;
}

/** How many tokens an adjective may stand after the number of its noun. */
const NOUN_PHRASE = 3;
/** Classes of nouns that "others" may follow as an adjective. */
const NOUNS = new Set(["counted", "demonym"]);

/** Whether a conjunction is written together with token `i`; of unknown words, whether it may be. */
function isConjoined(doc: Document, i: number): boolean {
  const { senses, leads } = doc.words[i] as Word;
  return senses.length > 0
    ? senses.some(({ lead }) => lead?.parts.includes("and"))
    : leads.some((lead) => lead.parts.includes("and"));
}

/** Whether what a mention begins still goes on at token `i`: it ended shortly before, no mark or conjunction between. */
export function reaches(doc: Document, mention: Mention<Quantity> | undefined, i: number): boolean {
  if (!mention || i - mention.last > NOUN_PHRASE) return false;
  for (let k = mention.last; k <= i; k++)
    if (markAt(doc, k) !== "" || !follows(doc, k) || isConjoined(doc, k)) return false;
  return true;
}

/** Whether the word before "others" is a noun that it may describe: in the plural, with the article or without as it. */
function describes(doc: Document, i: number, definite: boolean): boolean {
  const { senses, leads } = doc.words[i] as Word;
  if (definite && leads.some((lead) => lead.parts.includes("the"))) return true;
  return senses.some(
    ({ entry, form, lead }) =>
      NOUNS.has(entry.class) &&
      form.number !== "singular" &&
      (lead?.parts.includes("the") ?? false) === definite,
  );
}

/** Whether "others" is the adjective of what stands before it ("five others", "the other soldiers"). */
export function isAdjective(
  doc: Document,
  { first, value }: Mention<Quantity>,
  before: Mention<Quantity> | undefined,
): boolean {
  if (value.form !== "others" || value.conjoined || first === 0 || !follows(doc, first)) return false;
  if (before?.value.form !== "ordinal" && reaches(doc, before, first)) return true;
  return describes(doc, first - 1, value.definite ?? false);
}
