import type { Document } from "@isnad/engine";
import type { NumeralCue } from "./cue.ts";
import { cueAt } from "./cues.ts";
import { digitsAt } from "./digits.ts";
import { follows, isNumber } from "./spots.ts";

/** A part of a number phrase: digits, or a word with the ranks that it may follow. */
export interface Piece {
  readonly value: number;
  readonly rank: string;
  readonly times: boolean;
  readonly and: readonly string[];
  readonly after: readonly string[];
  /** Token after it. */
  readonly last: number;
  /** Of a word. */
  readonly cue: NumeralCue | null;
  /** Of digits: the reading with a decimal point, where a separator may be one. */
  readonly decimal: number | null;
  /** How many digits, where they stand without separators. */
  readonly plainDigits: number;
}

/** Digits go on a number in words ("two thousand and 500") and begin one; nothing but a scale follows them. */
const DIGITS = {
  rank: "digits",
  times: false,
  and: ["scale", "hundred", "hundreds"],
  after: [],
  cue: null,
} as const;

function digitPiece(doc: Document, i: number): Piece | null {
  const digits = digitsAt(doc, i);
  if (!digits) return null;
  const { value, last, decimal, plain, length } = digits;
  return { ...DIGITS, value, last, decimal, plainDigits: plain ? length : 0 };
}

/** The piece of a number at token `i`. */
export function pieceAt(doc: Document, i: number): Piece | null {
  if (isNumber(doc, i)) return digitPiece(doc, i);
  const cue = cueAt(doc, i);
  if (!cue?.numeral || cue.percent) return null;
  const { value, rank, times, and, after } = cue.numeral;
  const last = i + cue.length;
  return { value, rank, times, and, after, last, cue: cue.numeral, decimal: null, plainDigits: 0 };
}

/** Token after a conjunction that stands apart before a number, or `i` itself. */
export function afterConjunction(doc: Document, i: number): number {
  if (isNumber(doc, i) || cueAt(doc, i)?.link !== "and") return i;
  return follows(doc, i + 1) ? i + 1 : i;
}
