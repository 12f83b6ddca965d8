import type { Document, Mention } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { role, rolesOf } from "../actors/roles.ts";
import { readAsSaid, readAttribution } from "./attribution.ts";
import { cueAt } from "./cue.ts";
import { readHeadline } from "./headline.ts";
import { readIssue } from "./issue.ts";
import { readParticiple } from "./participle.ts";
import { registerAll } from "./people.ts";
import { readPost } from "./post.ts";
import { bitsAt, isCommaAt, type SpeechScan, speechScan } from "./scan.ts";
import { closeAt } from "./scopes.ts";
import type { SpeechOptions, SpeechScope } from "./speech.ts";
import { readVerb } from "./verb.ts";

const CUES = role.speech | role.by | role.as | role.participle | role.passive | role.issue;

/** Who says which stretch of the text, in the order of the stretches. They may overlap; `chainAt` knows which counts. */
export function findSpeech(
  doc: Document,
  actors: readonly Mention<Actor>[],
  options: SpeechOptions = {},
): SpeechScope[] {
  const scan = speechScan(doc, rolesOf(doc), actors, options);
  registerAll(scan, actors);
  for (let s = 0; s + 1 < doc.sentences.length; s++) {
    scan.sentence = {
      index: s,
      first: doc.sentences[s] as number,
      last: doc.sentences[s + 1] as number,
    };
    readSentence(scan);
  }
  return scan.scopes.sort((a, b) => a.first - b.first);
}

/** Reads the cues of one sentence from its start to its end; each tells at which token to go on. */
function readSentence(scan: SpeechScan): void {
  const { first, last } = scan.sentence;
  readHeadline(scan);
  readPost(scan);
  for (let i = first; i < last; ) {
    const bits = bitsAt(scan, i);
    i = bits & CUES ? Math.max(i + 1, readCue(scan, i, bits)) : i + 1;
  }
}

function readCue(scan: SpeechScan, i: number, bits: number): number {
  const next = bits & role.as ? readAsSaid(scan, i) : i;
  const after = next === i && bits & role.by ? readAttribution(scan, i) : next;
  if (after > i) return after;
  if (bits & role.passive) return changeMatter(scan, i);
  if (bits & role.speech) return readVerb(scan, i);
  if (bits & role.issue) return readIssue(scan, i);
  return bits & role.participle ? readParticiple(scan, i) : i + 1;
}

/** "…, it is recalled that": another matter begins, and the speech before it ends. */
function changeMatter(scan: SpeechScan, i: number): number {
  const shift = cueAt(scan.doc, i, "speech.passive")?.sense.entry.features.shift;
  if (i > scan.sentence.first && (shift || isCommaAt(scan, i - 1))) closeAt(scan, i);
  return shift ? i + 1 : i + 2;
}
