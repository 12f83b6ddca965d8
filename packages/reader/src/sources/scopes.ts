import { gap } from "@isnad/text";
import { closingOf } from "../actors/marks.ts";
import { type SpeechScan, startsQuote } from "./scan.ts";
import type { SpeechScope } from "./speech.ts";

type Mutable = { -readonly [K in keyof SpeechScope]: SpeechScope[K] };

/** How many scopes back one may still be open. */
const LOOK_BACK = 4;
const QUOTE_REACH = 400;

/** The last few scopes, the latest first. */
export function* recent({ scopes }: SpeechScan): Generator<SpeechScope> {
  for (let k = scopes.length - 1; k >= 0 && k >= scopes.length - LOOK_BACK; k--)
    yield scopes[k] as SpeechScope;
}

/** The scope that is still open at token `i`: the last one that covers it. */
export function openAt(scan: SpeechScan, i: number): SpeechScope | undefined {
  for (const scope of recent(scan)) if (scope.first <= i && scope.last > i) return scope;
  return undefined;
}

/** Ends the scopes that would reach over token `at`. */
export function closeAt(scan: SpeechScan, at: number): void {
  for (const scope of recent(scan)) if (scope.first < at && scope.last > at) (scope as Mutable).last = at;
}

/** Where what is said ends: with the sentence, or with the quotation that runs on beyond it. */
export function endOfSpeech(scan: SpeechScan, from: number): number {
  const { last } = scan.sentence;
  for (let k = from; k < Math.min(from + 3, last); k++) {
    if (!startsQuote(scan, k)) continue;
    const close = closingOf(scan.doc, k, QUOTE_REACH);
    return close >= last && !crossesParagraph(scan, k, close) ? close + 1 : last;
  }
  return last;
}

function crossesParagraph({ doc: { tokens } }: SpeechScan, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (tokens.gap[k] === gap.paragraph) return true;
  return false;
}
