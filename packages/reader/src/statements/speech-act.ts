import { clauseEnd } from "./clause.ts";
import { type Party, partyIn } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, type StatementScan, topicsAt } from "./reading.ts";
import { lastSpeaker, speakerAt, speakerOf } from "./speaker.ts";
import type { Context } from "./statement-context.ts";
import { agreementOf, meantBefore, type Subject, subjectOf } from "./subject.ts";
import { type Cue, fact, topic } from "./word-facts.ts";

/** Who says something, to or of whom, and what follows. */
export interface Act {
  readonly speaker: Party | null;
  /** The other side, where it stands bare behind verb and speaker. */
  readonly object: Phrase | null;
  readonly first: number;
  readonly end: number;
  readonly phrases: readonly Phrase[];
}

/** How many tokens back the speaker may stand whom a verb alone means. */
const SPEAKER_REACH = 90;

/** Reads the speech act of a verb, a participle or a noun. */
export function readAct(context: Context, cue: Cue): Act {
  const { scan, sentence } = context;
  const end = clauseEnd(scan, cue.last, sentence, true);
  const own = speakerOf(scan, cue.first);
  if (cue.class === "part" || cue.class === "noun") {
    const phrases = phrasesIn(scan, cue.last, end);
    const speaker = own ?? speakerAt(scan, cue.first) ?? lastSpeaker(scan, cue.first, sentence.first) ?? meantBefore(scan, cue, sentence);
    return { speaker, object: objectOf(scan, phrases), first: cue.first, end, phrases };
  }
  const all = phrasesIn(scan, cue.last, end);
  if (own) return ofKnownSpeaker(scan, cue, own, all, end);
  const subject = subjectOf(scan, cue, sentence, end);
  if (subject.party && subject.how !== "after") return { speaker: subject.party, object: objectOf(scan, all), first: subject.first, end, phrases: all };
  return subjectBehind(context, cue, subject, all, end);
}

function ofKnownSpeaker(scan: StatementScan, cue: Cue, speaker: Party, all: readonly Phrase[], end: number): Act {
  const { range } = speaker;
  const behind = range.first >= cue.last && range.last <= end;
  const phrases = behind ? phrasesIn(scan, range.last, end) : all;
  const before = range.last <= cue.first && cue.first - range.last < 12;
  return { speaker, object: objectOf(scan, phrases), first: before ? range.first : cue.first, end, phrases };
}

/** Behind the verb stand the speaker and then the other side; alone, a name is the one or the other. */
function subjectBehind(context: Context, cue: Cue, subject: Subject, all: readonly Phrase[], end: number): Act {
  const { scan } = context;
  const rest = subject.how === "after" && subject.party ? phrasesIn(scan, subject.rest, end) : all.slice(1);
  const second = objectOf(scan, rest);
  const first = objectOf(scan, all);
  const plural = agreementOf(cue.form) === "p";
  const alone = second === null;
  const named = subject.party && subject.how === "after" && agrees(cue, subject.party);
  const needsObject = cue.entry.features.obj !== undefined;
  if (!plural && named && (!alone || !needsObject)) return { speaker: subject.party, object: second, first: cue.first, end, phrases: rest };
  if (!plural && first && second && !needsTwo(scan, first)) return { speaker: partyIn(scan, first, end), object: second, first: cue.first, end, phrases: rest };
  return { speaker: pronounSpeaker(context, cue), object: first, first: cue.first, end, phrases: all };
}

/** A phrase of common words is no speaker. */
const needsTwo = (scan: StatementScan, phrase: Phrase): boolean => (factsAt(scan, phrase.first) & (fact.noun | fact.skip)) !== 0;

function agrees(cue: Cue, party: Party): boolean {
  const form = agreementOf(cue.form);
  const own = party.actors[0]?.value.agree;
  return form === null || own === undefined || own === form || (own === "p" && form === "m");
}

function pronounSpeaker(context: Context, cue: Cue): Party | null {
  const { scan, sentence } = context;
  const here = speakerAt(scan, cue.first) ?? meantBefore(scan, cue, sentence);
  return here ?? lastSpeaker(scan, cue.first, Math.max(0, cue.first - SPEAKER_REACH));
}

/** The first bare phrase before what is demanded or charged. */
function objectOf(scan: StatementScan, phrases: readonly Phrase[]): Phrase | null {
  let named = false;
  for (const phrase of phrases) {
    if (topicsAt(scan, phrase.opens - 1) & topic.named || topicsAt(scan, phrase.first) & topic.named) named = true;
    if (phrase.relation === "in" && named) return phrase;
    if (phrase.relation === "in" || phrase.relation === "for" || phrase.relation === "about" || phrase.relation === "to") return null;
    if (phrase.relation !== "bare" || phrase.joined) continue;
    if (looksLed(scan, phrase)) return null;
    if (!(topicsAt(scan, phrase.first) & (topic.blame | topic.named))) return phrase;
  }
  return null;
}

/** An unknown word that may bear a joined preposition, and names nobody known. */
function looksLed(scan: StatementScan, phrase: Phrase): boolean {
  if (leadingActors(scan, phrase.first, phrase.last).length > 0) return false;
  const word = scan.doc.words[phrase.first];
  const lead = word?.senses.length === 0 ? word.leads.find((l) => l.parts.length === 1 || l.parts[0] !== "and") : undefined;
  return lead?.parts[0] === "in" || lead?.parts[0] === "for";
}

/** The span of the other side: its names where it begins with them, else its words. */
export function objectSpans(scan: StatementScan, act: Act): Party["spans"] {
  return act.object ? partyIn(scan, act.object, act.end).spans : [];
}
