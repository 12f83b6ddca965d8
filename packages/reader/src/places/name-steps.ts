import type { Word } from "@isnad/engine";
import type { KnownName } from "./known-name.ts";
import type { PlaceIndex } from "./place-index.ts";

/** What the words read so far are to the gazetteer. */
export interface NameStep {
  /** The words, folded and fused. */
  readonly key: string;
  readonly name: KnownName | null;
  /** Whether a longer name begins with them. */
  readonly open: boolean;
  /** Steps already taken from here, by the next word. */
  readonly next: Map<Word, NameStep>;
}

/** Reads names word by word, without putting a key together twice for the same words. */
export interface NameSteps {
  readonly first: (key: string) => NameStep;
  readonly after: (step: NameStep, word: Word) => NameStep;
}

const STORE_LIMIT = 200_000;

/** The store of steps is bounded: when it is full, further steps are taken without being kept. */
export function nameSteps(index: PlaceIndex, known: (key: string) => KnownName | null): NameSteps {
  const starts = new Map<string, NameStep>();
  let kept = 0;
  const make = (key: string): NameStep => ({
    key,
    name: known(key),
    open: index.headWords(key) > 1,
    next: new Map(),
  });
  return {
    first: (key) => {
      const found = starts.get(key) ?? make(key);
      if (starts.size < STORE_LIMIT) starts.set(key, found);
      return found;
    },
    after: (step, word) => {
      const found = step.next.get(word);
      if (found) return found;
      const made = make(step.key + word.form);
      if (kept < STORE_LIMIT) {
        step.next.set(word, made);
        kept++;
      }
      return made;
    },
  };
}
