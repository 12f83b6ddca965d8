import type { Document } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import { exact } from "./core.ts";
import { digitsAt } from "./digits.ts";
import type { NumberRole, Quantity } from "./quantity.ts";
import { isDash } from "./range.ts";

/** Digits that are written as a date, an hour, a ratio or a telephone number. */

const PHONE_DIGITS = 7;
const LONG_CODE_DIGITS = 13;

function code(role: NumberRole, first: number, last: number): Quantity {
  return { ...exact("code", 0, first, last), low: null, high: null, value: null, role };
}

function glued(doc: Document, i: number): boolean {
  return i < doc.tokens.count && doc.tokens.gap[i] === gap.none;
}

function markAt(doc: Document, i: number): string {
  return doc.tokens.kind[i] === tokenKind.mark ? (doc.text[doc.tokens.start[i] as number] as string) : "";
}

/** The token after digits that are joined to those at `i` by `mark`, as often as they are; `i + 1` if they are not. */
function joinedBy(doc: Document, i: number, mark: (k: number) => boolean): number {
  let last = i + 1;
  while (
    mark(last) &&
    glued(doc, last) &&
    glued(doc, last + 1) &&
    doc.tokens.kind[last + 1] === tokenKind.number
  )
    last += 2;
  return last;
}

function isDayAndMonth(a: number, b: number): boolean {
  return (
    Math.min(a, b) >= 1 &&
    Math.max(a, b) <= 31 &&
    Math.min(a, b) <= 12 &&
    a === Math.floor(a) &&
    b === Math.floor(b)
  );
}

/** "1/4", "10/3" (perhaps a day), "2 1/4". */
function ratio(doc: Document, first: number, at: number): Quantity | null {
  const upper = digitsAt(doc, at)?.value ?? 0;
  const lower = digitsAt(doc, at + 2)?.value ?? 0;
  if (lower === 0) return null;
  const whole = at > first ? (digitsAt(doc, first)?.value ?? 0) : 0;
  const value = whole + upper / lower;
  const role: Partial<Quantity> = whole === 0 && isDayAndMonth(upper, lower) ? { role: "date" } : {};
  return exact("ratio", value, first, at + 3, role);
}

/** The code in digits at token `i`, or null if the digits are a plain number. */
export function codeAt(doc: Document, i: number): Quantity | null {
  const { tokens } = doc;
  const slashes = joinedBy(doc, i, (k) => markAt(doc, k) === "/");
  if (slashes > i + 3) return code("date", i, slashes);
  if (slashes === i + 3) return ratio(doc, i, i);
  const clock = joinedBy(doc, i, (k) => markAt(doc, k) === ":");
  if (clock > i + 1) return code("clock", i, clock);
  const dashes = joinedBy(doc, i, (k) => isDash(doc, k));
  if (dashes > i + 3) return code(dashes === i + 5 ? "date" : "phone", i, dashes);
  if (
    tokens.kind[i + 1] === tokenKind.number &&
    tokens.gap[i + 1] === gap.space &&
    markAt(doc, i + 2) === "/"
  ) {
    const mixed = joinedBy(doc, i + 1, (k) => markAt(doc, k) === "/") === i + 4 ? ratio(doc, i, i + 1) : null;
    if (mixed && (digitsAt(doc, i + 1)?.value ?? 0) < (digitsAt(doc, i + 3)?.value ?? 0)) return mixed;
  }
  const digits = digitsAt(doc, i);
  if (!digits) return code("date", i, i + 1);
  if (!digits.plain) return null;
  const leading = doc.text[tokens.start[i] as number];
  const phone = (leading === "0" || leading === "\u0660") && digits.length >= PHONE_DIGITS;
  return phone || digits.length >= LONG_CODE_DIGITS
    ? { ...exact("digits", digits.value, i, i + 1), role: "phone" }
    : null;
}
