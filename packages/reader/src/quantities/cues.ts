import { type Document, type PhraseHit, perWord, phrasesAt } from "@isnad/engine";
import type { Cue } from "./cue.ts";
import { isNumberClass, readCue } from "./read-cue.ts";

const ofWord = perWord((word): Cue | null => readCue(word.senses, 1, word.surface));

/** The longest phrase of a class that matters here. */
function phraseCue(hits: readonly PhraseHit[]): Cue | null {
  for (const { phrase, lead, length } of hits)
    if (isNumberClass(phrase.entry.class))
      return readCue([{ entry: phrase.entry, form: phrase.form, lead, tail: null }], length, "");
  return null;
}

/** What the word at token `i` alone can be. */
export function wordCue(doc: Document, i: number): Cue | null {
  const word = doc.words[i];
  if (!word || word.senses.length === 0) return null;
  return ofWord(word);
}

/** What the phrase or word at token `i` can be to a number phrase, or null. */
export function cueAt(doc: Document, i: number): Cue | null {
  const hits = phrasesAt(doc, i);
  return (hits && phraseCue(hits)) ?? wordCue(doc, i);
}
