import type { Sense } from "@isnad/engine";
import { describedPlace } from "./described-place.ts";
import { listedNames } from "./listed-names.ts";
import { bareMatch, type NameAfter, nameAfter } from "./name-after.ts";
import { FACILITY_LEVEL, type GenericKind, genericLevels } from "./place-kinds.ts";
import { cutOf, nextWord, type PlaceScan, type Spot, wordAt } from "./place-scan.ts";
import { seatOf } from "./seat.ts";
import { pastAdjectives } from "./unknown-name.ts";
import { isDefinite } from "./word-facts.ts";

const DEEPEST = 3;
const MOST_LISTED = 20;

/** The places that the place word at token `i` announces: one, several ("the towns of A and B"), or none. */
export function genericPlaces(scan: PlaceScan, i: number, depth = 0): Spot[] {
  const item = scan.facts(i).generic as Sense;
  const kind = item.entry.features.kind as GenericKind;
  const listed = item.form.number === "dual" || item.form.number === "plural";
  if (item.tail && item.form.number !== "dual") return referenceWithPronoun(scan, i, item, kind);
  if (isDefinite(item)) return describedPlace(scan, i, item, kind);
  const inner = depth < DEEPEST ? nested(scan, i + 1, depth) : null;
  if (inner) return aroundInner(scan, i, item, kind, inner);
  const name = nameAfter(scan, i + 1, item);
  if (name && !isSound(scan, i, item, name)) return [];
  if (!name) return item.entry.features.seat ? seatOf(scan, i, item, kind) : [];
  const first = named(scan, i, item, kind, name);
  if (!listed || name.common) return [first];
  return [first, ...listedNames(scan, first.last, kind, item.form.number === "dual" ? 1 : MOST_LISTED)];
}

/**
 * A word that is a verb as well, and a plural before a single unknown word ("distant villages"), want better evidence
 * than an unknown word.
 */
function isSound(scan: PlaceScan, i: number, item: Sense, name: NameAfter): boolean {
  if (name.known || name.common || name.rule === "places.quoted-name") return true;
  const facts = scan.facts(i + 1);
  if (
    item.entry.features.strict ||
    scan.facts(i).stop ||
    wordAt(scan, i).senses.some((s) => s.form.tense !== undefined)
  )
    return !facts.ordinary;
  if (item.form.number !== "plural") return true;
  const works = genericLevels[item.entry.features.kind as GenericKind] > FACILITY_LEVEL;
  if (!works && (name.last > i + 2 || facts.definite)) return true;
  return listedNames(scan, name.last, item.entry.features.kind as GenericKind, 1).length > 0;
}

function referenceWithPronoun(scan: PlaceScan, i: number, item: Sense, kind: GenericKind): Spot[] {
  if (!item.entry.features.bare || !item.tail?.person.startsWith("3")) return [];
  const end = scan.doc.tokens.end[i] as number;
  return [{ ...wordSpot(scan, i, item, kind, i + 1, end), form: "reference", rules: ["places.reference"] }];
}

/** The places that another place word right behind announces ("the countryside of the city of X"). */
function nested(scan: PlaceScan, i: number, depth: number): Spot[] | null {
  if (!nextWord(scan.doc, i)) return null;
  const { generic } = scan.facts(i);
  if (!generic || generic.tail || generic.lead?.parts.some((part) => part !== "the")) return null;
  const known = bareMatch(scan, i);
  if (known && known.last > i + 1) return null;
  const inner = genericPlaces(scan, i, depth + 1);
  return inner.length > 0 ? inner : null;
}

/** A place word around places: quoted with the inner one if it is the only one and no work itself. */
function aroundInner(scan: PlaceScan, i: number, item: Sense, kind: GenericKind, inner: Spot[]): Spot[] {
  const [first, ...rest] = inner as [Spot, ...Spot[]];
  const smaller = first.generic !== null && genericLevels[first.generic] >= FACILITY_LEVEL;
  if (!keepsWord(item) || rest.length > 0 || kind === "road" || (smaller && !item.entry.features.seat))
    return [{ ...first, first: i, lead: item.lead }, ...rest];
  const { last, end, key, known } = first;
  return [
    {
      ...widened(scan, wordSpot(scan, i, item, kind, last, end), kind),
      key,
      known,
      rules: ["places.nested"],
    },
  ];
}

function named(scan: PlaceScan, i: number, item: Sense, kind: GenericKind, name: NameAfter): Spot {
  const { key, known } = name;
  const rules = ["places.word-and-name", name.rule];
  if (!keepsWord(item) && !name.common) {
    const spot = wordSpot(scan, i, item, kind, name.last, name.end);
    return { ...spot, start: name.start, key, known, rules };
  }
  const spot = widened(scan, wordSpot(scan, i, item, kind, name.last, name.outerEnd), kind);
  return { ...spot, key, known, rules, form: name.common ? "described" : "name" };
}

/** A spot that begins with the place word itself. */
function wordSpot(
  scan: PlaceScan,
  i: number,
  item: Sense,
  kind: GenericKind,
  last: number,
  end: number,
): Spot {
  return {
    first: i,
    last,
    start: (scan.doc.tokens.start[i] as number) + cutOf(wordAt(scan, i), item),
    end,
    key: "",
    known: null,
    generic: kind,
    level: genericLevels[kind],
    form: "name",
    lead: item.lead,
    rules: [],
  };
}

/** With the adjectives behind it. */
function widened(scan: PlaceScan, spot: Spot, kind: GenericKind): Spot {
  const last = pastAdjectives(scan, spot.last, kind);
  return last > spot.last ? { ...spot, last, end: scan.doc.tokens.end[last - 1] as number } : spot;
}

/** A place word is quoted with its name when its row says so, most only in the singular. */
function keepsWord(item: Sense): boolean {
  const { keep } = item.entry.features;
  if (keep === "always") return true;
  return keep === 1 && item.form.number !== "dual" && item.form.number !== "plural";
}
