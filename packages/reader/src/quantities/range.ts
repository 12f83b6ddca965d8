import type { Document } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import { cueAt } from "./cues.ts";
import { numberAt } from "./fraction.ts";
import { afterConjunction, follows, type Numeral } from "./numeral.ts";

/** Two ends of a number that is not known better. */
export interface Range {
  readonly low: Numeral;
  readonly high: Numeral;
  readonly lowValue: number;
  readonly last: number;
}

const DASHES = new Set(["-", "\u2013", "\u2014", "\u2010", "\u2011", "\u2212"]);
/** How far back a verb of change may stand that makes "from 5 to 8" a rise. */
const CHANGE_REACH = 6;

/** Whether token `i` is a dash, or a stretching sign that serves as one (a word of no letters). */
export function isDash(doc: Document, i: number): boolean {
  const { tokens, text } = doc;
  if (tokens.kind[i] === tokenKind.mark) return DASHES.has(text[tokens.start[i] as number] as string);
  return tokens.kind[i] === tokenKind.word && doc.words[i]?.form === "";
}

/** Skips an article or preposition that stands apart before digits ("the- 20"). */
export function afterClitic(doc: Document, i: number): number {
  if (doc.tokens.kind[i] !== tokenKind.word || doc.tokens.kind[i + 1] !== tokenKind.number) return i;
  return follows(doc, i + 1) && cueAt(doc, i)?.clitic ? i + 1 : i;
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
  if (doc.tokens.gap[i] === gap.none && doc.tokens.gap[i + 1] !== gap.none) return null;
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
  return high && !risesBefore(doc, i) ? ordered(low, high) : null;
}

/** The range whose first link word stands at token `i` ("between … and …", "from … to …"). */
export function rangeAt(doc: Document, i: number): Range | null {
  const cue = cueAt(doc, i);
  if (cue?.link === "between") return between(doc, i + cue.length);
  return cue?.link === "from" ? fromTo(doc, i, i + cue.length) : null;
}

/** The range of which `low` is the first end: "5-6", "5 to 6", "five or six". */
export function rangeFrom(doc: Document, low: Numeral): Range | null {
  return ordered(low, dashedEnd(doc, low) ?? linked(doc, low.last, ["to", "or"]));
}
