import type { Document } from "@isnad/engine";
import type { SpeechScope } from "../sources/index.ts";
import type { Range } from "./by-sentence.ts";
import { markAt } from "./tokens.ts";

/** How far behind a closing "according to X" its own time and place may stand. */
const TRAIL = 8;

/**
 * The words of a sentence that tell of speech and not of what is said: "X said on Tuesday in a report issued in Y that".
 * Where and when they name is where and when it was said.
 */
export function speechFrames(doc: Document, scopes: readonly SpeechScope[], sentence: Range): Range[] {
  const frames: Range[] = [];
  for (const scope of scopes) {
    const { cue } = scope;
    if (scope.carried || cue.first < sentence.first || cue.last > sentence.last) continue;
    let { first, last } = cue;
    for (const ref of scope.chain) {
      if (ref.first < sentence.first || ref.last > sentence.last) continue;
      first = Math.min(first, ref.first);
      last = Math.max(last, ref.last);
    }
    const leads = scope.first >= cue.last;
    frames.push({ first, last: leads ? Math.max(last, scope.first) : trailing(doc, last, sentence.last) });
  }
  return frames;
}

function trailing(doc: Document, from: number, end: number): number {
  let i = from;
  while (i < end && i < from + TRAIL && markAt(doc, i) === "") i++;
  return i;
}

/** Whether a mention stands in one of the frames. */
export const isFramed = (frames: readonly Range[], { first, last }: Range): boolean =>
  frames.some((f) => f.first <= first && last <= f.last);

/** What the speaker at `token` says, cut to the sentence; the sentence itself where the publisher speaks. */
export function saidAround(scopes: readonly SpeechScope[], token: number, first: number, sentence: Range): Range {
  let found: Range | null = null;
  for (const scope of scopes)
    if (scope.first <= token && scope.last > token && scope.chain.length > 0 && (!found || scope.first >= found.first)) found = scope;
  if (!found) return sentence;
  return { first: Math.max(sentence.first, Math.min(found.first, first)), last: Math.min(sentence.last, found.last) };
}
