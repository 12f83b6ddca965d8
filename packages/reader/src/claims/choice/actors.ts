import type { Mention } from "@isnad/engine";
import type { Actor } from "../../actors/index.ts";
import { type Deed, named } from "../doers.ts";
import type { NameTold } from "../names-told.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import { type Feature, family, feature, few, pairs } from "./features.ts";
import type { Field, Offer, Where } from "./options.ts";
import { type Lot, lotOf, type Site } from "./site.ts";

type Actors = readonly Mention<Actor>[];

const ofVerb = feature("does what the claim's verb says");
const ofVerbOfLot = family("does what the claim's verb says");
const ofVerbOfShape = family("does what the claim's verb says, trigger");
const ofVerbBoth = pairs("does what the claim's verb says");
const unsaidShape = family("unsaid, trigger");
const unsaidBeside = pairs("unsaid, beside deeds");
const unsaidVerb = feature("unsaid, verb has a subject");
const unsaidNoMeans = feature("unsaid, sentence tells no means");
const unsaidTime = feature("unsaid, sentence has a time");
const unsaidPlace = feature("unsaid, sentence has a place");

interface DeedOffer extends Offer<Actors> {
  readonly deed: Deed | NameTold;
}

/** Who did it. */
export const actorField: Field<Actors> = {
  name: "actors",
  same: (a, b) => a[0]?.first === b[0]?.first,
  offers: (facts, { affected, subject, facts: own }) =>
    [...facts.doers, ...facts.names.filter((name) => mayMean(name, facts === own, subject))]
      .filter(({ doers }) => doers.every((a) => !affected(a.first)))
      .map(
        (deed): DeedOffer => ({
          first: deed.first,
          last: deed.last,
          value: named(facts.scan, deed.doers, facts.speech),
          faint: "role" in deed,
          deed,
        }),
      ),
  traits: (offer, facts, where, site) => traitsOf(offer as DeedOffer, facts, where, site),
  unsaid: unsaidFeatures,
  elsewhere: (site) => {
    const value = site.subject;
    const lot = lotOf(site);
    const shape = site.shape;
    if (value.length === 0) return [];
    const features = [
      ofVerb,
      ofVerbOfLot(lot),
      ofVerbOfShape(shape),
      ofVerbBoth(shape, lot),
      ...who(value, "verb"),
    ];
    return [{ value, features, carried: false }];
  },
};

/** A name that no deed claims; before the claim's own sentence only one that does or says something. */
const mayMean = ({ first, role }: NameTold, own: boolean, subject: Actors): boolean =>
  first !== subject[0]?.first && (own || ACTIVE.test(role));

const ACTIVE = /verb|leads|between|speaks/;

function unsaidFeatures(site: Site): Feature[] {
  const { facts } = site;
  const out = [unsaidShape(site.shape), unsaidBeside(lotOf(site), facts.doers.length > 0)];
  if (site.subject.length > 0) out.push(unsaidVerb);
  if (facts.means.length === 0) out.push(unsaidNoMeans);
  if (facts.times.length > 0) out.push(unsaidTime);
  if (facts.groups.length > 0) out.push(unsaidPlace);
  return out;
}

const agent = feature("agent of what stands before it");
const agentOfLot = family("agent of what stands before it");
const deedOfLot = family("does a deed");
const besideVerb = family("a deed beside the subject of the claim's verb");
const number = family("doers");
const meansAlike = family("back, means of the deed");

function traitsOf({ deed, value }: DeedOffer, facts: SentenceFacts, where: Where, site: Site): Feature[] {
  const lot = lotOf(site);
  const out = [number(few(value.length))];
  if ("role" in deed) return [...out, ...namedFeatures(deed, lot, where), ...who(value, `${where} named`)];
  out.push(deed.agent ? agentOfLot(lot) : deedOfLot(lot), ...who(value, where));
  if (deed.agent) out.push(agent);
  if (site.subject.length > 0) out.push(besideVerb(where));
  if (where === "back") out.push(meansAlike(likeness(facts, site.facts)));
  return out;
}

const onlyNamed = feature("does no deed");
const namedOfLot = pairs("does no deed");
const role = pairs("stands as");
const roleOfLot = pairs("stands as, of lot");

/** How one stands who is said to do nothing. */
function namedFeatures(name: NameTold, lot: Lot, where: Where): Feature[] {
  return [onlyNamed, namedOfLot(where, lot), role(where, name.role), roleOfLot(lot, name.role)];
}

function likeness(told: SentenceFacts, own: SentenceFacts): string {
  if (own.means.length === 0) return "unsaid here";
  return told.means.some((m) => own.means.some((o) => o.means === m.means)) ? "the same here" : "others here";
}

type Told = Where | "verb" | `${Where} named`;

const traits = (where: Told) => ({
  kind: family(`${where} doer`),
  type: family(`${where} doer of type`),
  known: feature(`${where} doer known`),
  weak: feature(`${where} doer told by an ordinary word`),
  bare: feature(`${where} doer without a name`),
});
const told = {
  own: traits("own"),
  back: traits("back"),
  verb: traits("verb"),
  "own named": traits("own named"),
  "back named": traits("back named"),
};

function who(doers: Actors, where: Told): Feature[] {
  const actor = doers[0]?.value;
  if (!actor) return [];
  const of = told[where];
  const out = [of.kind(actor.kind), of.type(actor.type)];
  if (actor.id) out.push(of.known);
  if (actor.weak) out.push(of.weak);
  if (actor.bare) out.push(of.bare);
  return out;
}
