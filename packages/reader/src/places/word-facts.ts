import { leads, type Proclitic, type Sense, sense, type Word } from "@isnad/engine";
import type { PlaceCues, PlaceIndex } from "./place-index.ts";

/** One way to read a word as the beginning of a name: what is cut off before it, and the folded rest. */
export interface NameStart {
  readonly lead: Proclitic | null;
  /** Offset in the surface at which the name begins. */
  readonly offset: number;
  readonly key: string;
  /** At most how many words a name takes that begins like this; 0 = the gazetteer has none. */
  readonly words: number;
}

/** All that reading places wants to know of a word. Computed once a word. */
export interface WordFacts {
  /** Nothing begins at this word and nothing is led by it: the scan goes on. */
  readonly idle: boolean;
  readonly generic: Sense | undefined;
  readonly relation: Sense | undefined;
  readonly lead: Sense | undefined;
  readonly owner: boolean;
  readonly reference: Sense | undefined;
  /** North, western …, as an adjective. */
  readonly side: boolean;
  readonly quality: boolean;
  /** Begins a name of two words. */
  readonly head: boolean;
  /** Ends a name: a verb, a small word, a time. */
  readonly stop: boolean;
  /** A small word or a time, never a name. */
  readonly small: boolean;
  /** Carries the article. */
  readonly definite: boolean;
  /** Looks like an adjective made from a name. */
  readonly relational: boolean;
  /** Has readings that are no place words. */
  readonly ordinary: boolean;
  /** Name beginnings that the gazetteer has, the one with the shortest cut first. */
  readonly starts: readonly NameStart[];
  /** The word without a leading "and". */
  readonly afterAnd: NameStart | null;
}

const PLACE_CLASS = "place";
const NONE: readonly NameStart[] = [];

/** Makes the reader of a word's facts; they are kept as long as the word itself. */
export function wordFacts(index: PlaceIndex, cues: PlaceCues): (word: Word) => WordFacts {
  const store = new WeakMap<Word, WordFacts>();
  return (word) => {
    const kept = store.get(word);
    if (kept) return kept;
    const facts = readFacts(word, index, cues);
    store.set(word, facts);
    return facts;
  };
}

function readFacts(word: Word, index: PlaceIndex, cues: PlaceCues): WordFacts {
  const generic = sense(word, PLACE_CLASS);
  const relation = sense(word, "place.relation");
  const lead = word.senses.find((s) => s.entry.class === "place.lead" && !isDefinite(s));
  const small = lead !== undefined || word.senses.some(isSmall);
  const reference = sense(word, "place.reference");
  const starts = nameStarts(word, index);
  const definite =
    word.leads.some((p) => p.parts.includes("the")) && !word.senses.some((s) => s.lead === null && !s.tail);
  return {
    idle: !generic && !relation && !reference && starts.length === 0,
    generic,
    relation,
    lead,
    reference,
    owner: sense(word, "place.owner") !== undefined,
    side: sense(word, "place.side") !== undefined,
    quality: sense(word, "place.quality") !== undefined,
    head: sense(word, "place.head") !== undefined,
    small,
    stop:
      small ||
      word.senses.some(
        (s) => s.entry.class === "place.stop" || (s.form.tense !== undefined && !isDefinite(s)),
      ),
    definite,
    relational: cues.relationalEndings.some((end) => word.form.endsWith(end)),
    ordinary: word.senses.some((s) => !s.entry.class.startsWith(PLACE_CLASS)),
    starts,
    afterAnd: afterAnd(word),
  };
}

function nameStarts(word: Word, index: PlaceIndex): readonly NameStart[] {
  const found: NameStart[] = [];
  const take = (lead: Proclitic | null, offset: number, key: string): void => {
    const words = index.headWords(key);
    if (words > 0) found.push({ lead, offset, key, words });
  };
  if (word.form.length > 1) take(null, 0, word.form);
  for (let i = word.leads.length - 1; i >= 0; i--) {
    const lead = word.leads[i] as Proclitic;
    const offset = word.leadEnds[i] as number;
    const rest = word.form.slice(lead.text.length);
    if (lead.restores) {
      take(lead, 0, lead.restores + rest);
      take(lead, 0, lead.restores + lead.text.slice(-1) + rest);
    } else if (!lead.parts.includes("the") && !lead.parts.includes("will")) take(lead, offset, rest);
  }
  return found.length > 0 ? found : NONE;
}

function afterAnd(word: Word): NameStart | null {
  const at = word.leads.findIndex((p) => p.parts.length === 1 && p.parts[0] === "and");
  if (at < 0) return null;
  const lead = word.leads[at] as Proclitic;
  return { lead, offset: word.leadEnds[at] as number, key: word.form.slice(lead.text.length), words: 0 };
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
