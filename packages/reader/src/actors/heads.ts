import { type Entry, phrasesAt as hitsAt, type PhraseHit, type Sense, sense } from "@isnad/engine";
import { ENDS_NAME, isDefinite, isWord, type RoleScan, rolesAt, wordAt } from "./name-scan.ts";
import { role } from "./roles.ts";

/** A name of the lexicon found in the text. */
export interface Known {
  readonly entry: Entry;
  readonly lead: Sense["lead"];
  readonly length: number;
}

/** A head word or head phrase ("public prosecutor"). */
export interface Head {
  readonly sense: Sense;
  readonly length: number;
}

const NO_PHRASES: readonly PhraseHit[] = [];

export const phrasesAt = ({ doc }: RoleScan, i: number): readonly PhraseHit[] => hitsAt(doc, i) ?? NO_PHRASES;

/** A known actor at token `i`: the longest phrase, or the word. */
export function knownAt(scan: RoleScan, i: number): Known | undefined {
  for (const { phrase, lead, length } of phrasesAt(scan, i))
    if (phrase.entry.class === "actor") return { entry: phrase.entry, lead, length };
  const found = sense(wordAt(scan, i), "actor");
  return found && !found.tail ? { entry: found.entry, lead: found.lead, length: 1 } : undefined;
}

/** What heads a name at token `i`; a rank before a person's name beats the unit of the same name. */
export function headAt(scan: RoleScan, i: number): Head | undefined {
  for (const { phrase, lead, length } of phrasesAt(scan, i))
    if (phrase.entry.class === "actor.head")
      return { sense: { entry: phrase.entry, form: phrase.form, lead, tail: null }, length };
  let best: Sense | undefined;
  for (const item of wordAt(scan, i).senses) {
    // "My president" is nobody in a report: what ends like it is another word.
    if (item.entry.class !== "actor.head" || item.tail?.person === "1s") continue;
    const { rank } = item.entry.features;
    if (rank && !ranksPerson(scan, i)) continue;
    if (!best || rank || (best.lead && !item.lead)) best = item;
  }
  return best && { sense: best, length: 1 };
}

/** After a definite rank stands a word without the article. */
function ranksPerson(scan: RoleScan, i: number): boolean {
  if (!isDefinite(wordAt(scan, i)) || !isWord(scan, i + 1)) return false;
  return !(rolesAt(scan, i + 1) & (ENDS_NAME | role.join)) && !isDefinite(wordAt(scan, i + 1));
}

/** Whether the one behind "for" is spoken to: an outlet, or its correspondent. */
export function isAudience(scan: RoleScan, i: number): boolean {
  if (rolesAt(scan, i) & role.audience) return true;
  const entry = knownAt(scan, i)?.entry ?? headAt(scan, i)?.sense.entry;
  return entry?.features.type === "media";
}
