import { tokenKind } from "@isnad/text";
import { closingOf } from "../actors/marks.ts";
import { role } from "../actors/roles.ts";
import { bitsAt, type Sentence, type SpeechScan, startsQuote } from "./scan.ts";
import type { SpeechScope } from "./speech.ts";

type Mutable = { -readonly [K in keyof SpeechScope]: SpeechScope[K] };

/** The scope that is still open at token `i`: the last one that covers it. */
export function openAt(scan: SpeechScan, i: number): SpeechScope | undefined {
  for (let k = scan.scopes.length - 1; k >= 0 && k >= scan.scopes.length - 4; k--) {
    const scope = scan.scopes[k] as SpeechScope;
    if (scope.first <= i && scope.last > i) return scope;
  }
  return undefined;
}

/** Ends the scopes that would reach over token `at`. */
export function closeAt(scan: SpeechScan, at: number): void {
  for (let k = scan.scopes.length - 1; k >= 0 && k >= scan.scopes.length - 4; k--) {
    const scope = scan.scopes[k] as Mutable;
    if (scope.first < at && scope.last > at) scope.last = at;
  }
}

const QUOTE_REACH = 500;

/** Where what is said ends: with the sentence, or with the quotation that runs on beyond it. */
export function endOfSpeech(scan: SpeechScan, sentence: Sentence, from: number): number {
  for (let k = from; k < Math.min(from + 3, sentence.last); k++) {
    if (!startsQuote(scan, k)) continue;
    const close = closingOf(scan.doc, k, QUOTE_REACH);
    if (close < sentence.last) break;
    for (let p = k + 1; p <= close; p++) if (scan.doc.tokens.gap[p] === 3) return sentence.last;
    return close + 1;
  }
  return sentence.last;
}

/** Whether a new clause begins right before token `i`: after a comma, a joining word, or at the start. */
export function startsClause(scan: SpeechScan, sentence: Sentence, i: number): boolean {
  if (i <= sentence.first) return true;
  if (scan.doc.tokens.kind[i - 1] === tokenKind.mark && closingOf(scan.doc, i - 1, 8) > 0) return startsClause(scan, sentence, i - 1);
  if (scan.doc.tokens.kind[i - 1] === tokenKind.mark) return true;
  return !!(bitsAt(scan, i - 1) & (role.turn | role.be));
}
