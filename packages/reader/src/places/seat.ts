import type { Sense } from "@isnad/engine";
import { type GenericKind, genericLevels } from "./place-kinds.ts";
import { cutOf, nextWord, type PlaceScan, type Spot, wordAt } from "./place-scan.ts";

const LONGEST = 4;

/** "the headquarters of the army command": up to the definite word that closes the chain, and one adjective of it. */
export function seatOf(scan: PlaceScan, i: number, item: Sense, kind: GenericKind): Spot[] {
  let last = i + 1;
  while (last < i + LONGEST && isChained(scan, last)) last++;
  if (last >= i + LONGEST || !isPlainDefinite(scan, last)) return [];
  last++;
  while (last < i + LONGEST + 2 && isPlainDefinite(scan, last) && scan.facts(last).relational) last++;
  const { tokens } = scan.doc;
  return [
    {
      first: i,
      last,
      start: (tokens.start[i] as number) + cutOf(wordAt(scan, i), item),
      end: tokens.end[last - 1] as number,
      key: "",
      known: null,
      generic: kind,
      level: genericLevels[kind],
      form: "described",
      lead: item.lead,
      rules: ["places.seat"],
    },
  ];
}

/** An indefinite noun with nothing joined to it. */
function isChained(scan: PlaceScan, i: number): boolean {
  if (!nextWord(scan.doc, i)) return false;
  const facts = scan.facts(i);
  return !facts.definite && !facts.stop && wordAt(scan, i).senses.every((s) => s.lead === null);
}

function isPlainDefinite(scan: PlaceScan, i: number): boolean {
  if (!nextWord(scan.doc, i)) return false;
  const facts = scan.facts(i);
  return facts.attached && !facts.stop;
}
