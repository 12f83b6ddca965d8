import { type Document, leads, readingAt, type Sense } from "@isnad/engine";
import type { Quantifier } from "@isnad/model";
import { tokenKind } from "@isnad/text";
import { trailingHedge } from "../quantities/index.ts";
import { markAt } from "../token-text.ts";
import type { Parts } from "./phrases.ts";
import { isJoined } from "./tokens.ts";

export function numberOf(
  doc: Document,
  parts: Parts,
): { low: number | null; high: number | null; quantifier: Quantifier; rule: string } {
  const q = parts.quantity?.value;
  // "and a third was wounded": an ordinal alone is one more person.
  if (q?.form === "ordinal" && !parts.head)
    return { low: 1, high: 1, quantifier: "exact", rule: "number: ordinal" };
  if (q) return { low: q.low, high: q.high, quantifier: q.quantifier, rule: `number: ${q.form}` };
  const number = parts.head?.form.number;
  const fixed = parts.head?.entry.features.n;
  if (typeof fixed === "number")
    return { low: fixed, high: fixed, quantifier: "exact", rule: "number: dual noun" };
  const two = readingAt(doc, parts.last, "g.two") !== undefined && mayBeDual(doc, parts);
  if (two || (number === "dual" && !ambiguousDual(doc, parts)))
    return { low: 2, high: 2, quantifier: "exact", rule: "number: dual noun" };
  if (number === "singular") return { low: 1, high: 1, quantifier: "exact", rule: "number: singular noun" };
  return { low: null, high: null, quantifier: "some", rule: "number: bare plural" };
}

/** "dead and wounded" behind one number: the token after the second noun, or 0. */
export function bothAt(doc: Document, { head, quantity, last }: Parts): number {
  const kind = head?.entry.features.kind;
  if (!quantity || (kind !== "killed" && kind !== "injured")) return 0;
  const next = readingAt(doc, last, "counted");
  const other = next?.sense.entry.features.kind;
  // "7 martyrs and the wounding of 12".
  if (next && readingAt(doc, last, "trigger.noun")) return 0;
  if (!next || (other !== "killed" && other !== "injured") || other === kind || !isJoined(doc, last))
    return 0;
  return last + next.length;
}

/** "fell more than 40 of the militia between dead and wounded". */
export function bothBehind(doc: Document, from: number): boolean {
  for (let i = from; i < Math.min(from + 7, doc.tokens.count); i++) {
    if (readingAt(doc, i, "g.both")) return true;
    if (markAt(doc, i) !== "" || readingAt(doc, i, "g.part")) return false;
  }
  return false;
}

export function mayBeDual(doc: Document, parts: Parts): boolean {
  return (
    doc.words[parts.headAt]?.senses.some((s) => s.entry === parts.head?.entry && s.form.number === "dual") ??
    false
  );
}

/** A form that is dual or plural alike: it is the plural if a plural adjective follows or the article stands before it. */
function ambiguousDual(doc: Document, parts: Parts): boolean {
  const alike = doc.words[parts.headAt]?.senses.some(
    (s) => s.entry === parts.head?.entry && s.form.number === "plural",
  );
  if (!alike) return false;
  if (leads(parts.head as Sense, "the")) return true;
  const next = readingAt(doc, parts.last, "g.other") ?? readingAt(doc, parts.last, "counted");
  return next?.sense.form.number === "plural";
}

/** "five of his guards at least": the hedge behind a noun that is not known. */
export function hedgeBehind(
  doc: Document,
  { quantity, head, last }: Parts,
): ReturnType<typeof trailingHedge> {
  if (!quantity || head || readingAt(doc, last, "g.prep")?.sense.entry.features.of === undefined) return null;
  return trailingHedge(doc, last + 2) ?? trailingHedge(doc, last + 3);
}

/** "25 fighters of the Ruritanian opposition at least": the hedge behind what the noun belongs to. */
export function hedgeAfterGenitive(doc: Document, from: number): ReturnType<typeof trailingHedge> {
  for (let i = from; i < from + GENITIVE; i++) {
    if (doc.tokens.kind[i] !== tokenKind.word || isJoined(doc, i)) return null;
    const hedge = trailingHedge(doc, i + 1);
    if (hedge) return hedge;
    if (doc.words[i]?.senses.some((s) => s.form.tense !== undefined) || ties(doc, i)) return null;
  }
  return null;
}

/** Whether a preposition other than "of" stands at token `i`. */
function ties(doc: Document, i: number): boolean {
  const prep = readingAt(doc, i, "g.prep")?.sense;
  return prep !== undefined && prep.entry.features.of === undefined;
}

/** Most words of a genitive that a hedge may follow. */
const GENITIVE = 6;

export function isOne(doc: Document, i: number): boolean {
  return readingAt(doc, i, "numeral")?.sense.entry.features.value === 1;
}

export function hedged(
  n: { low: number | null; high: number | null; quantifier: Quantifier; rule: string },
  quantifier: Quantifier,
): { low: number | null; high: number | null; quantifier: Quantifier; rule: string } {
  const value = n.low ?? n.high;
  if (value === null) return n;
  if (quantifier === "at_least" || quantifier === "more_than")
    return { ...n, low: value, high: null, quantifier };
  if (quantifier === "up_to" || quantifier === "less_than")
    return { ...n, low: null, high: value, quantifier };
  return { ...n, quantifier };
}
