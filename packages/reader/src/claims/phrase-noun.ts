import { type Document, leads, type Mention, type Reading, readingAt, type Sense } from "@isnad/engine";
import type { FigureKind, Population } from "@isnad/model";
import { tokenKind } from "@isnad/text";
import type { Quantity } from "../quantities/index.ts";
import { isComma, markAt } from "../token-text.ts";
import { isJoined } from "./tokens.ts";

/** The populations that a word's row names. */
export const populationsOf = (value: string | number | undefined): Population[] =>
  typeof value === "string" ? (value.split(",") as Population[]) : [];

/** The counted noun at token `at`: no preposition is joined to it; people are also told by their nationality alone. */
export function headAt(doc: Document, at: number, to: number): Reading | undefined {
  if (at >= to) return undefined;
  const head = readingAt(doc, at, "counted") ?? readingAt(doc, at, "demonym");
  const lead = head?.sense.lead?.parts ?? [];
  return head && (lead.length === 0 || (lead.length === 1 && lead[0] === "the")) ? head : undefined;
}

/** Whether a number counts what was named before: no noun follows it. */
export function standsAlone(doc: Document, at: number, to: number): boolean {
  const word = doc.words[at];
  if (at >= to || !word || doc.tokens.kind[at] !== tokenKind.word) return true;
  if (doc.phrases.has(at)) return true;
  if (word.senses.length === 0)
    return word.leads.some((p) => p.parts[0] === "and" || p.parts[0] === "in" || p.parts[0] === "for");
  return word.senses.some(
    (s) => s.lead !== null || s.form.tense !== undefined || ALONE.has(s.entry.class.split(".")[0] as string),
  );
}

/** Classes of words that no number counts. */
const ALONE = new Set(["g", "speech", "time", "trigger", "place"]);

/** Whether a counted word can describe the one before it: both with the article or both without, a dual only beside a dual. */
function agrees(head: Sense | null, next: Sense): boolean {
  if (!head) return true;
  if (leads(head, "the") !== leads(next, "the")) return false;
  if (head.form.number === "plural" && next.form.number === "singular" && !next.form.derived) return false;
  return next.form.number !== "dual" || head.form.number === "dual" || head.form.number === undefined;
}

/** "two Ruritanians and an Arcadian": one joined to people of another nationality. */
export function joinsNationality(doc: Document, i: number, { sense }: Reading): boolean {
  const before = isComma(markAt(doc, i - 1)) ? i - 2 : i - 1;
  return (
    sense.lead?.text === doc.words[i]?.leads.find((p) => p.parts.join() === "and")?.text &&
    sense.form.number === "singular" &&
    readingAt(doc, before, "demonym") !== undefined &&
    readingAt(doc, before, "demonym")?.sense.lead?.parts.includes("the") !== true &&
    readingAt(doc, before - 1, "counted") === undefined
  );
}

/** Whether a nationality at `i` can stand for people: right after what happened to them. */
export function follows(doc: Document, i: number): boolean {
  for (const shape of ["object", "subject", "noun"])
    if (i > 0 && readingAt(doc, i - 1, `trigger.${shape}`)) return true;
  const before = i > 1 ? readingAt(doc, i - 1, "g.prep") : undefined;
  return before?.sense.tail != null && readingAt(doc, i - 2, "trigger.object") !== undefined;
}

/** "shells, several", "the dead, the eight": the number stands behind its noun. */
export const countsBehind = (noun: Sense, { form, definite, low }: Quantity): boolean =>
  form === "vague" ||
  (form === "words" && definite === true && (low ?? 0) > 1 && (leads(noun, "the") || noun.tail !== null));

/** The number right behind a noun, unless it is vague and counts the noun behind it: "the jets made several raids". */
export function behindAt(
  doc: Document,
  at: number,
  to: number,
  after?: (token: number) => Mention<Quantity> | undefined,
): Mention<Quantity> | undefined {
  const behind = after?.(at);
  return behind?.value.form === "vague" && headAt(doc, behind.last, to)?.sense.form.number === "plural"
    ? undefined
    : behind;
}

/** Adds what describes the noun: further counted words in agreement ("wounded civilians"), "of the civilians". */
export function modifiers(
  doc: Document,
  from: number,
  head: Sense | null,
  population: Population[],
  lot: { kind: FigureKind | null; agrees: boolean },
): number {
  let at = from;
  for (let k = 0; k < 4; k++) {
    const from = readingAt(doc, at, "g.prep")?.sense;
    const of = from?.entry.features.of !== undefined && from.tail === null ? 1 : 0;
    const next = readingAt(doc, at + of, "counted");
    if (next?.sense.entry.features.unit !== "person" || isJoined(doc, at + of)) {
      if (readingAt(doc, at, "g.other")) {
        at++;
        continue;
      }
      break;
    }
    if (of === 0 && !agrees(head, next.sense)) break;
    if (next.sense.lead && !leads(next.sense, "the")) break;
    population.push(...populationsOf(next.sense.entry.features.pop));
    // "the kin of the besieged" are not besieged.
    const told =
      lot.agrees || !next.sense.lead
        ? ((next.sense.entry.features.kind as FigureKind | undefined) ?? null)
        : null;
    lot.kind ??= population.length === 0 || isLasting(told) || tellsOne(head, next.sense) ? told : null;
    at += of + next.length;
  }
  return at;
}

/** "a martyred child": the adjective of one person tells the lot. */
const tellsOne = (head: Sense | null, next: Sense): boolean =>
  head?.form.number === "singular" &&
  head.lead === null &&
  next.lead === null &&
  next.form.number === "singular";

/** A state in which people are, and not a blow that they took. */
function isLasting(kind: FigureKind | null): boolean {
  return kind !== null && kind !== "killed" && kind !== "injured" && kind !== "casualties";
}
