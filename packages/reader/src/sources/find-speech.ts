import type { Document, Mention } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { role, rolesOf } from "../actors/roles.ts";
import { readAttribution, readAsSaid } from "./attribution.ts";
import { cueAt } from "./cue.ts";
import { readHeadline } from "./headline.ts";
import { readIssue } from "./issue.ts";
import { readParticiple } from "./participle.ts";
import { bitsAt, isComma, markAt, type Sentence, type SpeechScan, speechScan } from "./scan.ts";
import { closeAt } from "./scopes.ts";
import type { SpeechOptions, SpeechScope } from "./speech.ts";
import { registerAll } from "./subject.ts";
import { readTweet } from "./tweet.ts";
import { readVerb } from "./verb.ts";

const CUES = role.speech | role.by | role.as | role.participle | role.passive | role.issue;

/** Who says which stretch of the text. Scopes may overlap; `chainAt` knows which counts. */
export function findSpeech(
  doc: Document,
  actors: readonly Mention<Actor>[],
  options: SpeechOptions = {},
): SpeechScope[] {
  const scan = speechScan(doc, rolesOf(doc), actors, options);
  registerAll(scan, actors);
  for (let s = 0; s + 1 < doc.sentences.length; s++)
    readSentence(scan, {
      index: s,
      first: doc.sentences[s] as number,
      last: doc.sentences[s + 1] as number,
    });
  return scan.scopes;
}

/** Reads the cues of one sentence from its start to its end; each tells at which token to go on. */
function readSentence(scan: SpeechScan, sentence: Sentence): void {
  readHeadline(scan, sentence);
  readTweet(scan, sentence);
  for (let i = sentence.first; i < sentence.last; ) {
    const bits = bitsAt(scan, i);
    i = bits & CUES ? Math.max(i + 1, readCue(scan, sentence, i, bits)) : i + 1;
  }
}

/** "…, it is recalled that": another matter begins, and the speech before it ends. */
function changeMatter(scan: SpeechScan, sentence: Sentence, i: number): number {
  const shift = cueAt(scan.doc, i, "speech.passive")?.sense.entry.features.shift;
  if (i > sentence.first && (shift || isComma(markAt(scan.doc, i - 1)))) closeAt(scan, i);
  return i + (shift ? 1 : 2);
}

function readCue(scan: SpeechScan, sentence: Sentence, i: number, bits: number): number {
  if (bits & role.as) {
    const next = readAsSaid(scan, sentence, i);
    if (next > i) return next;
  }
  if (bits & role.by) {
    const next = readAttribution(scan, sentence, i);
    if (next > i) return next;
  }
  if (bits & role.passive) return changeMatter(scan, sentence, i);
  if (bits & role.speech) return readVerb(scan, sentence, i);
  if (bits & role.issue) return readIssue(scan, sentence, i);
  if (bits & role.participle) return readParticiple(scan, sentence, i);
  return i + 1;
}
