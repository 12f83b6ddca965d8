import { type Document, leads, type Mention, sense, type Word } from "@isnad/engine";
import { markOf, tokenKind } from "@isnad/text";
import { markAt } from "../token-text.ts";
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
      groups.push(close(open, doc));
      open = [];
    }
    open.push(mention);
  }
  if (open.length > 0) groups.push(close(open, doc));
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
  if (kind === tokenKind.mark) return !BREAKS.includes(markOf(doc.tokens, i));
  const word = doc.words[i] as Word;
  if (sense(word, "place.relation") || sense(word, "place.lead") || sense(word, "place")) return true;
  return isDescription(word);
}

/** "lying", "belonging to", "the Syrian": a definite word that tells of nothing but the place. */
function isDescription(word: Word): boolean {
  if (word.senses.some((s) => leads(s, "the") && s.entry.class.startsWith("place."))) return true;
  return word.senses.length === 0 && word.leads.some((p) => p.parts.length === 1 && p.parts[0] === "the");
}

function close(all: readonly Mention<PlaceName>[], doc: Document): PlaceGroup {
  const named = all.filter((m) => m.value.form !== "reference");
  const told = (named.length > 0 ? named : all).filter((m) => !isAside(m, doc) || m === all[0]);
  return {
    first: (all[0] as Mention<PlaceName>).first,
    last: (all.at(-1) as Mention<PlaceName>).last,
    places: arms(told).flatMap((arm) => specificFirst(withoutLandmarks(arm), doc)),
    all,
    named: named.length > 0,
  };
}

/** Another name of the place before it, in brackets. */
function isAside({ first, last, value }: Mention<PlaceName>, doc: Document): boolean {
  return !value.relational && markAt(doc, first - 1) === "(" && markAt(doc, last) === ")";
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

/** Without the places that are only told to find a smaller one before them ("the village A, north of B"). */
function withoutLandmarks(arm: readonly Mention<PlaceName>[]): readonly Mention<PlaceName>[] {
  return arm.filter(({ value }, i) => i === 0 || !value.relational || value.list !== undefined);
}

/** By how specific they are; a place that the one before is said to lie in stands behind it whatever it is. */
function specificFirst(arm: readonly Mention<PlaceName>[], doc: Document): Mention<PlaceName>[] {
  const levels: number[] = [];
  for (const [i, mention] of arm.entries()) {
    const before = levels[i - 1];
    const inside = before !== undefined && holds(arm[i - 1] as Mention<PlaceName>, mention, doc);
    levels.push(inside ? Math.min(mention.value.level, before - STEP) : mention.value.level);
  }
  return arm
    .map((mention, i) => ({ mention, level: levels[i] as number }))
    .sort((a, b) => b.level - a.level)
    .map((entry) => entry.mention);
}

const STEP = 0.01;
/** Provinces and wider. */
const WIDE = 3;
const SETTLEMENT = 7;

/** "a in b": nothing but a preposition between them. */
function holds(a: Mention<PlaceName>, b: Mention<PlaceName>, doc: Document): boolean {
  if (b.value.lead !== "in" || b.value.list !== undefined) return false;
  if (a.value.level <= WIDE && b.value.level >= SETTLEMENT) return false;
  for (let i = a.last; i < b.first; i++) if (doc.tokens.kind[i] === tokenKind.mark) return false;
  return true;
}
