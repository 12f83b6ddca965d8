import type { Mention } from "@isnad/engine";
import type { PlaceIndex } from "./place-index.ts";
import { expectedKinds } from "./place-kinds.ts";
import type { PlaceName } from "./place-name.ts";

/** What speaks for a candidate. */
const WEIGHTS = {
  /** Each step down in the gazetteer's own order, which goes by kind and population. */
  rank: -0.3,
  /** Each power of ten of the population. */
  population: 0.4,
  /** The place word before the name fits, or does not. */
  kind: 2,
  otherKind: -1.5,
  /** Lies in, or holds, a place told beside it. */
  near: 4,
  /** … told elsewhere in the report. */
  far: 2,
  /** In a country that the report's clear names are in. */
  country: 1.5,
} as const;

/** A candidate has to be better than the next one by this much, or the name stays ambiguous. */
const CLEAR = 1;
const NEIGHBOURS = 3;

interface Candidate {
  readonly id: string;
  readonly index: number;
  readonly country: string;
  readonly population: number;
  readonly above: ReadonlySet<number>;
}

/**
 * Orders the candidates of each name by the other places of the report. `ambiguous` marks names whose best candidate is
 * not clearly better than the next; a town and the district around it that bears its name are no rivals.
 */
export function rankCandidates(
  names: readonly Mention<PlaceName>[],
  index: PlaceIndex,
): Mention<PlaceName>[] {
  const store = new Map<string, readonly Candidate[]>();
  const candidatesOf = (name: PlaceName): readonly Candidate[] => {
    const kept = store.get(name.key);
    if (kept) return kept;
    const made = name.ids.flatMap((id) => candidate(index, id));
    store.set(name.key, made);
    return made;
  };
  const report = surveyed(names, candidatesOf);
  return names.map((mention, i) => {
    const candidates = candidatesOf(mention.value);
    if (candidates.length < 2) return mention;
    const beside = besides(names, i, candidatesOf);
    const scored = candidates
      .map((c, rank) => ({ ...c, score: score(c, rank, mention.value, beside, report, index) }))
      .sort((a, b) => b.score - a.score);
    const [best] = scored;
    const rival =
      best && scored.find((s) => s !== best && !s.above.has(best.index) && !best.above.has(s.index));
    const clear = !best || !rival || best.score - rival.score >= CLEAR;
    const ids = scored.map((s) => s.id);
    return {
      ...mention,
      value: { ...mention.value, ids, ...(clear ? {} : { ambiguous: true as const }) },
    };
  });
}

function candidate(index: PlaceIndex, id: string): Candidate[] {
  const place = index.byId(id);
  if (!place) return [];
  const above = new Set(index.ancestors(place.index).map((p) => p.index));
  return [{ id, index: place.index, country: place.country, population: place.population ?? 0, above }];
}

/** Places and countries that the report's clear names stand for. */
interface Survey {
  readonly places: ReadonlyMap<number, string>;
  readonly above: ReadonlyMap<number, ReadonlySet<string>>;
  readonly countries: ReadonlyMap<string, number>;
  readonly total: number;
}

function surveyed(
  names: readonly Mention<PlaceName>[],
  candidatesOf: (name: PlaceName) => readonly Candidate[],
): Survey {
  const places = new Map<number, string>();
  const above = new Map<number, Set<string>>();
  const countries = new Map<string, number>();
  let total = 0;
  for (const { value } of names) {
    const candidates = candidatesOf(value);
    const [only] = candidates;
    if (!only) continue;
    const one = candidates.every((c) => c.country === only.country);
    if (one) {
      countries.set(only.country, (countries.get(only.country) ?? 0) + 1);
      total++;
    }
    if (candidates.length > 1) continue;
    places.set(only.index, value.key);
    for (const a of only.above) {
      const keys = above.get(a) ?? new Set();
      keys.add(value.key);
      above.set(a, keys);
    }
  }
  return { places, above, countries, total };
}

/** The candidates of the names right before and after. */
function besides(
  names: readonly Mention<PlaceName>[],
  i: number,
  candidatesOf: (name: PlaceName) => readonly Candidate[],
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let k = Math.max(0, i - NEIGHBOURS); k <= Math.min(names.length - 1, i + NEIGHBOURS); k++) {
    const other = names[k] as Mention<PlaceName>;
    if (k === i || other.value.key === names[i]?.value.key) continue;
    if (Math.abs(other.first - (names[i] as Mention<PlaceName>).first) < 15)
      found.push(...candidatesOf(other.value));
  }
  return found;
}

function score(
  c: Candidate,
  rank: number,
  name: PlaceName,
  beside: readonly Candidate[],
  report: Survey,
  index: PlaceIndex,
): number {
  let points = rank * WEIGHTS.rank + Math.log10(1 + c.population) * WEIGHTS.population;
  points += kindPoints(c, name, index);
  if (beside.some((b) => b.above.has(c.index) || c.above.has(b.index))) points += WEIGHTS.near;
  else if (supported(c, name, report)) points += WEIGHTS.far;
  if (report.total > 0) points += (WEIGHTS.country * (report.countries.get(c.country) ?? 0)) / report.total;
  return points;
}

/** Whether a clear name of the report, another one, lies in the candidate or holds it. */
function supported(c: Candidate, name: PlaceName, report: Survey): boolean {
  const inside = report.above.get(c.index);
  if (inside && (inside.size > 1 || !inside.has(name.key))) return true;
  for (const a of c.above) {
    const key = report.places.get(a);
    if (key !== undefined && key !== name.key) return true;
  }
  return false;
}

function kindPoints(c: Candidate, name: PlaceName, index: PlaceIndex): number {
  const wanted = name.generic ? expectedKinds[name.generic] : undefined;
  if (!wanted) return 0;
  const at = wanted.indexOf(index.kindOf(c.index));
  return at < 0 ? WEIGHTS.otherKind : WEIGHTS.kind / (at + 1);
}
