import type { SourceRef, SpeechScope } from "./speech.ts";

const NOBODY: readonly SourceRef[] = [];

/** Who says what stands at token `i`: the innermost scope, the one that begins last. Empty: the publisher says it itself. */
export function scopeAt(scopes: readonly SpeechScope[], i: number): SpeechScope | undefined {
  let best: SpeechScope | undefined;
  for (const scope of scopes)
    if (scope.first <= i && i < scope.last && (!best || scope.first >= best.first)) best = scope;
  return best;
}

export function chainAt(scopes: readonly SpeechScope[], i: number): readonly SourceRef[] {
  return scopeAt(scopes, i)?.chain ?? NOBODY;
}
