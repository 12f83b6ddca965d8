import { readingAt } from "@isnad/engine";
import { isComma, markAt } from "../token-text.ts";
import type { NameKind } from "./actor.ts";
import { adopt, type Draft, take } from "./draft.ts";
import { headAt, knownAt } from "./heads.ts";
import { closingOf, opensQuoteAt } from "./marks.ts";
import { isWord, type NameScan, rolesAt, wordAt } from "./name-scan.ts";
import { personEnd } from "./person-name.ts";
import { role } from "./roles.ts";

/** Kinds of names that hold a name in quotation marks. */
const QUOTABLE: ReadonlySet<NameKind> = new Set([
  "force",
  "body",
  "outlet",
  "people",
  "name",
  "report",
  "source",
]);
const MAX_QUOTED = 6;
const MAX_BRACKETED = 5;

/** Tries the mark at the end of the name: a name in quotation marks or brackets, or the comma before an apposition. */
export function extendByMark(scan: NameScan, d: Draft): boolean {
  const mark = markAt(scan.doc, d.last);
  if (isComma(mark)) return d.depth === 0 && d.kind === "person" && apposed(scan, d, d.last + 1);
  if (mark === "(") return bracketed(scan, d, d.last);
  return opensQuoteAt(scan.doc, d.last) && QUOTABLE.has(d.kind) && quotedName(scan, d, d.last);
}

/** Takes in a name in quotation marks that opens at token `i`. */
export function quotedName(scan: NameScan, d: Draft, i: number): boolean {
  const close =
    i < scan.doc.words.length && opensQuoteAt(scan.doc, i) ? closingOf(scan.doc, i, MAX_QUOTED) : -1;
  if (close < 0 || saysSomething(scan, i + 1, close)) return false;
  const named = rolesAt(scan, i + 1) & (role.actor | role.head);
  const inner = named ? scan.read(i + 1, d.depth + 1) : null;
  if (inner && d.definite && !inner.actor.definite) return false;
  if (inner) adopt(d, inner);
  if (inner && (d.kind === "body" || d.kind === "outlet")) d.id ??= inner.actor.id;
  d.definite = true;
  return take(d, close + 1);
}

/** A quotation with a verb in it is what somebody says, not a name. */
function saysSomething(scan: NameScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const bits = rolesAt(scan, k);
    if (bits & (role.that | role.verb | role.relative) && !(bits & role.actor)) return true;
  }
  return false;
}

/** "… (SANA)": a known name or a short unknown one. */
function bracketed(scan: NameScan, d: Draft, i: number): boolean {
  const close = closingOf(scan.doc, i, MAX_BRACKETED);
  if (close < 0 || d.kind === "person" || saysSomething(scan, i + 1, close)) return false;
  const known = knownAt(scan, i + 1);
  const short = close - i <= 3 && isWord(scan, i + 1) && wordAt(scan, i + 1).senses.length === 0;
  if (!known && !short) return false;
  if (known) d.id ??= known.entry.features.id as string;
  return take(d, close + 1);
}

/** "The police chief of the city, Peter Parker, …": a person's name between commas. */
function apposed(scan: NameScan, d: Draft, i: number): boolean {
  if (!isWord(scan, i) || readingAt(scan.doc, i, "statement.aside")) return false;
  const last = rolesAt(scan, i) & role.head ? titledEnd(scan, d, i) : personEnd(scan, i);
  if (last <= i || !closesApposition(scan, last)) return false;
  if (last === i + 1 && !isComma(markAt(scan.doc, last))) return false;
  return take(d, last);
}

/** The end of "General Peter Parker" behind the comma; `i` where no title stands there. */
function titledEnd(scan: NameScan, d: Draft, i: number): number {
  const head = headAt(scan, i)?.sense;
  if (!head?.entry.features.title || head.lead?.parts[0] === "and") return i;
  return scan.read(i, d.depth + 1)?.last ?? i;
}

const AFTER_APPOSITION = role.that | role.told | role.to | role.stop | role.join | role.speech;

function closesApposition(scan: NameScan, i: number): boolean {
  if (i >= scan.doc.words.length) return false;
  if (markAt(scan.doc, i) !== "" || rolesAt(scan, i) & AFTER_APPOSITION) return true;
  return wordAt(scan, i).leads.some((lead) => lead.parts[0] === "for");
}
