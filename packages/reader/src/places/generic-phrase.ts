import type { Sense } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { describedPlace } from "./described-place.ts";
import { matchKnown } from "./match-known.ts";
import { type GenericKind, genericLevels } from "./place-kinds.ts";
import { cutOf, goesOn, isWord, markAt, nextWord, type PlaceScan, type Spot, wordAt } from "./place-scan.ts";
import { pastAdjectives, unknownNameEnd } from "./unknown-name.ts";
import { isDefinite, type NameStart } from "./word-facts.ts";

const MOST_QUOTED = 8;
const DEEPEST = 3;
const MOST_LISTED = 20;

/** A name behind a place word, before it is decided whether the place word belongs to it. */
interface Name {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Up to here when the place word is quoted with it: a closing quotation mark is. */
  readonly outerEnd: number;
  readonly key: string;
  readonly known: Spot["known"];
  readonly rule: string;
  /** The place that a nested place word announces ("the countryside of the city of X"). */
  readonly inner?: Spot;
}

/** The places that the place word at token `i` announces: one, several ("the towns of A and B"), or none. */
export function genericPlaces(scan: PlaceScan, i: number, depth = 0): Spot[] {
  const item = scan.facts(i).generic as Sense;
  const kind = item.entry.features.kind as GenericKind;
  if (item.tail && item.form.number !== "dual") return referenceWithPronoun(scan, i, item, kind);
  if (isDefinite(item)) return describedPlace(scan, i, item, kind);
  const name = readName(scan, i + 1, item, kind, depth);
  if (!name) return [];
  const first = asSpot(scan, i, item, kind, name);
  const listed = item.form.number === "dual" || item.form.number === "plural";
  return listed ? [first, ...listAfter(scan, first, kind, item.form.number === "dual" ? 1 : MOST_LISTED)] : [first];
}

function referenceWithPronoun(scan: PlaceScan, i: number, item: Sense, kind: GenericKind): Spot[] {
  if (!item.entry.features.bare || !item.tail?.person.startsWith("3")) return [];
  const { tokens } = scan.doc;
  return [
    {
      first: i,
      last: i + 1,
      start: (tokens.start[i] as number) + cutOf(wordAt(scan, i), item),
      end: tokens.end[i] as number,
      key: "",
      known: null,
      generic: kind,
      level: genericLevels[kind],
      form: "reference",
      lead: item.lead,
      rules: ["places.reference"],
    },
  ];
}

function readName(scan: PlaceScan, i: number, item: Sense, kind: GenericKind, depth: number): Name | null {
  const { doc, cues } = scan;
  if (!goesOn(doc, i)) return null;
  const mark = markAt(doc, i);
  if (mark !== "" && cues.hashes.includes(mark)) return plainName(scan, i + 1, item, kind, depth);
  if (mark !== "" && cues.quotes[mark] !== undefined) return quotedName(scan, i, item, kind, depth);
  return plainName(scan, i, item, kind, depth);
}

function quotedName(scan: PlaceScan, i: number, item: Sense, kind: GenericKind, depth: number): Name | null {
  const { doc, cues } = scan;
  const open = markAt(doc, i);
  const close = cues.quotes[open] as string;
  let k = i + 1;
  while (k < i + 1 + MOST_QUOTED && k < doc.tokens.count && markAt(doc, k) !== close) k++;
  if (markAt(doc, k) !== close || k === i + 1) return plainName(scan, i + 1, item, kind, depth);
  if (!isWord(doc, i + 1)) return null;
  const known = matchKnown(scan, i + 1);
  const exact = known && known.last === k ? known.name : null;
  let key = "";
  for (let t = i + 1; t < k; t++) if (doc.tokens.kind[t] !== tokenKind.mark) key += wordAt(scan, t).form;
  return {
    first: i + 1,
    last: k + 1,
    start: doc.tokens.start[i + 1] as number,
    end: doc.tokens.end[k - 1] as number,
    outerEnd: doc.tokens.end[k] as number,
    key: exact?.key ?? key,
    known: exact,
    rule: "places.quoted-name",
  };
}

function plainName(scan: PlaceScan, i: number, item: Sense, kind: GenericKind, depth: number): Name | null {
  if (!isWord(scan.doc, i)) return null;
  const known = bareMatch(scan, i);
  const facts = scan.facts(i);
  if (facts.generic && !facts.generic.tail && !(known && known.last > i + 1)) {
    const inner = depth < DEEPEST && !facts.generic.lead?.parts.includes("in") ? nested(scan, i, depth) : null;
    if (inner) return inner;
  }
  if (known && !(known.last === i + 1 && facts.stop)) {
    const last = pastAdjectives(scan, known.last, kind);
    return nameOf(scan, i, last, known.name, known.name.key, "places.known-name");
  }
  if (item.entry.features.known) return null;
  const last = unknownNameEnd(scan, i, kind);
  return last > 0 ? nameOf(scan, i, last, null, keyOf(scan, i, last), "places.unknown-name") : null;
}

/** A gazetteer name with nothing joined to it. */
function bareMatch(scan: PlaceScan, i: number) {
  const found = matchKnown(
    scan,
    i,
    scan.facts(i).starts.filter((s) => s.lead === null),
  );
  return found;
}

function nested(scan: PlaceScan, i: number, depth: number): Name | null {
  const [inner] = genericPlaces(scan, i, depth + 1);
  if (!inner) return null;
  const { first, last, start, end, key, known } = inner;
  return { first, last, start, end, outerEnd: end, key, known, rule: "places.nested", inner };
}

function nameOf(
  scan: PlaceScan,
  first: number,
  last: number,
  known: Spot["known"],
  key: string,
  rule: string,
): Name {
  const end = scan.doc.tokens.end[last - 1] as number;
  return { first, last, start: scan.doc.tokens.start[first] as number, end, outerEnd: end, key, known, rule };
}

function keyOf(scan: PlaceScan, first: number, last: number): string {
  let key = "";
  for (let t = first; t < last; t++) if (isWord(scan.doc, t)) key += wordAt(scan, t).form;
  return key;
}

/** A place word is quoted with its name when its row says so and it stands in the singular. */
function keepsWord(item: Sense): boolean {
  return item.entry.features.keep === 1 && item.form.number !== "dual" && item.form.number !== "plural";
}

function asSpot(scan: PlaceScan, i: number, item: Sense, kind: GenericKind, name: Name): Spot {
  const keeps = keepsWord(item) && !(name.inner && isWay(kind));
  if (!keeps && name.inner) return { ...name.inner, first: i, lead: item.lead };
  const { tokens } = scan.doc;
  let { last, end } = name;
  let start = name.start;
  if (keeps) {
    start = (tokens.start[i] as number) + cutOf(wordAt(scan, i), item);
    end = name.outerEnd;
    const past = pastAdjectives(scan, last, kind);
    if (past > last) {
      last = past;
      end = tokens.end[past - 1] as number;
    }
  }
  return {
    first: i,
    last,
    start,
    end,
    key: name.key,
    known: name.known,
    generic: kind,
    level: genericLevels[kind],
    form: "name",
    lead: item.lead,
    rules: [`places.word-and-name`, name.rule],
  };
}

/** "the road of the village of X" is told as X. */
function isWay(kind: GenericKind): boolean {
  return kind === "road";
}

/** The further names of a list: "…, B and C". */
function listAfter(scan: PlaceScan, first: Spot, kind: GenericKind, most: number): Spot[] {
  const found: Spot[] = [];
  let at = first.last;
  while (found.length < most) {
    const item = listItem(scan, at, kind);
    if (!item) break;
    found.push(item);
    at = item.last;
  }
  return found;
}

function listItem(scan: PlaceScan, at: number, kind: GenericKind): Spot | null {
  const { doc, cues } = scan;
  const mark = markAt(doc, at);
  const comma = mark !== "" && cues.commas.includes(mark);
  const i = comma ? at + 1 : at;
  if (!nextWord(doc, i)) return null;
  const facts = scan.facts(i);
  const and = facts.afterAnd;
  if (and) {
    const known = matchKnown(
      scan,
      i,
      facts.starts.filter((s) => s.lead && s.lead.parts.length === 1 && s.lead.parts[0] === "and"),
    );
    if (known) return listed(scan, i, known.last, known.start, known.name.key, known.name, kind, and);
    if (facts.ordinary || facts.stop || facts.generic || facts.relation) return null;
    const last = unknownNameEnd(scan, i, kind, true);
    if (last > 0)
      return listed(
        scan,
        i,
        last,
        (doc.tokens.start[i] as number) + and.offset,
        and.key + keyOf(scan, i + 1, last),
        null,
        kind,
        and,
      );
    return null;
  }
  if (!comma) return null;
  const known = bareMatch(scan, i);
  if (known) return listed(scan, i, known.last, known.start, known.name.key, known.name, kind, null);
  const last = facts.ordinary ? 0 : unknownNameEnd(scan, i, kind);
  return last > 0 && listGoesOn(scan, last)
    ? listed(scan, i, last, doc.tokens.start[i] as number, keyOf(scan, i, last), null, kind, null)
    : null;
}

/** Whether another item follows: only then is an unknown word after a comma one. */
function listGoesOn(scan: PlaceScan, i: number): boolean {
  const mark = markAt(scan.doc, i);
  if (mark !== "" && scan.cues.commas.includes(mark)) return isWord(scan.doc, i + 1);
  return nextWord(scan.doc, i) && scan.facts(i).afterAnd !== null && !scan.facts(i).ordinary;
}

function listed(
  scan: PlaceScan,
  first: number,
  last: number,
  start: number,
  key: string,
  known: Spot["known"],
  kind: GenericKind,
  and: NameStart | null,
): Spot {
  const past = pastAdjectives(scan, last, kind);
  const end = scan.doc.tokens.end[past - 1] as number;
  return {
    first,
    last: past,
    start,
    end,
    key,
    known,
    generic: kind,
    level: genericLevels[kind],
    form: "name",
    lead: and?.lead ?? null,
    rules: ["places.listed-name"],
  };
}

