import { actClause } from "./act-clause.ts";
import { pronounSpeaker } from "./act-speaker.ts";
import { deedAt, isGoverned } from "./deed.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyIn, partyOf } from "./party.ts";
import { leadingActors, type Phrase } from "./phrase.ts";
import type { StatementScan } from "./reading.ts";
import { type Context, draftOf, isUnreal, ruleOf } from "./statement-context.ts";
import { subjectOf } from "./subject.ts";
import type { Cue } from "./word-facts.ts";

/** "A repeated its call on B to", "A launched an appeal to B". */
export function callByCarrier(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  if (cue.entry.features.role !== "do" || isUnreal(context, cue)) return null;
  const { end, phrasesFrom } = actClause(scan, cue.last, sentence);
  const subject = subjectOf(scan, cue, sentence, end);
  const phrases = phrasesFrom(subject.how === "after" && subject.party ? subject.rest : cue.last);
  const index = phrases.findIndex(
    (p) => p.relation === "bare" && deedAt(scan, p)?.entry.features.kind === "call",
  );
  const noun = index < 0 || index > 1 ? null : deedAt(scan, phrases[index] as Phrase);
  const speaker = subject.party ?? pronounSpeaker(context, cue);
  if (!noun || !speaker || phrases.length < index + 2) return null;
  return draftOf(context, {
    kind: "call",
    first: Math.min(subject.first, cue.first),
    last: end,
    actors: speaker,
    targets: calledOn(scan, noun, phrases.slice(index), end)?.spans ?? [],
    rules: [ruleOf(cue), ruleOf(noun)],
  });
}

/** "A's call on B to", "its demand that B". */
export function callByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  if (noun.entry.features.carried) return null;
  const { end, phrasesFrom } = actClause(scan, noun.last, sentence);
  const phrases = phrasesFrom(noun.last);
  const content = phrases.findIndex((p) => CONTENT.has(p.relation));
  if (content < 0 || content > 2) return null;
  const bare = phrases.slice(0, content).filter((p) => p.relation === "bare");
  const [owner] = bare;
  const asks = noun.tail !== null || (bare.length === 1 && isGoverned(scan, noun.first));
  const named = owner && !asks ? partyOf(scan, leadingActors(scan, owner.first, end)) : null;
  const speaker = asks ? pronounSpeaker(context, noun) : named;
  if (!speaker) return null;
  const object = asks ? owner : bare[1];
  return draftOf(context, {
    kind: "call",
    first: noun.first,
    last: end,
    actors: speaker,
    targets: object ? partyIn(scan, object, end).spans : [],
    rules: [ruleOf(noun)],
  });
}

const CONTENT: ReadonlySet<Phrase["relation"]> = new Set(["to", "for", "in"]);

/** Whom a call is addressed to: the bare phrase behind "its call", else the first that "to" leads to and that names somebody. */
function calledOn(scan: StatementScan, noun: Cue, phrases: readonly Phrase[], end: number): Party | null {
  const [, next] = phrases;
  if (noun.tail && next?.relation === "bare") return partyIn(scan, next, end);
  for (const phrase of phrases)
    if (phrase.relation === "to" || phrase.relation === "for") {
      const party = partyOf(scan, leadingActors(scan, phrase.first, end));
      if (party) return party;
    }
  return null;
}
