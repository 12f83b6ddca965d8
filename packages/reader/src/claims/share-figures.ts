import { leads, readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import { isComma, markAt } from "../token-text.ts";
import { namedPart, titled } from "./affected.ts";
import { type Counting, TO_LOT, TOLLS } from "./counting.ts";
import type { Draft } from "./figures.ts";
import { fits } from "./fitting.ts";
import type { CountedPhrase } from "./phrases.ts";

/** "the owner of the house, the official": right behind the one of whom it tells more. */
const isApposition = ({ definite, single, joined, first }: CountedPhrase, end: number): boolean =>
  definite && single && !joined && first - end <= 1;

/** "…, one of the leaders": tells more of the one named before. */
const isOneOf = ({ quantity }: CountedPhrase): boolean => quantity?.value.form === "one_of";

/** "among them two women, and the dead are": a noun for another lot. */
const isOtherLot = ({ kind, definite, quantity }: CountedPhrase, lot: FigureKind): boolean =>
  definite && !quantity && kind !== null && TOLLS.has(kind) && kind !== lot;

/** "most of them", said of people, is no share of things. */
function isOf({ quantity }: CountedPhrase, { phrase: { unit } }: Draft): boolean {
  const people = quantity?.value.pronoun === "3mp" || quantity?.value.pronoun === "3fp";
  return !people || unit === null || unit === "person" || unit === "family" || unit === "percent";
}

/** "among them two children": shares of the figure before. */
export function parts(counting: Counting): void {
  const { doc } = counting.scene;
  for (let i = counting.from; i < counting.to; i++) {
    const back = pointsBack(counting, i);
    const part = back || isShareBefore(counting, i) ? undefined : readingAt(doc, i, "g.part");
    const share = back ?? shareAt(counting, i);
    if (!part && !share) continue;
    const whole = lotBefore(counting, i) ? null : wholeBefore(counting, i);
    if (share && whole && isOf(share, whole))
      counting.add(whole.kind, share, whole.trigger, "a share of the figure before", whole);
    const kind =
      (part?.sense.entry.features.kind as FigureKind | undefined) ?? lotBefore(counting, i) ?? whole?.kind;
    if (!part || !kind) continue;
    const known = counting.drafts.length;
    const last = partsAfter(counting, i + part.length, whole, kind, isOfLot(counting, i));
    if (counting.drafts.length === known && part.sense.entry.features.kind) amongLot(counting, i, kind);
    i = last - 1;
  }
}

/** A noun of a lot that a genitive follows. */
function isConstruct(counting: Counting, i: number): boolean {
  const noun = readingAt(counting.scene.doc, i, "counted")?.sense;
  return noun?.entry.features.kind !== undefined && !leads(noun, "the") && noun.tail === null;
}

/** "that seven policemen were among the dead": those before the words, in a clause of their own. */
function amongLot(counting: Counting, part: number, lot: FigureKind): void {
  const { doc } = counting.scene;
  for (let i = part - 1; i >= Math.max(counting.from, part - TO_LOT); i--) {
    const phrase = counting.phrases.get(i);
    if (
      phrase &&
      !counting.used.has(phrase) &&
      !phrase.definite &&
      !phrase.governed &&
      fits(lot, phrase, null)
    ) {
      if (readingAt(doc, i - 1, "g.that") || readingAt(doc, i - 1, "g.was"))
        counting.add(lot, phrase, null, "told to be among them");
      return;
    }
    if (counting.triggerAt.has(i)) return;
  }
}

/** "the dead, among them two": the lot that the noun right before tells. */
function lotBefore(counting: Counting, i: number): FigureKind | null {
  const phrase = [...counting.phrases.values()].find((p) => p.last === i);
  return phrase?.definite &&
    !phrase.quantity &&
    phrase.kind &&
    TOLLS.has(phrase.kind) &&
    !counting.used.has(phrase)
    ? phrase.kind
    : null;
}

/** "rose from 31 to 54": the number that was before. */
export function comesFrom(counting: Counting, phrase: CountedPhrase): boolean {
  const { doc } = counting.scene;
  if (readingAt(doc, phrase.first - 1, "g.prep")?.sense.entry.features.of === undefined) return false;
  for (let i = phrase.last; i < Math.min(counting.to, phrase.last + 3); i++)
    if (readingAt(doc, i, "g.prep")?.sense.entry.features.to !== undefined)
      return counting.phrases.has(i + 1);
  return false;
}

/** "three of them": a number right before the word that points back. */
function pointsBack(counting: Counting, i: number): CountedPhrase | null {
  if (!readingAt(counting.scene.doc, i, "g.part")) return null;
  const phrase = numberBefore(counting, i);
  return phrase && !counting.used.has(phrase) ? phrase : null;
}

/** "among them the bodies of 30": the noun is a word that takes the number behind it. */
function leadsOn(counting: Counting, { first, last, quantity }: CountedPhrase): boolean {
  return (
    !quantity && counting.triggerAt.has(first) && [0, 1].some((k) => counting.phrases.get(last + k)?.quantity)
  );
}

/** "nine of the dead were civilians": the lot belongs to the number before it. */
function isOfLot(counting: Counting, i: number): boolean {
  const phrase = numberBefore(counting, i);
  return phrase !== null && phrase.last > i && counting.used.has(phrase);
}

/** "six of them": the number before the word is known as a share. */
function isShareBefore(counting: Counting, i: number): boolean {
  const phrase = numberBefore(counting, i);
  return phrase !== null && counting.drafts.some((d) => d.phrase === phrase && d.whole !== null);
}

/** The phrase whose number ends at token `i`. */
function numberBefore(counting: Counting, i: number): CountedPhrase | null {
  for (let k = i - 1; k >= Math.max(counting.from, i - 3); k--) {
    const phrase = counting.phrases.get(k);
    if (phrase?.quantity?.last === i) return phrase;
  }
  return null;
}

function shareAt(counting: Counting, i: number): CountedPhrase | null {
  const phrase = counting.phrases.get(i);
  if (!phrase?.quantity || counting.used.has(phrase)) return null;
  const q = phrase.quantity.value;
  const share = ["most", "all"].includes(q.quantifier) || q.form === "amount" || q.form === "share";
  return share && q.pronoun && !meansWounds(counting, i, q.pronoun) ? phrase : null;
}

/** "ten were hurt by wounds, some of them grave": "them" that is said of things, right behind a noun that counts nobody. */
function meansWounds(counting: Counting, i: number, pronoun: string): boolean {
  const { doc } = counting.scene;
  const counts = [...counting.phrases.values()].some((p) => p.last === i);
  return pronoun === "3fs" && !counts && doc.words[i - 1]?.leads.some((p) => p.parts[0] === "in") === true;
}

function wholeBefore(counting: Counting, i: number): Draft | null {
  let best: Draft | null = null;
  for (const d of counting.drafts)
    if (d.phrase.last <= i && !d.whole && (!best || d.phrase.first > best.phrase.first)) best = d;
  return best;
}

/** `counted`: only numbers joined to the one before the word ("nine of the dead were …, and one was …"). */
function partsAfter(
  counting: Counting,
  from: number,
  whole: Draft | null,
  lot: FigureKind,
  counted: boolean,
): number {
  let at = from;
  for (let i = from; i < Math.min(counting.to, at + 8); i++) {
    const phrase = titled(
      counting.scene,
      counting.phrases.get(i) ?? namedPart(counting.scene, counting, i, at),
    );
    if (!phrase) {
      if (counting.triggerAt.has(i) || readingAt(counting.scene.doc, i, "g.turn")) break;
      continue;
    }
    // "three of them in a grave state".
    if (phrase.governed && !phrase.quantity && phrase.head?.entry.features.weak) continue;
    // "among the dead of the opposition three leaders".
    if (i === from && phrase.definite && !phrase.quantity && isConstruct(counting, from - 1)) continue;
    if (counted && !(phrase.joined && phrase.quantity)) continue;
    if (leadsOn(counting, phrase) || (at > from && isApposition(phrase, at))) continue;
    if (counting.used.has(phrase) || !fits(lot, phrase, null) || isOtherLot(phrase, lot)) break;
    if (at > from && !phrase.joined && (!isComma(markAt(counting.scene.doc, i - 1)) || isOneOf(phrase)))
      break;
    const kind = phrase.kind && phrase.population.length === 0 ? phrase.kind : lot;
    counting.add(kind, phrase, whole?.trigger ?? null, "among those counted before", whole);
    at = phrase.last;
    i = at - 1;
  }
  return Math.max(at, from);
}
