import { type Mention, readingAt } from "@isnad/engine";
import type { FigureKind, Flag, Means } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import { groupPlaces, type PlaceGroup } from "../places/index.ts";
import type { Time } from "../times/index.ts";
import { doersIn } from "./doers.ts";
import type { Scene } from "./scene.ts";
import { isStamp } from "./stamps.ts";
import { markAt } from "./tokens.ts";

/** A stretch of tokens. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** By what means something was done, where the text says it. */
export interface MeansAt extends Range {
  readonly means: Means;
  /** "the attack", "the shelling": says no more than that one was told of. */
  readonly general: boolean;
}

/** What one sentence holds of circumstances, in order. */
export interface SentenceFacts {
  readonly range: Range;
  readonly groups: readonly PlaceGroup[];
  readonly times: readonly Mention<Time>[];
  readonly doers: readonly Mention<Actor>[];
  readonly means: readonly MeansAt[];
  /** First tokens of its segments, and its end. */
  readonly segments: readonly number[];
  /** Opens another event: nothing is carried into it. */
  readonly turns: boolean;
  /** Speaks of an event as already told ("the attack"). */
  readonly refers: boolean;
}

/** Where, when, by whom and by what. */
export interface Circumstances {
  readonly places: PlaceGroup | null;
  readonly time: Mention<Time> | null;
  readonly actors: readonly Mention<Actor>[];
  readonly means: Means | null;
  readonly flags: readonly Flag[];
  readonly rules: readonly string[];
}

/** Reads the circumstances of a sentence. `taken`: tokens of speakers and of counted phrases, who do nothing here. */
export function sentenceFacts(scene: Scene, sentence: number, taken: (token: number) => boolean): SentenceFacts {
  const { doc } = scene;
  const range = { first: doc.sentences[sentence] as number, last: doc.sentences[sentence + 1] as number };
  const inside = (m: Range): boolean => m.first >= range.first && m.last <= range.last;
  const means: MeansAt[] = [];
  const segments = [range.first];
  let refers = false;
  for (let i = range.first; i < range.last; i++) {
    const found = readingAt(doc, i, "means");
    const boundary = readingAt(doc, i, "g.turn") !== undefined || ";؛".includes(markAt(doc, i) || " ");
    if (boundary && i > range.first) segments.push(i);
    if (!found) continue;
    const general = found.length === 1 && found.sense.entry.features.general !== undefined;
    refers ||= general;
    means.push({ first: i, last: i + found.length, means: found.sense.entry.features.means as Means, general });
    i += found.length - 1;
  }
  segments.push(range.last);
  const places = scene.places.filter((p) => inside(p) && !p.value.inName && !p.value.dateline);
  return {
    range,
    groups: groupPlaces(places, doc).filter((g) => !onlyActs(g)),
    times: scene.times.filter((t) => inside(t) && t.value.when.is !== "now" && !isStamp(doc, t)),
    doers: doersIn(scene, scene.actors.filter((a) => inside(a) && !taken(a.first)), range.first, range.last),
    means,
    segments,
    turns: readingAt(doc, range.first, "g.topic") !== undefined,
    refers,
  };
}

/** A country named without a preposition is one that acts, not one where something happens. */
function onlyActs(group: PlaceGroup): boolean {
  return group.all.every(({ value }) => value.generic === "country" && value.lead === null && !value.relational && !value.heading);
}

/** The segment of `facts` that holds a token. */
function segmentOf(facts: SentenceFacts, token: number): Range {
  const { segments } = facts;
  let k = 0;
  while (k + 2 < segments.length && (segments[k + 1] as number) <= token) k++;
  return { first: segments[k] as number, last: segments[k + 1] as number };
}

/**
 * The item that belongs to `claim`: right after it and before the next claim, else before it in its segment, else later in
 * its segment, else elsewhere in the sentence; nearest first.
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

/** Kinds whose means is part of what is said of them. */
const HARM: ReadonlySet<FigureKind> = new Set(["killed", "injured", "casualties", "damaged", "attacks", "missing"]);

/** The circumstances that the claim's own sentence gives. `said`: the stretch that its speaker says, or the sentence. */
export function ownCircumstances(kind: FigureKind, claim: Range, next: number, facts: SentenceFacts, said: Range): Circumstances {
  const inSpeech = (m: Range): boolean => m.first >= said.first && m.last <= said.last;
  const named = facts.groups.filter((g) => g.named);
  const group = nearest(named, claim, next, facts);
  const time = nearest(facts.times.filter(inSpeech), claim, next, facts);
  return {
    places: group,
    time,
    actors: doersFor(claim, next, facts),
    means: meansFor(kind, claim, next, facts),
    flags: time?.value.stale ? ["stale_date"] : [],
    rules: [],
  };
}

function meansFor(kind: FigureKind, claim: Range, next: number, facts: SentenceFacts): Means | null {
  if (!HARM.has(kind)) return null;
  const precise = facts.means.filter((m) => !m.general);
  const found = nearest(precise.length > 0 ? precise : facts.means, claim, next, facts);
  if (!found) return null;
  const segment = segmentOf(facts, claim.first);
  const drone = facts.means.find((m) => m.means === "drone" && m.first >= segment.first && m.first < segment.last);
  return drone && found.means !== "ground_fighting" ? "drone" : found.means;
}

function doersFor(claim: Range, next: number, facts: SentenceFacts): readonly Mention<Actor>[] {
  const doer = nearest(facts.doers, claim, next, facts);
  if (!doer) return [];
  const at = facts.doers.indexOf(doer);
  const out = [doer];
  for (let k = at + 1; k < facts.doers.length && (facts.doers[k] as Range).first - (out.at(-1) as Range).last <= 4; k++)
    out.push(facts.doers[k] as Mention<Actor>);
  for (let k = at - 1; k >= 0 && (out[0] as Range).first - (facts.doers[k] as Range).last <= 4; k--) out.unshift(facts.doers[k] as Mention<Actor>);
  return out;
}
