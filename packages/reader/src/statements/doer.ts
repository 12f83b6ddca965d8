import { readingAt } from "@isnad/engine";
import { agreementOf, agreesWith } from "./agreement.ts";
import { readDeedNoun } from "./deed.ts";
import { type Party, partyOf, phraseSpan } from "./party.ts";
import { leadingActors, type Phrase, relationAt } from "./phrase.ts";
import { factsAt, isWord } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import type { Context } from "./statement-context.ts";
import { canAct, meantBefore, type Subject } from "./subject.ts";
import { type Cue, fact } from "./word-facts.ts";

/** A doer that no list of names knows ("the rebellion", "two women"): a noun in the place of the subject. */
export function stranger(scan: Context["scan"], { unknown }: Subject, before: number): Party | null {
  return unknown && unknown.last <= before ? strangerIn(scan, unknown, before) : null;
}

export function strangerIn(scan: Context["scan"], phrase: Phrase, limit: number): Party | null {
  const bits = factsAt(scan, phrase.first);
  if (phrase.relation !== "bare" || !isWord(scan, phrase.first) || bits & NO_DOER) return null;
  const of = relationAt(scan, phrase.last)?.relation === "from" ? phrase.last + 1 : phrase.last;
  const members = of > phrase.last ? leadingActors(scan, of, limit) : [];
  if (bits & fact.skip) return partyOf(scan, members);
  const range = { first: phrase.first, last: members[0]?.last ?? phrase.last };
  return { spans: [phraseSpan(scan, range)], range, actors: members };
}

const NO_DOER = fact.verbish | fact.quality | fact.cue | fact.participle | fact.carrier;

/** "… and fired rockets": what is fired is no subject. */
const isJoined = ({ lead }: Cue): boolean => lead?.parts.includes("and") === true;

/** "They opened fire", "that it opened fire": the subject is in the verb, or joined to "that". */
export function meansThem(scan: Context["scan"], cue: Cue, object: Cue | null): boolean {
  if (agreementOf(cue.form) === "p" || (object?.entry.features.thing && isJoined(cue))) return true;
  return thatThey(scan, cue);
}

/** "That it", "that they": the subject is joined to it. */
const thatThey = (scan: Context["scan"], cue: Cue): boolean =>
  readingAt(scan.doc, cue.first - 1, "g.that")?.sense.entry.features.pronoun !== undefined;

/** Whom "they" or "it" means: a name before in the sentence, else the last attackers. */
export function pronounDoer(context: Context, cue: Cue): Party | null {
  const self = thatThey(context.scan, cue) ? speakerAt(context.scan, cue.first) : null;
  if (self && canAct(self.actors) && agreesWith(cue.form, self.actors[0]?.value, false)) return self;
  const { memory, index } = context;
  const { attackers } = memory;
  const last = attackers && agreesWith(cue.form, attackers.actors[0]?.value, false) ? attackers : null;
  if (last && index === memory.sentence) return last;
  const holders = index - memory.heldIn <= 1 ? memory.holders : null;
  return (
    meantBefore(context.scan, cue, context.sentence) ??
    (index - memory.sentence <= 1 ? last : null) ??
    holders
  );
}

/** How many sentences back a word like "the raid" may point. */
export const BACK = 3;

/** Who did a deed that stands as subject; "the raid" is that of the last attackers. */
export function doerOfDeed(context: Context, deed: Cue, end: number): Party | null {
  const own = readDeedNoun(context.scan, deed, end).doer;
  if (own || deed.entry.features.thing) return own;
  const { memory } = context;
  return context.index - memory.sentence <= BACK ? memory.attackers : null;
}

/** Keeps who attacked, and whom, for words that point back. */
export function remember(context: Context, attackers: Party, aimed: readonly Phrase[], end: number): void {
  const { memory, scan } = context;
  memory.attackers = attackers;
  memory.sentence = context.index;
  const enemy = aimed[0] ? leadingActors(scan, aimed[0].first, end) : [];
  if (attackers.actors.length > 0 && enemy.length > 0)
    memory.sides = partyOf(scan, [...attackers.actors, ...enemy]);
}
