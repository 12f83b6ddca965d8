import { isComma } from "../token-text.ts";
import { clauseEnd } from "./clause.ts";
import { type Phrase, phrasesIn, relationAt } from "./phrase.ts";
import { factsAt, lengthOf, markAt, type Range, type StatementScan } from "./reading.ts";
import { fact } from "./word-facts.ts";

/** What follows the verb of a speech act. */
export interface ActClause {
  readonly end: number;
  /** The phrases from token `from` on, without those of an aside. */
  readonly phrasesFrom: (from: number) => Phrase[];
}

/** An aside is looked through for the comma that closes it this far. */
const ASIDE_REACH = 40;

/** "A accused B, who …, of …": the clause of a speech act goes on behind an aside. */
export function actClause(scan: StatementScan, from: number, sentence: Range): ActClause {
  const end = clauseEnd(scan, from, sentence, true);
  const aside = asideAt(scan, end, sentence);
  if (!aside) return { end, phrasesFrom: (i) => phrasesIn(scan, i, saidFrom(scan, i, end)) };
  const last = clauseEnd(scan, aside.last, sentence, true);
  return {
    end: last,
    phrasesFrom: (i) => [...phrasesIn(scan, i, end), ...phrasesIn(scan, Math.max(i, aside.last), last)],
  };
}

/** Behind "that" stands what is said, and nobody to whom. */
function saidFrom(scan: StatementScan, from: number, end: number): number {
  for (let k = from + 1; k < end; k++) if (factsAt(scan, k) & fact.that) return k;
  return end;
}

/** What tells more of a name between two commas, where the clause goes on behind the second. */
function asideAt(scan: StatementScan, i: number, sentence: Range): Range | null {
  if (!isComma(markAt(scan, i)) || !opensAside(scan, i + 1)) return null;
  for (let k = i + 2; k < Math.min(sentence.last - 1, i + ASIDE_REACH); k++)
    if (isComma(markAt(scan, k))) return goesOn(scan, k + 1) ? { first: i, last: k + 1 } : null;
  return null;
}

const opensAside = (scan: StatementScan, i: number): boolean =>
  (factsAt(scan, i) & fact.relative) !== 0 || lengthOf(scan, i, "statement.aside") > 0;

/** A new clause is none that goes on; what is demanded or charged is led by a preposition or stands bare. */
function goesOn(scan: StatementScan, i: number): boolean {
  const relation = relationAt(scan, i);
  if (relation) return relation.relation !== "at" && relation.relation !== "none";
  const bits = factsAt(scan, i);
  return !(
    bits &
    (fact.and | fact.verb | fact.verbish | fact.participle | fact.that | fact.turn | fact.by | fact.result)
  );
}
