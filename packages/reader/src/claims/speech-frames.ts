import { type Document, readingAt } from "@isnad/engine";
import type { SpeechScope } from "../sources/index.ts";
import { markAt } from "../token-text.ts";
import type { Range } from "./by-sentence.ts";

/** How far behind the speaker the word may stand that opens what is said. */
const LEAD = 16;
/** How far behind a closing "according to X" its own time and place may stand. */
const TRAIL = 8;

/**
 * The words of a sentence that tell of speech and not of what is said: "X said on Tuesday in a report issued in Y that".
 * Where and when they name is where and when it was said. `times`: first tokens of times, with where they end.
 */
export function speechFrames(
  doc: Document,
  scopes: readonly SpeechScope[],
  sentence: Range,
  times: ReadonlyMap<number, Range>,
): Range[] {
  const frames: Range[] = [];
  for (const scope of scopes) {
    if (scope.carried || scope.cue.first < sentence.first || scope.cue.last > sentence.last) continue;
    const named = speakerWords(scope, sentence);
    const leads = scope.first >= named.first || named.first - scope.first <= 1;
    const last = leads
      ? opening(doc, named.last, Math.min(scope.last, sentence.last), times)
      : trailing(doc, named.last, sentence.last);
    frames.push({ first: named.first, last: Math.max(named.last, last) });
  }
  return frames;
}

/** How far from the cue a name may stand that is said with it; others were named before ("…, adding that"). */
const BESIDE = 6;

/** The cue and the names of the speakers beside it. */
function speakerWords({ cue, chain }: SpeechScope, sentence: Range): Range {
  let { first, last } = cue;
  const away = (ref: Range): number => Math.max(ref.first - last, first - ref.last);
  const inside = chain.filter((ref) => ref.first >= sentence.first && ref.last <= sentence.last);
  for (const ref of inside.sort((a, b) => away(a) - away(b))) {
    if (away(ref) > BESIDE) break;
    first = Math.min(first, ref.first);
    last = Math.max(last, ref.last);
  }
  return { first, last };
}

/** Where what is said begins: at "that" or a colon, else behind the time that follows the speaker. */
function opening(doc: Document, from: number, end: number, times: ReadonlyMap<number, Range>): number {
  for (let i = from; i < Math.min(end, from + LEAD); i++) {
    if (readingAt(doc, i, "g.that") || markAt(doc, i) === ":") return i;
    if (readingAt(doc, i, "g.turn")) break;
  }
  const time = times.get(from) ?? times.get(from + 1);
  return time ? time.last : from;
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
export function saidAround(
  scopes: readonly SpeechScope[],
  token: number,
  first: number,
  sentence: Range,
): Range {
  let found: Range | null = null;
  for (const scope of scopes)
    if (
      scope.first <= token &&
      scope.last > token &&
      scope.chain.length > 0 &&
      (!found || scope.first >= found.first)
    )
      found = scope;
  if (!found) return sentence;
  return {
    first: Math.max(sentence.first, Math.min(found.first, first)),
    last: Math.min(sentence.last, found.last),
  };
}
