import { sense } from "@isnad/engine";
import { role } from "../actors/roles.ts";
import { skipAsides } from "./asides.ts";
import { clauseStart, endOfAttribution } from "./attribution-reach.ts";
import { readComplement } from "./complement.ts";
import { cueAt, speechVerbAt } from "./cue.ts";
import { dated } from "./dating.ts";
import { register } from "./people.ts";
import { isOwn, isOwnOutlet, ownerOf, refOf } from "./refs.ts";
import { bitsAt, hasLead, isCommaAt, isMark, opensAnswer, type SpeechScan, word } from "./scan.ts";
import { closeAt, openAt } from "./scopes.ts";
import type { SourceRef, SpeechScope } from "./speech.ts";
import { readSubject, type Subject } from "./subject.ts";
import { readVerb } from "./verb.ts";

const MAX_CHAIN = 5;
const MAX_OPENING = 4;
const OPENING = role.turn | role.time | role.join | role.stop | role.be | role.that;
/** Words such as "in it" between a verb and its subject. */
const MAX_SMALL = 3;

/** "according to …": a source named by a phrase. Answers where to go on, `i` where it names none. */
export function readAttribution(scan: SpeechScan, i: number): number {
  const cue = cueAt(scan.doc, i, "speech.by");
  if (!cue) return i;
  let at = i + cue.length;
  while (at < scan.sentence.last && sense(word(scan, at), "speech.noun") && !scan.startingAt.has(at)) at++;
  const subject = behindTally(scan, readSubject(scan, at));
  if (!subject || subject.unsure || !canTell(scan, subject)) return i;
  const { via, report } = cue.sense.entry.features;
  const found = report ? scan.startingAt.get(at)?.value : undefined;
  const refs = found?.owner ? [ownerOf(found.type, found.owner)] : subject.refs;
  return attributed(scan, i, { ...subject, refs }, via !== undefined);
}

/** "By a tally of the agency": whose the tally is. */
function behindTally(scan: SpeechScan, subject: Subject | null): Subject | null {
  if (subject?.kind !== "report" || !hasLead(scan, subject.last, "for")) return subject;
  const outlet = scan.startingAt.get(subject.last);
  return outlet?.value.type === "media" ? readSubject(scan, subject.last) : subject;
}

/** A state as a place and a body that no one cites tell nothing. */
function canTell(scan: SpeechScan, subject: Subject): boolean {
  const mention = scan.startingAt.get(subject.first);
  if (!mention?.value.weak) return true;
  const features = sense(word(scan, mention.first), "actor.head")?.entry.features;
  if (features?.dumb) return mention.value.definite || subject.refs.some((ref) => ref.type !== "anonymous");
  return (
    !features || features.speaker !== undefined || mention.value.definite || mention.value.type === "media"
  );
}

/** "as … said": a verb of saying behind a joining word, before or after what is said. */
export function readAsSaid(scan: SpeechScan, i: number): number {
  const cue = cueAt(scan.doc, i, "speech.as");
  const at = i + (cue?.length ?? 0);
  if (!cue || at >= scan.sentence.last || !speechVerbAt(scan.doc, at, true)) return i;
  const subject = readSubject(scan, afterSmall(scan, skipAsides(scan, at + 1)));
  if (!subject) return i;
  const { how } = readComplement(scan, skipAsides(scan, subject.last), true);
  if (how !== "none" && how !== "about" && cue.length === 1) return readVerb(scan, at);
  return attributed(scan, i, passedOn(scan, at, subject), false);
}

/** "as the agency quoted a doctor", "as a doctor told the agency": the outlet that it was heard through comes first. */
function passedOn(scan: SpeechScan, at: number, subject: Subject): Subject {
  const verb = speechVerbAt(scan.doc, at, true);
  const { last, refs } = subject;
  const outlet = scan.startingAt.get(bitsAt(scan, last) & role.to ? last + 1 : last);
  if (outlet?.value.type === "media" && refs[0]?.type !== "media")
    return isOwnOutlet(scan, outlet.value)
      ? subject
      : { ...subject, last: outlet.last, refs: [refOf(outlet), ...refs] };
  if (!verb?.relays || !(bitsAt(scan, last) & role.from)) return subject;
  const origin = readSubject(scan, last + 1);
  return origin ? { ...subject, last: origin.last, refs: [...refs, ...origin.refs] } : subject;
}

/** Skips prepositions with pronouns ("as the police said in it"). */
function afterSmall(scan: SpeechScan, from: number): number {
  let k = from;
  while (
    k < from + MAX_SMALL &&
    k < scan.sentence.last &&
    bitsAt(scan, k) & role.stop &&
    !scan.startingAt.has(k)
  )
    k++;
  return k;
}

/** Lays down the scope of an attribution: forward from the start of a sentence, else back over what was said. */
function attributed(scan: SpeechScan, i: number, subject: Subject, via: boolean): number {
  register(scan, subject);
  const { sentence } = scan;
  const ahead = !openAt(scan, i) && (opensSentence(scan, i) || leadsIn(scan, subject.last));
  const first = ahead ? i : clauseStart(scan, i);
  const open = ahead ? undefined : openAt(scan, Math.max(sentence.first, i - 1));
  if (open && open.first >= first) return extendChain(open, subject, via);
  if (!ahead) closeAt(scan, first);
  const chain = dated(
    subject.refs.filter((ref) => !isOwn(scan, ref)),
    scan.options,
    i,
    Math.min(sentence.last, subject.last + 3),
  );
  scan.scopes.push({
    first,
    last: ahead ? sentence.last : endOfAttribution(scan, subject.last),
    chain,
    kind: "says",
    cue: { first: i, last: subject.first },
    rule: ahead ? "attribution.before" : "attribution.after",
    carried: false,
  });
  const { agree, head, kind, refs } = subject;
  const type = (refs.find((ref) => ref.first === subject.first) ?? refs[0])?.type ?? null;
  scan.speakers.add({ chain, agree, head, kind, type, sentence: sentence.index });
  return subject.last;
}

/** "…, and by local sources, the toll is": what is said follows behind a comma and "that". */
const leadsIn = (scan: SpeechScan, i: number): boolean => isCommaAt(scan, i) && opensAnswer(scan, i + 1);

/** Whether only joining words, times and marks stand before token `i` in its sentence. */
function opensSentence(scan: SpeechScan, i: number): boolean {
  if (i - scan.sentence.first > MAX_OPENING) return false;
  for (let k = scan.sentence.first; k < i; k++)
    if (!isMark(scan, k) && !(bitsAt(scan, k) & OPENING)) return false;
  return true;
}

/** A speech that is attributed once more: the origin behind "quoting", else the outlet it was heard through. */
function extendChain(open: SpeechScope, subject: Subject, via: boolean): number {
  const ref = subject.refs.at(-1) as SourceRef;
  const scope = open as { chain: readonly SourceRef[] };
  if (scope.chain.length >= MAX_CHAIN) return subject.last;
  if (via) scope.chain = [...open.chain, ...subject.refs];
  else if (ref.type === "media" && !open.chain.some((r) => r.type === "media"))
    scope.chain = [ref, ...open.chain];
  return subject.last;
}
