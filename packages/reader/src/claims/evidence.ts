import { type Document, readingAt } from "@isnad/engine";
import type { Span } from "@isnad/model";
import type { Range, SentenceFacts } from "./circumstances.ts";
import { markAt } from "./tokens.ts";

/** How far before its trigger a clause may begin with the word that leads to it ("led to the death of"). */
const LEAD = 6;

/**
 * The shortest clause that still says it: from the word that leads to the trigger to the last place, time or cause phrase
 * before the next claim.
 */
export function evidenceRange(doc: Document, claim: Range, next: number, facts: SentenceFacts): Range {
  return { first: clauseStart(doc, claim, facts), last: clauseEnd(doc, claim, next, facts) };
}

function clauseStart(doc: Document, claim: Range, facts: SentenceFacts): number {
  for (let i = claim.first - 1; i >= Math.max(facts.range.first, claim.first - LEAD); i--) {
    if (markAt(doc, i) !== "") break;
    if (readingAt(doc, i, "g.light")) return i;
    if (readingAt(doc, i, "g.turn") || readingAt(doc, i, "g.that")) break;
  }
  return claim.first;
}

function clauseEnd(doc: Document, claim: Range, next: number, facts: SentenceFacts): number {
  const limit = Math.min(next, facts.range.last);
  let end = claim.last;
  for (let i = claim.last; i < limit; i++) {
    if (".؛;:!؟?".includes(markAt(doc, i) || " ")) break;
    if (facts.segments.includes(i) && i > claim.last) break;
    const stop = phraseEnd(facts, i);
    if (stop > 0 && stop <= limit) {
      end = Math.max(end, stop);
      i = stop - 1;
    }
  }
  return end;
}

/** Where a place, time or means that starts at token `i` ends, or 0. */
function phraseEnd(facts: SentenceFacts, i: number): number {
  for (const group of facts.groups) for (const p of group.places) if (p.first === i) return p.last;
  for (const t of facts.times) if (t.first === i) return t.last;
  for (const m of facts.means) if (m.at === i) return i + 1;
  for (const d of facts.doers) if (d.first === i) return d.last;
  return 0;
}

/** The span of a stretch of tokens. */
export function spanOf(doc: Document, range: Range): Span {
  const start = doc.tokens.start[range.first] as number;
  const end = doc.tokens.end[range.last - 1] as number;
  return { text: doc.text.slice(start, end), start, end };
}
