import { type Mention, readingAt } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import { offsetAfter } from "../token-text.ts";
import type { TextSpan } from "./draft.ts";
import { leadingActors, type Phrase } from "./phrase.ts";
import { markAt, type Range, type StatementScan } from "./reading.ts";
import { fact } from "./word-facts.ts";

/** Those who do something or to whom it is done, as the text names them. */
export interface Party {
  readonly spans: readonly TextSpan[];
  /** Tokens that name them. */
  readonly range: Range;
  /** The names that are known as actors; empty: a phrase that names nobody known. */
  readonly actors: readonly Mention<Actor>[];
}

/** Letters of conjunctions and prepositions before the word at `i` that is no known name. */
function joinedLetters(scan: StatementScan, i: number): number {
  const bits = scan.facts[i] as number;
  if (!(bits & (fact.and | fact.with | fact.for))) return 0;
  const word = scan.doc.words[i];
  const lead = word?.senses[0]?.lead ?? word?.leads[0];
  if (!lead) return 0;
  const article = lead.parts.indexOf("the");
  if (article === 0) return 0;
  if (article < 0) return lead.text.length;
  return lead.parts[article - 1] === "for" ? Math.max(0, lead.text.length - 2) : lead.text.length - 2;
}

/** People are named without the place that a preposition leads to. */
function nameEnd(scan: StatementScan, { first, last, value }: Mention<Actor>): number {
  if (value.kind !== "witness" && value.kind !== "body") return last;
  for (let k = first + 1; k < last; k++) if (readingAt(scan.doc, k, "g.prep")) return k;
  return last;
}

/** The span of a known actor's name. */
export function actorSpan(scan: StatementScan, mention: Mention<Actor>): TextSpan {
  const start = offsetAfter(scan.doc, mention.first, mention.value.skip);
  return { start, end: scan.doc.tokens.end[nameEnd(scan, mention) - 1] as number };
}

/** The span of a phrase without the marks around it and the letters joined before it. */
export function phraseSpan(scan: StatementScan, range: Range): TextSpan {
  let { first, last } = range;
  while (first < last - 1 && markAt(scan, first) !== "") first++;
  while (last > first + 1 && markAt(scan, last - 1) !== "") last--;
  return {
    start: offsetAfter(scan.doc, first, joinedLetters(scan, first)),
    end: scan.doc.tokens.end[last - 1] as number,
  };
}

export function partyOf(scan: StatementScan, actors: readonly Mention<Actor>[]): Party | null {
  const head = actors[0];
  if (!head) return null;
  return {
    spans: actors.map((a) => actorSpan(scan, a)),
    range: { first: head.first, last: (actors.at(-1) as Mention<Actor>).last },
    actors,
  };
}

/** The party that a phrase names: its known actors where it begins with one, else its words. */
export function partyIn(scan: StatementScan, phrase: Phrase, limit: number): Party {
  const actors = leadingActors(scan, phrase.first, limit);
  const known = partyOf(scan, actors);
  if (known && (known.range.last >= phrase.last || known.actors[0]?.value.definite)) return known;
  return { spans: [phraseSpan(scan, phrase)], range: { first: phrase.first, last: phrase.last }, actors };
}
