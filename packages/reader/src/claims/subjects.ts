import { leads, readingAt } from "@isnad/engine";
import { markAt } from "../token-text.ts";
import { acceptable, type Counted } from "./fitting.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

/** Tokens between a subject and its verb. */
const BEFORE = 20;
/** Tokens between a share and what it is a share of. */
const TO_WHOLE = 14;

/** The phrase before a word that is its subject. */
export function subjectBefore(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  const nearest = nearestBefore(scene, counted, trigger, trigger.first, BEFORE);
  return nearest && wholeOf(scene, counted, trigger, nearest);
}

/** Of a share put between subject and verb, the whole: "57 civilians, among them six women, were killed". */
export function wholeOf(
  scene: Scene,
  counted: Counted,
  trigger: Trigger,
  phrase: CountedPhrase,
): CountedPhrase | null {
  if (
    phrase.single ||
    trigger.sense.form.number === "singular" ||
    readingAt(scene.doc, trigger.first - 1, "g.rel")
  )
    return phrase;
  const share = shareStart(scene, counted, phrase);
  if (!share) return phrase;
  // "twenty people: six of them police …".
  const end = markAt(scene.doc, share.first - 1) === ":" ? share.first - 1 : share.first;
  const whole = nearestBefore(scene, counted, trigger, end, TO_WHOLE);
  if (whole && (whole.quantity || whole.low === 2)) return whole;
  return share.named ? phrase : null;
}

/** The words that make a phrase a share. */
interface Share {
  readonly first: number;
  /** It can stand alone: "seven of them were killed". */
  readonly named: boolean;
}

/** What makes a phrase a share ("among them six women", "seven of them", "half of them"), or null. */
function shareStart(
  { doc }: Scene,
  { from, phrases, triggerAt }: Counted,
  phrase: CountedPhrase,
): Share | null {
  const { quantity } = phrase;
  if (quantity?.value.pronoun || (quantity && readingAt(doc, quantity.last, "g.part")))
    return { first: phrase.first, named: true };
  for (let i = phrase.first - 1; i >= Math.max(from, phrase.first - BEFORE); i--) {
    if (readingAt(doc, i, "g.part")) return { first: shareOf(phrases, i) ?? i, named: i < phrase.first - 1 };
    if (triggerAt.has(i) || ".؛:".includes(markAt(doc, i) || " ")) return null;
  }
  return null;
}

/** Where the number begins that a word for "of them" at token `part` makes a share. */
function shareOf(phrases: Counted["phrases"], part: number): number | null {
  for (let i = part - 1; i >= part - 3; i--) if (phrases.get(i)?.quantity?.last === part) return i;
  return null;
}

function nearestBefore(
  scene: Scene,
  counted: Counted,
  trigger: Trigger,
  end: number,
  reach: number,
): CountedPhrase | null {
  const { doc } = scene;
  for (let i = end - 1; i >= Math.max(counted.from, end - reach); i--) {
    const phrase = counted.phrases.get(i);
    if (phrase?.single && trigger.sense.form.number === "plural") continue;
    // "a third soldier was hurt".
    if (isOrdinalOf(counted, phrase) || disagrees(phrase, trigger)) continue;
    if (phrase && phrase.last <= end && !(phrase.governed && !phrase.quantity) && !isTold(scene, phrase)) {
      if (!phrase.governed && acceptable(scene, counted, phrase, trigger)) return phrase;
      if (phrase.quantity) return null;
    }
    if (opensClause(scene, counted, i)) return null;
    if ("؛:.".includes(markAt(doc, i) || " ") || (trigger.joined && markAt(doc, i) !== "")) return null;
  }
  return null;
}

/** Several people are no subject before a verb in the singular. */
function disagrees(phrase: CountedPhrase | undefined, { sense: { form } }: Trigger): boolean {
  const one = form.tense !== undefined && form.number === "singular" && form.gender === "m";
  return one && phrase?.unit === "person" && phrase.mayBePlural && !phrase.quantity;
}

/** An ordinal right behind the noun that it describes. */
function isOrdinalOf({ phrases }: Counted, phrase: CountedPhrase | undefined): boolean {
  const value = phrase?.quantity?.value;
  if (value?.form !== "ordinal" || value.definite || !phrase || phrase.head) return false;
  return phrases.get(phrase.first - 1)?.unit === "person";
}

/** Whether the words before token `i` belong to another clause. */
function opensClause({ doc }: Scene, { triggerAt }: Counted, i: number): boolean {
  return (
    triggerAt.has(i) || ["g.turn", "g.that", "g.when"].some((name) => readingAt(doc, i, name) !== undefined)
  );
}

/** "twenty children are trapped": those with a number, or right before the word. */
export function standingBefore(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  const phrase = leads(trigger.sense, "the") ? null : subjectBefore(scene, counted, trigger);
  if (!phrase) return null;
  return phrase.quantity || phrase.low === 2 || (!phrase.definite && phrase.last === trigger.first)
    ? phrase
    : null;
}

/** "whose number is 12 million": how many somebody named before is. */
function isTold({ doc }: Scene, phrase: CountedPhrase): boolean {
  return readingAt(doc, phrase.first - 1, "g.tally")?.sense.tail != null;
}
