import type { SourceRef, SpeechOptions } from "./speech.ts";

/** Dates the speech by a single day named between `first` and `last`. */
export function dated(
  chain: readonly SourceRef[],
  { times }: SpeechOptions,
  first: number,
  last: number,
): readonly SourceRef[] {
  if (!times) return chain;
  const day = times.find(
    (t) => t.first >= first && t.last <= last && t.value.start !== null && t.value.start === t.value.end,
  );
  return day ? chain.map((ref) => ({ ...ref, date: ref.date ?? day.value.start })) : chain;
}
