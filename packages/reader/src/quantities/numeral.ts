import type { Document } from "@isnad/engine";
import { markAt } from "../token-text.ts";
import type { NumeralCue } from "./cue.ts";
import { cueAt } from "./cues.ts";
import { afterConjunction, type Piece, pieceAt } from "./piece.ts";
import { follows, isNumber, isWord } from "./spots.ts";
import { emptySum, extend, SCALE, type Sum } from "./sum.ts";

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
  /** How many digits, where the number is nothing but digits without separators; else 0. */
  readonly plainDigits: number;
}

/**
 * Of a scale word that may be a dual before its noun ("two thousand men") or a singular ("12 thousand", "a thousand and
 * two hundred"), whether it is the dual here. `alone`: nothing stands before it that it could multiply.
 */
function isDual(doc: Document, { cue, last }: Piece, alone: boolean): boolean {
  if (!cue?.dual || !alone) return false;
  if (!cue.singular || !isWord(doc, last)) return true;
  const next = cueAt(doc, last);
  if (next?.link === "and") return pieceAt(doc, last + 1) === null;
  return next?.link === undefined && !next?.numeral?.conjoined;
}

interface Step {
  readonly piece: Piece;
  readonly conjoined: boolean;
}

/** Whether the clitics at a word let it go on a number: none, or a conjunction, or an article like the first word's. */
function mayGoOn({ conjoined, definite, bare, pronoun }: NumeralCue, step: Step, first: boolean): boolean {
  if (pronoun) return false;
  if (!step.conjoined) return bare || (definite && step.piece.rank === SCALE);
  return (bare || conjoined) && (!definite || first);
}

/** The piece by which a number goes on at the end of `sum`, by the ranks that pieces may follow. */
function nextPiece(doc: Document, sum: Sum, limit: number, definite: boolean): Step | null {
  const i = sum.last;
  if (i >= limit || !follows(doc, i)) return null;
  const at = afterConjunction(doc, i);
  const piece = at < limit ? pieceAt(doc, at) : null;
  if (!piece) return null;
  const conjoined = at > i || (piece.cue?.conjoined ?? false);
  if (!(conjoined ? piece.and : piece.after).includes(sum.rank)) return null;
  const step = { piece, conjoined };
  return !piece.cue || mayGoOn(piece.cue, step, definite) ? step : null;
}

const CLOSERS = new Set([")", "]", "\u00bb", '"', "\u201d"]);

/** Where digits stand in brackets before their scale ("(50) thousand"), the token after the bracket; else `last`. */
function afterBracket(doc: Document, first: number, last: number): number {
  if (!isNumber(doc, first) || markAt(doc, first - 1) === "" || !CLOSERS.has(markAt(doc, last))) return last;
  const scale = follows(doc, last + 1) ? cueAt(doc, last + 1)?.numeral : undefined;
  return scale?.rank === SCALE && scale.bare ? last + 1 : last;
}

/** Whether a word is a number where nothing more of a number follows it. */
function standsAlone(doc: Document, { cue, last }: Piece): boolean {
  if (!cue) return true;
  if (cue.joined) return false;
  if (!cue.otherwise || !cue.definite) return true;
  return follows(doc, last) && cueAt(doc, last)?.others !== undefined;
}

/** A sum with what else a number phrase tells. */
interface Course extends Sum {
  digits: boolean;
  words: boolean;
  joint: number;
}

/**
 * Adds pieces as long as they fit. A scale that does not ("12 thousand and 16 thousand") shows that the number had
 * ended before the last conjunction after a scale.
 */
function run(doc: Document, course: Course, head: Piece, limit: number): void {
  let { decimal } = head;
  let ended: Course | null = null;
  for (;;) {
    const step = nextPiece(doc, course, limit, head.cue?.definite ?? false);
    if (!step) return;
    const { piece, conjoined } = step;
    if (conjoined && (course.rank === SCALE || !ended)) ended = { ...course };
    if (piece.rank === SCALE && decimal !== null) course.group = decimal;
    decimal = piece.decimal;
    const at = course.last;
    if (!extend(course, piece, conjoined, isDual(doc, piece, course.group === 0))) {
      if (ended && !conjoined) Object.assign(course, ended);
      return;
    }
    if (conjoined) course.joint = at;
    if (piece.cue) course.words = true;
    else course.digits = true;
  }
}

/** The longest number that starts at token `first` and ends before `limit`. */
export function numeralAt(doc: Document, first: number, limit = doc.tokens.count): Numeral | null {
  const head = pieceAt(doc, first);
  if (!head) return null;
  const { cue } = head;
  const course: Course = { ...emptySum(), digits: cue === null, words: cue !== null, joint: -1 };
  if (!extend(course, head, false, isDual(doc, head, true))) return null;
  course.last = afterBracket(doc, first, course.last);
  run(doc, course, head, limit);
  const { total, group, floor, rank, last, digits, words, joint } = course;
  if (last === head.last && !standsAlone(doc, head)) return null;
  return {
    value: total + group,
    first,
    last,
    digits,
    words,
    scale: group === 0 && rank === SCALE ? floor : 1,
    joint,
    definite: cue?.definite ?? false,
    conjoined: cue?.conjoined ?? false,
    pronoun: cue?.pronoun ?? null,
    plainDigits: last === head.last ? head.plainDigits : 0,
  };
}
