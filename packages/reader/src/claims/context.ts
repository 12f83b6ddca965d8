import type { Mention } from "@isnad/engine";
import type { FigureKind, Flag, Means } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import type { PlaceGroup } from "../places/index.ts";
import type { Time } from "../times/index.ts";
import { type Circumstances, HARM } from "./circumstances.ts";
import { inRegion, isHeading } from "./companions.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** How many sentences back a circumstance may stand. */
const REACH = 2;

interface Told<T> {
  readonly value: T;
  readonly sentence: number;
}

/** What was last told of the event that is being told. */
export interface Context {
  readonly places: Told<PlaceGroup> | null;
  readonly time: Told<Mention<Time>> | null;
  readonly actors: Told<readonly Mention<Actor>[]> | null;
  readonly means: Told<Means> | null;
  /** The place that heads what follows. */
  readonly region: PlaceGroup | null;
  /** The day that a heading gives for all that stands under it. */
  readonly day: Mention<Time> | null;
}

export const noContext: Context = {
  places: null,
  time: null,
  actors: null,
  means: null,
  region: null,
  day: null,
};

const within = <T>(told: Told<T> | null, sentence: number, reach = REACH): T | null =>
  told && sentence - told.sentence <= reach ? told.value : null;

/** By other means than what was told before: another event. */
const otherMeans = (own: Circumstances, { means }: Context): boolean =>
  own.means !== null && means !== null && own.means !== means.value;

/** Figures of a state of things, not of one event: they take no day from the event told before. */
const STANDING: ReadonlySet<FigureKind> = new Set([
  "displaced",
  "in_need",
  "besieged",
  "returned",
  "control",
  "aided",
  "missing",
]);

/** Figures of people on the move: where they are the event told before does not say. */
const ROAMING: ReadonlySet<FigureKind> = new Set(["displaced", "in_need", "released"]);

/** Fills what the claim's own sentence leaves open from the event told before it. */
export function carryOver(
  kind: FigureKind,
  own: Circumstances,
  context: Context,
  sentence: number,
  facts: SentenceFacts,
): Circumstances {
  if (facts.turns) return own.time || !context.day ? own : { ...own, time: context.day };
  const flags: Flag[] = [...own.flags];
  const rules = [...own.rules];
  let { time, actors, means } = own;
  let places = own.places && inRegion(own.places, facts.groups.find(isHeading) ?? context.region);
  const elsewhere =
    own.places !== null &&
    context.places !== null &&
    !samePlace(own.places, context.places.value) &&
    !facts.refers;
  if (!places && !ROAMING.has(kind)) {
    places = within(context.places, sentence);
    if (places) {
      flags.push("carried_place");
      rules.push("place carried over");
    }
  }
  if (!time && !elsewhere && !STANDING.has(kind)) {
    time = within(context.time, sentence);
    if (time) {
      flags.push("carried_time");
      rules.push("time carried over");
    }
  }
  if (!time && context.day) {
    time = context.day;
    flags.push("carried_time");
    rules.push("time from the heading");
  }
  if (actors.length === 0 && !elsewhere && HARM.has(kind) && !own.time && !otherMeans(own, context)) {
    actors = within(context.actors, sentence, facts.refers ? REACH : 1) ?? [];
    if (actors.length > 0) rules.push("actor carried over");
  }
  const told = within(context.means, sentence);
  if (
    HARM.has(kind) &&
    told &&
    !elsewhere &&
    (!own.time || facts.refers) &&
    (means === null || (facts.refers && facts.means.every((m) => m.general)))
  ) {
    means = told;
    rules.push("means carried over");
  }
  return { places, time, actors, means, flags, rules };
}

function samePlace(a: PlaceGroup, b: PlaceGroup): boolean {
  return a.all.some((x) => b.all.some((y) => x.value.key === y.value.key && x.value.key !== ""));
}

/**
 * The context after a sentence: what it tells replaces what was told before; another event clears it. Of times only days
 * that something happened on are kept. `heading`: the
 * day that the sentence gives to all that follows; `deeds`: it says that somebody attacked.
 */
export function nextContext(
  context: Context,
  facts: SentenceFacts,
  sentence: number,
  last: Circumstances | null,
  heading: Mention<Time> | null,
  deeds: boolean,
): Context {
  const before = facts.turns ? { ...noContext, day: context.day, region: context.region } : context;
  const told = <T>(value: T | null | undefined, old: Told<T> | null): Told<T> | null =>
    value === null || value === undefined ? old : { value, sentence };
  const eventful = last !== null || deeds || facts.means.length > 0;
  const headed = facts.means[0] !== undefined && facts.means[0].first <= facts.range.first + 1;
  const precise = facts.means.find((m) => !m.general);
  return {
    places: told(last?.places ?? facts.groups.find((g) => g.named), before.places),
    time: told(
      eventful ? [last?.time, ...facts.times].find((t) => t?.value.kind === "day") : null,
      before.time,
    ),
    actors: told(last && last.actors.length > 0 ? last.actors : facts.doers[0]?.doers, before.actors),
    means: told(last || deeds || headed ? (last?.means ?? precise?.means) : null, before.means),
    region: facts.groups.find(isHeading) ?? before.region,
    day: heading ?? before.day,
  };
}
