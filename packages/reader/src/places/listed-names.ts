import { markAt } from "../token-text.ts";
import { matchKnown } from "./match-known.ts";
import { bareMatch, keyOf } from "./name-after.ts";
import type { NameStart } from "./name-starts.ts";
import { type GenericKind, genericLevels } from "./place-kinds.ts";
import { isWord, nextWord, type PlaceScan, type Spot } from "./place-scan.ts";
import { pastAdjectives, unknownNameEnd } from "./unknown-name.ts";

/** The further names of a list that goes on at token `at` ("the towns of A, B and C"), at most `most`. */
export function listedNames(scan: PlaceScan, at: number, kind: GenericKind, most: number): Spot[] {
  const found: Spot[] = [];
  for (let i = at; found.length < most; ) {
    const item = listItem(scan, i, kind);
    if (!item) break;
    found.push(item);
    i = item.last;
  }
  return found;
}

function listItem(scan: PlaceScan, at: number, kind: GenericKind): Spot | null {
  const { doc, cues } = scan;
  const mark = markAt(doc, at);
  const comma = mark !== "" && cues.commas.includes(mark);
  const i = comma ? at + 1 : at;
  if (!nextWord(doc, i)) return null;
  if (scan.facts(i).and) return nextWord(doc, i + 1) ? itemAfterComma(scan, i + 1, kind, true) : null;
  const and = scan.facts(i).afterAnd;
  if (and) return itemAfterAnd(scan, i, kind, and);
  return comma ? itemAfterComma(scan, i, kind) : null;
}

function itemAfterAnd(scan: PlaceScan, i: number, kind: GenericKind, and: NameStart): Spot | null {
  const facts = scan.facts(i);
  const known = matchKnown(
    scan,
    i,
    facts.starts.filter((s) => s.lead?.parts.length === 1 && s.lead.parts[0] === "and"),
  );
  const from = (scan.doc.tokens.start[i] as number) + and.offset;
  if (known && !(facts.ordinary && facts.stop))
    return {
      ...item(scan, i, known.last, kind, known.start, known.name.key),
      known: known.name,
      lead: and.lead,
    };
  if (facts.stop || facts.generic || facts.relation || (facts.ordinary && !facts.definite)) return null;
  const last = unknownNameEnd(scan, i, kind, true);
  if (last === 0) return null;
  return { ...item(scan, i, last, kind, from, and.key + keyOf(scan, i + 1, last)), lead: and.lead };
}

/** An item that is not joined to an "and". After a comma alone an unknown word is one only if the list goes on. */
function itemAfterComma(scan: PlaceScan, i: number, kind: GenericKind, sure = false): Spot | null {
  const from = scan.doc.tokens.start[i] as number;
  const known = bareMatch(scan, i);
  const facts = scan.facts(i);
  if (known && !facts.small)
    return { ...item(scan, i, known.last, kind, from, known.name.key), known: known.name };
  const last = facts.ordinary ? 0 : unknownNameEnd(scan, i, kind);
  return last > 0 && (sure || goesOnAfter(scan, last))
    ? item(scan, i, last, kind, from, keyOf(scan, i, last))
    : null;
}

/** Whether another item follows: only then is an unknown word after a comma one. */
function goesOnAfter(scan: PlaceScan, i: number): boolean {
  const mark = markAt(scan.doc, i);
  if (mark !== "" && scan.cues.commas.includes(mark)) return isWord(scan.doc, i + 1);
  return nextWord(scan.doc, i) && scan.facts(i).afterAnd !== null && !scan.facts(i).ordinary;
}

function item(
  scan: PlaceScan,
  first: number,
  at: number,
  kind: GenericKind,
  start: number,
  key: string,
): Spot {
  const last = pastAdjectives(scan, at, kind);
  const end = scan.doc.tokens.end[last - 1] as number;
  const level = genericLevels[kind];
  return {
    first,
    last,
    start,
    end,
    key,
    known: null,
    generic: kind,
    level,
    form: "name",
    lead: null,
    rules: ["places.listed-name"],
  };
}
