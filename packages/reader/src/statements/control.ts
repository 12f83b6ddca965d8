import type { StatementDraft } from "./draft.ts";
import { carriedNoun, namesPlace, readDeedNoun } from "./deed.ts";
import { type Party, partyIn, partyOf } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, type StatementScan } from "./reading.ts";
import { type Context, draftOf, endBehind, isUnreal, ruleOf } from "./statement-context.ts";
import { subjectOf } from "./subject.ts";
import { type Cue, fact } from "./word-facts.ts";
import type { TextSpan } from "./draft.ts";

/** "A took B", "A withdrew from B", "B is held by A". */
export function controlByVerb(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  if (isUnreal(context, cue)) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end);
  if (features.fall) return fallen(context, cue, end, subject.first);
  if (features.side === "place") return held(context, cue, end);
  let doer = subject.party;
  const phrases = phrasesIn(scan, subject.how === "after" ? subject.rest : cue.last, end);
  const agent = phrases.find((p) => p.relation === "by");
  if (agent) doer = partyOf(scan, leadingActors(scan, agent.first, end)) ?? doer;
  if (!doer || !canHold(doer, features.force !== undefined)) return null;
  if (!namesPlace(scan, { first: cue.last, last: end })) return null;
  return draftOf(context, { kind: "control", first: subject.first, last: end, actors: doer, targets: losers(scan, phrases, String(features.to), end), rules: [ruleOf(cue)] });
}

/** Forces and rulers hold places; where the verb may be said of anybody, only those who fight. */
function canHold(party: Party, forces: boolean): boolean {
  const actor = party.actors[0]?.value;
  if (!actor) return !forces;
  if (actor.adjectiveOnly) return false;
  if (actor.kind === "source" || actor.kind === "outlet" || actor.kind === "report") return false;
  if (!forces) return actor.kind !== "witness";
  return actor.kind !== "witness" && actor.kind !== "person" && actor.type !== "media" && actor.type !== "ngo" && actor.type !== "un" && actor.type !== "medical";
}

/** From whom a place was taken, or who was driven out. */
function losers(scan: StatementScan, phrases: readonly Phrase[], to: string, end: number): TextSpan[] {
  for (const phrase of phrases) {
    if (to === "from" && phrase.relation === "from") {
      const actors = leadingActors(scan, phrase.first, end);
      if (actors.length > 0) return [...(partyOf(scan, actors)?.spans ?? [])];
    }
    if ((to === "direct" || to === "of") && phrase.relation === "bare") return [...partyIn(scan, phrase, end).spans];
  }
  return [];
}

function fallen(context: Context, cue: Cue, end: number, first: number): StatementDraft | null {
  const actors = leadingActors(context.scan, cue.last, end);
  const doer = partyOf(context.scan, actors);
  if (!doer) return null;
  return draftOf(context, { kind: "control", first: Math.min(first, cue.first), last: end, actors: doer, rules: [ruleOf(cue)] });
}

/** "B is under the control of A". */
function held(context: Context, cue: Cue, end: number): StatementDraft | null {
  const { scan } = context;
  for (let k = cue.last; k < end; k++) {
    const mention = scan.scene.actorAt.get(k);
    if (mention) return draftOf(context, { kind: "control", first: cue.first, last: end, actors: partyOf(scan, leadingActors(scan, k, end)), rules: [ruleOf(cue)] });
  }
  return null;
}

/** "A managed to retake B", "A announced its withdrawal from B", "A made progress towards B". */
export function controlByCarrier(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { role } = cue.entry.features;
  if (isUnreal(context, cue) || role === "undergo" || role === "claim") return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end);
  const noun = carriedNoun(scan, phrasesIn(scan, cue.last, end), (c) => c.entry.features.kind === "control");
  if (!noun || !namesPlace(scan, { first: noun.last, last: end })) return null;
  const deed = readDeedNoun(scan, noun, end);
  const own = subject.party && canHold(subject.party, role === "say") ? subject.party : null;
  const doer = own ?? deed.doer;
  if (!doer || (role !== "host" && !canHold(doer, false))) return null;
  const first = role === "say" && !own ? noun.first : subject.first;
  return draftOf(context, { kind: "control", first, last: end, actors: doer, targets: losers(scan, deed.phrases, String(noun.entry.features.to), end), rules: [ruleOf(cue), ruleOf(noun)] });
}

/** "A's seizure of B". */
export function controlByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan } = context;
  const end = endBehind(context, noun.last);
  if (factsAt(scan, noun.first - 1) & (fact.cause | fact.negation)) return null;
  const deed = readDeedNoun(scan, noun, end);
  if (!deed.doer || !canHold(deed.doer, true) || !namesPlace(scan, { first: deed.doer.range.last, last: end })) return null;
  return draftOf(context, { kind: "control", first: noun.first, last: end, actors: deed.doer, targets: losers(scan, deed.phrases, String(noun.entry.features.to), end), rules: [ruleOf(noun)] });
}
