import { sense } from "@isnad/engine";
import { role } from "../actors/roles.ts";
import { type Complement, relayerBefore } from "./complement.ts";
import type { SpeechVerb } from "./cue.ts";
import { dated } from "./dating.ts";
import { register } from "./people.ts";
import { isOwn, isOwnOutlet, ownerOf, refOf } from "./refs.ts";
import type { SpeechRule } from "./rules.ts";
import { bitsAt, hasLead, isCommaAt, opensAnswer, type SpeechScan, startsClause, word } from "./scan.ts";

import { closeAt, endOfSpeech, openAt } from "./scopes.ts";
import type { SourceRef } from "./speech.ts";
import { readSubject, type Subject } from "./subject.ts";

/** Sentences over which a pronoun may reach back for its speaker. */
const REACH = 5;
/** Links beyond which a chain is no longer what a report would tell. */
const MAX_CHAIN = 5;
const FROM_REACH = 6;

/** A verb of saying in its sentence. */
export interface Saying {
  readonly scan: SpeechScan;
  readonly at: number;
  readonly verb: SpeechVerb;
}

/** Lays down the scope of a speech whose speaker the sentence names; answers where to go on. */
export function spoken(
  { scan, at, verb }: Saying,
  subject: Subject,
  complement: Complement,
  first: number,
  rule: SpeechRule,
): number {
  register(scan, subject);
  const outer = nestedIn({ scan, at, verb }, first, subject);
  if (outer.length === 0) closeAt(scan, first);
  const own = chainOf({ scan, at, verb }, subject, complement);
  const chain = dated([...outer, ...own], scan.options, at, complement.first);
  remember(scan, subject, complement);
  scan.scopes.push({
    first,
    last: endOfClaim(scan, complement, chain.at(-1)),
    chain,
    kind: verb.kind,
    cue: { first: at, last: at + 1 },
    rule,
    carried: false,
  });
  const { agree, head, kind } = subject;
  scan.speakers.add({
    chain: complement.via >= 0 ? [...outer, ...subject.refs] : chain,
    agree: agree ?? verb.agree,
    head,
    type: subject.refs[0]?.type ?? null,
    kind,
    sentence: scan.sentence.index,
  });
  return complement.how === "none" ? subject.last : Math.max(complement.first, subject.last);
}

/** "It claimed responsibility for the attack that killed ten": what came of the attack is not the claimant's to tell. */
function endOfClaim(scan: SpeechScan, { how, first }: Complement, origin?: SourceRef): number {
  const { last } = scan.sentence;
  if (how === "deed" && !sense(word(scan, first), "statement.blame")) return endOfDeed(scan, first);
  // The one quoted stands between the verb and what is said.
  if (how !== "deed") return endOfSpeech(scan, origin && origin.first > first ? origin.last : first);
  let k = first + 1;
  while (k < last && !isCommaAt(scan, k) && !(bitsAt(scan, k) & (role.relative | role.turn))) k++;
  return k;
}

/** "It announced the death of ten, and the police arrested two": a verb joined behind a comma is announced by nobody. */
function endOfDeed(scan: SpeechScan, first: number): number {
  const end = endOfSpeech(scan, first);
  for (let k = first + 2; k < Math.min(end, scan.sentence.last); k++)
    if (isCommaAt(scan, k - 1) && isJoinedVerb(scan, k)) return k;
  return end;
}

const isJoinedVerb = (scan: SpeechScan, i: number): boolean =>
  word(scan, i).senses.length > 0 &&
  word(scan, i).senses.every(({ form, lead }) => form.tense !== undefined && lead?.parts[0] === "and");

/** "The statement" will be whose it was. */
function remember(scan: SpeechScan, subject: Subject, { report }: Complement): void {
  const speaker = subject.refs.at(-1);
  if (report?.value.head && speaker) scan.speakers.remember(report.value.head, speaker.type);
}

/** The chain of the speech that is open, where this one is told within it and does not begin a clause of its own. */
function nestedIn({ scan, verb }: Saying, first: number, subject: Subject): readonly SourceRef[] {
  if (verb.lead || hasLead(scan, first, "and") || startsClause(scan, first)) return [];
  if (opensAnswer(scan, first - 1)) return [];
  if (bitsAt(scan, first - 1) & role.relative && bitsAt(scan, first - 3) & role.turn) return [];
  const chain = openAt(scan, first)?.chain ?? [];
  const again = chain.length > 0 && isSame(scan, chain.at(-1) as SourceRef, subject.refs[0] as SourceRef);
  return chain.length < MAX_CHAIN && !again ? chain : [];
}

/** Whether two links name one source in the same words: who is quoted does not quote themselves. */
function isSame({ doc: { words } }: SpeechScan, a: SourceRef, b: SourceRef): boolean {
  if (a.actorId !== null && a.actorId === b.actorId) return true;
  const forms = ({ first, last }: SourceRef): string =>
    words
      .slice(first, last)
      .map(({ form }) => form)
      .join(" ");
  return forms(a) === forms(b);
}

/** The chain of one speech: the outlet spoken to or passing on, the speaker, the one quoted. */
function chainOf({ scan, at, verb }: Saying, subject: Subject, c: Complement): SourceRef[] {
  const chain = subject.refs.filter((ref) => !isOwn(scan, ref));
  const relayer = c.relayer ?? relayerBefore(scan, at);
  if (relayer && !isOwnOutlet(scan, relayer.value)) chain.unshift(refOf(relayer));
  const quoted = c.via >= 0 ? c.via : verb.relays ? behindFrom(scan, subject.last) : -1;
  const origin = quoted >= 0 ? readSubject(scan, quoted) : null;
  const report = c.report?.value;
  if (origin) chain.push(...origin.refs);
  else if (report?.owner && subject.kind === "outlet") chain.push(ownerOf(report.type, report.owner));
  return chain;
}

/** "… quoted from a medical source his saying": the token after "from", or -1. */
function behindFrom(scan: SpeechScan, from: number): number {
  for (let k = from; k < Math.min(scan.sentence.last, from + FROM_REACH); k++)
    if (bitsAt(scan, k) & role.from) return k + 1;
  return -1;
}

/** "It quoted a doctor as saying": the outlet that goes on passes on what another said. */
function relayed({ scan, at, verb }: Saying, chain: readonly SourceRef[]): readonly SourceRef[] {
  const from = verb.relays ? behindFrom(scan, at + 1) : -1;
  const origin = from >= 0 ? readSubject(scan, from) : null;
  const outlet = chain.find(({ type }) => type === "media");
  return origin && outlet ? [outlet, ...origin.refs] : chain;
}

/** A verb whose speaker is a pronoun: the speech goes on, or somebody named before speaks again. */
export function carriedOn({ scan, at, verb }: Saying, first: number, c?: Complement): number {
  const open = openAt(scan, at);
  if (verb.named || (open && !verb.lead)) return at + 1;
  const before =
    scan.speakers.carried(verb.agree, scan.sentence.index, REACH) ??
    (verb.adds ? scan.speakers.last() : undefined);
  if (!before) return at + 1;
  closeAt(scan, at);
  const outlet = c?.relayer && !isOwnOutlet(scan, c.relayer.value) ? [refOf(c.relayer)] : [];
  const heard = outlet.length > 0 && before.chain[0]?.type === "media" ? before.chain.slice(1) : before.chain;
  const chain = dated([...outlet, ...relayed({ scan, at, verb }, heard)], scan.options, at, first);
  scan.scopes.push({
    first: at,
    last: endOfSpeech(scan, first),
    chain,
    kind: verb.kind,
    cue: { first: at, last: at + 1 },
    rule: "speech.carried",
    carried: before.sentence !== scan.sentence.index,
  });
  scan.speakers.add({ ...before, chain, sentence: scan.sentence.index });
  return first;
}
