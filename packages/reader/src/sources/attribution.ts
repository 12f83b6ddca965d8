import { sense } from "@isnad/engine";
import { role } from "../actors/roles.ts";
import { cueAt, speechVerbAt } from "./cue.ts";
import { dated } from "./dating.ts";
import { isOwn } from "./own-outlet.ts";
import { readVerb } from "./verb.ts";
import { readComplement } from "./complement.ts";
import { bitsAt, isComma, markAt, type Sentence, type SpeechScan, skipAsides, word } from "./scan.ts";
import { closeAt, openAt } from "./scopes.ts";
import type { SourceRef, SpeechScope } from "./speech.ts";
import { ownerOf } from "./speakers.ts";
import { readSubject, register, type Subject } from "./subject.ts";

/** "according to …": a source named by a phrase. */
export function readAttribution(scan: SpeechScan, sentence: Sentence, i: number): number {
  const cue = cueAt(scan.doc, i, "speech.by");
  if (!cue) return i;
  let at = i + cue.length;
  while (at < sentence.last && sense(word(scan, at), "speech.noun") && !scan.startingAt.has(at)) at++;
  const subject = readSubject(scan, at, sentence.last);
  if (!subject || subject.unsure || !canTell(scan, subject)) return i;
  const report = cue.sense.entry.features.report ? scan.startingAt.get(at) : undefined;
  if (report?.value.owner) return attributed(scan, sentence, i, { ...subject, refs: [ownerOf(report)] }, false);
  return attributed(scan, sentence, i, subject, cue.sense.entry.features.via !== undefined);
}

/** What says nothing of who tells: a state as a place, a body that no one cites. */
function canTell(scan: SpeechScan, subject: Subject): boolean {
  const mention = scan.startingAt.get(subject.first);
  if (!mention?.value.weak) return true;
  const features = sense(word(scan, mention.first), "actor.head")?.entry.features;
  if (features?.dumb) return mention.value.definite || subject.refs.some((ref) => ref.type !== "anonymous");
  return !features || features.speaker !== undefined || mention.value.definite || mention.value.type === "media";
}

/** "as … said": a verb of saying behind a joining word, before or after what is said. */
export function readAsSaid(scan: SpeechScan, sentence: Sentence, i: number): number {
  const cue = cueAt(scan.doc, i, "speech.as");
  if (!cue) return i;
  const at = i + cue.length;
  const verb = at < sentence.last ? speechVerbAt(scan.doc, at, true) : null;
  if (!verb) return i;
  let from = skipAsides(scan, at + 1, sentence.last);
  while (from < sentence.last && from < at + 4 && word(scan, from).form.length <= 3 && !scan.startingAt.has(from) && bitsAt(scan, from) & role.stop) from++;
  const subject = readSubject(scan, from, sentence.last);
  if (!subject) return i;
  const complement = readComplement(scan, skipAsides(scan, subject.last, sentence.last), sentence.last, true);
  const goesOn = complement.how !== "none" && complement.how !== "about";
  if (goesOn && cue.length === 1) return readVerb(scan, sentence, at);
  return attributed(scan, sentence, i, subject, false);
}

/** Lays down the scope of an attribution: forward from the start of a sentence, else back over what was said. */
function attributed(scan: SpeechScan, sentence: Sentence, i: number, subject: Subject, via: boolean): number {
  register(scan, subject);
  const refs = subject.refs.filter((ref) => !isOwn(scan, ref));
  const ahead = i - sentence.first <= 2 && !openAt(scan, i);
  const back = clauseStart(scan, sentence, i);
  const open = openAt(scan, Math.max(sentence.first, i - 1));
  if (!ahead && open && open.first >= back) return extendChain(open, subject, via);
  const first = ahead ? i : back;
  if (!ahead) closeAt(scan, first);
  const end = ahead ? sentence.last : endOfAttribution(scan, sentence, subject.last);
  const chain = dated(refs, scan.options, i, Math.min(sentence.last, subject.last + 3));
  scan.scopes.push({ first, last: end, chain, kind: "says", cue: { first: i, last: subject.first }, rule: ahead ? "attribution.before" : "attribution.after", carried: false });
  scan.speakers.add({ chain, agree: subject.agree, head: subject.head, type: subject.refs[0]?.type ?? null, kind: subject.kind, sentence: sentence.index });
  return subject.last;
}

/** A speech that is attributed once more: the origin behind "quoting", else the outlet it was heard through. */
function extendChain(open: SpeechScope, subject: Subject, via: boolean): number {
  const ref = subject.refs.at(-1) as SourceRef;
  const mutable = open as { chain: readonly SourceRef[] };
  if (via) mutable.chain = [...open.chain, ...subject.refs];
  else if (ref.type === "media" && !open.chain.some((r) => r.type === "media")) mutable.chain = [ref, ...open.chain];
  return subject.last;
}

/** The start of what an attribution behind it covers: the sentence, or the clause after an earlier speech. */
function clauseStart(scan: SpeechScan, sentence: Sentence, i: number): number {
  let floor = sentence.first;
  for (let k = scan.scopes.length - 1; k >= 0 && k >= scan.scopes.length - 4; k--) {
    const scope = scan.scopes[k] as SpeechScope;
    if (scope.last <= i && scope.last > floor) floor = scope.last;
    if (scope.last > i && scope.first > floor) floor = scope.first;
  }
  if (openAt(scan, i)) for (let k = i - 1; k > floor; k--) if (bitsAt(scan, k) & role.turn) return k;
  return floor;
}

/** An attribution in mid-clause also covers the rest of the clause. */
function endOfAttribution(scan: SpeechScan, sentence: Sentence, i: number): number {
  let k = i;
  while (k < sentence.last && bitsAt(scan, k) & role.time) k++;
  if (k >= sentence.last || markAt(scan.doc, k) === "") return k >= sentence.last || bitsAt(scan, k) & role.turn ? k : nextTurn(scan, sentence, k);
  if (!isComma(markAt(scan.doc, k))) return k;
  return word(scan, k + 1)?.senses.some((s) => s.entry.class === "g.part") ? nextTurn(scan, sentence, k + 1) : k;
}

function nextTurn(scan: SpeechScan, sentence: Sentence, from: number): number {
  for (let k = from; k < sentence.last; k++) if (bitsAt(scan, k) & role.turn) return k;
  return sentence.last;
}
