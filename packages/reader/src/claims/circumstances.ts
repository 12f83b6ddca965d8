import { type Mention, readingAt } from "@isnad/engine";
import type { Flag, Means } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import { groupPlaces, type PlaceGroup } from "../places/index.ts";
import type { Time } from "../times/index.ts";
import type { Scene } from "./scene.ts";
import { markAt } from "./tokens.ts";

/** A stretch of tokens. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Where, when, by whom and by what: of a claim, or of the event that a sentence tells. */
export interface Circumstances {
  readonly places: PlaceGroup | null;
  readonly time: Mention<Time> | null;
  readonly actors: readonly Mention<Actor>[];
  readonly means: Means | null;
  readonly flags: readonly Flag[];
  readonly rules: readonly string[];
}

/** What one sentence holds of circumstances, in order. */
export interface SentenceFacts {
  readonly range: Range;
  readonly groups: readonly PlaceGroup[];
  readonly times: readonly Mention<Time>[];
  readonly doers: readonly Mention<Actor>[];
  readonly means: readonly { readonly at: number; readonly means: Means }[];
  /** First tokens of its segments, and its end. */
  readonly segments: readonly number[];
  /** Opens another event: nothing is carried into it. */
  readonly turns: boolean;
}

/** Reads the circumstances of a sentence. `speakers`: tokens at which a source is named; `counted`: tokens of counted phrases. */
export function sentenceFacts(scene: Scene, sentence: number, taken: (token: number) => boolean): SentenceFacts {
  const { doc } = scene;
  const range = { first: doc.sentences[sentence] as number, last: doc.sentences[sentence + 1] as number };
  const inside = (m: Range): boolean => m.first >= range.first && m.last <= range.last;
  const means: { at: number; means: Means }[] = [];
  const segments = [range.first];
  for (let i = range.first; i < range.last; i++) {
    const found = readingAt(doc, i, "means");
    if (found) means.push({ at: i, means: found.sense.entry.features.means as Means });
    const boundary = readingAt(doc, i, "g.turn") !== undefined || ";؛".includes(markAt(doc, i) || " ");
    if (boundary && i > range.first) segments.push(i);
    if (found) i += found.length - 1;
  }
  segments.push(range.last);
  const own = scene.places.filter((p) => inside(p) && !p.value.inName && !p.value.dateline);
  return {
    range,
    groups: groupPlaces(own, doc),
    times: scene.times.filter((t) => inside(t) && t.value.kind !== "dateline"),
    doers: scene.actors.filter((a) => inside(a) && !taken(a.first) && a.value.type !== "media"),
    means,
    segments,
    turns: readingAt(doc, range.first, "g.topic") !== undefined,
  };
}

/** The segment of `facts` that holds a token. */
function segmentOf(facts: SentenceFacts, token: number): Range {
  const { segments } = facts;
  let k = 0;
  while (k + 2 < segments.length && (segments[k + 1] as number) <= token) k++;
  return { first: segments[k] as number, last: segments[k + 1] as number };
}

/**
 * The item that belongs to `claim`: right after it and before the next claim, else later in its segment, else before it,
 * nearest first; else elsewhere in the sentence.
 */
export function nearest<T extends Range>(items: readonly T[], claim: Range, next: number, facts: SentenceFacts): T | null {
  const segment = segmentOf(facts, claim.first);
  const rank = (item: T): number => {
    const own = item.first >= segment.first && item.first < segment.last;
    const within = item.first >= claim.first && item.last <= claim.last;
    const after = item.first >= claim.first;
    const distance = after ? item.first - claim.last : claim.first - item.last;
    const tier = within || (after && item.first < next && own) ? 0 : own && !after ? 1 : own ? 2 : after ? 4 : 3;
    return tier * 1000 + Math.min(999, Math.max(0, distance));
  };
  let best: T | null = null;
  for (const item of items) if (!best || rank(item) < rank(best)) best = item;
  return best;
}

/** The circumstances that the claim's own sentence gives. */
export function ownCircumstances(claim: Range, next: number, facts: SentenceFacts): Circumstances {
  const group = nearest(facts.groups, claim, next, facts);
  const time = nearest(facts.times, claim, next, facts);
  const means = nearest(facts.means.map((m) => ({ ...m, first: m.at, last: m.at + 1 })), claim, next, facts);
  return {
    places: group,
    time,
    actors: doersFor(claim, next, facts),
    means: means?.means ?? null,
    flags: time?.value.stale ? ["stale_date"] : [],
    rules: [],
  };
}

function doersFor(claim: Range, next: number, facts: SentenceFacts): readonly Mention<Actor>[] {
  const outside = facts.doers.filter((d) => d.last <= claim.first || d.first >= claim.first);
  const doer = nearest(outside, claim, next, facts);
  return doer ? [doer] : [];
}

/** Fills what the sentence leaves open from the event told before it. */
export function carried(own: Circumstances, before: Circumstances | null): Circumstances {
  if (!before) return own;
  const flags: Flag[] = [...own.flags];
  const rules = [...own.rules];
  const take = <T>(mine: T, empty: boolean, theirs: T, has: boolean, flag: Flag | null, rule: string): T => {
    if (!empty || !has) return mine;
    if (flag) flags.push(flag);
    rules.push(rule);
    return theirs;
  };
  const places = take(own.places, !own.places, before.places, !!before.places, "carried_place", "place carried over");
  const time = take(own.time, !own.time, before.time, !!before.time, "carried_time", "time carried over");
  const actors = take(own.actors, own.actors.length === 0, before.actors, before.actors.length > 0, null, "actor carried over");
  const means = take(own.means, !own.means, before.means, !!before.means, null, "means carried over");
  return { places, time, actors, means, flags, rules };
}
