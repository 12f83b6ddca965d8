import { type Document, leads, type Mention, sense, type Word } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import type { PlaceName } from "./place-name.ts";

/** Places that are told together as one location ("the village A in the countryside of B"). */
export interface PlaceGroup {
  readonly first: number;
  readonly last: number;
  /** What a claim lists, the most specific first: no place that is only told to find another, no mere reference. */
  readonly places: readonly Mention<PlaceName>[];
  /** All places of the group in text order. */
  readonly all: readonly Mention<PlaceName>[];
  /** Whether one of the places has a name or a description; else the group only refers ("the city"). */
  readonly named: boolean;
}

const WIDEST_GAP = 7;
/** Marks that end a location. */
const BREAKS = ":;\u061b";

/** Joins the mentions of one sentence to groups, in text order. */
export function groupPlaces(mentions: readonly Mention<PlaceName>[], doc: Document): PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  let open: Mention<PlaceName>[] = [];
  for (const mention of mentions) {
    const last = open.at(-1);
    if (last && !belongsTogether(last, mention, doc)) {
      groups.push(close(open));
      open = [];
    }
    open.push(mention);
  }
  if (open.length > 0) groups.push(close(open));
  return groups;
}

function belongsTogether(a: Mention<PlaceName>, b: Mention<PlaceName>, doc: Document): boolean {
  if (!isLinked(a.last, b.first, doc)) return false;
  const { lead } = b.value;
  if (b.value.list !== undefined && b.value.list === (a.value.list ?? a.first)) return true;
  if (lead === "from") return a.value.lead === "in" && b.value.level < a.value.level;
  return lead === null || lead === "in" || lead === "between" || b.value.relational === true;
}

/** Whether nothing stands between but prepositions, place words, marks and adjectives of the place before. */
function isLinked(from: number, to: number, doc: Document): boolean {
  if (to - from > WIDEST_GAP) return false;
  for (let i = from; i < to; i++) if (!links(doc, i)) return false;
  return true;
}

function links(doc: Document, i: number): boolean {
  const kind = doc.tokens.kind[i];
  if (kind === tokenKind.number) return false;
  if (kind === tokenKind.mark) return !BREAKS.includes(doc.text[doc.tokens.start[i] as number] as string);
  const word = doc.words[i] as Word;
  if (sense(word, "place.relation") || sense(word, "place.lead") || sense(word, "place")) return true;
  return isDescription(word);
}

/** "lying", "belonging to", "the Syrian": a definite word that tells of nothing but the place. */
function isDescription(word: Word): boolean {
  const known = word.senses.find((s) => leads(s, "the"));
  if (known) return known.entry.class.startsWith("place.");
  return word.senses.length === 0 && word.leads.some((p) => p.parts.length === 1 && p.parts[0] === "the");
}

function close(all: readonly Mention<PlaceName>[]): PlaceGroup {
  const named = all.filter((m) => m.value.form !== "reference");
  const own = named.filter((m) => !m.value.relational);
  const told = own.length > 0 ? own : named.length > 0 ? named : all;
  return {
    first: (all[0] as Mention<PlaceName>).first,
    last: (all.at(-1) as Mention<PlaceName>).last,
    places: arms(told).flatMap(specificFirst),
    all,
    named: named.length > 0,
  };
}

/** A list of locations ("A in B, and C in D") in its members: a new one begins at an "and" before a smaller place. */
function arms(mentions: readonly Mention<PlaceName>[]): Mention<PlaceName>[][] {
  const found: Mention<PlaceName>[][] = [];
  for (const mention of mentions) {
    const arm = found.at(-1);
    const before = arm?.at(-1);
    const begins = !before || (mention.value.list !== undefined && mention.value.level > before.value.level);
    if (begins) found.push([mention]);
    else arm?.push(mention);
  }
  return found;
}

function specificFirst(arm: readonly Mention<PlaceName>[]): Mention<PlaceName>[] {
  return [...arm].sort((a, b) => b.value.level - a.value.level);
}
