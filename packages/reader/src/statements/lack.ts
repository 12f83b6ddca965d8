import type { StatementDraft } from "./draft.ts";
import { partyIn } from "./party.ts";
import { type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, type Range, type StatementScan } from "./reading.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { factsIn, subjectOf } from "./subject.ts";
import { type Cue, fact } from "./word-facts.ts";

/** How far behind the word for a lack what is lacking may stand. */
const NEAR = 5;

/** "A lack of food", "without water". */
export function shortage(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const reach = Math.min(sentence.last, cue.last + NEAR);
  if (!factsIn(scan, { first: cue.last, last: reach }, fact.supply)) return null;
  const end = endBehind(context, cue.last);
  return draftOf(context, { kind: "shortage", first: cue.first, last: end, rules: [`shortage: ${cue.entry.lemma}`] });
}

/** "The fuel has run out". */
export function exhaustion(context: Context, cue: Cue): StatementDraft | null {
  const end = endBehind(context, cue.last);
  if (!factsIn(context.scan, { first: cue.last, last: Math.min(end, cue.last + NEAR) }, fact.supply)) return null;
  return draftOf(context, { kind: "shortage", first: cue.first, last: end, rules: [ruleOf(cue)] });
}

const HINDERED = fact.access | fact.aid | fact.helper;

/** "A prevented aid from reaching B", "B could not reach". */
export function obstruction(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const end = endBehind(context, cue.last);
  const { features } = cue.entry;
  const behind: Range = { first: cue.first, last: end };
  const subject = subjectOf(scan, cue, context.sentence, end);
  const wants = features.need === "aid" ? fact.aid : features.need === "helper" ? fact.helper : features.need === "reach" ? fact.access : HINDERED;
  if (!factsIn(scan, { first: features.side === "subject" ? subject.first : behind.first, last: end }, wants)) return null;
  if (features.side === "subject") {
    const who = subject.party?.spans ?? [];
    if (who.length === 0) return null;
    return draftOf(context, { kind: "obstruction", first: subject.first, last: end, targets: who, rules: [ruleOf(cue)] });
  }
  const phrases = phrasesIn(scan, subject.how === "after" && subject.party ? subject.rest : cue.last, end);
  const target = hindered(scan, phrases);
  return draftOf(context, {
    kind: "obstruction",
    first: subject.first,
    last: end,
    actors: subject.party,
    targets: target ? partyIn(scan, target, end).spans : [],
    rules: [ruleOf(cue)],
  });
}

/** The first phrase behind the verb that names people or goods. */
function hindered(scan: StatementScan, phrases: readonly Phrase[]): Phrase | null {
  for (const phrase of phrases.slice(0, 3)) if (!(factsAt(scan, phrase.first) & fact.access)) return phrase;
  return null;
}
