import { leads, perWord, type Sense, sense, type Word } from "@isnad/engine";
import { cutsOf, type NameStart, nameStarts } from "./name-starts.ts";
import type { PlaceCues, PlaceIndex } from "./place-index.ts";

/** All that reading places wants to know of a word. Computed once a word. */
export interface WordFacts {
  /** Nothing begins at this word and nothing is led by it: the scan goes on. */
  readonly idle: boolean;
  readonly generic: Sense | undefined;
  readonly relation: Sense | undefined;
  readonly lead: Sense | undefined;
  readonly owner: boolean;
  /** "Loyal to", "backed by": a country behind it is meant as a power. */
  readonly party: boolean;
  readonly reference: Sense | undefined;
  /** North, western …, as an adjective. */
  readonly side: boolean;
  readonly quality: boolean;
  /** "and" as a word of its own. */
  readonly and: boolean;
  /** Begins a name of two words. */
  readonly head: boolean;
  /** Begins names of places only ("tall"). */
  readonly land: boolean;
  /** Begins the name of a person as well ("abu", "abd"). */
  readonly personal: boolean;
  /** Ends a name: a verb, a small word, a time. */
  readonly stop: boolean;
  /** A small word or a time, never a name. */
  readonly small: boolean;
  /** An adjective that tells of a place but is no part of its name, or only when definite. */
  readonly describing: boolean;
  /** Carries the article. */
  readonly definite: boolean;
  /** Carries the article and nothing else: it can belong to the word before it. */
  readonly attached: boolean;
  /** Looks like an adjective made from a name. */
  readonly relational: boolean;
  /** Has readings that are neither place words nor the names of actors: countries are both. */
  readonly ordinary: boolean;
  /** The country that an adjective or a name stands for ("Syrian"), or "". */
  readonly country: string;
  /** An ordinary word that small places are called by: one only behind a place word, or ("unled") behind a preposition. */
  readonly never: "" | "unled" | "unnamed";
  /** All its other readings are verbs. */
  readonly inflected: boolean;
  /** Name beginnings that the gazetteer has, the one with the shortest cut first. */
  readonly starts: readonly NameStart[];
  /** The word with each conjunction or preposition that it may begin with cut off. */
  readonly cuts: readonly NameStart[];
  /** The word without a leading "and". */
  readonly afterAnd: NameStart | null;
}

const PLACE_CLASS = "place";

/** Makes the reader of a word's facts; they are kept as long as the word itself. */
export function wordFacts(index: PlaceIndex, cues: PlaceCues): (word: Word) => WordFacts {
  return perWord((word) => readFacts(word, index, cues));
}

function readFacts(word: Word, index: PlaceIndex, cues: PlaceCues): WordFacts {
  const generic = word.senses.find((s) => s.entry.class === PLACE_CLASS && !isClosedDual(s));
  const relation = sense(word, "place.relation");
  const lead = word.senses.find((s) => s.entry.class === "place.lead" && !isDefinite(s));
  const small = lead !== undefined || word.senses.some(isSmall);
  const reference = word.senses.find((s) => s.entry.class === "place.reference" && !s.tail);
  const land = word.senses.some(
    (s) => s.entry.class === "place.head" && s.entry.features.land === 1 && !s.lead && !s.tail,
  );
  const starts = nameStarts(word, index);
  const cuts = cutsOf(word);
  const definite =
    word.leads.some((p) => p.parts.includes("the")) &&
    (word.senses.some(isDefinite) || !word.senses.some((s) => s.lead === null && !s.tail));
  return {
    idle: !generic && !relation && !reference && !land && starts.length === 0,
    generic,
    relation,
    lead,
    reference,
    owner: sense(word, "place.owner") !== undefined,
    party: sense(word, "place.party") !== undefined,
    side: sense(word, "place.side") !== undefined,
    quality: sense(word, "place.quality") !== undefined,
    and: sense(word, "place.and") !== undefined,
    head: word.senses.some((s) => s.entry.class === "place.head" && !s.lead && !s.tail),
    land,
    personal: sense(word, "place.head")?.entry.features.person === 1,
    small,
    stop:
      small ||
      word.senses.some(
        (s) => s.entry.class === "place.stop" || (s.form.tense !== undefined && !isDefinite(s)),
      ),
    describing: word.senses.some(isDescribing),
    definite,
    attached: definite && word.leads.every((p) => p.parts.length === 1),
    relational: cues.relationalEndings.some((end) => word.form.endsWith(end)),
    ordinary: word.senses.some(isOrdinary),
    never: neverOf(sense(word, "place.word")),
    inflected: word.senses.every((s) => s.entry.class.startsWith(PLACE_CLASS) || s.form.tense !== undefined),
    country: String(word.senses.find((s) => s.entry.features.country)?.entry.features.country ?? ""),
    starts,
    cuts,
    afterAnd: cuts.find((c) => c.lead?.parts.length === 1 && c.lead.parts[0] === "and") ?? null,
  };
}

function neverOf(item: Sense | undefined): WordFacts["never"] {
  if (!item) return "";
  return item.entry.features.led ? "unled" : "unnamed";
}

/** A dual with its full ending is followed by no name. */
function isClosedDual({ form, tail }: Sense): boolean {
  return form.number === "dual" && !form.construct && !tail;
}

function isDescribing({ entry, form }: Sense): boolean {
  return (
    entry.class === "place.quality" ||
    (entry.class === "place.stop" && form.number !== undefined && !form.tense)
  );
}

/** A reading that is neither a place word nor an actor's name. Small words carry no article, so such a reading is chance. */
function isOrdinary(item: Sense): boolean {
  const { entry, form } = item;
  if (entry.class.startsWith(PLACE_CLASS) || entry.class === "actor") return false;
  return !(isDefinite(item) && form.number === undefined);
}

/** Verbs and adjectives that end a name may also be one; words that are never inflected are not. */
function isSmall(item: Sense): boolean {
  return (
    item.entry.class === "place.stop" &&
    item.form.tense === undefined &&
    item.form.number === undefined &&
    !isDefinite(item)
  );
}

/** Whether the sense is of a word with the article. */
export function isDefinite(item: Sense): boolean {
  return leads(item, "the");
}
