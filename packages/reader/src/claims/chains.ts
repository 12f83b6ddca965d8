import { type Document, readingAt } from "@isnad/engine";
import { isComma, markAt } from "../token-text.ts";
import type { Range } from "./by-sentence.ts";
import type { Draft } from "./figures.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { isJoined } from "./tokens.ts";

/** How far apart the members of one toll may stand. */
const APART = 10;

/**
 * For each claim of a sentence the token at which the first claim behind it begins that is not told in one breath with
 * it: "3 killed and 5 wounded in X, and 2 arrested in Y".
 */
export function chainEnds(doc: Document, drafts: readonly Draft[], facts: SentenceFacts): number[] {
  const ends: number[] = new Array(drafts.length);
  let end = facts.range.last;
  for (let k = drafts.length - 1; k >= 0; k--) {
    const next = drafts[k + 1];
    if (next && !inOneBreath(doc, drafts[k] as Draft, next, facts)) end = next.first;
    ends[k] = end;
  }
  return ends;
}

function inOneBreath(doc: Document, a: Draft, b: Draft, facts: SentenceFacts): boolean {
  if (b.first - a.last > APART) return false;
  if (b.first <= a.last) return true;
  const between = (m: Range): boolean => m.first >= a.last && m.last <= b.first;
  if (facts.segments.some((s) => s > a.last && s <= b.first)) return false;
  if (facts.groups.some((g) => g.named && between(g))) return false;
  if (b.kind === "attacks" || b.whole !== null) return true;
  if (facts.means.some((m) => !m.general && between(m))) return false;
  return (
    isJoined(doc, b.first) ||
    b.phrase.joined ||
    isComma(markAt(doc, b.first - 1)) ||
    readingAt(doc, b.first - 1, "g.plus") !== undefined
  );
}
