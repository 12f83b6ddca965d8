import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { closingOf } from "../actors/marks.ts";
import { personEnd } from "../actors/person-name.ts";
import { role } from "../actors/roles.ts";
import type { SpeechVerb } from "./cue.ts";
import { bitsAt, hasLead, isCommaAt, isMark, type SpeechScan, startsClause } from "./scan.ts";
import { readSubject, type Subject } from "./subject.ts";

/** Words of an unknown name that may begin a sentence before its verb. */
const MAX_NAME = 5;
const MAX_ENCLOSED = 8;

/** "The agency, in a statement, said": the speaker that stands right before the verb. */
export function subjectBefore(scan: SpeechScan, i: number, verb: SpeechVerb): Subject | null {
  const { first } = scan.sentence;
  let k = i;
  while (k > first && (bitsAt(scan, k - 1) & (role.be | role.time) || isCommaAt(scan, k - 1))) k--;
  const mention = mentionEndingAt(scan, k);
  if (mention) return fits(scan, mention, verb) ? readSubject(scan, mention.first) : null;
  return k > first && k - first <= MAX_NAME && personEnd(scan, first) === k ? readSubject(scan, first) : null;
}

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

/** A country is he or she as the writer pleases; things in the plural may be they. */
function agrees({ kind, agree }: Actor, verb: SpeechVerb): boolean {
  if (kind === "state" || verb.agree === null || agree === verb.agree) return true;
  return verb.agree === "p" && agree === "f";
}
