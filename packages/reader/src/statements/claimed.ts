import { AIM_REACH, aimedBehind } from "./aim.ts";
import { clauseStart } from "./clause.ts";
import { carriedNoun, deedMeans, readDeedNoun, targetSpans } from "./deed.ts";
import { strangerIn } from "./doer.ts";
import type { StatementDraft } from "./draft.ts";
import { partyOf } from "./party.ts";
import { leadingActors, phrasesIn, relationAt } from "./phrase.ts";
import { factsAt } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { factsIn, subjectOf } from "./subject.ts";
import { type Cue, cuesAt, fact } from "./word-facts.ts";

/** "A claimed responsibility for the raid". */
export function claimed(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  if (cue.lead?.parts.includes("in") || isAccused(context, cue.first)) return null;
  if (cue.entry.features.apart && !isForDeed(scan, cue.last)) return null;
  const speaker = speakerAt(scan, cue.first);
  const start = clauseStart(scan, cue.first, sentence);
  if (factsIn(scan, { first: start, last: cue.first }, fact.negation)) return null;
  const bare = phrasesIn(scan, start, cue.first).filter((p) => p.relation === "bare");
  const own = bare.find((p) => leadingActors(scan, p.first, cue.first).length > 0);
  const doer = own
    ? partyOf(scan, leadingActors(scan, own.first, cue.first))
    : (speaker ??
      (bare[0] && isAnnounced(scan, start, cue.first) ? strangerIn(scan, bare[0], cue.first) : null));
  if (!doer) return null;
  const end = endBehind(context, cue.last);
  const noun = carriedNoun(scan, phrasesIn(scan, cue.last, end), (c) => c.entry.features.kind === "attack");
  const aimed = noun ? aimedBehind(context, noun.last) : null;
  const against = noun ? readDeedNoun(scan, noun, end, true).targets : [];
  return draftOf(context, {
    kind: "attack",
    first: Math.min(start, doer.range.first),
    last: Math.max(end, aimed?.last ?? 0),
    actors: doer,
    targets: targetSpans(scan, aimed?.phrases ?? against),
    means: noun ? deedMeans(scan, noun) : undefined,
    rules: ["attack: claimed"],
  });
}

/** "(Their responsibility) on Monday for": a time may stand between. */
function isForDeed(scan: Context["scan"], i: number): boolean {
  const time = scan.scene.timeAt.get(i);
  return time !== undefined && relationAt(scan, time.last)?.relation === "about";
}

/** Whether a verb of announcing stands between. */
function isAnnounced(scan: Context["scan"], first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (factsAt(scan, k) & fact.cue && cuesAt(scan.doc, k).some((c) => c.entry.features.role === "say"))
      return true;
  return false;
}

/** "A adopts the attack", "the attack was adopted by A": the deed may stand between the verb and its subject. */
export function adopted(context: Context, cue: Cue, end: number): StatementDraft | null {
  const { scan } = context;
  const subject = subjectOf(scan, cue, context.sentence, end, true);
  if (subject.how === "relative") return null;
  const behind = phrasesIn(scan, cue.last, end);
  const noun = carriedNoun(scan, behind, (c) => c.entry.features.kind === "attack");
  if (!noun) return null;
  const named = behind.find((p) => p.first > noun.first && (p.relation === "bare" || p.relation === "by"));
  const doer = subject.party ?? (named ? partyOf(scan, leadingActors(scan, named.first, end)) : null);
  if (!doer) return null;
  const aimed = aimedBehind(context, noun.last);
  const own = readDeedNoun(scan, noun, subject.party ? end : doer.range.first, true).targets;
  return draftOf(context, {
    kind: "attack",
    first: subject.first,
    last: Math.max(end, aimed?.last ?? 0),
    actors: doer,
    targets: targetSpans(scan, aimed?.phrases ?? own),
    means: deedMeans(scan, noun),
    rules: [ruleOf(cue), ruleOf(noun)],
  });
}

/** Whether somebody else holds them responsible. */
function isAccused({ scan, sentence }: Context, i: number): boolean {
  for (let k = i - 1; k >= Math.max(sentence.first, i - AIM_REACH); k--)
    if (
      factsAt(scan, k) & fact.cue &&
      cuesAt(scan.doc, k).some((c) => c.entry.features.kind === "accusation")
    )
      return true;
  return false;
}
