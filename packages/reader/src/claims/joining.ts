import { type Document, readingAt } from "@isnad/engine";
import { isComma, markAt } from "../token-text.ts";
import type { Counted } from "./fitting.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

/** Tokens between two phrases of which the later is joined to the earlier, and where a word for "in addition" leads to it. */
const JOINED = 7;
const ADDED = 12;
const WITH = 4;

/** One whose lot is known, and the word that told it. */
interface Told {
  readonly phrase: CountedPhrase;
  readonly trigger: Trigger | null;
}

/** "three men and two women": whether a phrase is joined to one that a word affects, and shares its lot. */
export function joins(scene: Scene, counted: Counted, told: Told, b: CountedPhrase): boolean {
  const { doc } = scene;
  const a = told.phrase;
  if (b.last <= a.first) return joinsBefore(scene, counted, told, b);
  const gap = b.first - a.last - swallowed(scene, a.last, b.first);
  if (b.first < a.last || gap > ADDED) return false;
  if (isAdded(scene, b)) return !tellsBetween(counted, a.last, b.first);
  if (isCompany(doc, a, b) && gap <= WITH) return !tellsBetween(counted, a.last, b.first);
  if (gap > JOINED || isOfPartitive(doc, a, b)) return false;
  if (!b.joined && !isComma(markAt(doc, b.first - 1))) return false;
  if (!b.quantity)
    for (let i = a.last; i < b.first; i++)
      if (readingAt(doc, i, "g.prep") && readingAt(doc, i, "g.prep")?.sense.entry.features.of === undefined)
        return false;
  return flows(doc, counted, a.last, b.first);
}

/** "three soldiers and four gunmen were killed": the verb took the nearer one. */
function joinsBefore(
  { doc }: Scene,
  counted: Counted,
  { phrase: a, trigger }: Told,
  b: CountedPhrase,
): boolean {
  if (!a.joined) return false;
  if (b.last === a.first || (b.last === a.first - 1 && readingAt(doc, b.last, "g.and"))) return true;
  const subject = trigger !== null && trigger.first >= a.last;
  return (
    subject &&
    (b.quantity !== null || b.low === 2) &&
    !b.governed &&
    a.first - b.last <= JOINED &&
    flows(doc, counted, b.last, a.first)
  );
}

/** "in addition to about ten". */
function isAdded({ doc }: Scene, { first }: CountedPhrase): boolean {
  return [1, 2, 3].some((k) => readingAt(doc, first - k, "g.plus"));
}

/** "in addition to the attackers": known people right behind the word. */
export function isAddedToo({ doc }: Scene, { first }: CountedPhrase): boolean {
  return [1, 2, 3].some((k) => readingAt(doc, first - k, "g.plus")?.length === k);
}

/** "a leader, with three of his guards". */
function isCompany(doc: Document, a: CountedPhrase, b: CountedPhrase): boolean {
  const one = a.low === 1 && a.unit === "person" && b.unit !== "family";
  return one && (b.quantity !== null || b.low === 2) && readingAt(doc, b.first - 1, "g.with") !== undefined;
}

/** "seven of the soldiers and policemen": those joined belong to what the number is of. */
function isOfPartitive(doc: Document, a: CountedPhrase, b: CountedPhrase): boolean {
  return (
    a.quantity !== null &&
    b.quantity === null &&
    b.first === a.last &&
    b.mayBePlural &&
    readingAt(doc, a.quantity.last, "g.prep")?.sense.entry.features.of !== undefined
  );
}

/** Tokens of names of sides between two tokens. */
function swallowed({ actorAt }: Scene, from: number, to: number): number {
  let tokens = 0;
  for (let i = from; i < to; i++) {
    const actor = actorAt.get(i);
    if (!actor || actor.last > to) continue;
    tokens += actor.last - i;
    i = actor.last - 1;
  }
  return tokens;
}

function tellsBetween({ triggerAt }: Counted, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (triggerAt.has(i)) return true;
  return false;
}

/** A phrase of its own, not one that a preposition ties to what stands before ("depots for arms"), nor a genitive. */
function isOwn(phrase: CountedPhrase | undefined): boolean {
  if (!phrase) return false;
  const genitive = phrase.definite && phrase.mayBePlural && !phrase.joined;
  return phrase.quantity !== null || (!phrase.governed && !genitive);
}

/** Whether nothing but marks and describing words stands between two tokens. */
function flows(doc: Document, counted: Counted, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      counted.triggerAt.has(i) ||
      isOwn(counted.phrases.get(i)) ||
      readingAt(doc, i, "g.part") ||
      readingAt(doc, i, "g.turn")
    )
      return false;
  return true;
}
