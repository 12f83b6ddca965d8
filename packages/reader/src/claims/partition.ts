import { readingAt } from "@isnad/engine";
import { isComma, markAt } from "../token-text.ts";
import type { Counted } from "./fitting.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

/** The rule of figures that make up the one before. */
export const partitionRule = "makes up the figure before";

/** Tokens from a total to the mark that opens what it is made of, and between two of its parts. */
const TO_PARTS = 6;
const GAP = 12;
const OPENING = "(-–:،";

/** The phrases behind a total that make it up to the last one: "four civilians (a woman and three children)". */
export function partition(scene: Scene, counted: Counted, total: CountedPhrase): CountedPhrase[] {
  const { low, high, quantity, unit } = total;
  if (
    (!quantity && low !== 2) ||
    low === null ||
    low !== high ||
    low < 2 ||
    (unit !== "person" && unit !== null)
  )
    return [];
  const opens = opening(scene, counted, total.last);
  return opens === null ? [] : (summing(scene, counted, opens, low) ?? []);
}

function opening({ doc }: Scene, { to }: Counted, from: number): number | null {
  for (let i = from; i < Math.min(to, from + TO_PARTS); i++) {
    if (OPENING.includes(markAt(doc, i) || " ")) return i + 1;
    if (markAt(doc, i) !== "" || readingAt(doc, i, "g.part")) return null;
  }
  return null;
}

function summing(scene: Scene, counted: Counted, from: number, total: number): CountedPhrase[] | null {
  const parts: CountedPhrase[] = [];
  let left = total;
  for (let i = from, last = from; i < Math.min(counted.to, last + GAP); i++) {
    const phrase = counted.phrases.get(i);
    if (tells(counted.triggerAt.get(i)) || ".؛".includes(markAt(scene.doc, i) || " ")) return null;
    if (
      !phrase ||
      (phrase.governed && !phrase.quantity) ||
      (phrase.unit !== "person" && phrase.unit !== null)
    )
      continue;
    if (!phrase.quantity && phrase.low === null) continue;
    if (phrase.single && i > from && !phrase.joined && !follows(scene, i)) return null;
    if (!isPart(counted, phrase) || (phrase.low as number) > left) return null;
    parts.push(phrase);
    left -= phrase.low as number;
    if (left === 0) return parts.length > 1 ? parts : null;
    last = phrase.last;
    i = last - 1;
  }
  return null;
}

/** A word that tells what happened, and not a noun like "his wounds". */
const tells = (trigger: Trigger | undefined): boolean =>
  trigger !== undefined && !(trigger.shape === "noun" && trigger.sense.tail !== null);

/** A comma, or "they are". */
const follows = ({ doc }: Scene, i: number): boolean =>
  isComma(markAt(doc, i - 1)) || readingAt(doc, i - 1, "g.become") !== undefined;

function isPart({ used }: Counted, phrase: CountedPhrase): boolean {
  const { low, high, unit } = phrase;
  return !used.has(phrase) && low !== null && low === high && (unit === "person" || unit === null);
}
