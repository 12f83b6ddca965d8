import type { Document } from "@isnad/engine";
import { cueAt } from "./cues.ts";
import { numberAt } from "./fraction.ts";
import type { Numeral } from "./numeral.ts";
import { afterConjunction } from "./piece.ts";
import { follows, glued, isDash, isNumber } from "./spots.ts";

/** Two ends of a number that is not known better. */
export interface Range {
  readonly low: Numeral;
  readonly high: Numeral;
  readonly lowValue: number;
  readonly last: number;
}

/** How far back a verb of change may stand that makes "from 5 to 8" a rise. */
const CHANGE_REACH = 6;

/** Skips an article or preposition that stands apart before digits ("the- 20"). */
export function afterClitic(doc: Document, i: number): number {
  return isNumber(doc, i + 1) && follows(doc, i + 1) && cueAt(doc, i)?.clitic ? i + 1 : i;
}

function endAt(doc: Document, i: number): Numeral | null {
  if (!follows(doc, i)) return null;
  const hedge = cueAt(doc, i);
  const at = hedge?.hedge?.quantifier === "about" && hedge.hedge.before ? i + hedge.length : i;
  return numberAt(doc, afterClitic(doc, at));
}

/** Both ends, the first brought to the scale of the second where it has none ("12 to 16 thousand"). */
function ordered(low: Numeral | null, high: Numeral | null): Range | null {
  if (!low || !high) return null;
  const count = high.value / high.scale;
  const shared = high.scale > 1 && low.scale === 1 && low.value < 1000 && low.value < count;
  const lowValue = shared ? low.value * high.scale : low.value;
  return lowValue < high.value ? { low, high, lowValue, last: high.last } : null;
}

const YEAR_FROM = 1900;
const YEAR_TO = 2100;
const isYear = ({ plainDigits, value }: Numeral): boolean =>
  plainDigits === 4 && value >= YEAR_FROM && value < YEAR_TO;

/** How many times the lower end the higher one may be where no word says that this is a range. */
const WIDEST = 10;

/** Ends that only "to", "or" or a dash joins: near each other, and both years or none. */
function near(low: Numeral, high: Numeral | null): Range | null {
  const range = ordered(low, high);
  if (!range || range.high.value > range.lowValue * WIDEST) return null;
  return isYear(low) === isYear(range.high) ? range : null;
}

/** The end that a link word at token `i` leads to, if the link is one of `links`. */
function linked(doc: Document, i: number, links: readonly string[]): Numeral | null {
  if (!follows(doc, i)) return null;
  const cue = cueAt(doc, i);
  return cue?.link && links.includes(cue.link) ? endAt(doc, i + cue.length) : null;
}

function conjoinedEnd(doc: Document, i: number): Numeral | null {
  if (!follows(doc, i)) return null;
  const at = afterConjunction(doc, i);
  const high = endAt(doc, at);
  return high && (at > i || high.conjoined) ? high : null;
}

function dashedEnd(doc: Document, low: Numeral): Numeral | null {
  const i = low.last;
  if (!follows(doc, i) || !isDash(doc, i) || !follows(doc, i + 1)) return null;
  if (glued(doc, i) && !glued(doc, i + 1)) return null;
  const high = numberAt(doc, i + 1);
  return high && !isDash(doc, high.last) ? high : null;
}

/** After "between": the first number is as long as a second one still follows it. */
function between(doc: Document, i: number): Range | null {
  const low = endAt(doc, i);
  if (!low) return null;
  const after = (end: Numeral): Numeral | null =>
    conjoinedEnd(doc, end.last) ?? linked(doc, end.last, ["to", "until"]) ?? dashedEnd(doc, end);
  const whole = ordered(low, after(low));
  if (whole || low.joint < 0) return whole;
  const short = numberAt(doc, low.first, low.joint);
  return short && ordered(short, after(short));
}

function risesBefore(doc: Document, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - CHANGE_REACH; k--) if (cueAt(doc, k)?.change) return true;
  return false;
}

function fromTo(doc: Document, i: number, at: number): Range | null {
  const low = endAt(doc, at);
  const high = low && linked(doc, low.last, ["to", "until"]);
  return high && !risesBefore(doc, i) ? near(low, high) : null;
}

/** The range whose first link word stands at token `i` ("between … and …", "from … to …"). */
export function rangeAt(doc: Document, i: number): Range | null {
  const cue = cueAt(doc, i);
  if (cue?.link === "between") return between(doc, i + cue.length);
  return cue?.link === "from" ? fromTo(doc, i, i + cue.length) : null;
}

/** The range of which `low` is the first end: "5-6", "5 to 6", "five or six"; but "rose from 5 to 6". */
export function rangeFrom(doc: Document, low: Numeral): Range | null {
  const links = risesBefore(doc, low.first) ? ["or"] : ["to", "or"];
  return near(low, dashedEnd(doc, low) ?? linked(doc, low.last, links));
}
