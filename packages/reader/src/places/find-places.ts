import type { Document, Mention } from "@isnad/engine";
import { dateline } from "./dateline.ts";
import { genericPlaces } from "./generic-phrase.ts";
import { knownNames } from "./known-name.ts";
import { matchKnown } from "./match-known.ts";
import type { PlaceCues, PlaceIndex } from "./place-index.ts";
import { genericLevels, type GenericKind } from "./place-kinds.ts";
import type { PlaceName } from "./place-name.ts";
import { cutOf, nextWord, type PlaceScan, type Spot, wordAt } from "./place-scan.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";
import { pastAdjectives } from "./unknown-name.ts";
import { wordFacts } from "./word-facts.ts";

/** A gazetteer made ready for reading texts of one language. */
export interface PlaceReader {
  readonly index: PlaceIndex;
  readonly find: (doc: Document) => Mention<PlaceName>[];
}

/** Joins a gazetteer and a language's cues to a finder of place names. */
export function openPlaces(index: PlaceIndex, cues: PlaceCues): PlaceReader {
  const factsOf = wordFacts(index, cues);
  const known = knownNames(index);
  return {
    index,
    find: (doc) => scanPlaces({ doc, cues, known, facts: (i) => factsOf(wordAt({ doc } as PlaceScan, i)) }),
  };
}

/** All places that the text names, in text order; they do not overlap. */
export function findPlaces(doc: Document, places: PlaceReader): Mention<PlaceName>[] {
  return places.find(doc);
}

function scanPlaces(scan: PlaceScan): Mention<PlaceName>[] {
  const found: Mention<PlaceName>[] = [];
  const { doc } = scan;
  for (let i = 0; i < doc.tokens.count; ) {
    const spots = scan.facts(i).idle ? NONE : spotsAt(scan, i, found.at(-1));
    for (const spot of spots) found.push(toMention(scan, spot, found.at(-1), spots[0] as Spot));
    i = Math.max(i + 1, spots.at(-1)?.last ?? 0);
  }
  return found;
}

const NONE: readonly Spot[] = [];

function spotsAt(scan: PlaceScan, i: number, before: Mention<PlaceName> | undefined): readonly Spot[] {
  const facts = scan.facts(i);
  const known = facts.starts.length > 0 ? knownSpot(scan, i, before) : null;
  if (facts.generic) {
    const spots = genericPlaces(scan, i);
    const wider = spots[0] && known && known.last > (spots[0].last ?? 0);
    if (spots.length > 0 && !wider && isLed(scan, i, spots)) return spots;
  }
  if (known) return [known];
  if (facts.reference) return [reference(scan, i)];
  if (facts.relation) return direction(scan, i);
  return NONE;
}

/** Some place words are other words as well, and only count behind a preposition. */
function isLed(scan: PlaceScan, i: number, spots: readonly Spot[]): boolean {
  const item = scan.facts(i).generic;
  if (!item?.entry.features.led || spots.length > 1 || item.lead?.parts.includes("in")) return true;
  return i > 0 && (scan.facts(i - 1).lead !== undefined || scan.facts(i - 1).relation !== undefined);
}

function knownSpot(scan: PlaceScan, i: number, before: Mention<PlaceName> | undefined): Spot | null {
  const match = matchKnown(scan, i);
  if (!match) return null;
  const { name, lead } = match;
  const facts = scan.facts(i);
  const single = match.last === i + 1;
  const other = single && (facts.stop || facts.owner || facts.ordinary || facts.head || facts.quality || facts.side);
  if (single && (facts.small || facts.relation || facts.generic)) return null;
  if (other && !name.notable) return null;
  const around = surroundings(scan, i, lead);
  const follows = before !== undefined && before.last === i && lead !== null && lead.parts.includes("and");
  const announced = around.lead !== null || around.relational || follows;
  if (!announced && (name.needsContext || (other && !name.famous))) return null;
  const last = around.part ? match.last : pastAdjectives(scan, match.last, null);
  const { tokens } = scan.doc;
  return {
    first: i,
    last,
    start: match.start,
    end: tokens.end[last - 1] as number,
    key: name.key,
    known: name,
    generic: null,
    level: name.level,
    form: "name",
    lead,
    rules: ["places.gazetteer-name"],
  };
}

function reference(scan: PlaceScan, i: number): Spot {
  const item = scan.facts(i).reference as NonNullable<ReturnType<PlaceScan["facts"]>["reference"]>;
  return bareSpot(scan, i, i + 1, item, item.entry.features.kind as GenericKind, "reference");
}

/** "the north", "the Syrian north". */
function direction(scan: PlaceScan, i: number): readonly Spot[] {
  const item = scan.facts(i).relation;
  const facts = scan.facts(i);
  if (!item?.lead?.parts.includes("the") || !item.entry.features.side || facts.side) return NONE;
  let last = i + 1;
  while (nextWord(scan.doc, last) && last < i + 3 && scan.facts(last).relational && scan.facts(last).definite) last++;
  const leadsOn = nextWord(scan.doc, last) && scan.facts(last).lead?.entry.features.as === "from";
  if (leadsOn && last === i + 1) return NONE;
  return [bareSpot(scan, i, last, item, "area", last > i + 1 ? "described" : "reference")];
}

function bareSpot(
  scan: PlaceScan,
  first: number,
  last: number,
  item: NonNullable<ReturnType<PlaceScan["facts"]>["generic"]>,
  kind: GenericKind,
  form: Spot["form"],
): Spot {
  const { tokens } = scan.doc;
  return {
    first,
    last,
    start: (tokens.start[first] as number) + cutOf(wordAt(scan, first), item),
    end: tokens.end[last - 1] as number,
    key: "",
    known: null,
    generic: kind,
    level: genericLevels[kind],
    form,
    lead: item.lead,
    rules: [`places.${form}`],
  };
}

function toMention(
  scan: PlaceScan,
  spot: Spot,
  before: Mention<PlaceName> | undefined,
  head: Spot,
): Mention<PlaceName> {
  const around = surroundings(scan, spot.first, spot.lead);
  const list = listStart(spot, before, head);
  const led: Surroundings = list && before ? { ...around, lead: before.value.lead } : around;
  return {
    first: spot.first,
    last: spot.last,
    rule: spot.rules.at(-1) as string,
    value: {
      start: spot.start,
      end: spot.end,
      key: spot.key,
      ids: spot.known?.ids ?? [],
      generic: spot.generic,
      form: spot.form,
      level: spot.level,
      known: spot.known !== null,
      lead: led.lead,
      role: led.lead === null ? "at" : ROLES[led.lead],
      ...(led.relational && { relational: true as const }),
      ...(led.owned && { inName: true as const }),
      ...(list !== null && { list }),
      ...dateline(scan, spot, before),
      rules: spot.rules,
    },
  };
}

const ROLES = { in: "at", between: "at", from: "from", to: "to", towards: "to", via: "via" } as const;

/** A name joined by "and" to the one right before it stands in a list with it. */
function listStart(spot: Spot, before: Mention<PlaceName> | undefined, head: Spot): number | null {
  if (!before) return null;
  const inList = head !== spot || (spot.lead?.parts[0] === "and" && before.last === spot.first && spot.lead.parts.length === 1);
  return inList ? (before.value.list ?? before.first) : null;
}
