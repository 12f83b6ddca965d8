import { readingAt } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { carriedNoun, deedAt, isGoverned, isLed, namesPlace, readDeedNoun } from "./deed.ts";
import type { StatementDraft, TextSpan } from "./draft.ts";
import { type Party, partyIn, partyOf, phraseSpan } from "./party.ts";
import { leadingActors, type Phrase, phraseEnd, phrasesIn } from "./phrase.ts";
import { factsBefore, type StatementScan, topicsAt } from "./reading.ts";
import { type Context, draftOf, endBehind, isDenied, isUnreal, ruleOf } from "./statement-context.ts";
import { factsIn, meantBefore, subjectOf } from "./subject.ts";
import { type Cue, fact, topic } from "./word-facts.ts";

/** How many sentences back "they" may have taken a place. */
const BACK = 2;
/** How far behind "is under" the holder may stand. */
const NEAR = 10;

/** "A took B", "A withdrew from B". */
export function controlByVerb(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  if (isUnreal(context, cue)) return null;
  if (readingAt(scan.doc, cue.last, "statement.prep")?.sense.entry.features.back) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end, true);
  if (subject.how === "relative") return null;
  if (features.fall) return fallen(context, cue, end, subject.first);
  if (features.side === "place") return held(context, cue, end, subject.first);
  const phrases = phrasesIn(scan, subject.how === "after" && subject.party ? subject.rest : cue.last, end);
  const agent = phrases.find((p) => p.relation === "by");
  const doer =
    (agent ? partyOf(scan, leadingActors(scan, agent.first, end)) : null) ??
    subject.party ??
    (subject.deed ? null : pronounHolder(context, cue));
  if (!doer || !canHold(doer, features.force !== undefined) || !hasGround(scan, phrases)) return null;
  context.memory.holders = doer;
  context.memory.heldIn = context.index;
  return draftOf(context, {
    kind: "control",
    first: subject.party ? subject.first : cue.first,
    last: end,
    actors: doer,
    targets: losers(scan, phrases, String(features.to), end, doer),
    rules: [ruleOf(cue)],
  });
}

/** Whom "they" means that took or left a place. */
function pronounHolder(context: Context, cue: Cue): Party | null {
  const here = meantBefore(context.scan, cue, context.sentence);
  if (here) return here;
  const { memory, index } = context;
  return index - memory.heldIn <= BACK ? memory.holders : null;
}

/** Forces and rulers hold places; where the verb may be said of anybody, only those who fight. */
function canHold(party: Party, forces: boolean): boolean {
  const actor = party.actors[0]?.value;
  if (!actor) return !forces;
  if (
    actor.adjectiveOnly ||
    actor.kind === "source" ||
    actor.kind === "outlet" ||
    actor.kind === "report" ||
    actor.kind === "witness"
  )
    return false;
  return (
    !forces ||
    (actor.kind !== "person" &&
      (actor.type === "military" || actor.type === "armed_group" || actor.type === "state"))
  );
}

/** Whether the words behind the verb tell one place; a counted number of places is a figure. */
function hasGround(scan: StatementScan, phrases: readonly Phrase[]): boolean {
  for (const phrase of phrases.slice(0, 4)) {
    if (!namesPlace(scan, phrase)) continue;
    return !isCounted(scan, phrase);
  }
  return false;
}

function isCounted(scan: StatementScan, phrase: Phrase): boolean {
  for (let k = phrase.first; k < phrase.last; k++) {
    const number = scan.scene.quantities.get(k);
    if (number && (number.value.role ?? number.value.form) !== "ordinal" && !isLabel(scan, k)) return true;
  }
  const senses = scan.doc.words[phrase.first]?.senses ?? [];
  let dual = false;
  for (const { entry, form } of senses)
    if (entry.class === "place" || entry.class === "statement.ground") {
      if (form.number !== "dual") return false;
      dual = true;
    }
  return dual;
}

/** "Brigade 15": a number right behind a definite noun names it. */
const isLabel = (scan: StatementScan, k: number): boolean =>
  (factsBefore(scan, k) & fact.definite) !== 0 && scan.doc.tokens.kind[k] === tokenKind.number;

/** From whom a place was taken, or who was driven out. */
function losers(
  scan: StatementScan,
  phrases: readonly Phrase[],
  to: string,
  end: number,
  doer: Party | null,
): TextSpan[] {
  for (const phrase of phrases) {
    if (doer && phrase.first <= doer.range.first && doer.range.first < phrase.last) continue;
    if (to === "from" && phrase.relation === "from") {
      const actors = leadingActors(scan, phrase.first, end);
      if (actors.length > 0) return [...(partyOf(scan, actors)?.spans ?? [])];
    }
    if (to === "direct" && phrase.relation === "bare") return [...partyIn(scan, phrase, end).spans];
    if (
      phrase.relation === "for" &&
      phrase.opens === phrase.first &&
      leadingActors(scan, phrase.first, end).length > 0
    )
      return [phraseSpan(scan, phrase)];
  }
  return [];
}

/** "B fell to A". */
function fallen(context: Context, cue: Cue, end: number, first: number): StatementDraft | null {
  const { scan } = context;
  const by =
    cue.last > cue.first + 1 ? null : phrasesIn(scan, cue.last, end).find((p) => p.relation === "by");
  if (by === undefined) return null;
  const doer = partyOf(scan, leadingActors(scan, by ? by.first : cue.last, end));
  if (!doer) return null;
  return draftOf(context, {
    kind: "control",
    first: Math.min(first, cue.first),
    last: end,
    actors: doer,
    rules: [ruleOf(cue)],
  });
}

/** "B is under the control of A". */
function held(context: Context, cue: Cue, end: number, first: number): StatementDraft | null {
  const { scan } = context;
  let under = false;
  for (let k = cue.last; k < Math.min(end, cue.last + NEAR); k++) {
    under ||=
      (topicsAt(scan, k) & topic.held) !== 0 ||
      deedAt(scan, { first: k, last: k + 1 })?.entry.features.kind === "control";
    const actors = under ? leadingActors(scan, k, end) : [];
    if (actors.length > 0 && scan.scene.actorAt.has(k))
      return draftOf(context, {
        kind: "control",
        first,
        last: end,
        actors: partyOf(scan, actors),
        rules: [ruleOf(cue)],
      });
  }
  return null;
}

/** "A managed to retake B", "A announced its withdrawal from B", "A made progress towards B". */
export function controlByCarrier(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { role } = cue.entry.features;
  if (isUnreal(context, cue) || role === "undergo" || role === "claim" || role === "happen") return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end, role !== "say");
  if (subject.how === "relative") return null;
  const behind = phrasesIn(scan, subject.how === "after" && subject.party ? subject.rest : cue.last, end);
  const noun = carriedNoun(
    scan,
    behind,
    (c) => c.entry.features.kind === "control" && !c.entry.features.hands,
    (p, carried) => isLed(cue, p, carried),
  );
  if (!noun || topicsAt(scan, noun.first - 1) & (topic.ground | topic.held)) return null;
  const deed = readDeedNoun(scan, noun, end, role === "do");
  if (
    !hasGround(scan, deed.phrases) &&
    !namesPlace(scan, { first: noun.last, last: phraseEnd(scan, noun.first, end) })
  )
    return null;
  const inner = phraseEnd(scan, noun.first, end);
  const inside = { first: noun.last, last: inner };
  if (
    noun.entry.features.to === "from" &&
    inner > noun.last &&
    deedAt(scan, inside)?.entry.features.kind !== "control" &&
    !namesPlace(scan, inside) &&
    !deed.doer
  )
    return null;
  const own = subject.party && canHold(subject.party, role === "say") ? subject.party : null;
  const doer =
    role === "host" || (role === "done" && deed.doer)
      ? deed.doer
      : (own ?? deed.doer ?? (role === "say" ? null : pronounHolder(context, cue)));
  if (role !== "host" && (!doer || !canHold(doer, false))) return null;
  if (doer) {
    context.memory.holders = doer;
    context.memory.heldIn = context.index;
  }
  const first = role === "say" && !own ? noun.first : subject.first;
  return draftOf(context, {
    kind: "control",
    first,
    last: end,
    actors: doer,
    targets: losers(scan, deed.phrases, String(noun.entry.features.to), end, doer),
    rules: [ruleOf(cue), ruleOf(noun)],
  });
}

/** "A's seizure of B". */
export function controlByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  if (noun.entry.features.carried || isDenied(context, noun.first)) return null;
  const before = factsBefore(scan, noun.first);
  if (
    before & (fact.cause | fact.negation | fact.noun) ||
    topicsAt(scan, noun.first - 1) & (topic.ground | topic.held)
  )
    return null;
  if (isGoverned(scan, noun.first) && factsIn(scan, { first: sentence.first, last: noun.first }, fact.toll))
    return null;
  const end = endBehind(context, noun.last);
  const deed = readDeedNoun(scan, noun, end);
  if (
    !deed.doer ||
    topicsAt(scan, deed.doer.range.first) & topic.ground ||
    !canHold(deed.doer, true) ||
    !hasGround(scan, deed.phrases)
  )
    return null;
  return draftOf(context, {
    kind: "control",
    first: noun.first,
    last: end,
    actors: deed.doer,
    targets: losers(scan, deed.phrases, String(noun.entry.features.to), end, deed.doer),
    rules: [ruleOf(noun)],
  });
}
