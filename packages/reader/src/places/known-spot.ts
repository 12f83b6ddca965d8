import type { Proclitic } from "@isnad/engine";
import type { KnownName } from "./known-name.ts";
import { matchKnown } from "./match-known.ts";
import type { PlaceScan, Spot } from "./place-scan.ts";
import { surroundings } from "./surroundings.ts";
import { pastAdjectives } from "./unknown-name.ts";

/** From this level on places are towns, villages and parts of them. */
const SETTLEMENT = 7;
/** A name of so many letters is hardly another word, when a preposition leads to it. */
const TELLING = 5;
/** Fewer letters than these are no name when a letter before them has to be cut off. */
const CUTTABLE = 4;

/**
 * A gazetteer name at token `i` without a place word. A name that is another word as well counts where something
 * announces a place, or when it is big enough. `before`: the place found last.
 */
export function knownSpot(scan: PlaceScan, i: number, before: Spot | undefined): Spot | null {
  const match = matchKnown(scan, i);
  if (!match) return null;
  const { name, lead } = match;
  const facts = scan.facts(i);
  const single = match.last === i + 1;
  const other = single && (facts.stop || facts.owner || facts.ordinary || facts.head || facts.quality);
  if (single && (facts.small || facts.relation || facts.generic || facts.side)) return null;
  if (single && lead && !isCutSafely(name, lead)) return null;
  const follows = before?.last === i && lead?.parts.includes("and") === true;
  const listed = follows && before.level >= SETTLEMENT && name.level >= SETTLEMENT;
  if (other && !(name.notable || listed || facts.never === "unled")) return null;
  if (single ? facts.never === "unnamed" : isDirection(scan, i, match.last)) return null;
  if (other && lead?.parts.includes("so")) return null;
  const around = surroundings(scan, i, lead);
  const announced = around.lead !== null || around.relational || follows;
  if (
    !announced &&
    (name.needsContext || facts.never !== "" || facts.personal || (other && !(name.big && facts.inflected)))
  )
    return null;
  if (name.needsContext && single && other) return null;
  const clear = name.big || (!other && (name.famous || (announced && name.key.length >= TELLING)));
  const last = around.part ? match.last : pastAdjectives(scan, match.last, null);
  return {
    first: i,
    last,
    start: match.start,
    end: scan.doc.tokens.end[last - 1] as number,
    key: name.key,
    known: name,
    generic: null,
    level: name.level,
    form: "name",
    lead,
    ...(single && !clear && { weak: announced ? ("led" as const) : ("unled" as const) }),
    rules: ["places.gazetteer-name"],
  };
}

/** A short or little known name is not to be had by cutting letters off a word that is a word without them. */
function isCutSafely(name: KnownName, lead: Proclitic): boolean {
  return name.big || (lead.restores ? name.notable : name.key.length >= CUTTABLE);
}

/** "south west": sides of something, though a region somewhere is called so. */
function isDirection(scan: PlaceScan, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!scan.facts(i).relation && !scan.facts(i).side) return false;
  return true;
}

/**
 * Drops small places that nothing else in the report agrees with, if the report tells of any country at all: `countries` are those that its adjectives name; the
 * places that are clear tell of theirs.
 */
export function withoutStrangers(spots: readonly Spot[], countries: Set<string>): readonly Spot[] {
  for (const spot of spots)
    if (!spot.weak && spot.known?.countries.length === 1) countries.add(spot.known.countries[0] as string);
  if (countries.size === 0) return spots.filter((spot) => spot.weak !== "unled");
  return spots.filter((spot) => !spot.weak || spot.known?.countries.some((c) => countries.has(c)));
}
