import type { Mention } from "@isnad/engine";
import type { FigureKind, Flag, Means } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import type { PlaceGroup } from "../places/index.ts";
import { factsAt } from "../statements/reading.ts";
import { fact } from "../statements/word-facts.ts";
import type { Time } from "../times/index.ts";
import type { Range } from "./by-sentence.ts";
import { isHeading, withCompanions } from "./companions.ts";
import { doersOf, named } from "./doers.ts";
import type { Draft } from "./figures.ts";
import { type Found, nearest, type Position, type Standing, segmentOf } from "./nearest.ts";
import type { MeansAt, SentenceFacts } from "./sentence-facts.ts";

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
export const HARM: ReadonlySet<FigureKind> = new Set([
  "killed",
  "injured",
  "casualties",
  "damaged",
  "attacks",
  "missing",
]);

/** The circumstances that the claim's own sentence gives. `said`: the stretch that its speaker says, or the sentence;
 * `affected`: tokens of those who are counted. */
export function ownCircumstances(
  draft: Draft,
  previous: number,
  next: number,
  facts: SentenceFacts,
  said: Range,
  affected: (token: number) => boolean,
): Circumstances {
  const { kind } = draft;
  // Claims that share a verb stand each at its own words.
  const claim = { first: Math.max(draft.first, Math.min(previous, draft.phrase.first)), last: draft.last };
  const position: Position = { claim, next, segments: facts.segments };
  const inSpeech = (m: Range): boolean => m.first >= said.first && m.last <= said.last;
  const place = placeFor(kind, position, facts);
  const time = nearest(facts.times.filter(inSpeech), position);
  const means = meansFor(kind, position, facts);
  const doers = doersFor(draft, position, facts, affected);
  const rules: string[] = [];
  if (doers.rule) rules.push(doers.rule);
  if (place) rules.push(`place ${place.standing}`);
  if (time) rules.push(`time ${time.standing}`);
  if (means) rules.push(`means ${means.standing}`);
  return {
    places: place?.item ?? null,
    time: time?.item ?? null,
    actors: doers.actors,
    means: means?.item.means ?? null,
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
  return places.some(
    ({ value: { role, level } }) =>
      role === "at" || role === "via" || (role === "to" && level > COUNTRY && level < WORK),
  );
}

/** "The country", "the north of the country". */
const isHomeland = ({ all }: PlaceGroup): boolean =>
  all.every(({ value }) => value.generic === "country" && (value.lead === "in" || value.relational === true));

/** The place nearest to the claim; one that is only told to find another gives way to that other. */
function placeFor(kind: FigureKind, position: Position, facts: SentenceFacts): Found<PlaceGroup> | null {
  const named = facts.groups.filter((g) => (g.named || isHomeland(g)) && mayHold(kind, g));
  const within = named.filter((g) => !isHeading(g));
  const groups = within.length > 0 ? within : named;
  const found = nearest(groups, position);
  if (!found) return null;
  const other = found.item.all.every((p) => p.value.relational)
    ? nearest(
        groups.filter((g) => g.first < found.item.first),
        position,
      )
    : null;
  const place = other?.standing === found.standing ? other : found;
  return { ...place, item: withCompanions(facts.scan.doc, kind, place.item, groups) };
}

/** Told of people who fled or were held: only that there was fighting. */
const DRIVEN: ReadonlySet<FigureKind> = new Set(["displaced", "detained", "besieged", "in_need"]);

/** By what means, and how the word for it stands to the claim. */
function meansFor(kind: FigureKind, position: Position, facts: SentenceFacts): Found<MeansAt> | null {
  if (DRIVEN.has(kind)) {
    const fights = nearest(
      facts.means.filter((m) => m.means === "ground_fighting"),
      position,
    );
    return fights && OWN.has(fights.standing) ? fights : null;
  }
  if (!HARM.has(kind)) return null;
  const precise = facts.means.filter((m) => !m.general);
  const found = nearest(precise.length > 0 ? precise : facts.means, position, orderFor(facts, position));
  return found && { ...found, item: carrierOf(found.item, position, facts) };
}

const OWN: ReadonlySet<Standing> = new Set(["inside", "after", "before"]);

/** What fired: shells and rockets of aircraft are an air strike, those of a drone its own. */
const CARRIERS: readonly Means[] = ["drone", "airstrike"];
const FIRED: ReadonlySet<Means> = new Set(["shelling", "missile", "explosion", "shooting", "airstrike"]);

/** How far from what was fired its carrier may stand. */
const BESIDE = 10;

function carrierOf(fired: MeansAt, { claim }: Position, { means, segments }: SentenceFacts): MeansAt {
  if (!FIRED.has(fired.means)) return fired;
  const segment = segmentOf(segments, claim.first);
  const beside = (m: MeansAt): boolean =>
    m.first >= segment.first && m.first < segment.last && Math.abs(m.first - fired.first) <= BESIDE;
  for (const carrier of CARRIERS) {
    const found = means.find((m) => m.means === carrier && beside(m));
    if (found) return found;
  }
  return fired;
}

/** "…, which led to": what did it stands before. */
const CAUSE_FIRST: readonly Standing[] = ["inside", "before", "after", "beyond", "earlier", "later"];

/** How far behind the word for a result what it resulted in may stand. */
const RESULT = 6;

/** Where to look first for what did it: before the claim, if it is told as a result of what stands there. */
function orderFor({ scan, segments }: SentenceFacts, { claim }: Position): readonly Standing[] | undefined {
  const start = segmentOf(segments, claim.first).first;
  for (let i = claim.first; i >= Math.max(start, claim.first - RESULT); i--)
    if (factsAt(scan, i) & (fact.result | fact.toll)) return CAUSE_FIRST;
  return undefined;
}

/** Who did it, and how the words that tell so stand to the claim. */
function doersFor(
  draft: Draft,
  position: Position,
  facts: SentenceFacts,
  affected: (token: number) => boolean,
): { actors: readonly Mention<Actor>[]; rule: string | null } {
  const own = doersOf(facts.scan, draft, facts.range, facts.speech, affected);
  if (own.length > 0)
    return { actors: named(facts.scan, own, facts.speech), rule: "actor of the claim's own verb" };
  const deeds = facts.doers.filter((d) => d.doers.every((a) => !affected(a.first)));
  const deed = nearest(deeds, position, orderFor(facts, position));
  if (
    !deed ||
    (!HARM.has(draft.kind) && deed.standing !== "before" && !(deed.item.agent && deed.standing === "after"))
  )
    return { actors: [], rule: null };
  return {
    actors: named(facts.scan, deed.item.doers, facts.speech),
    rule: `actor of a deed ${deed.standing}`,
  };
}
