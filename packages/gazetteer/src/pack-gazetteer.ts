import { type Fold, headsOf, spellingOf, wordsOf } from "./names.ts";
import { type PlaceRow, placeKinds } from "./place.ts";
import { prominence } from "./prominence.ts";
import { formatRow } from "./rows.ts";
import { writeSections } from "./sections.ts";
import { packStrings } from "./string-table.ts";

/** No parent, or one that stands in the gazetteer this one extends. */
export const OUTSIDE = 0xffff_ffff;

/** The machine form of a gazetteer: see `openGazetteer` for its sections. Rows keep their order. */
export function packGazetteer(rows: readonly PlaceRow[], fold: Fold): Uint8Array<ArrayBuffer> {
  const names = indexNames(rows, fold);
  const ids = indexIds(rows);
  const at = new Map(rows.map((row, i) => [row.id, i]));
  const records = packRecords(rows);
  return writeSections(
    { places: rows.length, names: names.names, maxWords: names.maxWords, spelling: spellingOf(fold) },
    {
      ...packStrings("names", names.keys),
      "names.heads": names.heads,
      "names.from": names.from,
      "names.places": names.places,
      "names.contextual": names.contextual,
      ...packStrings("ids", ids.keys),
      "ids.places": ids.places,
      "records.from": records.from,
      "records.text": records.text,
      kinds: Uint8Array.from(rows, (row) => placeKinds.indexOf(row.kind)),
      parents: Uint32Array.from(rows, (row) => at.get(row.parent ?? "") ?? OUTSIDE),
    },
  );
}

/** The places of one key; true = the name needs context there. */
type Meanings = Map<number, boolean>;

function indexNames(rows: readonly PlaceRow[], fold: Fold) {
  const meanings = new Map<string, Meanings>();
  const heads = new Map<string, number>();
  let maxWords = 0;
  for (const [i, row] of rows.entries()) {
    for (const [name, contextual] of namesOf(row)) {
      const words = wordsOf(fold, name);
      if (words.length === 0) continue;
      maxWords = Math.max(maxWords, words.length);
      addMeaning(meanings, words.join(""), i, contextual);
      for (const [head, count] of headsOf(words)) heads.set(head, Math.max(heads.get(head) ?? 0, count));
    }
  }
  const keys = [...new Set([...meanings.keys(), ...heads.keys()])];
  const lists = keys.map((key) => ranked(rows, meanings.get(key) ?? new Map()));
  return {
    keys,
    heads: Uint8Array.from(keys, (key) => heads.get(key) ?? 0),
    from: starts(lists.map((list) => list.length)),
    places: Uint32Array.from(lists.flat(), ([place]) => place),
    contextual: Uint8Array.from(lists.flat(), ([, contextual]) => (contextual ? 1 : 0)),
    names: meanings.size,
    maxWords,
  };
}

function* namesOf(row: PlaceRow): Generator<[name: string, contextual: boolean]> {
  yield [row.name, row.use === "needs-context"];
  for (const alias of row.aliases) yield [alias, false];
  for (const alias of row.contextAliases) yield [alias, true];
}

/** A name that stands in a row twice needs context only when it always does. */
function addMeaning(meanings: Map<string, Meanings>, key: string, place: number, contextual: boolean): void {
  const known = meanings.get(key) ?? new Map();
  meanings.set(key, known.set(place, contextual && (known.get(place) ?? true)));
}

/** The best known place first. */
function ranked(rows: readonly PlaceRow[], meanings: Meanings): [number, boolean][] {
  return [...meanings].sort(
    ([a], [b]) => prominence(rows[b] as PlaceRow) - prominence(rows[a] as PlaceRow) || a - b,
  );
}

function indexIds(rows: readonly PlaceRow[]) {
  const ids = new Map<string, number>();
  for (const [i, row] of rows.entries()) for (const code of row.codes) if (!ids.has(code)) ids.set(code, i);
  for (const [i, row] of rows.entries()) ids.set(row.id, i);
  return { keys: [...ids.keys()], places: Uint32Array.from(ids.values()) };
}

function packRecords(rows: readonly PlaceRow[]) {
  const encoder = new TextEncoder();
  const lines = rows.map((row) => encoder.encode(formatRow(row)));
  const from = starts(lines.map((line) => line.length));
  const text = new Uint8Array(from[lines.length] as number);
  for (const [i, line] of lines.entries()) text.set(line, from[i] as number);
  return { from, text };
}

/** Where each of several runs begins when they stand one after the other, and where the last ends. */
function starts(lengths: readonly number[]): Uint32Array {
  const from = new Uint32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) from[i + 1] = (from[i] as number) + length;
  return from;
}
