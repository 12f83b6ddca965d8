import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import { isComma } from "../token-text.ts";
import { agreementOf, agreesWith } from "./agreement.ts";
import { clauseStart } from "./clause.ts";
import { deedAt } from "./deed.ts";
import { type Party, partyOf } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn, relationAt } from "./phrase.ts";
import {
  factsAt,
  factsBefore,
  lengthOf,
  markAt,
  type Range,
  type StatementScan,
  topicsAt,
} from "./reading.ts";
import { type Cue, fact, topic } from "./word-facts.ts";

/** Who does what a verb says. */
export interface Subject {
  readonly party: Party | null;
  /** The deed itself stands as subject ("an air strike hit …"). */
  readonly deed: Cue | null;
  /** First token of subject and verb. */
  readonly first: number;
  /** The token from which on the objects stand. */
  readonly rest: number;
  readonly how: "before" | "after" | "relative" | "none";
  /** The phrase in its place names nobody known. */
  readonly unknown: Phrase | null;
}

const AUXILIARY = fact.be | fact.negation;

/** The subject of the verb `cue`, looked for before it in its clause and behind it up to `end`. */
export function subjectOf(
  scan: StatementScan,
  cue: Cue,
  sentence: Range,
  end: number,
  acts = false,
): Subject {
  const verb = cue.first;
  let at = verb;
  while (at > sentence.first && factsAt(scan, at - 1) & AUXILIARY) at--;
  const cleft = lengthOf(scan, at - 2, "statement.cleft");
  if (cleft > 0 && cleft <= 2) at -= cleft;
  const relative = at > sentence.first && factsAt(scan, at - 1) & fact.relative;
  if (relative) {
    const found = cue.tail ? null : antecedent(scan, at - 1, sentence);
    if (found)
      return {
        party: found,
        deed: null,
        first: found.range.first,
        rest: cue.last,
        how: "relative",
        unknown: null,
      };
  }
  const before = relative ? null : subjectBefore(scan, at, cue, sentence, acts);
  const after = subjectAfter(scan, cue, end, acts);
  if (before && !(after?.party && fitsBetter(cue, before, after))) return before;
  if (relative) return { ...(after ?? NOBODY(cue)), how: "relative" };
  return after ?? before ?? NOBODY(cue);
}

const NOBODY = (cue: Cue): Subject => ({
  party: null,
  deed: null,
  first: cue.first,
  rest: cue.last,
  how: "none",
  unknown: null,
});

/** The name that a relative pronoun at `i` points back at. */
function antecedent(scan: StatementScan, i: number, sentence: Range): Party | null {
  let end = i;
  while (
    end > sentence.first &&
    (isComma(markAt(scan, end - 1)) || '"”»'.includes(markAt(scan, end - 1) || " "))
  )
    end--;
  for (let k = end - 1; k >= Math.max(sentence.first, end - 14); k--) {
    const mention = scan.scene.actorAt.get(k);
    if (mention) return mention.last >= end - 3 ? partyOf(scan, [mention]) : null;
  }
  return null;
}

/** A subject that opens the clause: "the army shelled …", "a raid hit …". */
function subjectBefore(
  scan: StatementScan,
  verb: number,
  cue: Cue,
  sentence: Range,
  acts: boolean,
): Subject | null {
  const start = clauseStart(scan, verb, sentence);
  const phrases = phrasesIn(scan, start, verb);
  const bare = phrases.filter(
    (p) =>
      p.relation === "bare" && !finiteBetween(scan, start, p.first) && !mainVerbBetween(scan, p.last, verb),
  );
  for (const phrase of bare) {
    const base = { first: phrase.first, rest: cue.last, how: "before" as const, unknown: null };
    const actors = leadingActors(scan, phrase.first, verb);
    const party = acts && !canAct(actors) ? null : partyOf(scan, actors);
    if (party && mayBeSubject(cue, actors)) return { ...base, party, deed: null };
    const deed = deedAt(scan, phrase);
    if (deed) return { ...base, party: null, deed };
  }
  const [unknown] = bare;
  return unknown
    ? { first: unknown.first, rest: cue.last, how: "before", party: null, deed: null, unknown }
    : null;
}

/** A man does not take a feminine verb. */
function mayBeSubject(cue: Cue, actors: readonly Mention<Actor>[]): boolean {
  const form = agreementOf(cue.form);
  const { agree, kind } = actors[0]?.value ?? {};
  return actors.length > 1 || form !== "f" || agree !== "m" || (kind !== "person" && kind !== "people");
}

const TELLERS: ReadonlySet<Actor["kind"]> = new Set(["source", "outlet", "report"]);

/** Sources and papers tell of deeds and do none. */
export const canAct = (actors: readonly Mention<Actor>[]): boolean =>
  !actors[0] || !TELLERS.has(actors[0].value.kind);

function finiteBetween(scan: StatementScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (factsAt(scan, k) & fact.verb && !(factsAt(scan, k) & fact.be)) return true;
  return false;
}

/** A finite verb that opens no relative clause. */
function mainVerbBetween(scan: StatementScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (factsAt(scan, k) & fact.verb && !(factsAt(scan, k) & fact.be) && !relativeBefore(scan, k))
      return true;
  return false;
}

function relativeBefore(scan: StatementScan, i: number): boolean {
  let k = i - 1;
  while (k > 0 && factsAt(scan, k) & AUXILIARY) k--;
  return (factsAt(scan, k) & fact.relative) !== 0;
}

export function factsIn(scan: StatementScan, range: Range, bits: number): boolean {
  for (let k = range.first; k < range.last; k++) if (factsAt(scan, k) & bits) return true;
  return false;
}

/** The first bare phrase behind the verb, where it names somebody. */
function subjectAfter(scan: StatementScan, cue: Cue, end: number, acts: boolean): Subject | null {
  if (cue.tail && agreementOf(cue.form) === "p") return null;
  const phrases = phrasesIn(scan, cue.last, Math.min(end, cue.last + 24));
  const index = phrases.findIndex((p) => p.relation === "bare" && !p.joined);
  const phrase = phrases[index];
  if (!phrase || index > 3) return null;
  const base = { first: cue.first, how: "after" as const, unknown: null };
  const actors = leadingActors(scan, phrase.first, end);
  const party = acts && !canAct(actors) ? null : partyOf(scan, actors);
  if (
    party &&
    actors.every((a) => !a.value.adjectiveOnly) &&
    (phrase.first < party.range.first || !(topicsAt(scan, party.range.first) & topic.oblique))
  )
    return { ...base, party, deed: null, rest: party.range.last };
  const deed = deedAt(scan, phrase);
  if (deed) return { ...base, party: null, deed, rest: phrase.last };
  return { ...base, party: null, deed: null, rest: phrase.last, unknown: phrase };
}

/** Of a name before and a name behind a verb, the one behind is the subject where only it agrees. */
function fitsBetter(cue: Cue, before: Subject, after: Subject): boolean {
  if (!before.party) return before.deed === null;
  const form = agreementOf(cue.form);
  if (form === null || form === "p") return false;
  const agrees = ({ party, how }: Subject): boolean =>
    agreesWith(cue.form, party?.actors[0]?.value, how === "after");
  return !agrees(before) && agrees(after);
}

/** Whether the name at `i` stands behind a preposition or belongs to the noun before it. */
function hangs(scan: StatementScan, i: number): boolean {
  if (relationAt(scan, i)) return true;
  const before = factsBefore(scan, i);
  return i > 0 && ((before & fact.prep) !== 0 || ((before & fact.noun) !== 0 && !(before & fact.definite)));
}

/** Whom a verb means that names no subject: the name before it in the sentence that agrees with it. */
export function meantBefore(scan: StatementScan, cue: Cue, sentence: Range): Party | null {
  for (let k = cue.first - 1; k >= Math.max(sentence.first, cue.first - 40); k--) {
    const mention = scan.scene.actorAt.get(k);
    if (
      !mention ||
      mention.value.weak ||
      mention.value.adjectiveOnly ||
      !canAct([mention]) ||
      mention.value.kind === "person" ||
      hangs(scan, k)
    )
      continue;
    if (agreesWith(cue.form, mention.value, false)) return partyOf(scan, [mention]);
  }
  return null;
}
