import { role } from "../actors/roles.ts";
import { markAt } from "../token-text.ts";
import { skipAsides } from "./asides.ts";
import { bitsAt, type SpeechScan, startsQuote } from "./scan.ts";
import { endOfSpeech, openAt, recent } from "./scopes.ts";
import type { SourceRef, SpeechScope } from "./speech.ts";
import { readSubject, type Subject } from "./subject.ts";

/** Sentences back to a speaker who goes on without being named. */
const REACH = 2;

/** "…, adding that": the speaker of the sentence goes on; without one, whoever acts in it speaks. */
export function readParticiple(scan: SpeechScan, i: number): number {
  const open = openAt(scan, i);
  if (open) return goesBack(scan, i, open);
  const earlier = scan.scopes.at(-1);
  if (earlier && earlier.last > scan.sentence.first) return layDown(scan, i, earlier.chain, false);
  if (!sayingFollows(scan, i)) return i + 1;
  const subject = leadingActor(scan, i);
  if (!subject) return goOn(scan, i);
  const { agree, head, kind, refs } = subject;
  scan.speakers.add({
    chain: refs,
    agree,
    head,
    kind,
    type: refs[0]?.type ?? null,
    sentence: scan.sentence.index,
  });
  return layDown(scan, i, refs, false);
}

/** "X says that Y expects …, adding that": within what X relays of Y it is X who adds. */
function goesBack(scan: SpeechScan, i: number, open: SpeechScope): number {
  const outer = [...recent(scan)].findLast(
    ({ first, last, chain }) =>
      first >= scan.sentence.first && first < open.first && last > i && chain.length < open.chain.length,
  );
  const within = outer?.chain.every((ref, k) => ref.first === open.chain[k]?.first);
  return outer && within ? layDown(scan, i, outer.chain, false) : i + 1;
}

function layDown(scan: SpeechScan, i: number, chain: readonly SourceRef[], carried: boolean): number {
  const cue = { first: i, last: i + 1 };
  scan.scopes.push({
    first: i,
    last: endOfSpeech(scan, i + 1),
    chain,
    kind: "says",
    cue,
    rule: "speech.participle",
    carried,
  });
  return i + 1;
}

/** "He went on, saying": nobody is named in the sentence, so the last speaker goes on. */
function goOn(scan: SpeechScan, i: number): number {
  if (i - scan.sentence.first > 2) return i + 1;
  const before = scan.speakers.carried(null, scan.sentence.index, REACH);
  return before ? layDown(scan, i, before.chain, true) : i + 1;
}

/** The first of the sentence who can act and does not stand behind a preposition. */
function leadingActor(scan: SpeechScan, i: number): Subject | null {
  for (let k = scan.sentence.first; k < i; k++) {
    const mention = scan.startingAt.get(k);
    if (!mention || mention.value.weak || mention.value.kind === "weapon") continue;
    if (!(bitsAt(scan, k - 1) & (role.join | role.stop))) return readSubject(scan, k);
  }
  return null;
}

function sayingFollows(scan: SpeechScan, i: number): boolean {
  const at = skipAsides(scan, i + 1);
  for (let k = at; k < Math.min(scan.sentence.last, at + 4); k++)
    if (bitsAt(scan, k) & (role.that | role.told) || markAt(scan.doc, k) === ":" || startsQuote(scan, k))
      return true;
  return false;
}
