import { agreesWith } from "./agreement.ts";
import { clauseStart } from "./clause.ts";
import { type Party, partyOf } from "./party.ts";
import type { Phrase } from "./phrase.ts";
import { factsBefore, type StatementScan, topicsAt } from "./reading.ts";
import { lastSpeaker, speakerAt } from "./speaker.ts";
import type { Context } from "./statement-context.ts";
import { meantBefore, type Subject } from "./subject.ts";
import { type Cue, fact, topic } from "./word-facts.ts";

/** How many tokens back the speaker may stand whom a verb alone means. */
const SPEAKER_REACH = 90;

/** "A issued a statement in which it called on": who issued it. */
export function authorBefore({ scan, sentence }: Context, cue: Cue): Party | null {
  for (let k = cue.first - 1; k >= Math.max(sentence.first, cue.first - SPEAKER_REACH); k--) {
    const mention = scan.scene.actorAt.get(k);
    if (mention && mention.value.kind !== "report" && agreesWith(cue.form, mention.value, false))
      return partyOf(scan, [mention]);
  }
  return null;
}

/** Whom a participle of the same sentence means: who has just accused or called, where it agrees with them. */
export function saidBefore({ memory, index }: Context, { entry }: Cue): Party | null {
  if (!memory.said || memory.saidIn !== index) return null;
  const { agree } = memory.said.actors[0]?.value ?? {};
  return entry.features.agree === undefined || agree === undefined || agree === entry.features.agree
    ? memory.said
    : null;
}

/** A subject that names nobody known, right before its verb. */
export function strangerBefore(
  scan: StatementScan,
  { how, party, unknown, deed }: Subject,
  cue: Cue,
): Phrase | null {
  if (how !== "before" || party || deed || unknown?.last !== cue.first) return null;
  if (topicsAt(scan, unknown.first) & topic.this) return null;
  const word = scan.doc.words[unknown.first];
  return word?.leads.some(({ parts }) => parts.includes("in") || parts[0] === "for") ? null : unknown;
}

/** A name that is no word of the language, right behind a verb that needs nobody else. */
export function strangerBehind(scan: StatementScan, phrase: Phrase | undefined): Phrase | null {
  if (phrase?.relation !== "bare" || phrase.joined) return null;
  let last = phrase.first;
  while (last < phrase.last && isName(scan, last)) last++;
  return last > phrase.first ? { ...phrase, last } : null;
}

const isName = ({ doc }: StatementScan, i: number): boolean =>
  doc.words[i]?.senses.length === 0 && doc.words[i].leads.length === 0 && doc.words[i].form.length > 2;

/** "We call", "I call". */
export const isSelf = ({ entry, form }: Cue): boolean =>
  entry.features.first !== undefined || (form.number === "plural" && form.gender === undefined);

/** Whom a verb means that names no speaker; "we" and "I" are whoever speaks. */
export function pronounSpeaker(context: Context, cue: Cue): Party | null {
  const { scan, sentence } = context;
  const { lead } = cue;
  if (isSelf(cue))
    return (
      speakerAt(scan, cue.first) ??
      lastSpeaker(scan, cue.first, Math.max(0, cue.first - SPEAKER_REACH)) ??
      nameBefore(context, cue.first) ??
      (context.index - context.memory.saidIn <= 2 ? context.memory.said : null)
    );
  if (
    !lead &&
    clauseStart(scan, cue.first, sentence) < cue.first &&
    !(factsBefore(scan, cue.first) & fact.be)
  )
    return null;
  const told = speakerAt(scan, cue.first);
  const here = told && told.range.first < cue.first ? told : meantBefore(scan, cue, sentence);
  return here ?? lastSpeaker(scan, cue.first, Math.max(0, cue.first - SPEAKER_REACH));
}

function nameBefore({ scan, sentence }: Context, i: number): Party | null {
  for (let k = i - 1; k >= sentence.first; k--) {
    const mention = scan.scene.actorAt.get(k);
    if (mention) return partyOf(scan, [mention]);
  }
  return null;
}
