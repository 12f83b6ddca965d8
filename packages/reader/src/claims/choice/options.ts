import type { Range } from "../by-sentence.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import type { ChosenField, Option } from "./choose.ts";
import { type Feature, family, feature, few, pairs } from "./features.ts";
import { lotOf, type Site } from "./site.ts";
import { backFeatures, standingFeatures } from "./standing.ts";

/** Something in a sentence that may be the answer. */
export interface Offer<T> extends Range {
  readonly value: T;
  /** Only named, so that it does not stand between a claim and what is told. */
  readonly faint?: boolean;
}

/** Whether an offer stands in the claim's own sentence or before it. */
export type Where = "own" | "back";

/** How a field finds its answers. */
export interface Field<T> {
  readonly name: ChosenField;
  /** What a sentence offers; what is told in text order, what is faint behind it. */
  readonly offers: (facts: SentenceFacts, site: Site) => readonly Offer<T>[];
  /** What an offer is by itself. */
  readonly traits: (offer: Offer<T>, facts: SentenceFacts, where: Where, site: Site) => readonly Feature[];
  readonly same: (a: T, b: T) => boolean;
  /** What speaks for or against that the report does not say. */
  readonly unsaid: (site: Site) => readonly Feature[];
  /** Answers that stand elsewhere: in the claim's own word, in a heading. */
  readonly elsewhere: (site: Site) => readonly Option<T>[];
}

/** What the claims before chose; `undefined`: there is none. */
export interface Past<T> {
  readonly last: { readonly value: T | null; readonly sentence: number } | undefined;
  /** The figure of which the claim is a share. */
  readonly whole: { readonly value: T | null } | undefined;
}

const nearer = pairs("nearer ones");
const onlyOne = feature("the only one of its sentence");
const ownAhead = family("back, while the claim's own sentence has");
const rank = pairs("back, rank");
const further = feature("told further back");
const furtherOwn = family("told further back, while the claim's own sentence has");
const furtherOfLot = family("told further back");

/** All answers that a field of a claim may have: one for each that is told near it, and that nothing is said. */
export function optionsOf<T>(field: Field<T>, site: Site, past: Past<T>): Option<T>[] {
  const offers = field.offers(site.facts, site);
  const own = offers.filter(isTold);
  const options = offers.map((offer) => ownOption(field, offer, own, site, past));
  const before = site.before.map((facts) => field.offers(facts, site));
  for (const [k, told] of before.entries())
    options.push(...backOptions(field, told, k, own.length, site, past));
  const has = (value: T): boolean => options.some((o) => o.value !== null && field.same(o.value, value));
  const last = past.last?.value;
  if (last && !has(last))
    options.push({
      value: last,
      features: [
        further,
        furtherOwn(few(own.length)),
        furtherOfLot(lotOf(site)),
        ...remembered(field, last, site, past),
      ],
      carried: true,
    });
  options.push(...field.elsewhere(site).filter((o) => o.value === null || !o.carried || !has(o.value)));
  options.push({
    value: null,
    features: [
      ...silence(own.length, before[0]?.filter(isTold).length ?? 0, field, site),
      ...remembered(field, null, site, past),
    ],
    carried: false,
  });
  return options;
}

const isTold = ({ faint }: Offer<unknown>): boolean => !faint;

function ownOption<T>(
  field: Field<T>,
  offer: Offer<T>,
  own: readonly Offer<T>[],
  site: Site,
  past: Past<T>,
): Option<T> {
  const start = site.claim.first;
  const after = offer.first >= start;
  const ahead = own.filter((o) =>
    after ? o.first >= start && o.first < offer.first : o.first < start && o.first > offer.first,
  ).length;
  const features = [
    ...standingFeatures(offer, site),
    nearer(after ? "after" : "before", few(ahead)),
    ...field.traits(offer, site.facts, "own", site),
    ...remembered(field, offer.value, site, past),
  ];
  if (own.length === 1 && isTold(offer)) features.push(onlyOne);
  return { value: offer.value, features, carried: false };
}

/** The options of the sentence of `site.before` at `k`. */
function backOptions<T>(
  field: Field<T>,
  offers: readonly Offer<T>[],
  k: number,
  own: number,
  site: Site,
  past: Past<T>,
): Option<T>[] {
  const facts = site.before[k] as SentenceFacts;
  const distance = k + 1;
  const told = offers.filter(isTold);
  return offers.map((offer) => ({
    value: offer.value,
    features: [
      ...backFeatures(offer, facts, distance, site),
      ownAhead(few(own)),
      rank(`${distance}, ${few(told.indexOf(offer))} of`, few(told.length)),
      ...field.traits(offer, facts, "back", site),
      ...remembered(field, offer.value, site, past),
    ],
    carried: true,
  }));
}

const asLast = family("as the claim before, sentences back");
const asWhole = feature("as the whole");
const noneAsLast = family("unsaid as for the claim before, sentences back");
const noneAsWhole = feature("unsaid as for the whole");

/** Whether the claim before, or the whole, was given the same. */
function remembered<T>(
  { same }: Field<T>,
  value: T | null,
  { sentence }: Site,
  { last, whole }: Past<T>,
): Feature[] {
  const alike = (other: T | null): boolean =>
    value === null || other === null ? value === other : same(value, other);
  const out: Feature[] = [];
  if (last && alike(last.value))
    out.push((value === null ? noneAsLast : asLast)(Math.min(3, sentence - last.sentence)));
  if (whole && alike(whole.value)) out.push(value === null ? noneAsWhole : asWhole);
  return out;
}

const unsaid = feature("unsaid");
const unsaidOfLot = family("unsaid");
const unsaidOfKind = family("unsaid of kind");
const unsaidBeside = family("unsaid, while the sentence has");
const unsaidBehind = family("unsaid, while the sentence before has");
const unsaidTurned = feature("unsaid, sentence turns");
const unsaidRefers = feature("unsaid, sentence refers to an event");
const unsaidShare = feature("unsaid, share");
const unsaidFirst = feature("unsaid, first sentence");

/** What speaks for or against that nothing is said; the sentence offers `own`, the one before it `behind`. */
function silence<T>(own: number, behind: number, field: Field<T>, site: Site): Feature[] {
  const { facts, draft } = site;
  const out = [
    unsaid,
    unsaidOfLot(lotOf(site)),
    unsaidOfKind(draft.kind),
    unsaidBeside(few(own)),
    unsaidBehind(few(behind)),
    ...field.unsaid(site),
  ];
  if (facts.turns) out.push(unsaidTurned);
  if (facts.refers) out.push(unsaidRefers);
  if (site.isShare) out.push(unsaidShare);
  if (site.sentence === 0) out.push(unsaidFirst);
  return out;
}
