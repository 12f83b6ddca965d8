import { type Document, type Mention, type Proclitic, readingAt } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import type { Actor } from "../actors/index.ts";
import type { Quantity } from "../quantities/index.ts";
import { isComma } from "../token-text.ts";
import { factsAt, isWord, markAt, type Range, type StatementScan, topicsAt } from "./reading.ts";
import { cuesAt, fact, topic } from "./word-facts.ts";

/** What a phrase is led by: bare (subject or object), or a preposition. */
export type Relation =
  | "bare"
  | "on"
  | "at"
  | "from"
  | "to"
  | "toward"
  | "between"
  | "with"
  | "about"
  | "by"
  | "for"
  | "in"
  | "none";

/** A noun phrase of a clause with what leads to it. */
export interface Phrase extends Range {
  readonly relation: Relation;
  /** First token, the preposition included. */
  readonly opens: number;
  /** Joined to the phrase before it. */
  readonly joined: boolean;
}

const STOPS =
  fact.prep |
  fact.adverb |
  fact.relative |
  fact.that |
  fact.turn |
  fact.cause |
  fact.negation |
  fact.by |
  fact.result |
  fact.verb |
  fact.be;
const QUOTES: Readonly<Record<string, string>> = {
  "«": "»",
  "“": "”",
  "”": "“”",
  '"': '"',
  "(": ")",
  "'": "'",
  "‘": "’",
};
const MAX_WORDS = 14;
const MAX_PHRASES = 16;

/** The preposition at token `i`: written apart, or joined to the word (`length` 0). */
export function relationAt(scan: StatementScan, i: number): { relation: Relation; length: number } | null {
  const bits = factsAt(scan, i);
  if (bits & fact.adverb)
    return { relation: "none", length: readingAt(scan.doc, i, "statement.adverb")?.length ?? 1 };
  if (bits & fact.prep) {
    const own = readingAt(scan.doc, i, "statement.prep");
    const general = readingAt(scan.doc, i, "g.prep");
    if (own && own.length >= (general?.length ?? 0) && own.sense.entry.features.back)
      return { relation: "none", length: own.length };
    if (own && own.length >= (general?.length ?? 0))
      return { relation: own.sense.entry.features.rel as Relation, length: own.length };
    if (general) return { relation: "at", length: general.length };
  }
  if (scan.scene.actorAt.has(i) || scan.scene.placeAt.has(i)) return joinedRelation(scan, i);
  if (bits & fact.with) return { relation: "in", length: 0 };
  if (bits & fact.for) return { relation: "for", length: 0 };
  return null;
}

/** A preposition joined to a name: told by the reading that made it a name. */
function joinedRelation(scan: StatementScan, i: number): { relation: Relation; length: number } | null {
  const { actorAt: names, placeAt } = scan.scene;
  const place = placeAt.get(i);
  const { start, end } = scan.doc.tokens;
  const bits = factsAt(scan, i);
  const bare = place
    ? place.value.start <= (start[i] as number) ||
      (place.value.start >= (end[i] as number) && !(bits & (fact.with | fact.for)))
    : names.get(i)?.value.skip === 0;
  if (bits & fact.for && bits & fact.definite) return { relation: "for", length: 0 };
  if (bare) return null;
  const parts = scan.doc.words[i]?.leads.find((lead) => !lead.parts.includes("the"))?.parts ?? [];
  if (bits & fact.with || parts.includes("in")) return { relation: "in", length: 0 };
  if (bits & fact.for || parts.includes("for")) return { relation: "for", length: 0 };
  return null;
}

/** The token after the noun phrase that begins at `i`, with its number and hedge, at most `limit`; `i` itself where none does. */
export function phraseEnd(scan: StatementScan, i: number, limit: number): number {
  const number = scan.scene.quantities.get(i)?.last ?? i;
  if (number === i || number >= limit) return nounPhraseEnd(scan, i, limit, i);
  const members =
    relationAt(scan, number)?.relation === "from" && !(topicsAt(scan, number + 1) & topic.access);
  const noun = members ? number + 1 : number;
  return Math.max(number, nounPhraseEnd(scan, noun, limit, i));
}

/** `opens`: where the number before the noun begins, which bears the joined preposition. */
function nounPhraseEnd(scan: StatementScan, i: number, limit: number, opens: number): number {
  const { scene } = scan;
  const ceiling = Math.min(limit, i + MAX_WORDS);
  let k = i;
  while (k < ceiling) {
    if (k > i && (scan.doc.tokens.gap[k] as number) >= gap.line) break;
    if (k > i && scene.timeAt.has(k)) break;
    const bits = factsAt(scan, k);
    if (k > i && (bits & fact.and || isLedHere(scan, k, bits))) break;
    if (k === i + 1 && topicsAt(scan, i) & topic.this && !(bits & fact.definite)) break;
    if (k > i && startsCount(scan, k, bits)) break;
    if (k > i && (beginsAnother(scan, i, k, opens) || topicsAt(scan, k) & topic.blame)) break;
    if (k > i && bits & fact.quality && !(bits & fact.definite) && !(bits & fact.and)) {
      k++;
      continue;
    }
    const actor = actorAt(scan, k);
    if (actor && k === i && !actor.value.weak && !actor.value.adjectiveOnly && !goesOn(scan, actor))
      return Math.min(limit, actor.last);
    const mention = actor ?? scene.placeAt.get(k);
    if (mention && mention.last > k && !(k > i && bits & STOPS)) {
      k = mention.last;
      continue;
    }
    if (scan.doc.tokens.kind[k] === tokenKind.mark) {
      const close = closing(scan, k, ceiling);
      if (close < 0) break;
      k = close + 1;
      continue;
    }
    if (bits & STOPS && !(k === i && bits & fact.cue && !(bits & fact.verb))) break;
    if (
      k > i &&
      bits & fact.verbish &&
      !(bits & fact.definite) &&
      !(factsAt(scan, k - 1) & fact.carrier) &&
      startsClause(scan, k)
    )
      break;
    k++;
  }
  return Math.min(k, limit);
}

/** "Launchers of rockets": a weapon's name goes on with the noun behind it. */
const goesOn = (scan: StatementScan, { last, value }: Mention<Actor>): boolean =>
  value.kind === "weapon" &&
  !value.definite &&
  (factsAt(scan, last) & fact.definite) !== 0 &&
  (factsAt(scan, last) & fact.noun) !== 0;

/** Whether a joined preposition leads to the word at `k`; in a name the reading of names tells. */
function isLedHere(scan: StatementScan, k: number, bits: number): boolean {
  if (scan.scene.placeAt.has(k) || scan.scene.actorAt.has(k)) return joinedRelation(scan, k) !== null;
  if (bits & (fact.with | fact.for)) return true;
  const word = scan.doc.words[k];
  return (
    word !== undefined &&
    word.senses.length === 0 &&
    word.form.length >= LED_LENGTH &&
    word.leads.some(isPreposition)
  );
}

/** An unknown word so long that may bear a preposition bears one inside a phrase. */
const LED_LENGTH = 5;
const isPreposition = ({ parts }: Proclitic): boolean =>
  parts.length === 1 && (parts[0] === "in" || parts[0] === "for");

/** Behind a definite word, or behind a weapon, an indefinite noun begins another phrase ("with heavy artillery a village"). */
function beginsAnother(scan: StatementScan, i: number, k: number, opens: number): boolean {
  const bits = factsAt(scan, k);
  const place = scan.scene.placeAt.get(k);
  const before = factsAt(scan, k - 1);
  const name = actorAt(scan, k);
  if (name && !name.value.adjectiveOnly && before & fact.definite && name.value.kind !== "person")
    return true;
  if (bits & fact.definite)
    return (
      (before & fact.quality) !== 0 && !(before & fact.definite) && k - 1 > i && (bits & fact.quality) === 0
    );
  if (!(bits & fact.noun) && !place) return false;
  if (before & fact.definite) return (before & (fact.for | fact.with)) === 0 || !place;
  if (k === i + 1 && factsAt(scan, opens) & fact.with && firesThing(scan, i) && isHit(scan, k)) return true;
  return (
    k > i + 1 && (factsAt(scan, opens) & fact.with) !== 0 && !(bits & fact.cue) && !scan.scene.placeAt.has(i)
  );
}

/** An indefinite numeral begins another phrase ("with rockets three posts"). */
function startsCount(scan: StatementScan, k: number, bits: number): boolean {
  const number = scan.scene.quantities.get(k);
  if (!number || (number.value.form !== "words" && number.value.form !== "range")) return false;
  return !(bits & fact.definite) && (factsAt(scan, number.last) & fact.noun) !== 0;
}

/** Vehicles and ground. */
const isHit = (scan: StatementScan, k: number): boolean =>
  (topicsAt(scan, k) & (topic.vehicle | topic.ground)) !== 0 && !(factsAt(scan, k) & fact.cue);

/** "With a rocket a car": what is fired is named by one word. */
const firesThing = (scan: StatementScan, i: number): boolean =>
  (factsAt(scan, i) & fact.cue) !== 0 && cuesAt(scan.doc, i).some((cue) => cue.entry.features.thing);

/** A word that may be a verb is one where a name or an article follows it. */
function startsClause(scan: StatementScan, k: number): boolean {
  return (
    (factsAt(scan, k + 1) & fact.definite) !== 0 ||
    scan.scene.actorAt.has(k + 1) ||
    (factsAt(scan, k + 1) & fact.prep) !== 0
  );
}

function closing(scan: StatementScan, i: number, limit: number): number {
  const closers = QUOTES[markAt(scan, i)];
  if (!closers) return -1;
  for (let k = i + 1; k < Math.min(limit, i + 8); k++)
    if (markAt(scan, k) !== "" && closers.includes(markAt(scan, k))) return k;
  return -1;
}

/** The phrases of a clause from token `from` to `to`, in order. */
export function phrasesIn(scan: StatementScan, from: number, to: number): Phrase[] {
  const out: Phrase[] = [];
  for (let k = from; k < to && out.length < MAX_PHRASES; ) {
    const time = scan.scene.timeAt.get(k);
    if (time && time.last > k) {
      k = time.last;
      continue;
    }
    const number = scan.scene.quantities.get(k);
    if (number && MEASURES.has(number.value.role)) {
      k = number.last + 1;
      continue;
    }
    if ((markAt(scan, k) !== "" && !opensQuotedPhrase(scan, k)) || isAuxiliary(scan, k)) {
      k++;
      continue;
    }
    const relation = isHedge(scan, k) ? null : relationAt(scan, k);
    if (relation?.relation === "none") {
      k += relation.length;
      continue;
    }
    const first = k + (relation?.length ?? 0);
    if (relation && relation.length > 0 && scan.scene.timeAt.has(first)) {
      k = first;
      continue;
    }
    const last = phraseEnd(scan, first, to);
    if (last > first) {
      const joined = k === first && (factsAt(scan, first) & fact.and) !== 0 && !followsVerb(scan, k, from);
      const before = out.at(-1);
      const follows = joined && !relation && before && k - before.last <= 1;
      out.push({
        relation: relation?.relation ?? (follows ? before.relation : "bare"),
        opens: k,
        first,
        last,
        joined,
      });
    } else if (relation && relation.length > 0)
      out.push({ relation: relation.relation, opens: k, first, last: first + 1, joined: false });
    k = Math.max(last, first, k + 1);
  }
  return out;
}

/** "Three days", "ten kilometres", "four times": they tell how long, far and often, and name nobody. */
const MEASURES: ReadonlySet<Quantity["role"]> = new Set(["time", "times", "distance", "clock", "year"]);

/** "About fifteen": a preposition that belongs to a number. */
const isHedge = (scan: StatementScan, k: number): boolean =>
  (factsAt(scan, k) & fact.prep) !== 0 && (scan.scene.quantities.get(k)?.last ?? 0) > k + 1;

/** What stands right behind the verb is joined to nothing: its first letter only looks like "and". */
const followsVerb = (scan: StatementScan, k: number, from: number): boolean =>
  k === from && (factsAt(scan, k - 1) & (fact.verb | fact.cue)) === (fact.verb | fact.cue);

/** "Was", "has": before a verb, and no phrase of its own. */
const isAuxiliary = (scan: StatementScan, k: number): boolean =>
  (factsAt(scan, k) & fact.be) !== 0 && !actorAt(scan, k);

const opensQuotedPhrase = (scan: StatementScan, k: number): boolean => closing(scan, k, k + 8) > 0;

const JOINED = fact.and | fact.with | fact.for;
const NO_DOERS: ReadonlySet<Actor["kind"]> = new Set(["outlet", "report", "source"]);

/** The actor named at token `k`, where the word is no place, outlet or paper as well. */
export function actorAt(scan: StatementScan, k: number): Mention<Actor> | undefined {
  const mention = scan.scene.actorAt.get(k);
  if (!mention?.value.weak) return mention;
  if (NO_DOERS.has(mention.value.kind)) return undefined;
  return mention.value.kind === "body" && scan.scene.placeAt.has(k) ? undefined : mention;
}

/** The actors named from token `first` to `last`: the first and those joined to it. */
export function actorsIn(scan: StatementScan, first: number, last: number): Mention<Actor>[] {
  const out: Mention<Actor>[] = [];
  for (let k = first; k < last; ) {
    const mention = actorAt(scan, k);
    if (mention) {
      out.push(mention);
      k = Math.max(mention.last, k + 1);
    } else k++;
  }
  return out;
}

/** The name at the beginning of a phrase, marks and numbers skipped, and those that are joined to it. */
export function leadingActors(scan: StatementScan, first: number, limit: number): Mention<Actor>[] {
  const out: Mention<Actor>[] = [];
  let k = first;
  while (
    k < limit &&
    !actorAt(scan, k) &&
    (!isWord(scan, k) || scan.scene.quantities.has(k) || factsAt(scan, k) & fact.skip)
  )
    k = Math.max(k + 1, scan.scene.quantities.get(k)?.last ?? 0);
  for (;;) {
    const mention = actorAt(scan, k);
    if (!mention || k >= limit) return out;
    const end = ownerEnd(scan, mention);
    out.push(end > mention.last ? { ...mention, last: end } : mention);
    k = (out.at(-1) as Mention<Actor>).last;
    if (isComma(markAt(scan, k)) || closesQuote(scan, k)) k++;
    const bits = factsAt(scan, k);
    if (!(bits & fact.and) && !isJoiner(scan.doc, k)) return out;
    if (isJoiner(scan.doc, k)) k++;
    while (factsAt(scan, k) & fact.skip && !actorAt(scan, k) && k < limit) k++;
  }
}

/** Where a name ends with those it belongs to: "gunmen of the movement", "a launcher of rockets belonging to the army". */
function ownerEnd(scan: StatementScan, { last, value }: Mention<Actor>): number {
  const apposed = actorAt(scan, last);
  if (
    apposed &&
    !(factsAt(scan, last) & JOINED) &&
    apposed.value.kind === "people" &&
    !apposed.value.definite
  )
    return apposed.last;
  if (value.definite || (value.kind !== "people" && value.kind !== "weapon")) return last;
  let k = last;
  if (value.kind === "weapon" && factsAt(scan, k) & fact.noun && !(factsAt(scan, k) & JOINED)) k++;
  const related = readingAt(scan.doc, k, "actor.relation");
  if (related) k += related.length;
  if (relationAt(scan, k)?.relation === "from" && value.kind === "people") k++;
  else if (!related || relationAt(scan, k)?.relation !== "for") return last;
  const owner = actorAt(scan, k);
  return owner && OWNERS.has(owner.value.kind) ? owner.last : last;
}

const OWNERS: ReadonlySet<Actor["kind"]> = new Set(["name", "force", "people", "body"]);

const closesQuote = (scan: StatementScan, k: number): boolean =>
  markAt(scan, k) !== "" && '"”»'.includes(markAt(scan, k));
const isJoiner = (doc: Document, k: number): boolean => readingAt(doc, k, "g.and") !== undefined;
