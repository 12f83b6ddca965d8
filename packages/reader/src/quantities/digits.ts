import type { Document } from "@isnad/engine";
import { gap } from "@isnad/text";
import { markAt } from "../token-text.ts";
import { glued, isNumber } from "./spots.ts";

/** A number in digits. */
export interface Digits {
  readonly value: number;
  readonly last: number;
  /** The other reading of a single separator before three digits: "1.250 million" is no thousand. */
  readonly decimal: number | null;
  /** Digits alone, without separators: may be a year or a code. */
  readonly plain: boolean;
  /** How many digits before the first separator, and whether the first is a naught. */
  readonly length: number;
  readonly naught: boolean;
}

/** Marks that are no letters of any language: decimal and thousands marks, and the comma of right-to-left scripts. */
const POINT = ".";
const COMMA = ",";
const DECIMAL_MARK = "\u066b";
const THOUSANDS_MARK = "\u066c";
const RIGHT_TO_LEFT_COMMA = "\u060c";
const SEPARATORS = new Set([POINT, COMMA, DECIMAL_MARK, THOUSANDS_MARK, RIGHT_TO_LEFT_COMMA, " "]);
const ZEROS = [0x30, 0x660, 0x6f0];
const GROUP = 3;
/** Tokens that one number in digits may hold: no number of a report is longer. */
const MOST_TOKENS = 9;

function digitOf(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

interface Groups {
  readonly groups: readonly string[];
  readonly separators: readonly string[];
}

/** Digit groups and what stands between them; other characters (direction controls) do not count. */
function groupsOf(text: string): Groups {
  const groups: string[] = [];
  const separators: string[] = [];
  let group = "";
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    const char = text[i] as string;
    if (digit >= 0) group += digit;
    else if (SEPARATORS.has(char) && group !== "") {
      separators.push(char);
      groups.push(group);
      group = "";
    }
  }
  groups.push(group);
  return { groups, separators };
}

const joined = (groups: readonly string[]): number => Number(groups.join(""));
const decimal = (groups: readonly string[]): number =>
  Number(`${groups.slice(0, -1).join("")}.${groups.at(-1)}`);

/** Whether all groups after the first have three digits, as thousands are written. */
function areThousands([head = "", ...rest]: readonly string[]): boolean {
  return head.length <= GROUP && !head.startsWith("0") && rest.every((g) => g.length === GROUP);
}

type Parsed = Pick<Digits, "value" | "decimal">;

/** The last separator is a decimal point if it differs from the others, or cannot part thousands. */
function parse({ groups, separators }: Groups): Parsed | null {
  const last = separators.at(-1);
  if (last === undefined) return { value: joined(groups), decimal: null };
  const others = separators.slice(0, -1);
  if (last === DECIMAL_MARK || (others.length > 0 && others.every((s) => s !== last)))
    return { value: decimal(groups), decimal: null };
  if (others.some((s) => s !== last)) return null;
  const single = others.length === 0;
  if (!areThousands(groups)) return single ? { value: decimal(groups), decimal: null } : null;
  return { value: joined(groups), decimal: single && last !== THOUSANDS_MARK ? decimal(groups) : null };
}

/** How many digits token `i` begins with. */
function leadingDigits(doc: Document, i: number): number {
  const from = doc.tokens.start[i] as number;
  let end = from;
  while (end < (doc.tokens.end[i] as number) && digitOf(doc.text.charCodeAt(end)) >= 0) end++;
  return end - from;
}

function isGroup(doc: Document, i: number): boolean {
  const { start, end } = doc.tokens;
  return (end[i] as number) - (start[i] as number) === GROUP && leadingDigits(doc, i) === GROUP;
}

/** Whether the digits at `i` may be the first group of thousands. */
function isHead(doc: Document, i: number): boolean {
  const { start, end } = doc.tokens;
  const length = (end[i] as number) - (start[i] as number);
  return (
    length <= GROUP && leadingDigits(doc, i) === length && doc.text.charCodeAt(start[i] as number) !== 0x30
  );
}

/** Whether a mark at token `i` parts the groups of one number: a comma or point with digits at both sides. */
function isSeparator(doc: Document, i: number): boolean {
  const mark = markAt(doc, i);
  if (!glued(doc, i) || !glued(doc, i + 1) || !isNumber(doc, i + 1)) return false;
  if (mark === RIGHT_TO_LEFT_COMMA) return leadingDigits(doc, i + 1) === GROUP;
  return mark === COMMA || mark === POINT;
}

/** The token after a number whose groups the tokeniser left apart: "12 500", or with a comma that it does not join. */
function lastToken(doc: Document, i: number): number {
  const limit = i + MOST_TOKENS;
  let last = i + 1;
  if (isHead(doc, i))
    while (last < limit && isNumber(doc, last) && doc.tokens.gap[last] === gap.space && isGroup(doc, last))
      last++;
  while (last < limit && isSeparator(doc, last)) last += 2;
  return last;
}

/** The number in digits that starts at token `i`, or null (dotted dates, addresses, endless digits are none). */
export function digitsAt(doc: Document, i: number): Digits | null {
  if (!isNumber(doc, i)) return null;
  const last = lastToken(doc, i);
  const groups = groupsOf(doc.text.slice(doc.tokens.start[i], doc.tokens.end[last - 1]));
  const parsed = parse(groups);
  if (!parsed || !(parsed.value <= Number.MAX_SAFE_INTEGER)) return null;
  const head = groups.groups[0] as string;
  const plain = groups.separators.length === 0;
  return { ...parsed, last, plain, length: head.length, naught: head.startsWith("0") };
}
