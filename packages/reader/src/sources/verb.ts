import { role } from "../actors/roles.ts";
import { skipAsides } from "./asides.ts";
import { type Complement, readComplement } from "./complement.ts";
import { type SpeechVerb, speechVerbAt } from "./cue.ts";
import { bitsAt, hasLead, type SpeechScan, word } from "./scan.ts";
import { carriedOn, type Saying, spoken } from "./spoken.ts";
import { readSubject, type Subject } from "./subject.ts";
import { antecedent, subjectBefore, subjectOfWas } from "./subject-before.ts";
import {
  beginsSpeech,
  isNoVerb,
  leadsOn,
  mayLead,
  speaks,
  takesNouns,
  takesPerson,
  witnessed,
} from "./verb-tests.ts";

/** Reads a verb of saying at token `i`; answers where to go on. */
export function readVerb(scan: SpeechScan, i: number): number {
  const verb = speechVerbAt(scan.doc, i);
  if (!verb) return counted(scan, i);
  if (isNoVerb(scan, i)) return i + 1;
  const leads = mayLead(scan, i, verb);
  if (!leads && !scan.endingAt.has(i)) return i + 1;
  const saying = { scan, at: i, verb };
  const next = headedBefore(saying) || (leads ? speakerBehind(saying) : 0);
  return next > 0 ? next : speakerBefore(saying, leads);
}

/**
 * "Had X, who …, already said", "X accuses Y of": whoever stands behind the verb is no speaker, for the speaker stands
 * before it. 0 where nobody does.
 */
function headedBefore(saying: Saying): number {
  const { scan, at, verb } = saying;
  if (verb.lead) return 0;
  const subject = subjectOfWas(scan, at) ?? (takesPerson(verb) ? subjectBefore(scan, at, verb) : null);
  if (!subject || subject.unsure) return 0;
  const start = skipAsides(scan, at + 1);
  const complement = readComplement(scan, start, takesNouns(verb));
  if (!takesPerson(verb) && !leadsOn(verb, complement, start, true)) return 0;
  return spoken(saying, subject, complement, subject.first, "speech.subject-verb");
}

/** Verb, then speaker; 0 where no speaker follows the verb. */
function speakerBehind(saying: Saying): number {
  const { scan, at, verb } = saying;
  const start = skipAsides(scan, at + 1);
  const subject = beginsSpeech(scan, start) || isSpokenTo(scan, start) ? null : readSubject(scan, start);
  if (!subject || isObject(scan, subject) || (verb.counts && verb.weak && isPlace(scan, subject))) return 0;
  const from = skipAsides(scan, subject.last);
  const complement = told(scan, verb, from, readComplement(scan, from, takesNouns(verb)));
  if (speaks(verb, subject, complement, from))
    return spoken(saying, subject, complement, at, "speech.verb-subject");
  if (verb.adds && !verb.weak) return carriedOn(saying, start);
  return !subject.unsure || verb.weak ? at + 1 : 0;
}

/** "He said to the agency": the outlet behind "to" is no speaker. */
const isSpokenTo = (scan: SpeechScan, i: number): boolean =>
  scan.startingAt.get(i)?.value.type === "media" && hasLead(scan, i, "for");

/** A full plural in the case of the object does nothing ("the capital accuses the rebels"). */
function isObject(scan: SpeechScan, { first }: Subject): boolean {
  const heads = word(scan, first).senses.filter(({ entry }) => entry.class === "actor.head");
  return heads.length > 0 && heads.every(({ form }) => form.oblique === true);
}

/** "The province recorded ten dead": what happened there, and not what it says. */
const isPlace = (scan: SpeechScan, { kind, first }: Subject): boolean =>
  (kind === "body" || kind === "state") && scan.startingAt.get(first)?.value.weak === true;

/** "… told the agency that": the outlet stands as the object. */
function told(scan: SpeechScan, verb: SpeechVerb, from: number, c: Complement): Complement {
  const mention = verb.tells ? scan.startingAt.get(from) : undefined;
  return mention?.value.type === "media" ? { ...c, relayer: c.relayer ?? mention } : c;
}

/** Speaker, then verb; or a verb alone, whose speaker stands in an earlier sentence. */
function speakerBefore(saying: Saying, leads: boolean): number {
  const { scan, at, verb } = saying;
  const start = skipAsides(scan, at + 1);
  const complement = readComplement(scan, start, takesNouns(verb));
  if (at > scan.sentence.first && bitsAt(scan, at - 1) & role.relative) {
    const subject = leadsOn(verb, complement, start, false) ? antecedent(scan, at) : null;
    return subject ? spoken(saying, subject, complement, at, "speech.relative") : at + 1;
  }
  const subject = verb.lead && verb.lead.parts[0] !== "so" ? null : subjectBefore(scan, at, verb);
  const goesOn =
    leadsOn(verb, complement, start, subject !== null) || (verb.relays && quotesOn(scan, start, complement));
  if (subject && (goesOn || witnessed(verb, subject)))
    return spoken(saying, subject, complement, subject.first, "speech.subject-verb");
  return goesOn && leads && !subject ? carriedOn(saying, complement.first, complement) : at + 1;
}

/** "And it quoted a doctor as saying that": only the one quoted is named. */
function quotesOn(scan: SpeechScan, i: number, { from }: Complement): boolean {
  const origin = from ? readSubject(scan, i + 1) : null;
  return origin !== null && beginsSpeech(scan, skipAsides(scan, origin.last));
}

/** "Those whom the report counted: …": a verb of record with the pronoun of a relative. */
function counted(scan: SpeechScan, i: number): number {
  const verb = speechVerbAt(scan.doc, i, true);
  if (!verb?.counts || i <= scan.sentence.first || !(bitsAt(scan, i - 1) & role.relative)) return i + 1;
  const subject = readSubject(scan, i + 1);
  if (!subject || subject.unsure) return i + 1;
  const complement = readComplement(scan, scan.sentence.last, false);
  return spoken({ scan, at: i, verb }, subject, { ...complement, first: subject.last }, i, "speech.counted");
}
