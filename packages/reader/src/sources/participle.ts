import { bitsAt, markAt, type Sentence, type SpeechScan, skipAsides, startsQuote } from "./scan.ts";
import { role } from "../actors/roles.ts";
import { endOfSpeech, openAt } from "./scopes.ts";
import type { SpeechScope } from "./speech.ts";
import { readSubject } from "./subject.ts";

/** "…, adding that": the speaker of the sentence goes on; without one, whoever acts in it speaks. */
export function readParticiple(scan: SpeechScan, sentence: Sentence, i: number): number {
  if (openAt(scan, i)) return i + 1;
  const earlier = lastOf(scan, sentence);
  const subject = earlier ? null : leadingActor(scan, sentence, i);
  if (!earlier && !subject) return goOn(scan, sentence, i);
  if (!earlier && !sayingFollows(scan, sentence, i)) return i + 1;
  const chain = earlier ? earlier.chain : (subject as NonNullable<typeof subject>).refs;
  scan.scopes.push({ first: i, last: endOfSpeech(scan, sentence, i + 1), chain, kind: "says", cue: { first: i, last: i + 1 }, rule: "speech.participle", carried: false });
  if (subject) scan.speakers.add({ chain, agree: subject.agree, head: subject.head, type: subject.refs[0]?.type ?? null, kind: subject.kind, sentence: sentence.index });
  return i + 1;
}

/** "He went on, saying": nobody is named in the sentence, so the last speaker goes on. */
function goOn(scan: SpeechScan, sentence: Sentence, i: number): number {
  const before = i - sentence.first <= 2 && sayingFollows(scan, sentence, i) ? scan.speakers.carried(null, sentence.index, 2) : undefined;
  if (before)
    scan.scopes.push({ first: i, last: endOfSpeech(scan, sentence, i + 1), chain: before.chain, kind: "says", cue: { first: i, last: i + 1 }, rule: "speech.participle", carried: true });
  return i + 1;
}

function lastOf(scan: SpeechScan, sentence: Sentence): SpeechScope | undefined {
  const scope = scan.scopes.at(-1);
  return scope && scope.last > sentence.first ? scope : undefined;
}

function leadingActor(scan: SpeechScan, sentence: Sentence, i: number): ReturnType<typeof readSubject> {
  for (let k = sentence.first; k < i; k++) {
    const mention = scan.startingAt.get(k);
    if (mention && !mention.value.weak && mention.value.kind !== "weapon" && !(bitsAt(scan, k - 1) & (role.join | role.stop))) return readSubject(scan, k, i);
  }
  return null;
}

function sayingFollows(scan: SpeechScan, sentence: Sentence, i: number): boolean {
  const at = skipAsides(scan, i + 1, sentence.last);
  for (let k = at; k < Math.min(sentence.last, at + 4); k++)
    if (bitsAt(scan, k) & (role.that | role.told) || markAt(scan.doc, k) === ":" || startsQuote(scan, k)) return true;
  return false;
}
