import { tokenKind } from "@isnad/text";
import { readingAt } from "@isnad/engine";
import type { Scene } from "./scene.ts";
import { markAt } from "./tokens.ts";

/** A person named where a counted phrase could stand. Tokens. */
export interface PersonName {
  readonly first: number;
  readonly last: number;
}

const MAX_NAME = 6;

/** A word that may be part of a person's name: no sense of grammar, number, time, event or speech, and no place. */
function nameWord(scene: Scene, i: number): boolean {
  const { doc } = scene;
  if (doc.tokens.kind[i] !== tokenKind.word) return false;
  if (scene.timeAt.has(i) || scene.quantities.has(i)) return false;
  const word = doc.words[i];
  if (!word || word.form.length < 2) return false;
  return word.senses.every((s) => s.entry.class.startsWith("name.") || s.entry.class === "demonym" || s.lead !== null || s.tail !== null)
    && !doc.phrases.has(i);
}

/** The name that starts at token `i`, titles before it skipped; at least two words, or one after a title. */
export function personAt(scene: Scene, i: number): PersonName | null {
  const { doc } = scene;
  let first = i;
  let titled = 0;
  while (titled < 4 && readingAt(doc, first, "g.title")) {
    first++;
    titled++;
  }
  if (markAt(doc, first) !== "" && '"«“'.includes(markAt(doc, first))) first++;
  let last = first;
  while (last - first < MAX_NAME && nameWord(scene, last)) last++;
  const words = last - first;
  return words >= 2 && (titled > 0 || words <= 4) ? { first, last } : null;
}
