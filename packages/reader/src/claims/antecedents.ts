import { type Document, readingAt } from "@isnad/engine";
import { type Counted, fits } from "./fitting.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
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
  let end = trigger.first;
  while (readingAt(doc, end - 1, "g.was")) end--;
  const relative = readingAt(doc, end - 1, "g.rel") !== undefined;
  if (relative) end--;
  for (let i = end - 1; i >= Math.max(counted.from, end - REACH); i--) {
    const phrase = counted.phrases.get(i);
    if (phrase) return phrase.last === end && suits(phrase, trigger, relative) ? phrase : null;
  }
  return null;
}

function suits(phrase: CountedPhrase, trigger: Trigger, relative: boolean): boolean {
  if (trigger.sense.tail === null && phrase.low === 1) return false;
  return phrase.quantity !== null || phrase.low === 2 || (!phrase.definite && !relative);
}

/** Tokens that a counted phrase may take. */
const REACH = 8;

/** "700 children whose arrest is carried out": the light verb before a deed that points back to those it was done to, as their verb. */
export function doneTo({ doc }: Scene, trigger: Trigger): Trigger | null {
  if (trigger.shape === "phrase" || trigger.sense.tail?.person.startsWith("3") !== true) return null;
  const light = readingAt(doc, trigger.first - 1, "g.done");
  return light ? { ...trigger, first: trigger.first - 1, shape: "object", sense: light.sense } : null;
}

/** How far before a word its pronoun may point. */
const POINTING = 24;

/** "targeted a bus, which led to its burning": the thing that the pronoun of a word for damage points back to. */
export function pointedTo({ doc }: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  const { kind, sense, first } = trigger;
  if (kind !== "damaged" || !sense.tail || !["3ms", "3fs"].includes(sense.tail.person)) return null;
  for (let i = first - 1; i >= Math.max(counted.from, first - POINTING); i--) {
    const thing = counted.phrases.get(i);
    if (!thing || thing.unit === "percent" || !fits(kind, thing, trigger) || isWhere(doc, thing)) continue;
    if (agrees(thing, sense.tail.person)) return counted.used.has(thing) ? null : thing;
    // "a store of arms": what stands in it tells of the store.
    if (thing.unit !== "item") return null;
  }
  return null;
}

/** "in a camp": where the thing is, and not what was hit. */
function isWhere(doc: Document, { first, governed }: CountedPhrase): boolean {
  if (!governed || readingAt(doc, first - 1, "g.against")) return false;
  return doc.words[first]?.leads.some(({ parts }) => parts[0] === "for") !== true;
}

/** Things in the plural are feminine singular to their pronoun. */
function agrees({ quantity, head, low, single, definite }: CountedPhrase, person: string): boolean {
  const one = single || (quantity !== null && low === 1);
  if (person === "3ms") return one && head?.form.gender !== "f";
  return one ? head?.form.gender === "f" : !definite && low !== 2;
}
