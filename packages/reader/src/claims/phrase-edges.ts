import { factsAt, topicsAt } from "../statements/reading.ts";
import { fact, topic } from "../statements/word-facts.ts";
import { isComma, markAt } from "../token-text.ts";
import type { Range } from "./by-sentence.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Words that begin a phrase of their own. */
const OPENERS =
  fact.prep | fact.with | fact.for | fact.verb | fact.that | fact.relative | fact.cause | fact.turn | fact.by;
/** Words that want another behind them. */
const HANGING = fact.prep | fact.that | fact.relative | fact.negation | fact.cause | fact.turn | fact.by;

/** An edge farther off than so many tokens is looked for no more. */
const REACH = 30;

/** The last token from `from` back to `to` at which a phrase begins; `to` where none does nearby. */
export function edgeBack(facts: SentenceFacts, from: number, to: number): number {
  for (let k = from; k > Math.max(to, from - REACH); k--) if (isEdge(facts, k)) return k;
  return to;
}

/** The first token from `from` on to `to` at which a phrase begins behind a finished one; `to` where none does nearby. */
export function edgeOn(facts: SentenceFacts, from: number, to: number): number {
  for (let k = from; k < Math.min(to, from + REACH); k++) {
    const ends = isComma(markAt(facts.scan.doc, k)) || isEdge(facts, k);
    if (ends && !isHanging(facts, k - 1)) return k;
  }
  return to;
}

function isEdge(facts: SentenceFacts, k: number): boolean {
  const { scan } = facts;
  if (markAt(scan.doc, k) !== "" || isInside(facts, k)) return false;
  if (markAt(scan.doc, k - 1) !== "") return true;
  const bits = factsAt(scan, k);
  if (bits & fact.and) return (bits & fact.verb) !== 0;
  return (bits & OPENERS) !== 0 || facts.times.some((time) => time.first === k);
}

function isHanging({ scan }: SentenceFacts, k: number): boolean {
  return (factsAt(scan, k) & HANGING) !== 0 || (topicsAt(scan, k) & topic.this) !== 0;
}

/** How far before a token a name or number may begin that holds it. */
const NAME = 8;

/** Whether a name, number, time or place goes on at token `k`. */
function isInside({ scan, groups, times, range }: SentenceFacts, k: number): boolean {
  const holds = ({ first, last }: Range): boolean => first < k && k < last;
  if (groups.some(holds) || times.some(holds)) return true;
  const { actorAt, quantities } = scan.scene;
  for (let i = k - 1; i >= Math.max(range.first, k - NAME); i--)
    if ((actorAt.get(i)?.last ?? 0) > k || (quantities.get(i)?.last ?? 0) > k) return true;
  return false;
}
