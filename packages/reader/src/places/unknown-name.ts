import type { Sense } from "@isnad/engine";
import type { GenericKind } from "./place-kinds.ts";
import { FACILITY_LEVEL, genericLevels } from "./place-kinds.ts";
import { joined, nextWord, type PlaceScan, wordAt } from "./place-scan.ts";

/** Hills and valleys are named with any word ("the mountain of fire"). */
const LAND: ReadonlySet<GenericKind> = new Set(["mountain", "hill", "valley", "river", "island"]);
const SETTLED: ReadonlySet<GenericKind> = new Set(["village", "town", "city"]);

/** Most words of a name that the gazetteer does not have. */
const LONGEST = 4;

/**
 * Where a name ends that begins at token `i` and that no gazetteer has: the word itself, the rest of a two-word name
 * ("tall abyad"), and definite words that belong to it. 0 = no name begins here.
 */
export function unknownNameEnd(scan: PlaceScan, i: number, kind: GenericKind, afterAnd = false): number {
  if (!canBegin(scan, i, kind)) return 0;
  const facility = genericLevels[kind] >= FACILITY_LEVEL;
  let last = i + 1;
  let open = scan.facts(i).head;
  let definite = scan.facts(i).definite && !afterAnd;
  for (let words = 1; words < LONGEST; words++) {
    const step = joined(scan, last);
    if (step > 0) {
      last += step;
      continue;
    }
    if (!nextWord(scan.doc, last)) break;
    if (open) {
      if (isBarred(scan, last)) break;
      open = scan.facts(last).head;
      definite = !facility;
    } else if (!belongs(scan, last, definite, facility)) break;
    else definite = true;
    last++;
  }
  return last;
}

/** The first word of a name: unknown or definite, no verb, small word or indefinite adjective. */
function canBegin(scan: PlaceScan, i: number, kind: GenericKind): boolean {
  if (!nextWord(scan.doc, i)) return false;
  const facts = scan.facts(i);
  if (facts.head) return true;
  if (wordAt(scan, i).senses.some(isLed)) return false;
  if (facts.relational && !facts.definite && isWork(kind)) return false;
  if (facts.stop || facts.relation || facts.generic) return false;
  if (facts.owner) return SETTLED.has(kind) || facts.definite;
  if (facts.quality || facts.side) return facts.definite;
  if (facts.ordinary && !LAND.has(kind)) return facts.definite && !isPrefixed(scan, i);
  return !isPrefixed(scan, i);
}

/** A noun with a preposition joined to it. */
function isLed({ lead }: Sense): boolean {
  return lead?.parts.some((part) => part === "in" || part === "for") ?? false;
}

/** A building or a work: an indefinite adjective behind it ("a military base") is no name. */
function isWork(kind: GenericKind): boolean {
  return genericLevels[kind] > FACILITY_LEVEL;
}

/** "for the …", "in the …", or a preposition before a place word or a known name: no name begins here. */
function isPrefixed(scan: PlaceScan, i: number): boolean {
  const word = wordAt(scan, i);
  if (word.leads.some((p) => p.parts.length > 1 && p.parts.includes("the") && !p.parts.includes("and")))
    return true;
  return scan.facts(i).starts.some((s) => s.lead?.parts.includes("in") && scan.known(s.key)?.famous);
}

/** A preposition or a side; but one spelled like a person's name is that name where another follows, or no word does. */
function isBarred(scan: PlaceScan, i: number): boolean {
  const facts = scan.facts(i);
  if (facts.relation) return true;
  return facts.lead !== undefined && nextWord(scan.doc, i + 1) && !leadsOn(scan, i + 1);
}

function leadsOn(scan: PlaceScan, i: number): boolean {
  const facts = scan.facts(i);
  if (facts.lead || facts.relation) return true;
  return wordAt(scan, i).senses.some((s) => s.entry.class === "place" && s.lead?.parts.includes("in"));
}

/** A definite word after the first: "al-kubra" always; any other only after an indefinite first word. */
function belongs(scan: PlaceScan, i: number, definite: boolean, facility: boolean): boolean {
  const facts = scan.facts(i);
  if (!facts.attached) return false;
  if (facts.side) return facility;
  if (facts.quality) return facility || isPartOfName(scan, i);
  return !definite && !facts.stop && !facts.ordinary && !facts.relational && !facts.generic;
}

/** Adjectives that tell one place from another of the same name: "old", "upper", "little". */
function isPartOfName(scan: PlaceScan, i: number): boolean {
  return wordAt(scan, i).senses.some((s) => s.entry.class === "place.quality" && s.entry.features.name === 1);
}

/** Past the definite adjectives after a name that ends before token `i`. */
export function pastAdjectives(scan: PlaceScan, i: number, kind: GenericKind | null): number {
  const facility = kind !== null && genericLevels[kind] >= FACILITY_LEVEL;
  const sided = kind === null || facility || kind === "countryside";
  let last = i;
  while (nextWord(scan.doc, last) && last < i + 2) {
    const facts = scan.facts(last);
    if (!facts.attached) break;
    if (!(facts.side && sided) && !(facts.quality && (facility || isPartOfName(scan, last)))) break;
    last++;
  }
  return last;
}
