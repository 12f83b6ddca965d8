import { type Sense, sense } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { markAt } from "../token-text.ts";
import type { KnownName } from "./known-name.ts";
import { type KnownMatch, matchKnown } from "./match-known.ts";
import type { GenericKind } from "./place-kinds.ts";
import { goesOn, isWord, nextWord, type PlaceScan, wordAt } from "./place-scan.ts";
import { pastAdjectives, unknownNameEnd } from "./unknown-name.ts";

/** A name behind a place word, before it is decided whether the place word belongs to it. */
export interface NameAfter {
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Up to here when the place word is quoted with it: a closing quotation mark is. */
  readonly outerEnd: number;
  readonly key: string;
  readonly known: KnownName | null;
  /** No name of its own: only the place word makes a place of it ("the tribal area", "the camps of the displaced"). */
  readonly common: boolean;
  readonly rule: string;
}

const MOST_QUOTED = 8;

/** The name that follows a place word which stands before token `i`. */
export function nameAfter(scan: PlaceScan, i: number, item: Sense): NameAfter | null {
  const { doc, cues } = scan;
  if (!goesOn(doc, i)) return null;
  const mark = markAt(doc, i);
  if (mark !== "" && cues.hashes.includes(mark)) return plainName(scan, i + 1, item);
  if (mark !== "" && cues.quotes[mark] !== undefined) return quotedName(scan, i, item);
  return plainName(scan, i, item);
}

function quotedName(scan: PlaceScan, i: number, item: Sense): NameAfter | null {
  const { doc, cues } = scan;
  const close = cues.quotes[markAt(doc, i)] as string;
  let k = i + 1;
  while (k < i + 1 + MOST_QUOTED && k < doc.tokens.count && markAt(doc, k) !== close) k++;
  if (markAt(doc, k) !== close || k === i + 1) return plainName(scan, i + 1, item);
  if (!isWord(doc, i + 1) || item.entry.features.known) return null;
  const known = bareMatch(scan, i + 1);
  const exact = known && known.last === k ? known.name : null;
  return {
    last: k + 1,
    start: doc.tokens.start[i + 1] as number,
    end: doc.tokens.end[k - 1] as number,
    outerEnd: doc.tokens.end[k] as number,
    key: exact?.key ?? keyOf(scan, i + 1, k),
    known: exact,
    common: isCommon(scan, i + 1),
    rule: "places.quoted-name",
  };
}

function plainName(scan: PlaceScan, i: number, item: Sense): NameAfter | null {
  if (!isWord(scan.doc, i)) return null;
  const kind = item.entry.features.kind as GenericKind;
  if (isCommon(scan, i))
    return { ...nameOf(scan, i, pastCommon(scan, i), null, "places.common-name"), common: true };
  const known = bareMatch(scan, i);
  const facts = scan.facts(i);
  const single = known?.last === i + 1;
  const opens = single && facts.head && !known?.name.famous && unknownNameEnd(scan, i, kind) > i + 1;
  if (
    known &&
    !(single && (facts.small || facts.side || facts.relation || (facts.describing && !facts.definite))) &&
    !opens
  )
    return nameOf(scan, i, pastAdjectives(scan, known.last, kind), known.name, "places.known-name");
  if (item.entry.features.known) return null;
  const last = unknownNameEnd(scan, i, kind);
  return last > 0 ? nameOf(scan, i, last, null, "places.unknown-name") : null;
}

function nameOf(
  scan: PlaceScan,
  first: number,
  last: number,
  known: KnownName | null,
  rule: string,
): NameAfter {
  const end = scan.doc.tokens.end[last - 1] as number;
  return {
    last,
    start: scan.doc.tokens.start[first] as number,
    end,
    outerEnd: end,
    key: known?.key ?? keyOf(scan, first, last),
    known,
    common: false,
    rule,
  };
}

/** A gazetteer name with nothing joined to it. */
export function bareMatch(scan: PlaceScan, i: number): KnownMatch | null {
  const { starts } = scan.facts(i);
  return starts.length === 0
    ? null
    : matchKnown(
        scan,
        i,
        starts.filter((s) => s.lead === null),
      );
}

/** The words from `first` up to `last`, folded and fused. */
export function keyOf(scan: PlaceScan, first: number, last: number): string {
  let key = "";
  for (let t = first; t < last; t++)
    if (scan.doc.tokens.kind[t] === tokenKind.word) key += wordAt(scan, t).form;
  return key;
}

/** An ordinary noun that makes a place only together with the place word. */
function isCommon(scan: PlaceScan, i: number): boolean {
  return sense(wordAt(scan, i), "place.common") !== undefined;
}

/** "the de-escalation (area)": a common word, and a definite one after an indefinite one. */
function pastCommon(scan: PlaceScan, i: number): number {
  const next = !scan.facts(i).definite && nextWord(scan.doc, i + 1) && scan.facts(i + 1).definite;
  return next ? i + 2 : i + 1;
}
