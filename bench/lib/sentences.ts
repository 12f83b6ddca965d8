import type { Span } from "@isnad/model";

const ENDS = /(?<!\d)\.|\.(?!\d)|[!?؟…\n]/g;

/** Sentences by their end marks and lines alone: a yardstick that no change of the reader's own rules can move. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const ends = [...text.matchAll(ENDS)].map((match) => match.index + 1);
  for (const end of [...ends, text.length]) {
    if (text.slice(start, end).trim() !== "") sentences.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return sentences;
}

/** The stretch from the sentence that holds `from` to the one that holds the last character before `to`. */
export function sentencesAround(sentences: readonly Span[], from: number, to: number): Span | undefined {
  const first = sentences.find((sentence) => sentence.end > from);
  const last = sentences.find((sentence) => sentence.end >= to);
  return first && { ...first, end: (last ?? first).end };
}
