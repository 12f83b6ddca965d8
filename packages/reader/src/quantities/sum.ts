import type { Piece } from "./piece.ts";

/**
 * A number as read so far. Whatever the language, a number is a sum of groups below a thousand, each multiplied by its
 * scale, and scales go down.
 */
export interface Sum {
  /** The closed scales: 12,000 of "12 thousand and five". */
  total: number;
  /** What the next scale would multiply: five. */
  group: number;
  /** The smallest scale that was added. */
  floor: number;
  /** Rank of the last piece. */
  rank: string;
  /** Token after the last piece. */
  last: number;
}

export const SCALE = "scale";
const TEN = "ten";
const TEEN = "teen";
const UNIT = "unit";

export function emptySum(): Sum {
  return { total: 0, group: 0, floor: Number.POSITIVE_INFINITY, rank: "", last: 0 };
}

/** A scale multiplies the group before it, or a smaller scale ("a thousand billion"), or counts for itself. */
function addScale(sum: Sum, value: number, dual: boolean): boolean {
  const grows = sum.group === 0 && sum.rank === SCALE && value > sum.floor;
  if (grows) sum.total *= value;
  else if (value >= sum.floor || (dual && sum.group > 0)) return false;
  else sum.total += (sum.group || (dual ? 2 : 1)) * value;
  sum.group = 0;
  sum.floor = value;
  return true;
}

/** A hundred multiplies a unit right before it, or counts for itself. */
function addHundred(sum: Sum, value: number, conjoined: boolean): boolean {
  if (sum.rank === "" || conjoined) sum.group += value;
  else if (sum.group >= 10 || !Number.isInteger(sum.group)) return false;
  else sum.group *= value;
  return true;
}

/** Digits that go on a number must fit below what stands there. */
function addDigits(sum: Sum, value: number): boolean {
  const limit = sum.rank === SCALE ? sum.floor : 100;
  if (sum.rank !== "" && (value >= limit || !Number.isInteger(value))) return false;
  sum.group += value;
  return true;
}

function add(sum: Sum, piece: Piece, conjoined: boolean, dual: boolean): boolean {
  const { value, rank, cue, times } = piece;
  if (rank === SCALE) {
    const vague = cue?.plural && !cue.singular && sum.group === 0;
    return !vague && addScale(sum, value, dual);
  }
  if (times) return addHundred(sum, value, conjoined);
  if (cue === null) return addDigits(sum, value);
  sum.group += value;
  return true;
}

/** Adds a piece; false, and the sum as it was, if no number goes on so. */
export function extend(sum: Sum, piece: Piece, conjoined: boolean, dual: boolean): boolean {
  if (!add(sum, piece, conjoined, dual)) return false;
  sum.rank = piece.rank === TEN && sum.rank === UNIT && !conjoined ? TEEN : piece.rank;
  sum.last = piece.last;
  return true;
}
