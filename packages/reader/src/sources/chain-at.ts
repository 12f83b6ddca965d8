import type { SourceRef, SpeechScope } from "./speech.ts";

const NOBODY: readonly SourceRef[] = [];
/** How many stretches that begin before a token are looked at for one that still covers it. */
const LOOK_BACK = 24;

/** The stretch that token `i` belongs to: of those that cover it, the one that begins last. `scopes` as `findSpeech` orders them. */
export function scopeAt(scopes: readonly SpeechScope[], i: number): SpeechScope | undefined {
  const after = firstAfter(scopes, i);
  for (let k = after - 1; k >= 0 && k >= after - LOOK_BACK; k--) {
    const scope = scopes[k] as SpeechScope;
    if (scope.last > i) return scope;
  }
  return undefined;
}

/** The index of the first stretch that begins after token `i`. */
function firstAfter(scopes: readonly SpeechScope[], i: number): number {
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scopes[middle] as SpeechScope).first <= i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who says what stands at token `i`. Empty: the publisher says it itself. */
export function chainAt(scopes: readonly SpeechScope[], i: number): readonly SourceRef[] {
  return scopeAt(scopes, i)?.chain ?? NOBODY;
}
