import { role } from "../actors/roles.ts";
import { markAt } from "../token-text.ts";
import type { Complement } from "./complement.ts";
import type { SpeechVerb } from "./cue.ts";
import { bitsAt, type SpeechScan, startsClause, startsQuote, word } from "./scan.ts";
import type { Subject } from "./subject.ts";

/** Tokens between a speaker and what is said, where the verb has another meaning too. */
const NEAR = 6;
const FAR = 12;

const NO_VERB_BEHIND: ReadonlySet<string> = new Set(["g.neg", "g.not", "g.prep", "speech.no"]);

/** What is not said is no speech, and what a preposition governs is a noun. */
export function isNoVerb(scan: SpeechScan, i: number): boolean {
  if (i <= scan.sentence.first) return false;
  return word(scan, i - 1).senses.some(({ entry, lead }) => !lead && NO_VERB_BEHIND.has(entry.class));
}

/** Whether what is said may be a noun of deed. */
export const takesNouns = (verb: SpeechVerb): boolean =>
  verb.needs === null || verb.needs === "record" || verb.relays;

/** Whether somebody else is its object: whom it accuses or calls on. */
export const takesPerson = ({ kind, weak, needs }: SpeechVerb): boolean =>
  (kind === "accuses" || kind === "calls") && !weak && needs === null;

/** A verb with other meanings speaks at the start of a clause only; elsewhere it is most often another word. */
export function mayLead(scan: SpeechScan, i: number, verb: SpeechVerb): boolean {
  if (!verb.weak || verb.lead !== null || startsClause(scan, i)) return true;
  return !!(bitsAt(scan, i - 1) & (role.time | role.relative | role.as | role.what));
}

/** Whether what is said begins at token `i`, with no speaker before it. */
export function beginsSpeech(scan: SpeechScan, i: number): boolean {
  if (bitsAt(scan, i) & (role.that | role.told) && !scan.startingAt.has(i)) return true;
  return markAt(scan.doc, i) === ":" || (startsQuote(scan, i) && !scan.startingAt.has(i + 1));
}

const isClause = ({ how, via }: Complement): boolean =>
  how === "that" || how === "quote" || how === "colon" || via >= 0;

/** Whether verb, speaker and what follows make a speech. `from`: the token behind the speaker and the asides. */
export function speaks(verb: SpeechVerb, subject: Subject, c: Complement, from: number): boolean {
  const clause = isClause(c);
  const reports = subject.kind === "report" && !subject.unsure;
  if (verb.needs === "report") return reports && subject.definite && verb.agree !== "p";
  if (verb.needs === "say") return !subject.unsure && clause && c.first - subject.last <= 2;
  if (verb.needs === "record") return !subject.unsure && keepsRecord(c, subject.last);
  if (verb.needs === "about") return clause || c.how === "about";
  if (reports && (verb.announces || clause)) return true;
  if (subject.kind === "outlet" && c.report?.value.owner) return true;
  if (subject.unsure && !trusted(verb, subject, c, from)) return false;
  if (verb.needs === "eye") return witnessed(verb, subject);
  const near = c.first - from <= NEAR;
  if (verb.relays) return (clause && (near || c.from)) || c.how === "about" || (c.how === "deed" && near);
  if (clause) return !verb.weak || near;
  if (verb.needs !== null) return false;
  return !verb.weak || c.how === "deed" || (c.how === "about" && verb.announces);
}

/** "… to document the death of": what is managed is to count. */
const keepsRecord = ({ records, first }: Complement, from: number): boolean => records && first - from <= 2;

/** An unknown word is a speaker where what is said follows close, or a comma sets the name apart. */
function trusted(verb: SpeechVerb, subject: Subject, c: Complement, from: number): boolean {
  const distance = c.first - subject.last;
  if (!isClause(c)) return c.how === "deed" && verb.announces && !subject.joined;
  if (verb.weak) return distance <= 1;
  return !subject.joined || distance <= 3 || from > subject.last;
}

/** Whether a verb without a speaker behind it is followed by what is said; `named`: a speaker stands before it. */
export function leadsOn(verb: SpeechVerb, c: Complement, at: number, named: boolean): boolean {
  const distance = c.first - at;
  const reach = named ? FAR : NEAR;
  if (verb.needs === "record") return named && keepsRecord(c, at);
  if (verb.needs === "say") return distance <= 1 && isClause(c);
  if (c.how === "that" || c.how === "quote" || c.how === "colon")
    return distance <= (verb.weak ? 3 : 2 * reach);
  if (c.how === "about")
    return verb.needs === "about" || ((!verb.weak || (named && verb.announces)) && verb.needs === null);
  return (
    (!verb.weak || (named && verb.announces)) && verb.needs === null && c.how === "deed" && distance <= reach
  );
}

/** "Its correspondent saw …": what the press and witnesses saw is theirs to tell. */
export function witnessed(verb: SpeechVerb, { kind, refs }: Subject): boolean {
  return verb.needs === "eye" && (kind === "witness" || (kind === "person" && refs[0]?.type === "media"));
}
