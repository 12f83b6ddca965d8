import { type Document, type Mention, readingAt } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { definiteDirection, referenceWord } from "./bare-places.ts";
import { genericPlaces } from "./generic-phrase.ts";
import { headedName } from "./headed-name.ts";
import { knownNames } from "./known-name.ts";
import { knownSpot, withoutStrangers } from "./known-spot.ts";
import { withLocalNames } from "./local-names.ts";
import { nameSteps } from "./name-steps.ts";
import type { PlaceCues, PlaceIndex } from "./place-index.ts";
import type { PlaceName } from "./place-name.ts";
import type { PlaceScan, Spot } from "./place-scan.ts";
import { toMentions } from "./to-mentions.ts";
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
  const steps = nameSteps(index, known);
  return {
    index,
    find: (doc) => {
      const scan: PlaceScan = {
        doc,
        cues,
        known,
        steps,
        facts: (i) => factsOf(doc.words[i] as Document["words"][number]),
      };
      return toMentions(scan, withLocalNames(scan, scanSpots(scan)));
    },
  };
}

/** All places that the text names, in text order; they do not overlap. */
export function findPlaces(doc: Document, places: PlaceReader): Mention<PlaceName>[] {
  return places.find(doc);
}

const NONE: readonly Spot[] = [];

function scanSpots(scan: PlaceScan): readonly Spot[] {
  const found: Spot[] = [];
  const countries = new Set<string>();
  const { count, kind } = scan.doc.tokens;
  for (let i = 0; i < count; ) {
    if (kind[i] !== tokenKind.word) {
      i++;
      continue;
    }
    const facts = scan.facts(i);
    if (facts.country !== "") countries.add(facts.country);
    const spots = facts.idle ? NONE : spotsAt(scan, i, found.at(-1));
    found.push(...spots);
    i = Math.max(i + 1, spots.at(-1)?.last ?? 0);
  }
  return withoutStrangers(found, countries);
}

function spotsAt(scan: PlaceScan, i: number, before: Spot | undefined): readonly Spot[] {
  const facts = scan.facts(i);
  if (isOther(scan, i)) return NONE;
  if (facts.reference) return [referenceWord(scan, i, facts.reference)];
  const known = facts.starts.length > 0 ? knownSpot(scan, i, before) : null;
  if (facts.generic) {
    const spots = genericPlaces(scan, i);
    const [first] = spots;
    if (first && !(known && known.last > first.last) && isLed(scan, i, spots)) return spots;
  }
  if (known) return [known];
  const headed = facts.land ? headedName(scan, i) : null;
  if (headed) return [headed];
  if (facts.relation) return definiteDirection(scan, i, facts.relation);
  return NONE;
}

/** Some place words are other words as well, and only count behind a preposition or before a known name. */
function isLed(scan: PlaceScan, i: number, spots: readonly Spot[]): boolean {
  const item = scan.facts(i).generic;
  if (!item?.entry.features.led || spots.length > 1 || spots[0]?.known || item.lead?.parts.includes("in"))
    return true;
  return i > 0 && (scan.facts(i - 1).lead !== undefined || scan.facts(i - 1).relation !== undefined);
}

/** Phrases that look like a place and are none. */
function isOther(scan: PlaceScan, i: number): boolean {
  const { phrases } = scan.doc;
  return (phrases.has(i) && isNever(scan, i)) || (i > 0 && phrases.has(i - 1) && isNever(scan, i - 1));
}

function isNever(scan: PlaceScan, i: number): boolean {
  return readingAt(scan.doc, i, "place.never") !== undefined;
}
