import { type Sense, sense } from "@isnad/engine";
import { markAt } from "../token-text.ts";
import { matchKnown } from "./match-known.ts";
import { type GenericKind, genericLevels } from "./place-kinds.ts";
import { cutOf, nextWord, type PlaceScan, type Spot, wordAt } from "./place-scan.ts";

const MOST_ADJECTIVES = 3;

/**
 * A place word with the article: described by adjectives ("the northern countryside"), by what it touches ("the
 * border with X"), the capital with its name, or only a place that was named before ("the city").
 */
export function describedPlace(scan: PlaceScan, i: number, item: Sense, kind: GenericKind): Spot[] {
  const { features } = item.entry;
  const adjectives = pastDescription(scan, i + 1);
  if (kind === "capital") {
    const named = capitalName(scan, i, item, adjectives);
    if (named) return [named];
  }
  const touching = kind === "border" ? pastNeighbours(scan, adjectives) : adjectives;
  const described = touching > i + 1;
  if (!described && (!features.bare || (item.form.number === "plural" && kind !== "border"))) return [];
  return [spot(scan, i, item, kind, touching, described)];
}

function spot(
  scan: PlaceScan,
  i: number,
  item: Sense,
  kind: GenericKind,
  last: number,
  described: boolean,
): Spot {
  const { tokens } = scan.doc;
  return {
    first: i,
    last,
    start: (tokens.start[i] as number) + cutOf(wordAt(scan, i), item),
    end: tokens.end[last - 1] as number,
    key: "",
    known: null,
    generic: kind,
    level: genericLevels[kind],
    form: described ? "described" : "reference",
    lead: item.lead,
    rules: [described ? "places.described" : "places.reference"],
  };
}

/** Past the definite adjectives from token `i` on. */
function pastDescription(scan: PlaceScan, i: number): number {
  let last = i;
  while (last < i + MOST_ADJECTIVES && nextWord(scan.doc, last) && describes(scan, last)) last++;
  return last;
}

function describes(scan: PlaceScan, i: number): boolean {
  const word = wordAt(scan, i);
  const facts = scan.facts(i);
  if (!facts.attached) return false;
  if (facts.side || facts.quality) return true;
  if (word.senses.some((s) => s.entry.class === "place.stop" && s.entry.features.tells === 1)) return true;
  return facts.relational && !facts.stop && !facts.generic;
}

/** "the capital X", "the Afghan capital, X": X. */
function capitalName(scan: PlaceScan, i: number, item: Sense, at: number): Spot | null {
  const mark = markAt(scan.doc, at);
  const skips = mark !== "" && (scan.cues.commas.includes(mark) || scan.cues.quotes[mark] !== undefined);
  const from = skips ? at + 1 : at;
  if (!nextWord(scan.doc, from)) return null;
  const found = matchKnown(
    scan,
    from,
    scan.facts(from).starts.filter((s) => s.lead === null),
  );
  if (!found?.name.famous) return null;
  return {
    ...spot(scan, i, item, "capital", found.last, true),
    start: found.start,
    key: found.name.key,
    known: found.name,
    form: "name",
    rules: ["places.capital"],
  };
}

/** "the border with X", "the border between X and Y": past X and Y. */
function pastNeighbours(scan: PlaceScan, i: number): number {
  if (!nextWord(scan.doc, i) || !sense(wordAt(scan, i), "place.with")) return i;
  let last = i;
  for (let at = i + 1; nextWord(scan.doc, at) && at < i + 6; ) {
    const found = matchKnown(scan, at);
    if (found) at = found.last;
    else if (scan.facts(at).generic || (at === i + 1 && scan.facts(at).definite)) at++;
    else break;
    last = at;
  }
  return last;
}
