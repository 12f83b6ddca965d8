import type { Means } from "@isnad/model";
import type { MeansAt } from "../sentence-facts.ts";
import { type Feature, family, feature, pairs } from "./features.ts";
import type { Field, Offer, Where } from "./options.ts";
import { lotOf } from "./site.ts";

const ofWord = feature("told by the claim's own word");
const ofWordOfLot = family("told by the claim's own word");
const unsaidBesideWord = feature("unsaid, told by the claim's own word");
const unsaidGeneral = feature("unsaid, sentence has general words only");
const beside = pairs("beside");

interface MeansOffer extends Offer<Means> {
  readonly told: MeansAt;
}

/** By what means it was done. */
export const meansField: Field<Means> = {
  name: "means",
  same: (a, b) => a === b,
  offers: ({ means }) =>
    means.map((told): MeansOffer => ({ first: told.first, last: told.last, value: told.means, told })),
  traits: (offer, { means }, where, site) => [
    ...traitsOf((offer as MeansOffer).told, where, lotOf(site)),
    ...(where === "own" ? companions(offer.value, means) : []),
  ],
  unsaid: (site) => [
    ...(site.means ? [unsaidBesideWord] : []),
    ...(site.facts.means.every((m) => m.general) ? [unsaidGeneral] : []),
  ],
  elsewhere: (site) => {
    const value = site.means;
    return value ? [{ value, features: [ofWord, ofWordOfLot(lotOf(site))], carried: false }] : [];
  },
};

/** By what else the sentence tells: shells of aircraft are an air strike. */
function companions(own: Means, all: readonly MeansAt[]): Feature[] {
  const others = new Set(all.map((m) => m.means).filter((m) => m !== own));
  return [...others].map((other) => beside(other, own));
}

const traits = (where: Where) => ({
  means: family(`${where} means`),
  ofLot: pairs(`${where} means`),
  general: family(`${where} general word for`),
  phrase: feature(`${where} means of several words`),
});
const named = { own: traits("own"), back: traits("back") };

function traitsOf({ means, general, first, last }: MeansAt, where: Where, lot: string): Feature[] {
  const of = named[where];
  const out = [of.means(means), of.ofLot(means, lot)];
  if (general) out.push(of.general(means));
  if (last - first > 1) out.push(of.phrase);
  return out;
}
