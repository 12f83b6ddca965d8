import { readingAt } from "@isnad/engine";
import { markAt } from "../token-text.ts";
import type { Counted } from "./fitting.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** Tokens between those who are told of and the word that tells their lot. */
const REACH = 14;

/**
 * Whom a noun in the predicate tells of: "two soldiers are still missing", "the fate of six is unknown, they are missing".
 * Such a noun counts nobody itself: it stands bare behind a word for "still is", "became", "is held to be".
 */
export function toldBy(scene: Scene, counted: Counted, noun: CountedPhrase): CountedPhrase | null {
  if (noun.quantity || noun.definite || noun.joined || noun.head?.tail || !isPredicate(scene, counted, noun))
    return null;
  const { doc } = scene;
  for (let i = noun.first - 1; i >= Math.max(counted.from, noun.first - REACH); i--) {
    const phrase = counted.phrases.get(i);
    if (
      phrase &&
      phrase.unit !== "attack" &&
      phrase.quantity?.value.form !== "ordinal" &&
      (phrase.quantity || phrase.low === 2)
    )
      return phrase;
    if (readingAt(doc, i, "g.turn") || "؛:".includes(markAt(doc, i) || " ")) return null;
  }
  return null;
}

function isPredicate({ doc }: Scene, { from }: Counted, noun: CountedPhrase): boolean {
  for (let i = noun.first - 1; i >= Math.max(from, noun.first - 3); i--)
    if (readingAt(doc, i, "g.remain")) return true;
  return false;
}
