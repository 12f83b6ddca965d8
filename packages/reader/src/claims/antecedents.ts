import { readingAt } from "@isnad/engine";
import type { Counted } from "./affected.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { isJoined } from "./tokens.ts";
import type { Trigger } from "./triggers.ts";

/** Whether the object of a verb is the pronoun written to it ("seized them"): nobody after it is affected. */
export function hasOwnObject(trigger: Trigger): boolean {
  return trigger.shape === "object" && trigger.sense.tail !== null && trigger.sense.form.tense !== undefined;
}

/**
 * The phrase that a clause right behind it describes: "forty whom they seized", "two who were seized", "a tank that a raid
 * destroyed". Whatever governs the phrase, the clause is about those whom it counts.
 */
export function antecedentOf(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  const { doc } = scene;
  if (trigger.joined) return null;
  const relative = readingAt(doc, trigger.first - 1, "g.rel") !== undefined;
  const end = relative ? trigger.first - 1 : trigger.first;
  for (let i = end - 1; i >= Math.max(counted.from, end - REACH); i--) {
    const phrase = counted.phrases.get(i);
    if (!phrase) {
      if (isJoined(doc, i) && i < end - 1) return null;
      continue;
    }
    if (phrase.last < end - LOOSE || phrase.last > end) return null;
    return phrase.quantity || phrase.low === 2 || (phrase.single && !phrase.definite && !relative) ? phrase : null;
  }
  return null;
}

/** Tokens that a counted phrase may take, and those that may follow it before the clause. */
const REACH = 8;
const LOOSE = 2;
