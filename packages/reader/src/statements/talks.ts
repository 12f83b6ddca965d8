import type { StatementDraft } from "./draft.ts";
import { sidesOf } from "./attack.ts";
import { isGoverned } from "./deed.ts";
import { type Party, partyOf } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, type StatementScan } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import { type Context, draftOf, endBehind, isUnreal, ruleOf } from "./statement-context.ts";
import { subjectOf } from "./subject.ts";
import { type Cue, cuesAt, fact } from "./word-facts.ts";

/** "A agreed with B", "A rejected the truce", "the talks between A and B failed", "A announced a ceasefire". */
export function talksByVerb(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end);
  if (subject.how === "relative" && cue.class === "light") return null;
  const happens = features.role === "happen";
  const noun = talkNoun(scan, happens && subject.deed ? subject.deed.first : cue.last, end) ?? (subject.deed?.entry.features.talk ? subject.deed : null);
  const wants = features.need === "talk" || cue.class === "light";
  if (wants && !noun) return null;
  if (happens && (!subject.deed?.entry.features.talk || (subject.how === "before" && isGoverned(scan, subject.deed.first)))) return null;
  if (cue.class === "light" && isUnreal(context, cue)) return null;
  const phrases = phrasesIn(scan, subject.how === "after" ? Math.min(subject.rest, end) : cue.last, end);
  const sides = noun ? sidesOf(context, noun, end) : null;
  const actors = sides ?? subject.party ?? (features.role === "happen" ? null : speakerAt(scan, cue.first));
  if (!actors && !noun) return null;
  return draftOf(context, {
    kind: "talks",
    first: Math.min(subject.first, subject.deed?.first ?? subject.first),
    last: end,
    actors,
    targets: sides ? [] : partner(scan, phrases, end),
    rules: [ruleOf(cue), ...(noun ? [ruleOf(noun)] : [])],
  });
}

function talkNoun(scan: StatementScan, from: number, to: number): Cue | null {
  for (let k = from; k < Math.min(to, from + 16); k++)
    for (const cue of factsAt(scan, k) & fact.cue ? cuesAt(scan.doc, k) : []) if (cue.class === "noun" && cue.entry.features.talk) return cue;
  return null;
}

/** With whom. */
function partner(scan: StatementScan, phrases: readonly Phrase[], end: number): Party["spans"] {
  for (const phrase of phrases)
    if (phrase.relation === "with") return partyOf(scan, leadingActors(scan, phrase.first, end))?.spans ?? [];
  return [];
}
