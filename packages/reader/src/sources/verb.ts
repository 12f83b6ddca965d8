import { role } from "../actors/roles.ts";
import { skipAsides } from "./asides.ts";
import { type Complement, readComplement } from "./complement.ts";
import { type SpeechVerb, speechVerbAt } from "./cue.ts";
import { bitsAt, type SpeechScan } from "./scan.ts";
import { carriedOn, type Saying, spoken } from "./spoken.ts";
import { readSubject } from "./subject.ts";
import { antecedent, subjectBefore } from "./subject-before.ts";
import { beginsSpeech, isNoVerb, leadsOn, mayLead, speaks, takesNouns, witnessed } from "./verb-tests.ts";

/** Reads a verb of saying at token `i`; answers where to go on. */
export function readVerb(scan: SpeechScan, i: number): number {
  const verb = speechVerbAt(scan.doc, i);
  if (!verb) return counted(scan, i);
  if (isNoVerb(scan, i)) return i + 1;
  const leads = mayLead(scan, i, verb);
  if (!leads && !scan.endingAt.has(i)) return i + 1;
  const saying = { scan, at: i, verb };
  const next = leads ? speakerBehind(saying) : 0;
  return next > 0 ? next : speakerBefore(saying, leads);
}

/** Verb, then speaker; 0 where no speaker follows the verb. */
function speakerBehind(saying: Saying): number {
  const { scan, at, verb } = saying;
  const start = skipAsides(scan, at + 1);
  const subject = beginsSpeech(scan, start) ? null : readSubject(scan, start);
  if (!subject) return 0;
  const from = skipAsides(scan, subject.last);
  const complement = told(scan, verb, from, readComplement(scan, from, takesNouns(verb)));
  if (speaks(verb, subject, complement, from))
    return spoken(saying, subject, complement, at, "speech.verb-subject");
  if (verb.adds && !verb.weak) return carriedOn(saying, start);
  return !subject.unsure || verb.weak ? at + 1 : 0;
}

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
  const goesOn = leadsOn(verb, complement, start, subject !== null);
  if (subject && (goesOn || witnessed(verb, subject)))
    return spoken(saying, subject, complement, subject.first, "speech.subject-verb");
  return goesOn && leads && !subject ? carriedOn(saying, complement.first) : at + 1;
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
