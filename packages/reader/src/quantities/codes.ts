import type { Document } from "@isnad/engine";
import { markAt } from "../token-text.ts";
import { exact, unbounded } from "./build.ts";
import { digitsAt } from "./digits.ts";
import type { NumberRole, Quantity } from "./quantity.ts";
import { follows, glued, isDash, isNumber } from "./spots.ts";

/** Digits that are written as a date, an hour, a ratio or a telephone number. */

const PHONE_DIGITS = 7;
const LONG_CODE_DIGITS = 13;
/** Tokens of three numbers and the two marks that join them; of two and one. */
const THREE_JOINED = 5;
const TWO_JOINED = 3;

function code(role: NumberRole, first: number, last: number): Quantity {
  return { ...unbounded("code", "exact", { first, last }), role };
}

/** The token after digits that are joined to those at `i` by a mark, as often as they are; `i + 1` if they are not. */
function joinedBy(doc: Document, i: number, isMark: (k: number) => boolean): number {
  let last = i + 1;
  while (isMark(last) && glued(doc, last) && glued(doc, last + 1) && isNumber(doc, last + 1)) last += 2;
  return last;
}

const valueAt = (doc: Document, i: number): number => digitsAt(doc, i)?.value ?? 0;

function isDayAndMonth(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return low >= 1 && low <= 12 && high <= 31 && Number.isInteger(low) && Number.isInteger(high);
}

/** "1/4", "10/3" (perhaps a day). */
function ratio(doc: Document, i: number): Quantity | null {
  const [upper, lower] = [valueAt(doc, i), valueAt(doc, i + 2)];
  if (lower === 0) return null;
  const role: Partial<Quantity> = isDayAndMonth(upper, lower) ? { role: "date" } : {};
  return exact("ratio", upper / lower, { first: i, last: i + TWO_JOINED }, role);
}

/** "2 1/4": a whole number before a ratio that is less than one. */
function mixedRatio(doc: Document, i: number, slashed: (from: number) => number): Quantity | null {
  if (!isNumber(doc, i + 1) || !follows(doc, i + 1) || slashed(i + 1) !== i + 1 + TWO_JOINED) return null;
  const [whole, upper, lower] = [valueAt(doc, i), valueAt(doc, i + 1), valueAt(doc, i + 3)];
  if (upper >= lower) return null;
  return exact("ratio", whole + upper / lower, { first: i, last: i + 1 + TWO_JOINED });
}

const EXPONENT = /^e$/i;

/** "1e10": digits, the letter for "times ten to the", digits. In reports these are pieces of addresses. */
function scientific(doc: Document, i: number): Quantity | null {
  const { tokens, text } = doc;
  if (!glued(doc, i + 1) || !glued(doc, i + 2)) return null;
  if (!EXPONENT.test(text.slice(tokens.start[i + 1], tokens.end[i + 1]))) return null;
  const sign = isDash(doc, i + 2) && glued(doc, i + 3) ? 1 : 0;
  const exponent = digitsAt(doc, i + 2 + sign);
  if (!exponent?.plain) return null;
  const value = valueAt(doc, i) * 10 ** (sign ? -exponent.value : exponent.value);
  return Number.isFinite(value)
    ? exact("digits", value, { first: i, last: exponent.last }, { role: "label" })
    : null;
}

/** Digits without marks that are too long for a count, or begin with a naught as telephone numbers do. */
function phone(doc: Document, i: number): Quantity | null {
  const digits = digitsAt(doc, i);
  if (!digits) return code("date", i, i + 1);
  const { plain, length, naught, value } = digits;
  const isPhone = plain && ((naught && length >= PHONE_DIGITS) || length >= LONG_CODE_DIGITS);
  return isPhone ? exact("digits", value, { first: i, last: i + 1 }, { role: "phone" }) : null;
}

/** The code in digits at token `i`, or null if the digits are a plain number. */
export function codeAt(doc: Document, i: number): Quantity | null {
  const slashed = (from: number): number => joinedBy(doc, from, (k) => markAt(doc, k) === "/");
  const bySlash = slashed(i);
  if (bySlash > i + TWO_JOINED) return code("date", i, bySlash);
  if (bySlash === i + TWO_JOINED) return ratio(doc, i);
  const byColon = joinedBy(doc, i, (k) => markAt(doc, k) === ":");
  if (byColon > i + 1) return code("clock", i, byColon);
  const byDash = joinedBy(doc, i, (k) => isDash(doc, k));
  if (byDash > i + TWO_JOINED) return code(byDash === i + THREE_JOINED ? "date" : "phone", i, byDash);
  return mixedRatio(doc, i, slashed) ?? scientific(doc, i) ?? phone(doc, i);
}
