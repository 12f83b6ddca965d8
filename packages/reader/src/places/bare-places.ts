import type { Sense } from "@isnad/engine";
import { type GenericKind, genericLevels } from "./place-kinds.ts";
import { cutOf, nextWord, type PlaceScan, type Spot, wordAt } from "./place-scan.ts";
import { isDefinite } from "./word-facts.ts";

const NONE: readonly Spot[] = [];

/** A word that is a place without a name: "the country", "abroad". */
export function referenceWord(scan: PlaceScan, i: number, item: Sense): Spot {
  return bareSpot(scan, i, i + 1, item, item.entry.features.kind as GenericKind);
}

/** "the north", "the Syrian north"; not "to the north of". */
export function definiteDirection(scan: PlaceScan, i: number, item: Sense): readonly Spot[] {
  if (!isDefinite(item) || !item.entry.features.side || scan.facts(i).side) return NONE;
  let last = i + 1;
  while (last < i + 3 && nextWord(scan.doc, last) && isAdjective(scan, last)) last++;
  const leadsOn = nextWord(scan.doc, last) && scan.facts(last).lead?.entry.features.as === "from";
  return leadsOn && last === i + 1 ? NONE : [bareSpot(scan, i, last, item, "area")];
}

function isAdjective(scan: PlaceScan, i: number): boolean {
  const facts = scan.facts(i);
  return facts.definite && !facts.small && (facts.relational || facts.side);
}

function bareSpot(scan: PlaceScan, first: number, last: number, item: Sense, kind: GenericKind): Spot {
  const { tokens } = scan.doc;
  const form = last > first + 1 ? "described" : "reference";
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
