import type { Mention } from "@isnad/engine";
import type { FigureKind, Flag, Means } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import type { PlaceGroup } from "../places/index.ts";
import type { Time } from "../times/index.ts";
import { factsAt } from "../statements/reading.ts";
import { fact } from "../statements/word-facts.ts";
import type { Range } from "./by-sentence.ts";
import { doersOf } from "./doers.ts";
import type { Draft } from "./figures.ts";
import { type Found, nearest, type Position, type Standing, segmentOf } from "./nearest.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Where, when, by whom and by what. */
export interface Circumstances {
  readonly places: PlaceGroup | null;
  readonly time: Mention<Time> | null;
  readonly actors: readonly Mention<Actor>[];
  readonly means: Means | null;
  readonly flags: readonly Flag[];
  readonly rules: readonly string[];
}

/** Kinds whose means is part of what is said of them. */
export const HARM: ReadonlySet<FigureKind> = new Set(["killed", "injured", "casualties", "damaged", "attacks", "missing"]);

/** The circumstances that the claim's own sentence gives. `said`: the stretch that its speaker says, or the sentence;
 * `affected`: tokens of those who are counted. */
export function ownCircumstances(
  draft: Draft,
  next: number,
  facts: SentenceFacts,
  said: Range,
  affected: (token: number) => boolean,
): Circumstances {
  const { kind } = draft;
  const claim = { first: draft.first, last: draft.last };
  const position: Position = { claim, next, segments: facts.segments };
  const inSpeech = (m: Range): boolean => m.first >= said.first && m.last <= said.last;
  const place = placeFor(kind, position, facts);
  const time = nearest(facts.times.filter(inSpeech), position);
  const doers = doersFor(draft, position, facts, affected);
  const rules: string[] = [];
  if (doers.rule) rules.push(doers.rule);
  if (place) rules.push(`place ${place.standing}`);
  if (time) rules.push(`time ${time.standing}`);
  return {
    places: place?.item ?? null,
    time: time?.item ?? null,
    actors: doers.actors,
    means: meansFor(kind, position, facts),
    flags: time?.item.value.stale ? ["stale_date"] : [],
    rules,
  };
}

/** Buildings and single works. */
const WORK = 12;
const COUNTRY = 1;

/** Whether something can have happened to people or things at a group: not where they or the weapons came from or were taken. */
function mayHold(kind: FigureKind, { places }: PlaceGroup): boolean {
  if (!HARM.has(kind)) return true;
  return places.some(({ value: { role, level } }) => role === "at" || role === "via" || (role === "to" && level > COUNTRY && level < WORK));
}

/** "The country", "the north of the country". */
const isHomeland = ({ all }: PlaceGroup): boolean =>
  all.every(({ value }) => value.generic === "country" && (value.lead === "in" || value.relational === true));

/** The place nearest to the claim; one that is only told to find another gives way to that other. */
function placeFor(kind: FigureKind, position: Position, facts: SentenceFacts): Found<PlaceGroup> | null {
  const groups = facts.groups.filter((g) => (g.named || isHomeland(g)) && mayHold(kind, g));
  const found = nearest(groups, position);
  if (!found?.item.all.every((p) => p.value.relational)) return found;
  const other = nearest(groups.filter((g) => g !== found.item && g.first < found.item.first), position);
  return other?.standing === found.standing ? other : found;
}

function meansFor(kind: FigureKind, position: Position, facts: SentenceFacts): Means | null {
  if (!HARM.has(kind)) return null;
  const precise = facts.means.filter((m) => !m.general);
  const found = nearest(precise.length > 0 ? precise : facts.means, position)?.item;
  if (!found) return null;
  const segment = segmentOf(facts.segments, position.claim.first);
  const drone = facts.means.find((m) => m.means === "drone" && m.first >= segment.first && m.first < segment.last);
  return drone && found.means !== "ground_fighting" ? "drone" : found.means;
}

/** "…, which led to": what did it stands before. */
const CAUSE_FIRST: readonly Standing[] = ["inside", "before", "after", "beyond", "earlier", "later"];

/** How far behind the word for a result what it resulted in may stand. */
const RESULT = 6;

/** Whether the claim is told as the result of what stands before it. */
function follows({ scan, segments }: SentenceFacts, { claim }: Position): boolean {
  const start = segmentOf(segments, claim.first).first;
  for (let i = claim.first; i >= Math.max(start, claim.first - RESULT); i--) if (factsAt(scan, i) & (fact.result | fact.toll)) return true;
  return false;
}

/** Who did it, and how the words that tell so stand to the claim. */
function doersFor(
  draft: Draft,
  position: Position,
  facts: SentenceFacts,
  affected: (token: number) => boolean,
): { actors: readonly Mention<Actor>[]; rule: string | null } {
  const own = doersOf(facts.scan, draft, facts.range, facts.speech, affected);
  if (own.length > 0) return { actors: own, rule: "actor of the claim's own verb" };
  const deeds = facts.doers.filter((d) => d.doers.every((a) => !affected(a.first)));
  const deed = nearest(deeds, position, follows(facts, position) ? CAUSE_FIRST : undefined);
  if (!deed || (!HARM.has(draft.kind) && deed.standing !== "before")) return { actors: [], rule: null };
  return { actors: deed.item.doers, rule: `actor of a deed ${deed.standing}` };
}
