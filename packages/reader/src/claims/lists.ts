import { type Document, readingAt } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { isComma, markAt } from "../token-text.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { isJoined } from "./tokens.ts";

/** Tokens between two numbers of one list. */
const GAP = 8;

/** A number without a noun: what it counts was named before. */
function isBareNumber(phrase: CountedPhrase): boolean {
  return (
    phrase.head === null &&
    phrase.quantity !== null &&
    phrase.low !== null &&
    phrase.unit === null &&
    !phrase.stranger
  );
}

/**
 * "a million refugees in Arcadia and 200 thousand in Ruritania", "Arcadia hosts a million refugees, Ruritania 629 thousand":
 * the number counts what the phrase before it counted, somewhere else. Only places, their prepositions and commas stand between.
 */
export function continues(scene: Scene, before: CountedPhrase, number: CountedPhrase): boolean {
  if (!isBareNumber(number) || number.first < before.last || number.first - before.last > GAP) return false;
  const { doc } = scene;
  let parted = number.joined;
  for (let i = before.last; i < number.first; ) {
    parted ||= isJoined(doc, i) || isComma(markAt(doc, i));
    const place = scene.placeAt.get(i);
    if (place) i = place.last;
    else if (mayStandBetween(doc, i)) i++;
    else return false;
  }
  return parted;
}

function mayStandBetween(doc: Document, i: number): boolean {
  if (doc.tokens.kind[i] === tokenKind.mark) return "،,()".includes(markAt(doc, i));
  return readingAt(doc, i, "g.prep") !== undefined || readingAt(doc, i, "hedge") !== undefined;
}
