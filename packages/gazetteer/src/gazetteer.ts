import { GazetteerError, issue } from "./issue.ts";
import { OUTSIDE } from "./pack-gazetteer.ts";
import { type Place, type PlaceKind, type PlaceRow, type Point, placeKinds } from "./place.ts";
import { parseRow } from "./rows.ts";
import { readSections, type SectionFile } from "./sections.ts";
import { openStrings } from "./string-table.ts";

/** A loaded gazetteer. Keys are folded names with their spaces left out (`nameKey`). */
export interface Gazetteer {
  /** Number of places. */
  readonly size: number;
  /** Most words that a name has. */
  readonly maxWords: number;
  /** The spelling rules that the keys were made with, see `spellingOf`. */
  readonly spelling: string;
  /** The places of that name, the best known first; empty when there is none. */
  readonly lookup: (key: string) => readonly number[];
  /** At most how many words of a text a name takes that begins with this folded word; 0 = none begins with it. */
  readonly headWords: (word: string) => number;
  readonly place: (index: number) => Place;
  readonly kindOf: (index: number) => PlaceKind;
  /** Whether this name means this place only beside a word that announces one: it is also an ordinary word or a person's name. */
  readonly needsContext: (key: string, index: number) => boolean;
  /** From the parent up to the country. */
  readonly ancestors: (place: Place | number) => readonly Place[];
  /** Whether `inner` is `outer` or lies in it. */
  readonly isWithin: (inner: number, outer: number) => boolean;
  /** The place with this id, or with this code of another system. */
  readonly byId: (id: string) => Place | undefined;
  /** The place's own point, or that of the nearest ancestor that has one; `of` tells whose point it is. */
  readonly pointOf: (place: Place) => { readonly point: Point; readonly of: Place } | undefined;
}

const NONE: readonly number[] = Object.freeze([]);

/** Opens a packed gazetteer. Nothing is parsed before it is asked for. */
export function openGazetteer(file: string, bytes: Uint8Array): Gazetteer {
  const sections = readSections(file, bytes);
  const names = openNames(sections);
  const ids = openStrings(sections, "ids");
  const idPlaces = sections.get("ids.places", "u32");
  const kinds = sections.get("kinds", "u8");
  const parents = sections.get("parents", "u32");
  const rowAt = openRecords(file, sections);

  const parentOf = (index: number): number | undefined => {
    const parent = parents[index];
    return parent === undefined || parent === OUTSIDE ? undefined : parent;
  };
  const numberOf = (id: string): number | undefined => {
    const found = ids.find(id);
    return found < 0 ? undefined : idPlaces[found];
  };

  return buildGazetteer({
    size: kinds.length,
    maxWords: Number(sections.meta.maxWords),
    spelling: String(sections.meta.spelling),
    ...names,
    rowAt,
    parentOf,
    numberOf,
    kindOf: (index) => placeKinds[kinds[index] as number] as PlaceKind,
  });
}

/** What the other questions can be answered from. */
export interface GazetteerParts {
  readonly size: number;
  readonly maxWords: number;
  readonly spelling: string;
  readonly lookup: (key: string) => readonly number[];
  readonly headWords: (word: string) => number;
  readonly kindOf: (index: number) => PlaceKind;
  readonly needsContext: (key: string, index: number) => boolean;
  readonly rowAt: (index: number) => PlaceRow;
  readonly parentOf: (index: number) => number | undefined;
  readonly numberOf: (id: string) => number | undefined;
}

export function buildGazetteer(parts: GazetteerParts): Gazetteer {
  const { rowAt, parentOf, numberOf, ...asked } = parts;
  const seen = new Map<number, Place>();

  const place = (index: number): Place => {
    const known = seen.get(index);
    if (known) return known;
    if (!(index >= 0 && index < parts.size)) throw new RangeError(`no place ${index} among ${parts.size}`);
    const made = { ...rowAt(index), index };
    seen.set(index, made);
    return made;
  };

  const chain = (index: number): number[] => {
    const found: number[] = [];
    for (let at = parentOf(index); at !== undefined; at = parentOf(at)) found.push(at);
    return found;
  };
  const ancestors = (of: Place | number) => chain(typeof of === "number" ? of : of.index).map(place);

  return {
    ...asked,
    place,
    ancestors,
    isWithin: (inner, outer) => inner === outer || chain(inner).includes(outer),
    byId: (id) => {
      const index = numberOf(id);
      return index === undefined ? undefined : place(index);
    },
    pointOf: (from) => {
      const of = [from, ...ancestors(from)].find((candidate) => candidate.point);
      return of?.point && { point: of.point, of };
    },
  };
}

function openNames(sections: SectionFile) {
  const table = openStrings(sections, "names");
  const heads = sections.get("names.heads", "u8");
  const from = sections.get("names.from", "u32");
  const places = sections.get("names.places", "u32");
  const contextual = sections.get("names.contextual", "u8");
  return {
    lookup: (key: string): readonly number[] => {
      const at = table.find(key);
      if (at < 0 || from[at] === from[at + 1]) return NONE;
      return [...places.subarray(from[at], from[at + 1])];
    },
    needsContext: (key: string, index: number): boolean => {
      const at = table.find(key);
      if (at < 0) return false;
      for (let i = from[at] as number; i < (from[at + 1] as number); i++) {
        if (places[i] === index) return contextual[i] === 1;
      }
      return false;
    },
    headWords: (word: string): number => heads[table.find(word)] ?? 0,
  };
}

function openRecords(file: string, sections: SectionFile): (index: number) => PlaceRow {
  const from = sections.get("records.from", "u32");
  const text = sections.get("records.text", "u8");
  const decoder = new TextDecoder();
  return (index) => {
    const line = decoder.decode(text.subarray(from[index], from[index + 1]));
    const row = parseRow(line);
    if (typeof row === "string") throw new GazetteerError(issue("gazetteer.bad-format", file, index, line));
    return row;
  };
}
