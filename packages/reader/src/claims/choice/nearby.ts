import type { Range } from "../by-sentence.ts";
import type { SentenceFacts } from "../sentence-facts.ts";

/** How many of a sort are looked at on each side of a claim: a sentence without an end must not take without an end. */
const EACH_SIDE = 8;

/** Those of a list in text order that stand nearest to a token. */
function nearby<T extends Range>(items: readonly T[], token: number): readonly T[] {
  if (items.length <= 2 * EACH_SIDE) return items;
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).first < token) low = middle + 1;
    else high = middle;
  }
  return items.slice(Math.max(0, low - EACH_SIDE), low + EACH_SIDE);
}

/** What a sentence tells near a token. */
export function factsNear(facts: SentenceFacts, token: number): SentenceFacts {
  const lists = [facts.groups, facts.times, facts.means, facts.doers, facts.names];
  if (lists.every((list) => list.length <= 2 * EACH_SIDE)) return facts;
  return {
    ...facts,
    groups: nearby(facts.groups, token),
    times: nearby(facts.times, token),
    means: nearby(facts.means, token),
    doers: nearby(facts.doers, token),
    names: nearby(facts.names, token),
  };
}
