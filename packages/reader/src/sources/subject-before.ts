import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { closingOf } from "../actors/marks.ts";
import { personEnd } from "../actors/person-name.ts";
import { role } from "../actors/roles.ts";
import { skipAsides } from "./asides.ts";
import type { SpeechVerb } from "./cue.ts";
import { bitsAt, hasLead, isCommaAt, isMark, type SpeechScan, startsClause, word } from "./scan.ts";
import { readSubject, type Subject } from "./subject.ts";

/** Words of an unknown name that may begin a sentence before its verb. */
const MAX_NAME = 5;
const MAX_ENCLOSED = 8;
/** Tokens between "was" and its verb: its subject, and what is told of them. */
const WAS_REACH = 24;

/** "The agency, in a statement, said": the speaker that stands right before the verb. */
export function subjectBefore(scan: SpeechScan, i: number, verb: SpeechVerb): Subject | null {
  const { first } = scan.sentence;
  let k = i;
  while (k > first && (bitsAt(scan, k - 1) & (role.be | role.time) || isCommaAt(scan, k - 1))) k--;
  const mention = mentionEndingAt(scan, k);
  if (mention) return fits(scan, mention, verb) ? readSubject(scan, mention.first) : null;
  return k > first && k - first <= MAX_NAME && personEnd(scan, first) === k ? readSubject(scan, first) : null;
}

/** "Had the agency, which …, already said": whom "was" names at the start of a clause, far before its verb. */
export function subjectOfWas(scan: SpeechScan, i: number): Subject | null {
  const { first } = scan.sentence;
  let k = i;
  while (k > first && bitsAt(scan, k - 1) & role.time) k--;
  if (k <= first || !(bitsAt(scan, k - 1) & role.be) || isWas(scan, k - 1)) return null;
  for (let w = k - 2; w >= Math.max(first, k - WAS_REACH); w--) {
    if (isWas(scan, w)) return readSubject(scan, skipAsides(scan, w + 1));
    if (bitsAt(scan, w) & (role.speech | role.that)) return null;
  }
  return null;
}

/** "Was", and not the word that tells of a time before. */
const isWas = (scan: SpeechScan, i: number): boolean =>
  word(scan, i).senses.some(({ entry, form }) => entry.class === "speech.be" && form.tense !== undefined);

/** "Reports that spoke of …": who is meant by the relative before the verb. */
export function antecedent(scan: SpeechScan, i: number): Subject | null {
  const mention = mentionEndingAt(scan, isCommaAt(scan, i - 2) ? i - 2 : i - 1);
  return mention ? readSubject(scan, mention.first) : null;
}

/** The actor whose name ends before token `i`, a closing mark between them or not. */
function mentionEndingAt({ endingAt, sentence, ...scan }: SpeechScan, i: number): Mention<Actor> | undefined {
  const found = endingAt.get(i) ?? (isMark(scan as SpeechScan, i - 1) ? endingAt.get(i - 1) : undefined);
  return found && found.first >= sentence.first ? found : undefined;
}

function fits(scan: SpeechScan, mention: Mention<Actor>, verb: SpeechVerb): boolean {
  const { value, first } = mention;
  if (value.kind === "weapon" || !agrees(value, verb)) return false;
  if (!value.definite && (value.kind === "report" || value.kind === "source")) return true;
  if (hasLead(scan, first, "and") || opensClause(scan, first)) return true;
  return !!(bitsAt(scan, first - 1) & (role.that | role.verb | role.relative));
}

/** A name in quotation marks or brackets opens a clause where the mark does. */
function opensClause(scan: SpeechScan, first: number): boolean {
  const enclosed = isMark(scan, first - 1) && closingOf(scan.doc, first - 1, MAX_ENCLOSED) > 0;
  return startsClause(scan, enclosed ? first - 1 : first);
}

/** A country or a bare name is he or she as the writer pleases; things in the plural may be they. */
function agrees({ kind, agree, head }: Actor, verb: SpeechVerb): boolean {
  const open = kind === "state" || (head === null && (kind === "name" || kind === "outlet"));
  if (open || verb.agree === null || agree === verb.agree) return true;
  return verb.agree === "p" && agree === "f";
}
