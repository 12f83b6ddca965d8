import { type Document, readingAt } from "@isnad/engine";
import type { Span } from "@isnad/model";
import { isComma, markAt } from "../token-text.ts";
import type { Range } from "./by-sentence.ts";
import type { Draft } from "./figures.ts";
import { edgeBack, edgeOn } from "./phrase-edges.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { isLed } from "./stamps.ts";
import { isJoined } from "./tokens.ts";

/** About as long as clauses that say one thing are, in UTF-16 code units. */
const WIDE = 112;
/** A share says less. */
const SHARE = 80;
/** Of a few words no more is quoted than this beside thrice their length: they may be the whole clause. */
const SCARCE = 55;
/** So much more is quoted on each side where a phrase would else be cut. */
const MORE = 25;
/** How much of it may stand behind the claim before what leads to it is taken in. */
const BEHIND = 0.7;

/**
 * The clause that says it: from where it begins to where the next clause or report of speech does. A longer one is cut:
 * what follows the claim goes before what leads to it, and it is cut between phrases.
 */
export function evidenceRange(doc: Document, claim: Draft, facts: SentenceFacts, said: Range): Range {
  const end = clauseEnd(doc, claim, facts, said);
  const start = clauseStart(doc, claim, facts, said);
  const size = (a: number, b: number): number =>
    (doc.tokens.end[b - 1] as number) - (doc.tokens.start[a] as number);
  const few = isJoined(doc, claim.first) ? SCARCE + 3 * size(claim.first, claim.last) : WIDE;
  const wide = Math.min(claim.whole ? SHARE : WIDE, few);
  let { first, last } = claim;
  while (last < end && size(first, last + 1) <= wide * BEHIND) last++;
  while (first > start && size(first - 1, last) <= wide) first--;
  while (last < end && size(first, last + 1) <= wide) last++;
  const from = edgeBack(facts, first, start);
  const to = edgeOn(facts, last, end);
  return {
    first: size(from, first + 1) <= MORE ? from : first,
    last: size(last - 1, to) <= MORE ? to : last,
  };
}

function clauseStart(doc: Document, claim: Range, facts: SentenceFacts, said: Range): number {
  let first = claim.first;
  const floor = Math.max(facts.range.first, said.first);
  for (let i = claim.first - 1; i >= floor; i--) {
    if (";؛:".includes(markAt(doc, i) || " ") || readingAt(doc, i, "g.that")) break;
    if (facts.segments.includes(i + 1) && i + 1 < claim.first && i + 1 > floor) break;
    if (markAt(doc, i) === "") first = i;
  }
  return first;
}

function clauseEnd(doc: Document, claim: Range, facts: SentenceFacts, said: Range): number {
  const limit = Math.min(facts.range.last, Math.max(said.last, claim.last));
  let end = claim.last;
  for (let i = claim.last; i < limit; i++) {
    const mark = markAt(doc, i);
    if (mark !== "" && ".؛;:!؟?".includes(mark)) break;
    if (facts.segments.includes(i) && !readingAt(doc, i, "g.while")) break;
    if (isComma(mark) && !goesOn(doc, i + 1, facts)) break;
    if (mark === "") end = i + 1;
  }
  return end;
}

const TOLLS = ["trigger.object", "trigger.subject", "trigger.noun", "trigger.phrase"];

/** Whether what follows a comma still belongs to the clause: a cause, place or time, or what else happened in it. */
function goesOn(doc: Document, i: number, facts: SentenceFacts): boolean {
  if (isLed(doc, i) || (isJoined(doc, i) && TOLLS.some((shape) => readingAt(doc, i, shape)))) return true;
  if (
    readingAt(doc, i, "g.cause") ||
    readingAt(doc, i, "g.while") ||
    (readingAt(doc, i, "g.prep") && !isJoined(doc, i))
  )
    return true;
  if (facts.times.some((t) => t.first === i)) return true;
  return facts.groups.some((g) => g.first === i || g.first === i + 1) && !isJoined(doc, i);
}

/** The span of a stretch of tokens. */
export function spanOf(doc: Document, range: Range): Span {
  const start = doc.tokens.start[range.first] as number;
  const end = doc.tokens.end[range.last - 1] as number;
  return { text: doc.text.slice(start, end), start, end };
}
