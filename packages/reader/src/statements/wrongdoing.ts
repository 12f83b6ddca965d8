import { clauseEnd, clauseStart } from "./clause.ts";
import type { StatementDraft } from "./draft.ts";
import { partyIn, partyOf } from "./party.ts";
import { leadingActors, phrasesIn, relationAt } from "./phrase.ts";
import { factsAt, isAbout, type StatementScan } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { meantBefore, subjectOf } from "./subject.ts";
import { type Cue, cuesAt, fact, topic } from "./word-facts.ts";

/** How many sentences an accuser goes on to accuse without being named. */
const BACK = 2;

/** How far before "which B committed" the wrong may be named. */
const WRONG_BEFORE = 5;

/** "B committed crimes", said by A. */
export function wrongdoing(context: Context, cue: Cue): StatementDraft | null {
  const { scan, memory, index } = context;
  const end = endBehind(context, cue.last);
  const told = factsAt(scan, cue.first - 1) & fact.relative && cue.tail ? WRONG_BEFORE : 0;
  if (
    cue.entry.features.need &&
    !isAbout(scan, { first: Math.max(context.sentence.first, cue.first - told), last: end }, topic.wrong)
  )
    return null;
  const speaker = speakerAt(scan, cue.first) ?? (index - memory.accusedIn <= BACK ? memory.accuser : null);
  if (!speaker) return null;
  const subject = subjectOf(scan, cue, context.sentence, end, true);
  const doer =
    subject.party ?? meantBefore(scan, cue, { first: speaker.range.last, last: context.sentence.last });
  if (!doer || doer.range.first === speaker.range.first) return null;
  memory.accuser = speaker;
  memory.accusedIn = index;
  const own = subject.party && subject.how !== "relative" ? subject.first : cue.first;
  const first = told > 0 ? clauseStart(scan, cue.first - 1, context.sentence) : own;
  if (told > 0 && callsBetween(scan, first, cue.first)) return null;
  return draftOf(context, {
    kind: "accusation",
    first,
    last: end,
    actors: speaker,
    targets: doer.spans,
    rules: [ruleOf(cue)],
  });
}

/** What is asked for the sake of a wrong is no charge of it. */
function callsBetween(scan: StatementScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (factsAt(scan, k) & fact.cue && cuesAt(scan.doc, k).some((c) => c.entry.features.kind === "call"))
      return true;
  return false;
}

/** "B is responsible for", said by A. */
export function guilt(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const speaker = speakerAt(scan, cue.first);
  if (!speaker) return null;
  const end = clauseEnd(scan, cue.last, context.sentence, true);
  const subject = subjectOf(scan, cue, context.sentence, end);
  if (subject.how !== "before") return null;
  const targets =
    subject.party?.spans ?? (subject.unknown ? partyIn(scan, subject.unknown, cue.first).spans : []);
  if (targets.length === 0) return null;
  return draftOf(context, {
    kind: "accusation",
    first: subject.party?.range.first ?? subject.unknown?.first ?? cue.first,
    last: end,
    actors: speaker,
    targets,
    rules: [ruleOf(cue)],
  });
}

/** "B's committing of crimes", "B goes on committing crimes", said by A. */
export function wrongByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  if (!noun.entry.features.wrong || relationAt(scan, noun.first)) return null;
  const end = endBehind(context, noun.last);
  const speaker = speakerAt(scan, noun.first);
  if (!speaker || !isAbout(scan, { first: noun.last, last: end }, topic.wrong)) return null;
  const start = clauseStart(scan, noun.first, sentence);
  const inside = partyOf(scan, leadingActors(scan, noun.last, end));
  const before = inside ? null : phrasesIn(scan, start, noun.first).findLast((p) => p.relation === "bare");
  const doer = inside ?? (before ? partyOf(scan, leadingActors(scan, before.first, noun.first)) : null);
  if (!doer || doer.range.first === speaker.range.first) return null;
  return draftOf(context, {
    kind: "accusation",
    first: inside ? noun.first : start,
    last: end,
    actors: speaker,
    targets: doer.spans,
    rules: [ruleOf(noun)],
  });
}
