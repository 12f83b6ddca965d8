import { type Document, readingAt } from "@isnad/engine";
import type { PlaceGroup } from "../../places/index.ts";
import { factsAt } from "../../statements/reading.ts";
import { fact } from "../../statements/word-facts.ts";
import { inRegion, isHeading, withCompanions } from "../companions.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import { type Feature, family, feature, few, pairs } from "./features.ts";
import type { Field, Offer, Where } from "./options.ts";
import { lotOf } from "./site.ts";

/** "The country", "the north of the country". */
const isHomeland = ({ all }: PlaceGroup): boolean =>
  all.every(({ value }) => value.generic === "country" && (value.lead === "in" || value.relational === true));

const sameGroup = (a: PlaceGroup, b: PlaceGroup): boolean =>
  a.places.some((x) => b.places.some((y) => x.value.key === y.value.key && x.value.key !== ""));

interface PlaceOffer extends Offer<PlaceGroup> {
  /** As it stands there, without what is told in one breath with it. */
  readonly group: PlaceGroup;
  /** How many smaller places its sentence names. */
  readonly finer: number;
}

const levelOf = ({ places }: PlaceGroup): number => places[0]?.value.level ?? 0;

const regionOf = family("heading of the place, while the sentence has");
const regionOfLot = family("heading of the place");
const noSpeech = feature("unsaid, nobody speaks");

/** Where it happened. `region`: the place that heads what is told. */
export function placeField(region: PlaceGroup | null): Field<PlaceGroup> {
  return {
    name: "places",
    same: sameGroup,
    offers: (facts, { draft }) => {
      const groups = facts.groups.filter((g) => g.named || isHomeland(g));
      const heading = facts.groups.find(isHeading) ?? region;
      return groups.map(
        (group): PlaceOffer => ({
          first: group.first,
          last: group.last,
          group,
          finer: groups.filter((g) => levelOf(g) > levelOf(group)).length,
          value: inRegion(withCompanions(facts.scan.doc, draft.kind, group, groups), heading),
        }),
      );
    },
    traits: (offer, facts, where, site) => traitsOf(offer as PlaceOffer, facts, where, lotOf(site)),
    unsaid: ({ facts }) => (facts.scan.scene.speech.length === 0 ? [noSpeech] : []),
    elsewhere: (site) =>
      region
        ? [
            {
              value: region,
              features: [regionOfLot(lotOf(site)), regionOf(few(site.facts.groups.length))],
              carried: true,
            },
          ]
        : [],
  };
}

/** Levels of places that are told alike, from the world to single works. */
const BANDS = [0, 1, 1, 3, 4, 5, 5, 7, 8, 9, 10, 11, 12];

const traits = (where: Where) => ({
  role: family(`${where} place role`),
  roleOfLot: pairs(`${where} place role`),
  lead: family(`${where} place led by`),
  level: family(`${where} place level`),
  levelLed: pairs(`${where} place level`),
  form: family(`${where} place`),
  finer: family(`${where} place, smaller ones beside it`),
  relational: feature(`${where} place tells where another is`),
  unknown: feature(`${where} place in no gazetteer`),
  heading: feature(`${where} place heads the sentence`),
  several: feature(`${where} place of several names`),
  actor: feature(`${where} place may be an actor`),
  behindActor: feature(`${where} place behind an actor`),
  behind: family(`${where} place behind`),
});
const named = { own: traits("own"), back: traits("back") };

function traitsOf(
  { group, finer }: PlaceOffer,
  { scan }: SentenceFacts,
  where: Where,
  lot: string,
): Feature[] {
  const of = named[where];
  const { value } = group.places[0] as PlaceGroup["places"][number];
  const lead = group.all[0]?.value.lead ?? null;
  const band = BANDS[value.level] ?? null;
  const out = [
    of.role(value.role),
    of.roleOfLot(value.role, lot),
    of.lead(lead),
    of.level(band),
    of.levelLed(band, lead),
    of.form(value.form),
    of.finer(few(finer)),
  ];
  if (value.relational) out.push(of.relational);
  if (!value.known && value.form === "name") out.push(of.unknown);
  if (isHeading(group)) out.push(of.heading);
  if (group.all.length > 1) out.push(of.several);
  if (scan.scene.actorAt.has(group.first)) out.push(of.actor);
  if (endsActor(scan.scene.actorAt, group.first)) out.push(of.behindActor);
  const governor = governorOf(scan, group.first);
  if (governor) out.push(of.behind(governor));
  return out;
}

const GOVERNED = 5;

/** What a place hangs on: the deed, verb or counted noun that stands close before it. */
function governorOf(scan: SentenceFacts["scan"], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - GOVERNED); i--) {
    const bits = factsAt(scan, i);
    if (bits & fact.cue) return "deed";
    if (bits & fact.verb) return "verb";
    if (isCounted(scan.doc, i)) return "counted";
  }
  return null;
}

const isCounted = (doc: Document, i: number): boolean => readingAt(doc, i, "counted") !== undefined;

/** How far before a place the name of an actor may begin that ends there. */
const NAME = 3;

function endsActor(actorAt: ReadonlyMap<number, { readonly last: number }>, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NAME); i--) {
    const last = actorAt.get(i)?.last;
    if (last !== undefined && last <= at && last >= at - 1) return true;
  }
  return false;
}
