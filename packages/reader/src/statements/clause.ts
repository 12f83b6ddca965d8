import { readingAt } from "@isnad/engine";
import { gap } from "@isnad/text";
import { isComma } from "../token-text.ts";
import { factsAt, isWord, lengthOf, markAt, type Range, type StatementScan } from "./reading.ts";
import { fact } from "./word-facts.ts";

const HARD = ":;؛|•!?؟…";
const OPENERS = "«“\"(['‘";
const CLOSERS = "»”\")]'’";
/** A clause is looked for this far, so that a text without stops is read in linear time. */
const REACH = 48;

/** Opens a clause of its own wherever it stands. */
const OPENS = fact.that | fact.turn;

function endsAt(scan: StatementScan, i: number): boolean {
  const mark = markAt(scan, i);
  if (mark !== "") return HARD.includes(mark);
  return (scan.doc.tokens.gap[i] as number) >= gap.line;
}

/** The first token of the clause that token `i` stands in. */
export function clauseStart(scan: StatementScan, i: number, sentence: Range): number {
  const floor = Math.max(sentence.first, i - REACH);
  if (isJoinedVerb(scan, i)) return i;
  for (let k = i - 1; k >= floor; k--) {
    const bits = factsAt(scan, k);
    if (endsAt(scan, k) && markAt(scan, k) !== "") return k + 1;
    if (k - sentence.first < DATELINE && endsDateline(scan, k)) return k + 1;
    if ((scan.doc.tokens.gap[k + 1] as number) >= gap.line) return k + 1;
    if (bits & OPENS) return k + Math.max(1, openerLength(scan, k));
    if (isComma(markAt(scan, k)) && commaOpens(scan, k, i)) return k + 1;
    if (k < i - 1 && bits & fact.verb && bits & fact.and && !(bits & fact.be)) return k;
  }
  return floor;
}

/** A report's place and outlet stand in so many words at its beginning. */
const DATELINE = 14;
const DASHES = "-\u2013\u2014\u2500/";

/** "NAIROBI (outlet) --": the dash that ends it. */
function endsDateline(scan: StatementScan, k: number): boolean {
  const mark = markAt(scan, k);
  if (mark === "" || !DASHES.includes(mark) || (scan.doc.tokens.gap[k + 1] as number) === gap.none)
    return false;
  const before = markAt(scan, k - 1);
  return before !== "" || (scan.doc.tokens.gap[k] as number) !== gap.none;
}

/** "… and shelled": a clause of its own. */
function isJoinedVerb(scan: StatementScan, i: number): boolean {
  const bits = factsAt(scan, i);
  return (bits & fact.verb) !== 0 && (bits & fact.and) !== 0 && (bits & fact.be) === 0;
}

function openerLength(scan: StatementScan, k: number): number {
  return Math.max(lengthOf(scan, k, "g.that"), lengthOf(scan, k, "g.turn"), lengthOf(scan, k, "g.topic"), 1);
}

/** Whether a new clause begins behind the comma at `k`: a verb, a joined verb, or a clause word. */
function commaOpens(scan: StatementScan, k: number, before: number): boolean {
  const next = k + 1;
  if (next >= before) return false;
  const bits = factsAt(scan, next);
  return (bits & (fact.verb | OPENS | fact.result | fact.by | fact.toll)) !== 0;
}

/** The token after the clause that goes on from token `i`. `told`: what is said belongs to it ("accused B of …, whose …"). */
export function clauseEnd(scan: StatementScan, i: number, sentence: Range, told = false): number {
  const ceiling = Math.min(sentence.last, i + REACH);
  let quoted = 0;
  for (let k = i; k < ceiling; k++) {
    if (k > i && (scan.doc.tokens.gap[k] as number) >= gap.line) return k;
    const mark = markAt(scan, k);
    if (mark !== "") {
      if ((HARD.includes(mark) && !(told && mark === ":")) || mark === ".") return k;
      if (quoted === 0 && CLOSERS.includes(mark) && !OPENERS.includes(mark)) {
        if (!opensQuote(scan, k)) return k;
        k = opensQuote(scan, k);
        continue;
      }
      if (OPENERS.includes(mark) && mark !== '"') quoted++;
      else if (CLOSERS.includes(mark) && mark !== '"') quoted--;
      if (isComma(mark) && commaEnds(scan, k)) return k;
      continue;
    }
    if (k === i) continue;
    const bits = factsAt(scan, k);
    if (told && bits & fact.participle && k > i + 1 && !(bits & fact.definite)) return k;
    if (bits & (fact.by | fact.result) || (bits & OPENS && !(told && bits & fact.that))) return k;
    if (!told && bits & fact.relative && k > i + 1 && !namesActor(scan, k - 1)) return k;
    if (bits & fact.toll && bits & fact.verb) return k;
    if (bits & fact.verb && !(bits & fact.be) && (bits & fact.and || (k > i + 2 && opensHere(scan, k))))
      return k;
  }
  return ceiling;
}

/** A mark that mostly closes opens a name where the same stands again a few words on (”name”): there, else 0. */
function opensQuote(scan: StatementScan, i: number): number {
  if ((scan.doc.tokens.gap[i + 1] as number) !== gap.none) return 0;
  for (let k = i + 2; k <= i + QUOTED; k++) if (markAt(scan, k) === markAt(scan, i)) return k;
  return 0;
}

/** How many words a name in quotes has. */
const QUOTED = 6;

/** A verb right behind a place or a time, with a name behind it, begins a sentence that no stop parts from the one before. */
function opensHere(scan: StatementScan, k: number): boolean {
  const next = scan.scene.actorAt.has(k + 1) || (factsAt(scan, k + 1) & fact.definite) !== 0;
  if (!next) return false;
  for (let j = k - 1; j >= Math.max(0, k - 5); j--) {
    const mention = scan.scene.placeAt.get(j) ?? scan.scene.timeAt.get(j);
    if (mention) return mention.last === k;
  }
  return false;
}

/** Whether a name of somebody ends at token `i`: what is told of a subject belongs to its clause. */
function namesActor(scan: StatementScan, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - 6); k--) {
    const mention = scan.scene.actorAt.get(k);
    if (mention) return mention.last === i + 1;
  }
  return false;
}

/** Whether what follows a comma no longer belongs to the clause: anything but a place, a time, or a further name. */
function commaEnds(scan: StatementScan, k: number): boolean {
  const next = k + 1;
  if (!isWord(scan, next)) return false;
  const bits = factsAt(scan, next);
  if (bits & fact.carrier || (bits & fact.cue && lengthOf(scan, next, "statement.noun") > 1)) return false;
  if ((bits & fact.and && bits & fact.prep) || lengthOf(scan, next, "statement.be") > 1) return true;
  if (readingAt(scan.doc, next, "statement.prep")?.sense.entry.features.rel === "between") return false;
  if (scan.scene.placeAt.has(next) || scan.scene.timeAt.has(next) || scan.scene.actorAt.has(next))
    return false;
  if (bits & fact.verbish && !(bits & fact.definite)) return true;
  if (bits & (OPENS | fact.relative | fact.by | fact.result | fact.cause | fact.negation | fact.participle))
    return true;
  return false;
}

/** The range without marks and joining words at its end. */
export function trimmed(scan: StatementScan, first: number, last: number): Range {
  let end = last;
  while (end > first + 1 && markAt(scan, end - 1) !== "" && !CLOSERS.includes(markAt(scan, end - 1))) end--;
  return { first, last: end };
}
