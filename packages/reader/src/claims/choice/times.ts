import type { Mention } from "@isnad/engine";
import { factsAt } from "../../statements/reading.ts";
import { fact } from "../../statements/word-facts.ts";
import type { Time } from "../../times/index.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import { type Feature, family, feature, few, pairs } from "./features.ts";
import type { Field, Offer, Where } from "./options.ts";
import { lotOf, type Site } from "./site.ts";
import { governorOf, meaningOf } from "./time-traits.ts";

type At = Mention<Time>;

const headingDay = family("day of the heading, while the sentence has");
const unsaidDays = family("unsaid, while the sentence has days");
const unsaidPlace = feature("unsaid, sentence names a place");
const unsaidTwoBack = family("unsaid, while two sentences back there are");

/** When it happened. `day`: the day that a heading gives for all that follows. */
export function timeField(day: At | null): Field<At> {
  return {
    name: "time",
    same: (a, b) => a.value.start === b.value.start && a.value.end === b.value.end,
    offers: ({ times }) => times.map((value) => ({ first: value.first, last: value.last, value })),
    traits: traitsOf,
    unsaid: unsaidOf,
    elsewhere: ({ facts }) =>
      day ? [{ value: day, features: [headingDay(few(facts.times.length))], carried: true }] : [],
  };
}

function unsaidOf(site: Site): Feature[] {
  const { facts, before } = site;
  return [
    unsaidDays(few(facts.times.filter((t) => t.value.kind === "day").length)),
    unsaidTwoBack(few(before[1]?.times.length ?? 0)),
    ...(facts.groups.some((g) => g.named) ? [unsaidPlace] : []),
  ];
}

const leadsIn = feature("own time leads in the claim");

const traits = (where: Where) => ({
  kind: family(`${where} time`),
  kindOfLot: pairs(`${where} time`),
  meaning: family(`${where} time means`),
  hangsOn: family(`${where} time hangs on`),
  anchored: feature(`${where} time fixed by the text`),
  stale: feature(`${where} time stale`),
  undated: feature(`${where} time without dates`),
  long: feature(`${where} time longer than a day`),
  behindVerb: feature(`${where} time behind a verb`),
  behindPreposition: feature(`${where} time behind a preposition`),
  behindActor: feature(`${where} time behind an actor`),
  nearSpeech: feature(`${where} time near a word of speech`),
});
const named = { own: traits("own"), back: traits("back") };

/** How near a word of speech a time may be its own. */
const NEAR = 6;

function traitsOf(time: Offer<At>, facts: SentenceFacts, where: Where, site: Site): Feature[] {
  const of = named[where];
  const { value } = time.value;
  const { scan, range, speech } = facts;
  const out = [
    of.kind(value.kind),
    of.kindOfLot(value.kind, lotOf(site)),
    of.meaning(meaningOf(value.when)),
    of.hangsOn(governorOf(time, facts)),
  ];
  if (where === "own" && leadsTo(value.when, time, site)) out.push(leadsIn);
  if (value.anchored) out.push(of.anchored);
  if (value.stale) out.push(of.stale);
  if (value.start === null && value.end === null) out.push(of.undated);
  if (value.start !== null && value.end !== null && value.start !== value.end) out.push(of.long);
  if (time.first > range.first) {
    const bits = factsAt(scan, time.first - 1);
    if (bits & fact.verb) out.push(of.behindVerb);
    if (bits & fact.prep) out.push(of.behindPreposition);
    if (actorEndsAt(facts, time.first)) out.push(of.behindActor);
  }
  const isNear = (token: number): boolean =>
    Math.abs(token - time.first) <= NEAR && token >= range.first && token < range.last;
  if (speech.some((scope) => !scope.carried && isNear(scope.cue.first))) out.push(of.nearSpeech);
  return out;
}

/** "Two days after the killing of five": the time of what came later. */
const leadsTo = (when: Time["when"], { last }: Offer<At>, { claim }: Site): boolean =>
  when.is === "distance" && when.fromLast === true && claim.first >= last && claim.first - last <= NEAR;

function actorEndsAt({ scan, range }: SentenceFacts, at: number): boolean {
  for (let i = at - 1; i >= Math.max(range.first, at - NEAR); i--)
    if (scan.scene.actorAt.get(i)?.last === at) return true;
  return false;
}
