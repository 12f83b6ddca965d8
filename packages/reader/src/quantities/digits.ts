import type { Document } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";

/** A number in digits. */
export interface Digits {
  readonly value: number;
  readonly last: number;
  /** The other reading of a single separator before three digits: "1.250 million" is no thousand. */
  readonly decimal: number | null;
  /** Digits alone, without separators: may be a year or a code. */
  readonly plain: boolean;
  readonly length: number;
}

/** Marks that are no letters of any language: decimal and thousands marks, and the comma of right-to-left scripts. */
const POINT = ".";
const COMMA = ",";
const DECIMAL_MARK = "\u066b";
const THOUSANDS_MARK = "\u066c";
const RIGHT_TO_LEFT_COMMA = "\u060c";
const SEPARATORS = new Set([POINT, COMMA, DECIMAL_MARK, THOUSANDS_MARK, RIGHT_TO_LEFT_COMMA, " "]);
const ZEROS = [0x30, 0x660, 0x6f0];

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
  let group = "";
  const separators: string[] = [];
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
function thousands(groups: readonly string[]): boolean {
  const [head = "", ...rest] = groups;
  return head.length <= 3 && !head.startsWith("0") && rest.every((g) => g.length === 3);
}

type Parsed = Pick<Digits, "value" | "decimal">;

function parse({ groups, separators }: Groups): Parsed | null {
  const last = separators.at(-1);
  if (last === undefined) return { value: joined(groups), decimal: null };
  const others = separators.slice(0, -1);
  if (last === DECIMAL_MARK || (others.length > 0 && others.every((s) => s !== last)))
    return { value: decimal(groups), decimal: null };
  if (others.some((s) => s !== last)) return null;
  if (thousands(groups))
    return {
      value: joined(groups),
      decimal: separators.length === 1 && last !== THOUSANDS_MARK ? decimal(groups) : null,
    };
  return separators.length === 1 ? { value: decimal(groups), decimal: null } : null;
}

function leadingDigits(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && digitOf(text.charCodeAt(i)) >= 0) i++;
  return i - from;
}

/** The token after the last one of a number whose groups the tokeniser left apart: "12 500", or with a foreign comma. */
function lastToken(doc: Document, i: number): number {
  const { tokens, text } = doc;
  const groupLength = (k: number): number =>
    leadingDigits(text, tokens.start[k] as number, tokens.end[k] as number);
  const length = (k: number): number => (tokens.end[k] as number) - (tokens.start[k] as number);
  let last = i + 1;
  const head = groupLength(i);
  while (
    head <= 3 &&
    digitOf(text.charCodeAt(tokens.start[i] as number)) > 0 &&
    tokens.kind[last] === tokenKind.number &&
    tokens.gap[last] === gap.space &&
    length(last) === 3 &&
    groupLength(last) === 3 &&
    (last > i + 1 || head === length(i))
  )
    last++;
  while (
    isComma(doc, last) &&
    tokens.kind[last + 1] === tokenKind.number &&
    tokens.gap[last + 1] === gap.none
  ) {
    const group = groupLength(last + 1);
    if (group !== 3 && text[tokens.start[last] as number] === RIGHT_TO_LEFT_COMMA) break;
    last += 2;
  }
  return last;
}

function isComma(doc: Document, i: number): boolean {
  const { tokens, text } = doc;
  if (tokens.kind[i] !== tokenKind.mark || tokens.gap[i] !== gap.none) return false;
  const char = text[tokens.start[i] as number];
  return char === RIGHT_TO_LEFT_COMMA || char === COMMA || char === POINT;
}

/** The number in digits that starts at token `i`, or null (dotted dates and addresses are none). */
export function digitsAt(doc: Document, i: number): Digits | null {
  const { tokens, text } = doc;
  if (tokens.kind[i] !== tokenKind.number) return null;
  const last = lastToken(doc, i);
  const groups = groupsOf(text.slice(tokens.start[i], tokens.end[last - 1]));
  const parsed = parse(groups);
  if (!parsed || Number.isNaN(parsed.value)) return null;
  return {
    ...parsed,
    last,
    plain: groups.separators.length === 0,
    length: (groups.groups[0] as string).length,
  };
}
