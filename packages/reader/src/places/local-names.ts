import type { NameStart } from "./name-starts.ts";
import { isWord, type PlaceScan, type Spot, wordAt } from "./place-scan.ts";
import { surroundings } from "./surroundings.ts";

/** Names that the report itself introduces with a place word ("the village of X"), by their first folded word. */
type LocalNames = ReadonlyMap<string, readonly LocalName[]>;

interface LocalName {
  readonly words: readonly string[];
  readonly key: string;
  readonly level: number;
}

const SHORTEST = 3;

/**
 * A name that no gazetteer has, but that the report introduces once with a place word, is a place wherever a
 * preposition, a side or a list leads to it.
 */
export function withLocalNames(scan: PlaceScan, spots: readonly Spot[]): readonly Spot[] {
  const names = introduced(scan, spots);
  if (names.size === 0) return spots;
  const all: Spot[] = [];
  let i = 0;
  for (const spot of [...spots, null]) {
    const until = spot?.first ?? scan.doc.tokens.count;
    while (i < until) {
      const found = localAt(scan, i, until, names, all.at(-1));
      if (found) all.push(found);
      i = found?.last ?? i + 1;
    }
    if (spot) {
      all.push(spot);
      i = Math.max(i, spot.last);
    }
  }
  return all;
}

function introduced(scan: PlaceScan, spots: readonly Spot[]): LocalNames {
  const names = new Map<string, LocalName[]>();
  for (const spot of spots) {
    if (spot.known || spot.form !== "name" || spot.generic === null || spot.key.length < SHORTEST) continue;
    const words = wordsOf(scan, spot);
    const [head] = words;
    if (head === undefined) continue;
    const list = names.get(head) ?? [];
    if (!list.some((n) => n.key === spot.key)) list.push({ words, key: spot.key, level: spot.level });
    names.set(
      head,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return names;
}

/** The words of the name itself, without the place word and what is joined to the first of them. */
function wordsOf(scan: PlaceScan, spot: Spot): string[] {
  const words: string[] = [];
  for (let i = spot.last - 1, left = spot.key; i >= spot.first && left !== ""; i--) {
    if (!isWord(scan.doc, i)) continue;
    const { form } = wordAt(scan, i);
    const word = left.endsWith(form) ? form : form.endsWith(left) ? left : "";
    if (word === "") continue;
    words.unshift(word);
    left = left.slice(0, left.length - word.length);
  }
  return words;
}

function localAt(
  scan: PlaceScan,
  i: number,
  until: number,
  names: LocalNames,
  before: Spot | undefined,
): Spot | null {
  if (!isWord(scan.doc, i)) return null;
  const facts = scan.facts(i);
  if (facts.ordinary || facts.stop || facts.generic) return null;
  const whole = names.get(wordAt(scan, i).form);
  if (whole) return localFrom(scan, i, until, whole, null, before);
  for (const cut of facts.cuts) {
    const list = names.get(cut.key);
    if (list) return localFrom(scan, i, until, list, cut, before);
  }
  return null;
}

function localFrom(
  scan: PlaceScan,
  i: number,
  until: number,
  list: readonly LocalName[],
  cut: NameStart | null,
  before: Spot | undefined,
): Spot | null {
  const name = list.find((n) =>
    n.words.every((w, k) => k === 0 || (i + k < until && wordAt(scan, i + k).form === w)),
  );
  if (!name) return null;
  const lead = cut?.lead ?? null;
  const around = surroundings(scan, i, lead);
  const follows = before?.last === i && lead?.parts.includes("and");
  if (!around.lead && !around.relational && !follows) return null;
  const last = i + name.words.length;
  const { tokens } = scan.doc;
  return {
    first: i,
    last,
    start: (tokens.start[i] as number) + (cut?.offset ?? 0),
    end: tokens.end[last - 1] as number,
    key: name.key,
    known: null,
    generic: null,
    level: name.level,
    form: "name",
    lead,
    rules: ["places.introduced-name"],
  };
}
