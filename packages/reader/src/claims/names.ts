import { readingAt, type Word } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { markAt } from "../token-text.ts";
import type { Scene } from "./scene.ts";

/** A person named where a counted phrase could stand. Tokens. */
export interface PersonName {
  readonly first: number;
  readonly last: number;
}

const MAX_NAME = 6;

/** A word that may be part of a person's name: nothing else is known of it, or it is a given name. */
function nameWord(scene: Scene, i: number): boolean {
  const { doc } = scene;
  const word = doc.words[i];
  if (!word || doc.tokens.kind[i] !== tokenKind.word || word.form.length < 2) return false;
  const given = readingAt(doc, i, "name.given");
  // A name may be spelled like a preposition but for a letter that folding makes one.
  if (given && !given.sense.lead && readingAt(doc, i, "g.prep") && word.surface !== given.sense.entry.lemma)
    return false;
  if (given && !given.sense.tail) return (given.sense.lead?.parts ?? []).every((part) => part === "the");
  // "NAME the Ruritanian".
  if (readingAt(doc, i, "demonym")?.sense.lead?.parts.join() === "the" && readingAt(doc, i - 1, "name.given"))
    return true;
  if (scene.timeAt.has(i) || scene.quantities.has(i) || doc.phrases.has(i) || joinsNoun(word)) return false;
  return (
    word.senses.every(
      (s) => s.lead !== null && s.form.tense === undefined && !s.entry.class.startsWith("g."),
    ) && !word.leads.some((p) => LEADS.has(p.parts[0] as string) && p.parts.length > 1)
  );
}

/** The tokens of a part of a name: some are written in two words. */
const nameLength = ({ doc }: Scene, i: number): number => readingAt(doc, i, "name.given")?.length ?? 1;

/** "and his children", "and their age", "of sheltering": a conjunction or preposition joined to a word that tells or is somebody's. */
function joinsNoun({ senses }: Word): boolean {
  return senses.some(
    ({ lead, tail, entry }) =>
      lead !== null && LEADS.has(lead.parts[0] as string) && (tail !== null || TELLS.test(entry.class)),
  );
}

const TELLS = /^(counted|trigger|range|hedge)/;
const LEADS = new Set(["in", "for", "and", "so", "as"]);

/** Marks around a quoted name. */
const QUOTES = '"«“';

/**
 * The name that starts at token `i`. Somebody is named where a title, a quotation mark or a given name begins; a name has
 * two words at least unless it is quoted.
 */
export function personAt(scene: Scene, i: number): PersonName | null {
  const { doc } = scene;
  let first = i;
  while (
    first < i + 6 &&
    !readingAt(doc, first, "name.given") &&
    (readingAt(doc, first, "g.title") || titleNoun(scene, first, first === i))
  )
    first++;
  const titled = first > i;
  if (titled && !nameWord(scene, first)) first = givenAfter(scene, first) ?? first;
  const quoted = QUOTES.includes(markAt(doc, first) || " ");
  if (quoted) first++;
  let last = first;
  while (last - first < MAX_NAME && nameWord(scene, last)) last += nameLength(scene, last);
  const words = last - first;
  const given = readingAt(doc, first, "name.given") !== undefined;
  return words >= (quoted ? 1 : 2) && (titled || quoted || given) ? { first, last } : null;
}

/** "the leader of the movement in the country, NAME": a given name behind what the title is of, with no verb or preposition between. */
function givenAfter({ doc }: Scene, from: number): number | null {
  for (let i = from; i < Math.min(from + TITLE_REACH, doc.tokens.count); i++) {
    if (readingAt(doc, i, "name.given") && !readingAt(doc, i, "name.given")?.sense.lead) return i;
    const mark = markAt(doc, i);
    if (mark !== "" && !'"«»“”،'.includes(mark)) return null;
    if (readingAt(doc, i, "g.prep") || readingAt(doc, i, "g.turn") || readingAt(doc, i, "g.rel")) return null;
    if (doc.words[i]?.senses.some((s) => s.form.tense !== undefined)) return null;
  }
  return null;
}

const TITLE_REACH = 9;

/** One or more words of which nothing is known, right where somebody must be named: a noun or name that counts one. */
export function strangerAt(scene: Scene, i: number): PersonName | null {
  let last = i;
  while (last - i < 3 && nameWord(scene, last) && !definite(scene, last)) last += nameLength(scene, last);
  // "the most senior officer": the word only describes the noun behind it.
  if (last === i + 1 && readingAt(scene.doc, last, "counted")?.sense.lead === null) return null;
  const joined = scene.doc.words[i]?.leads.some((p) => LEADS.has(p.parts[0] as string)) ?? false;
  return last > i && !joined && scene.doc.words[i]?.senses.length === 0 ? { first: i, last } : null;
}

function definite({ doc }: Scene, i: number): boolean {
  return doc.words[i]?.leads.some((p) => p.parts[0] === "the") ?? false;
}

/** A further name of a list: its first word may be joined by "and". */
export function nameAt(scene: Scene, i: number): PersonName | null {
  let last = i + nameLength(scene, i);
  while (last - i < MAX_NAME && nameWord(scene, last)) last += nameLength(scene, last);
  const given =
    readingAt(scene.doc, i, "name.given") !== undefined || scene.doc.words[i]?.senses.length === 0;
  return given && last - i >= 2 ? { first: i, last } : null;
}

/** "the activist", "the civilian", "the well-known": a definite word for a person before a name. */
function titleNoun(scene: Scene, i: number, opens: boolean): boolean {
  const { doc } = scene;
  const opening = opens ? readingAt(doc, i, "counted")?.sense : undefined;
  if (
    opening?.form.number === "singular" &&
    opening.entry.features.unit === "person" &&
    !opening.form.derived
  )
    return true;
  const noun = readingAt(doc, i, "counted") ?? readingAt(doc, i, "demonym");
  if (noun?.sense.lead?.parts[0] === "the" && noun.sense.lead.parts.length === 1) return true;
  const word = doc.words[i];
  return (
    i > 0 &&
    word !== undefined &&
    word.senses.length === 0 &&
    word.leads.some((p) => p.parts.length === 1 && p.parts[0] === "the")
  );
}
