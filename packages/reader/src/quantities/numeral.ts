import type { Document } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import { cueAt, type NumeralCue } from "./cues.ts";
import { digitsAt } from "./digits.ts";

/** A whole number phrase: "12", "7 thousand", "one hundred and five", "a million and a half". */
export interface Numeral {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly digits: boolean;
  readonly words: boolean;
  /** What the last scale word multiplied the number by (1 if nothing), when nothing was added after it. */
  readonly scale: number;
  /** Token at which the last conjunction inside begins, or -1: the number may be two. */
  readonly joint: number;
  readonly definite: boolean;
  readonly conjoined: boolean;
  readonly pronoun: string | null;
  /** Digits without separators; how many. 0 if the number is none such. */
  readonly plainDigits: number;
}

interface Piece extends Pick<NumeralCue, "value" | "rank" | "times" | "and" | "after"> {
  readonly last: number;
  readonly cue: NumeralCue | null;
  readonly decimal: number | null;
  readonly plainDigits: number;
}

const DIGITS_AND = ["scale", "hundred", "hundreds"];
const NEVER: readonly string[] = [];
const SCALE = "scale";
const UNIT = "unit";

/** Whether token `i` stands on the same line as the one before it. */
export function follows(doc: Document, i: number): boolean {
  return i < doc.tokens.count && (doc.tokens.gap[i] as number) <= gap.space;
}

function pieceAt(doc: Document, i: number): Piece | null {
  if (doc.tokens.kind[i] === tokenKind.number) {
    const digits = digitsAt(doc, i);
    if (!digits) return null;
    const { value, last, decimal, plain, length } = digits;
    return {
      value,
      last,
      decimal,
      rank: "digits",
      times: false,
      and: DIGITS_AND,
      after: NEVER,
      cue: null,
      plainDigits: plain ? length : 0,
    };
  }
  const cue = cueAt(doc, i);
  if (!cue?.numeral || cue.percent) return null;
  const { value, rank, times, and, after } = cue.numeral;
  return {
    value,
    rank,
    times,
    and,
    after,
    last: i + cue.length,
    cue: cue.numeral,
    decimal: null,
    plainDigits: 0,
  };
}

/** Token after a conjunction that stands apart before a number, or `i` itself. */
export function afterConjunction(doc: Document, i: number): number {
  return doc.tokens.kind[i] === tokenKind.word && cueAt(doc, i)?.link === "and" && follows(doc, i + 1)
    ? i + 1
    : i;
}

/** The sum as read so far: `total` of the closed scales, `group` that the next scale would multiply. */
interface Sum {
  total: number;
  group: number;
  /** The smallest scale that was added. */
  floor: number;
  rank: string;
  last: number;
}

/** Applies a scale word ("thousand"); false if the number cannot go on with it. */
function multiply(sum: Sum, piece: Piece, dual: boolean): boolean {
  const { value } = piece;
  const count = dual ? 2 : 1;
  if (sum.group > 0) {
    if (value >= sum.floor || dual) return false;
    sum.total += sum.group * value;
  } else if (sum.rank === SCALE && sum.total > 0 && value > sum.floor) {
    sum.total *= value;
  } else {
    if (value >= sum.floor) return false;
    sum.total += count * value;
  }
  sum.group = 0;
  sum.floor = value;
  return true;
}

/** Applies a hundred: it multiplies a unit right before it, or counts for itself. */
function hundred(sum: Sum, value: number, bare: boolean): boolean {
  if (bare) {
    if (sum.group >= 10 || sum.group !== Math.floor(sum.group)) return false;
    sum.group *= value;
  } else sum.group += value;
  return true;
}

function apply(sum: Sum, piece: Piece, bare: boolean, dual: boolean): boolean {
  const { value, rank, cue } = piece;
  if (rank === SCALE) {
    if (cue?.plural && !cue.singular && sum.group === 0) return false;
    if (!multiply(sum, piece, dual)) return false;
  } else if (piece.times) {
    if (!hundred(sum, value, bare)) return false;
  } else if (cue === null && sum.last > 0) {
    const limit = sum.rank === SCALE ? sum.floor : 100;
    if (value >= limit || value !== Math.floor(value)) return false;
    sum.group += value;
  } else sum.group += value;
  sum.rank = rank === "ten" && sum.rank === UNIT && bare ? "teen" : rank;
  sum.last = piece.last;
  return true;
}

/**
 * Of a scale word that may be a dual before its noun ("two thousand men") or a singular ("12 thousand", "a thousand and
 * two hundred"), whether it is the dual here.
 */
function isDual(doc: Document, cue: NumeralCue, next: number, alone: boolean): boolean {
  if (!cue.dual || !alone) return false;
  if (!cue.singular) return true;
  if (!follows(doc, next) || doc.tokens.kind[next] !== tokenKind.word) return true;
  const after = cueAt(doc, next);
  if (after?.numeral?.conjoined) return false;
  if (after?.link === "and") return pieceAt(doc, next + 1) === null;
  return after?.link === undefined;
}

interface Step {
  readonly piece: Piece;
  readonly conjoined: boolean;
}

/** The piece by which a number that stands at `sum` may go on at its end, by the ranks that the pieces may follow. */
function nextPiece(doc: Document, sum: Sum, limit: number, definite: boolean): Step | null {
  const i = sum.last;
  if (i >= limit || !follows(doc, i)) return null;
  const at = afterConjunction(doc, i);
  if (at >= limit) return null;
  const piece = pieceAt(doc, at);
  if (!piece) return null;
  const cue = piece.cue;
  const conjoined = at > i || (cue?.conjoined ?? false);
  if (cue?.pronoun || !(conjoined ? piece.and : piece.after).includes(sum.rank)) return null;
  if (
    cue &&
    !cue.bare &&
    !(conjoined && (cue.conjoined || at > i)) &&
    !(piece.rank === SCALE && cue.definite)
  )
    return null;
  if (cue?.definite && conjoined && !definite) return null;
  return { piece, conjoined };
}

const SKIPPED_CLOSERS = new Set([")", "\u00bb", '"', "\u201d"]);

/** Where digits stand in brackets before their scale ("(50) thousand"), the token after the bracket. */
function afterBracket(doc: Document, first: number, last: number): number {
  const { tokens, text } = doc;
  if (first === 0 || tokens.kind[last] !== tokenKind.mark || tokens.kind[first - 1] !== tokenKind.mark)
    return last;
  if (!SKIPPED_CLOSERS.has(text[tokens.start[last] as number] as string) || !follows(doc, last + 1))
    return last;
  const scale = cueAt(doc, last + 1)?.numeral;
  return scale?.rank === SCALE && scale.bare ? last + 1 : last;
}

/** Whether a number word is one where nothing more of a number follows it. */
function standsAlone(doc: Document, cue: NumeralCue, next: number): boolean {
  if (cue.joined) return false;
  if (!cue.otherwise || !cue.definite) return true;
  return follows(doc, next) && cueAt(doc, next)?.others !== undefined;
}

/**
 * The longest number that starts at token `first` and ends before `limit`. Scales must go down ("12 thousand and 16
 * thousand" is two numbers), and each piece must be of a rank that may follow the one before.
 */
export function numeralAt(doc: Document, first: number, limit = doc.tokens.count): Numeral | null {
  const head = pieceAt(doc, first);
  if (!head) return null;
  const sum: Sum = { total: 0, group: 0, floor: Number.POSITIVE_INFINITY, rank: "", last: 0 };
  if (!apply(sum, head, false, head.cue !== null && isDual(doc, head.cue, head.last, true))) return null;
  const definite = head.cue?.definite ?? false;
  let digits = head.cue === null;
  let words = head.cue !== null;
  let joint = -1;
  let alternative = head.decimal;
  if (digits) sum.last = afterBracket(doc, first, sum.last);
  /** The number before the last conjunction that follows a scale: where to go back to. */
  let closed: (Sum & { joint: number; digits: boolean }) | null = null;
  for (;;) {
    const step = nextPiece(doc, sum, limit, definite);
    if (!step) break;
    const { piece, conjoined } = step;
    if (conjoined && (sum.rank === SCALE || !closed)) closed = { ...sum, joint, digits };
    if (piece.rank === SCALE && alternative !== null) sum.group = alternative;
    alternative = piece.decimal;
    const at = sum.last;
    const dual = piece.cue !== null && isDual(doc, piece.cue, piece.last, sum.group === 0);
    if (!apply(sum, piece, !conjoined, dual)) {
      if (closed && !conjoined) ({ joint, digits } = Object.assign(sum, closed));
      break;
    }
    if (conjoined) joint = at;
    if (piece.cue) words = true;
    else digits = true;
  }
  if (head.cue && sum.last === head.last && !standsAlone(doc, head.cue, sum.last)) return null;
  const value = sum.total + sum.group;
  return {
    value,
    first,
    last: sum.last,
    digits,
    words,
    scale: sum.group === 0 && sum.rank === SCALE ? sum.floor : 1,
    joint,
    definite,
    conjoined: head.cue?.conjoined ?? false,
    pronoun: head.cue?.pronoun ?? null,
    plainDigits: sum.last === head.last ? head.plainDigits : 0,
  };
}
