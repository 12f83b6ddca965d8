import type { SourceRef, SpeechOptions } from "./speech.ts";

/** Dates the speech by the first single day named between tokens `first` and `last`. */
export function dated(
  chain: readonly SourceRef[],
  { times }: SpeechOptions,
  first: number,
  last: number,
): readonly SourceRef[] {
  if (!times) return chain;
  for (let k = firstFrom(times, first); k < times.length; k++) {
    const { last: end, value } = times[k] as (typeof times)[number];
    if (end > last) return chain;
    if (value.start !== null && value.start === value.end)
      return chain.map((ref) => ({ ...ref, date: ref.date ?? value.start }));
  }
  return chain;
}

/** The index of the first time at token `first` or later. */
function firstFrom(times: NonNullable<SpeechOptions["times"]>, first: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as { first: number }).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
