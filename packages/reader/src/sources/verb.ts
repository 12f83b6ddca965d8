import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { personEnd } from "../actors/person-name.ts";
import { role } from "../actors/roles.ts";
import { type Complement, readComplement } from "./complement.ts";
import { type SpeechVerb, speechVerbAt } from "./cue.ts";
import { dated } from "./dating.ts";
import { isOwn, isOwnOutlet } from "./own-outlet.ts";
import { bitsAt, hasLead, isComma, markAt, type Sentence, type SpeechScan, skipAsides, startsQuote, word } from "./scan.ts";
import { closeAt, endOfSpeech, openAt, startsClause } from "./scopes.ts";
import { ownerOf, refOf } from "./speakers.ts";
import type { SourceRef } from "./speech.ts";
import { readSubject, register, type Subject } from "./subject.ts";

/** Sentences over which a pronoun may reach back for its speaker. */
const REACH = 5;
/** Tokens between a speaker and what is said, where the verb has another meaning too. */
const NEAR = 6;
const FAR = 12;

/** Reads a verb of saying at token `i`; answers where to go on. */
export function readVerb(scan: SpeechScan, sentence: Sentence, i: number): number {
  const verb = speechVerbAt(scan.doc, i);
  if (!verb || isNoVerb(scan, sentence, i)) return i + 1;
  const mayLead = !verb.weak || verb.lead !== null || opensClause(scan, sentence, i);
  if (!mayLead && !scan.endingAt.has(i)) return i + 1;
  const at = skipAsides(scan, i + 1, sentence.last);
  const after = !mayLead || beginsSpeech(scan, at) ? null : readSubject(scan, at, sentence.last);
  if (after) {
    const from = skipAsides(scan, after.last, sentence.last);
    const complement = told(scan, verb, from, readComplement(scan, from, sentence.last, takesNouns(verb)));
    if (speaks(verb, after, complement, complement.first - from <= NEAR, from > after.last)) return spoken(scan, sentence, i, verb, after, complement, i, "speech.verb-subject");
    if (verb.adds && !verb.weak) return carriedOn(scan, sentence, i, verb, { ...complement, first: at });
    if (!after.unsure || verb.weak) return i + 1;
  }
  const complement = readComplement(scan, at, sentence.last, takesNouns(verb));
  if (i > sentence.first && bitsAt(scan, i - 1) & role.relative)
    return leadsOn(verb, complement, at, NEAR) ? ofAntecedent(scan, sentence, i, verb, complement) : i + 1;
  const before = verb.lead && verb.lead.parts[0] !== "so" ? null : subjectBefore(scan, sentence, i, verb);
  if (!leadsOn(verb, complement, at, before ? FAR : NEAR) && !(before && witnessed(verb, before))) return i + 1;
  if (before) return spoken(scan, sentence, i, verb, before, complement, before.first, "speech.subject-verb");
  return mayLead ? carriedOn(scan, sentence, i, verb, complement) : i + 1;
}

/** What is not said is no speech, and what a preposition governs is a noun. */
function isNoVerb(scan: SpeechScan, sentence: Sentence, i: number): boolean {
  if (i <= sentence.first) return false;
  return word(scan, i - 1).senses.some(({ entry, lead }) => lead === null && (entry.class === "g.neg" || entry.class === "g.prep" || entry.class === "speech.no"));
}

const takesNouns = (verb: SpeechVerb): boolean => verb.needs === null || verb.relays;

/** "… told the agency that": the outlet stands as the object. */
function told(scan: SpeechScan, verb: SpeechVerb, from: number, c: Complement): Complement {
  const mention = verb.tells ? scan.startingAt.get(from) : undefined;
  return mention?.value.type === "media" ? { ...c, relayer: c.relayer ?? mention } : c;
}

function beginsSpeech(scan: SpeechScan, i: number): boolean {
  const bits = bitsAt(scan, i);
  if (bits & (role.that | role.told) && !scan.startingAt.has(i)) return true;
  return markAt(scan.doc, i) === ":" || (startsQuote(scan, i) && !scan.startingAt.has(i + 1));
}

/** Whether verb, speaker and what follows make a speech. */
function speaks(verb: SpeechVerb, subject: Subject, c: Complement, near: boolean, apart: boolean): boolean {
  const clause = c.how === "that" || c.how === "quote" || c.how === "colon" || c.via >= 0;
  if (verb.needs === "report") return subject.kind === "report" && subject.definite && verb.agree !== "p";
  if (verb.needs === "say") return !subject.unsure && clause && c.first - subject.last <= 2;
  if (verb.needs === "about") return clause || c.how === "about";
  if (subject.kind === "report" && !subject.unsure && (verb.announces || clause)) return true;
  if (subject.unsure && verb.weak && c.first - subject.last > 1) return false;
  if (subject.unsure && subject.joined && (verb.weak || (c.first - subject.last > 3 && !apart))) return false;
  if (verb.needs === "eye") return witnessed(verb, subject);
  if (verb.relays) return (clause && (near || c.from)) || c.how === "about" || (c.how === "deed" && !subject.unsure && near);
  if (clause) return !verb.weak || near;
  if (verb.needs !== null) return false;
  if (subject.unsure) return c.how === "deed" && verb.announces && !subject.joined;
  return !verb.weak || c.how === "deed" || (c.how === "about" && verb.announces);
}

/** Whether a verb without a speaker behind it is followed by what is said. */
function leadsOn(verb: SpeechVerb, c: Complement, at: number, reach: number): boolean {
  const distance = c.first - at;
  if (verb.needs === "say") return distance <= 1 && c.how !== "none";
  if (c.how === "that" || c.how === "quote" || c.how === "colon") return distance <= (verb.weak ? 3 : 2 * reach);
  if (c.how === "about") return verb.needs === "about" || (!verb.weak && verb.needs === null);
  return !verb.weak && verb.needs === null && c.how === "deed" && distance <= reach;
}

/** "Its correspondent saw …": what the press and witnesses saw is theirs to tell. */
function witnessed(verb: SpeechVerb, subject: Subject): boolean {
  if (verb.needs !== "eye") return false;
  return subject.kind === "witness" || (subject.kind === "person" && subject.refs[0]?.type === "media");
}

/** A verb with other meanings speaks at the start of a clause only; elsewhere it is most often another word. */
function opensClause(scan: SpeechScan, sentence: Sentence, i: number): boolean {
  if (startsClause(scan, sentence, i)) return true;
  return !!(bitsAt(scan, i - 1) & (role.turn | role.be | role.time | role.relative | role.as | role.what));
}

/** "The agency, in a statement, said": the speaker that stands right before the verb. */
function subjectBefore(scan: SpeechScan, sentence: Sentence, i: number, verb: SpeechVerb): Subject | null {
  let k = i;
  while (k > sentence.first && (bitsAt(scan, k - 1) & (role.be | role.time) || isComma(markAt(scan.doc, k - 1)))) k--;
  return subjectEndingAt(scan, sentence, k, verb);
}

/** "Reports that spoke of …": who is meant by the relative speaks. */
function ofAntecedent(scan: SpeechScan, sentence: Sentence, i: number, verb: SpeechVerb, complement: Complement): number {
  const at = isComma(markAt(scan.doc, i - 2)) ? i - 2 : i - 1;
  const mention = scan.endingAt.get(at);
  const subject = mention && mention.first >= sentence.first ? readSubject(scan, mention.first, i) : null;
  return subject ? spoken(scan, sentence, i, verb, subject, complement, i, "speech.relative") : i + 1;
}

function subjectEndingAt(scan: SpeechScan, sentence: Sentence, i: number, verb: SpeechVerb): Subject | null {
  const mention = scan.endingAt.get(i) ?? (markAt(scan.doc, i - 1) !== "" ? scan.endingAt.get(i - 1) : undefined);
  if (mention && mention.first >= sentence.first) return fitsBefore(scan, sentence, mention, verb) ? subjectOf(scan, mention, sentence) : null;
  const start = sentence.first;
  if (i - start <= 5 && i > start && personEnd(scan, start) === i) return readSubject(scan, start, i);
  return null;
}

function fitsBefore(scan: SpeechScan, sentence: Sentence, mention: Mention<Actor>, verb: SpeechVerb): boolean {
  const { value } = mention;
  if (value.kind === "weapon") return false;
  if (value.kind !== "state" && verb.agree !== null && value.agree !== verb.agree && !(verb.agree === "p" && value.agree === "f")) return false;
  if (!value.definite && (value.kind === "report" || value.kind === "source")) return true;
  return startsClause(scan, sentence, mention.first) || hasLead(scan, mention.first, "and") || !!(bitsAt(scan, mention.first - 1) & (role.that | role.verb | role.relative));
}

function subjectOf(scan: SpeechScan, mention: Mention<Actor>, sentence: Sentence): Subject | null {
  return readSubject(scan, mention.first, sentence.last);
}

/** Lays down the scope of a speech whose speaker the sentence names. */
function spoken(
  scan: SpeechScan,
  sentence: Sentence,
  i: number,
  verb: SpeechVerb,
  subject: Subject,
  complement: Complement,
  first: number,
  rule: string,
): number {
  register(scan, subject);
  const outer = openAt(scan, first);
  const nested = outer !== undefined && !standsAlone(scan, sentence, first, verb);
  if (!nested) closeAt(scan, first);
  const own = withOrigin(scan, subject, complement, verb, sentence);
  const carry = complement.via >= 0 ? subject.refs : own;
  const chain = dated(nested && outer ? [...outer.chain, ...own] : own, scan.options, i, complement.first);
  const speaker = subject.refs.at(-1);
  if (complement.report?.value.head && speaker) scan.speakers.remember(complement.report.value.head, speaker.type);
  scan.scopes.push({
    first,
    last: endOfSpeech(scan, sentence, complement.first),
    chain,
    kind: verb.kind,
    cue: { first: i, last: i + 1 },
    rule,
    carried: false,
  });
  scan.speakers.add({ chain: nested && outer ? [...outer.chain, ...carry] : carry, agree: subject.agree ?? verb.agree, head: subject.head, type: subject.refs[0]?.type ?? null, kind: subject.kind, sentence: sentence.index });
  return complement.how === "none" ? subject.last : Math.max(complement.first, subject.last);
}

/** A new speech, not one told within the speech that is open. */
function standsAlone(scan: SpeechScan, sentence: Sentence, first: number, verb: SpeechVerb): boolean {
  if (verb.lead || hasLead(scan, first, "and")) return true;
  return startsClause(scan, sentence, first);
}

/** The chain of one speech: the outlet spoken to or passing on, the speaker, the one quoted. */
function withOrigin(scan: SpeechScan, subject: Subject, c: Complement, verb: SpeechVerb, sentence: Sentence): SourceRef[] {
  const chain = subject.refs.filter((ref) => !isOwn(scan, ref));
  if (c.relayer && !isOwnOutlet(c.relayer.value, scan.options.publisher)) chain.unshift(refOf(c.relayer, undefined));
  const at = c.via >= 0 ? c.via : verb.relays ? behindFrom(scan, subject.last, sentence.last) : -1;
  const origin = at >= 0 ? readSubject(scan, at, sentence.last) : null;
  if (origin) chain.push(...origin.refs);
  else if (c.report?.value.owner && subject.kind === "outlet") chain.push(ownerOf(c.report));
  return chain;
}

/** "… quoted a medical source as saying": the token after "from". */
function behindFrom(scan: SpeechScan, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + 6); k++) if (bitsAt(scan, k) & role.from) return k + 1;
  return -1;
}

/** A verb whose speaker is a pronoun: the speech goes on, or somebody named before speaks again. */
function carriedOn(scan: SpeechScan, sentence: Sentence, i: number, verb: SpeechVerb, complement: Complement): number {
  const open = openAt(scan, i);
  if (verb.named || (open && !verb.lead)) return i + 1;
  const before = scan.speakers.carried(verb.agree, sentence.index, REACH) ?? (verb.adds ? scan.speakers.last() : undefined);
  if (!before) return i + 1;
  closeAt(scan, i);
  const chain = dated(before.chain, scan.options, i, complement.first);
  scan.scopes.push({
    first: i,
    last: endOfSpeech(scan, sentence, complement.first),
    chain,
    kind: verb.kind,
    cue: { first: i, last: i + 1 },
    rule: "speech.carried",
    carried: before.sentence !== sentence.index,
  });
  scan.speakers.add({ ...before, chain, sentence: sentence.index });
  return complement.first;
}
