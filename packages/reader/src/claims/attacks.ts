import { type Document, type Mention, readingAt } from "@isnad/engine";
import type { Quantity } from "../quantities/index.ts";
import { markAt } from "../token-text.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { isJoined } from "./tokens.ts";

/** Tokens between a word for finding or disarming and the weapons. */
const FOUND = 7;
/** Tokens between attacks and what they were done with. */
const INSTRUMENT = 8;

/** Tokens between an attack and how often it was done. */
const OFTEN = 14;

/** The phrases of a sentence by their first token. */
type Phrases = ReadonlyMap<number, CountedPhrase>;

/** Whether a phrase counts attacks: by a number, a dual or a word like "several", and of deeds that were done. */
export function countsAttacks({ doc }: Scene, phrases: Phrases, phrase: CountedPhrase): boolean {
  const { quantity, head, definite, low } = phrase;
  // Of a masculine noun, the dual before a genitive is spelled like an adjective.
  if ((head?.form.construct && head.form.gender !== "f") || (definite && low !== 2)) return false;
  if (quantity && (["all", "most"].includes(quantity.value.quantifier) || quantity.value.form === "one_of"))
    return false;
  if (head?.entry.features.weak && !isSpecified(doc, phrase)) return false;
  // "a number of shells" tells how an attack was done; "a number of raids" counts them.
  if (head?.entry.features.weapon && phrase.quantifier === "some") return false;
  return !isUnused(doc, phrase) && !isInstrument(doc, phrases, phrase);
}

/** "two operations of sniping", "six attempts at infiltration": what follows tells that they were attacks. */
function isSpecified(doc: Document, { last, quantifier }: CountedPhrase): boolean {
  return quantifier !== "some" && readingAt(doc, last, "g.raid") !== undefined && !isJoined(doc, last);
}

/** "found 35 charges", "has 80 thousand rockets": weapons that hit nobody. */
function isUnused(doc: Document, { first, head }: CountedPhrase): boolean {
  if (head?.entry.features.weapon === undefined) return false;
  for (let i = first - 1; i >= Math.max(0, first - FOUND); i--) {
    if (readingAt(doc, i, "g.found")) return true;
    if (".؛:".includes(markAt(doc, i) || " ")) return false;
  }
  return false;
}

/** "two attacks with two car bombs": as many weapons as attacks are the same attacks. */
function isInstrument(doc: Document, phrases: Phrases, { first, low, head }: CountedPhrase): boolean {
  if (head?.entry.features.weapon === undefined || !isMeans(doc, first)) return false;
  for (let i = first - 1; i >= first - INSTRUMENT; i--) {
    const before = phrases.get(i);
    if (before?.unit === "attack") return before.low === low;
  }
  return false;
}

function isMeans(doc: Document, first: number): boolean {
  return (
    doc.words[first]?.leads.some(({ parts }) => parts[0] === "in") === true ||
    readingAt(doc, first - 1, "g.using") !== undefined
  );
}

/** "the explosion of two cars": as many attacks as things that went off. */
export function isExplosive({ doc }: Scene, phrase: CountedPhrase): boolean {
  const { first, last, unit, quantity, low } = phrase;
  if (unit !== "vehicle" || low === null || (!quantity && low !== 2)) return false;
  if (phrase.head?.entry.features.drone && isLaunched(doc, first)) return true;
  return [first - 1, last].some((i) => readingAt(doc, i, "g.blast") !== undefined);
}

/** "shelled the town 270 times", "broke the truce 15 times": how often an attack was done. */
export function attackedTimes({ doc, quantities }: Scene, from: number, to: number): Mention<Quantity>[] {
  const found: Mention<Quantity>[] = [];
  for (let i = from; i < to; i++) {
    const quantity = quantities.get(i);
    const { role, form, low } = quantity?.value ?? {};
    if (quantity && role === "times" && form !== "ordinal" && low != null && isAttacked(doc, i))
      found.push(quantity);
  }
  return found;
}

function isAttacked(doc: Document, times: number): boolean {
  for (let i = times - 1; i >= Math.max(0, times - OFTEN); i--) {
    if (readingAt(doc, i, "g.attacked")) return true;
    if (".؛:".includes(markAt(doc, i) || " ")) return false;
  }
  return false;
}

/** "launched 300 drones". */
function isLaunched(doc: Document, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - LAUNCHING); i--) {
    if (readingAt(doc, i, "g.launch")) return true;
    if (markAt(doc, i) !== "") return false;
  }
  return false;
}

/** Tokens between a word for launching, who did it, and the drones. */
const LAUNCHING = 5;
/** Tokens between a word for an attack and the places it hit. */
const HITTING = 7;

/** "shelled 84 villages", "targeted several positions": as many attacks as places were hit, where none are counted before. */
export function hitsTargets({ doc }: Scene, phrases: Phrases, phrase: CountedPhrase): boolean {
  const { first, unit, quantity, governed, joined, low, quantifier } = phrase;
  const form = quantity?.value.form;
  if ((unit !== "area" && unit !== "building") || low === null || governed || joined) return false;
  if (!form || form === "one_of" || form === "ordinal" || quantifier === "all") return false;
  for (let i = first - 1; i >= Math.max(0, first - HITTING); i--) {
    const before = phrases.get(i);
    if (before?.quantity || ".؛:".includes(markAt(doc, i) || " ")) return false;
    if (readingAt(doc, i, "g.attacked") || readingAt(doc, i, "g.attacking"))
      return !countedBefore(phrases, i);
  }
  return false;
}

function countedBefore(phrases: Phrases, end: number): boolean {
  for (let i = end - 1; i >= end - HITTING; i--) {
    const phrase = phrases.get(i);
    if (phrase?.unit === "attack" && (phrase.quantity || phrase.low === 2)) return true;
  }
  return false;
}
