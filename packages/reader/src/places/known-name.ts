import type { PlaceIndex } from "./place-index.ts";
import { gazetteerLevels, UNKNOWN_LEVEL } from "./place-kinds.ts";

/** A name that the gazetteer has, with what reading asks of it. */
export interface KnownName {
  readonly key: string;
  readonly candidates: readonly number[];
  readonly ids: readonly string[];
  readonly level: number;
  /** Countries of the places that bear the name. */
  readonly countries: readonly string[];
  /** It is also an ordinary word or a person's name. */
  readonly needsContext: boolean;
  /** A big place: hardly anything else can be meant. */
  readonly famous: boolean;
  /** A country or a big city. */
  readonly big: boolean;
  /** Big enough to be meant where a preposition leads to the word, though the word has other readings. */
  readonly notable: boolean;
}

const MOST_CANDIDATES = 12;
const FAMOUS_POPULATION = 50_000;
const NOTABLE_POPULATION = 5_000;
const WIDE: ReadonlySet<string> = new Set(["country", "adm1", "region"]);
const STORE_LIMIT = 100_000;

/** Looks names up once: answers are kept by key. The store is bounded. */
export function knownNames(index: PlaceIndex): (key: string) => KnownName | null {
  const store = new Map<string, KnownName | null>();
  return (key) => {
    const kept = store.get(key);
    if (kept !== undefined) return kept;
    const candidates = index.lookup(key).slice(0, MOST_CANDIDATES);
    const name = candidates.length > 0 ? describe(index, key, candidates) : null;
    if (store.size >= STORE_LIMIT) store.clear();
    store.set(key, name);
    return name;
  };
}

function describe(index: PlaceIndex, key: string, candidates: readonly number[]): KnownName {
  const first = candidates[0] as number;
  const kind = index.kindOf(first);
  const population = index.place(first).population ?? 0;
  const needsContext = candidates.every((c) => index.needsContext(key, c));
  const famous = !needsContext && (WIDE.has(kind) || population >= FAMOUS_POPULATION);
  return {
    key,
    candidates,
    ids: candidates.map((c) => index.place(c).id),
    countries: [...new Set(candidates.map((c) => index.place(c).country))],
    level: gazetteerLevels[kind] ?? UNKNOWN_LEVEL,
    needsContext,
    famous,
    big: famous && (kind === "country" || population >= FAMOUS_POPULATION),
    notable: famous || (!needsContext && (kind === "adm2" || population >= NOTABLE_POPULATION)),
  };
}
