import { type Mention, sense } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { closingOf, isDash } from "../actors/marks.ts";
import { role } from "../actors/roles.ts";
import { isComma, markAt } from "../token-text.ts";
import { skipAsides } from "./asides.ts";
import { cueAt } from "./cue.ts";
import { bitsAt, hasLead, isCommaAt, type SpeechScan, startsQuote, word } from "./scan.ts";

/** How what is said follows a verb and its speaker. */
export interface Complement {
  readonly how: "that" | "quote" | "colon" | "deed" | "about" | "none";
  /** First token of what is said. */
  readonly first: number;
  /** Outlet that was spoken to. */
  readonly relayer: Mention<Actor> | null;
  /** The token of who said it to the speaker ("quoting …"), or -1. */
  readonly via: number;
  /** A word that leads to the one quoted stands right behind the speaker. */
  readonly from: boolean;
  /** The deed is the counting of deeds ("managed to document the death of"). */
  readonly records: boolean;
  /** The statement or report in which it was said. */
  readonly report: Mention<Actor> | null;
}

const WINDOW = 34;
/** Tokens between a verb and the noun of what is said. */
const NOUN_REACH = 6;
const MAX_BRACKETED = 14;
const MAX_NAME = 5;

type Search = { -readonly [K in keyof Complement]: Complement[K] };

/**
 * Looks for what is said from token `from` on; a noun of deed counts only where `nouns` allows it. The words between
 * the speaker and it tell to whom, where and through whom.
 */
export function readComplement(scan: SpeechScan, from: number, nouns: boolean): Complement {
  const stop = Math.min(scan.sentence.last, from + WINDOW);
  const found: Search = {
    how: "none",
    first: from,
    relayer: null,
    via: -1,
    report: null,
    records: false,
    from: !!(bitsAt(scan, from) & role.from),
  };
  for (let k = from; k < stop && found.how === "none"; ) {
    const next =
      markAt(scan.doc, k) === "" ? stepOverWord(scan, k, from, nouns, found) : stepOverMark(scan, k, found);
    if (next < 0) break;
    k = next;
  }
  return found;
}

function begin(found: Search, how: Complement["how"], first: number): number {
  found.how = how;
  found.first = first;
  return first + 1;
}

function stepOverMark(scan: SpeechScan, k: number, found: Search): number {
  const mark = markAt(scan.doc, k);
  if (mark === ":") return begin(found, "colon", k + 1);
  if (mark === "(") return Math.max(k, closingOf(scan.doc, k, MAX_BRACKETED)) + 1;
  if (isComma(mark) || isDash(mark) || !startsQuote(scan, k)) return k + 1;
  const close = quotedName(scan, k);
  return close < 0 ? begin(found, "quote", k) : close + 1;
}

/** The end of a name in quotation marks ("to «Daily»"), or -1 where the quotation is what is said. */
function quotedName(scan: SpeechScan, k: number): number {
  const named = scan.startingAt.has(k + 1) || bitsAt(scan, k - 1) & (role.to | role.head | role.join);
  return named ? closingOf(scan.doc, k, MAX_NAME) : -1;
}

/** Goes over one word between the speaker and what is said; -1 where something else begins. */
function stepOverWord(scan: SpeechScan, k: number, from: number, nouns: boolean, found: Search): number {
  const bits = bitsAt(scan, k);
  if (bits & role.that && isThat(scan, k, from)) return begin(found, "that", k);
  if (nouns && bits & role.told && isDeed(scan, k) && (k === from || !scan.startingAt.has(k))) {
    found.records = sense(word(scan, k), "speech.record") !== undefined;
    return k - from > NOUN_REACH && !found.relayer ? -1 : begin(found, "deed", k);
  }
  const mention = scan.startingAt.get(k);
  if (mention) return stepOverName(scan, k, mention, found);
  if (bits & role.by) return stepOverQuoting(scan, k, found);
  if (bits & role.speech && found.report) found.relayer ??= publisherBehind(scan, k);
  if (k === from && bits & role.deed) return begin(found, "deed", k);
  if (isOf(scan, k) && (k === from || (nouns && bitsAt(scan, k + 1) & role.told)))
    return begin(found, "about", k);
  if (bits & role.their) return begin(found, "that", k);
  if (bits & role.participle) return k === from ? begin(found, "colon", k) : -1;
  if (bits & role.relative && k <= from + 1) return endOfRelative(scan, k, from + WINDOW) + 1;
  const elsewhere = bits & (role.speech | role.turn | role.relative) && !(bits & (role.join | role.stop));
  return k > from && elsewhere ? -1 : k + 1;
}

/** "That" begins what is said, but for "because", "after" and the like before it. */
function isThat(scan: SpeechScan, k: number, from: number): boolean {
  return !hasLead(scan, k, "for") && !(k > from && sense(word(scan, k - 1), "speech.until"));
}

/** A noun of deed counts where a noun can stand: not behind "for" or "as". */
function isDeed(scan: SpeechScan, k: number): boolean {
  const first = sense(word(scan, k), "speech.deed")?.lead?.parts[0];
  return first !== "for" && first !== "as";
}

const isOf = (scan: SpeechScan, k: number): boolean =>
  sense(word(scan, k), "speech.about") !== undefined && !(bitsAt(scan, k + 1) & role.that);

function stepOverName(scan: SpeechScan, k: number, mention: Mention<Actor>, found: Search): number {
  if (isAddressed(scan, k, mention)) found.relayer ??= mention;
  if (mention.value.kind === "report") found.report ??= mention;
  return mention.last;
}

/** "To the agency": an outlet that was spoken to, no mere "to journalists". */
function isAddressed(scan: SpeechScan, k: number, { value }: Mention<Actor>): boolean {
  if (value.type !== "media" || bitsAt(scan, k) & role.audience) return false;
  return hasLead(scan, k, "for") || !!(bitsAt(scan, k - 1) & role.to);
}

const MAX_OPENING = 12;

/** "In an interview with the agency, he said": the outlet named before the verb at token `at`. */
export function relayerBefore(scan: SpeechScan, at: number): Mention<Actor> | null {
  const { first } = scan.sentence;
  if (at - first > MAX_OPENING || !(bitsAt(scan, first) & role.join)) return null;
  for (let k = first + 1; k < at; k++) {
    const mention = scan.startingAt.get(k);
    if (mention && isAddressed(scan, k, mention)) return mention;
  }
  return null;
}

function stepOverQuoting(scan: SpeechScan, k: number, found: Search): number {
  const cue = cueAt(scan.doc, k, "speech.by");
  const next = k + (cue?.length ?? 1);
  const outlet = scan.startingAt.get(next);
  if (cue?.sense.entry.features.via) found.via = next;
  else if (outlet?.value.type === "media") found.relayer ??= outlet;
  return next;
}

/** "A statement that the agency carried": the outlet behind a verb that has the statement for its object. */
function publisherBehind(scan: SpeechScan, k: number): Mention<Actor> | null {
  if (!word(scan, k).senses.some(({ entry, tail }) => entry.class === "speech" && tail)) return null;
  const outlet = scan.startingAt.get(skipAsides(scan, k + 1));
  return outlet?.value.type === "media" ? outlet : null;
}

/** A relative clause between commas tells who the speaker is: the token of the comma behind it. */
function endOfRelative(scan: SpeechScan, i: number, stop: number): number {
  if (!isCommaAt(scan, i - 1)) return i;
  for (let k = i + 1; k < Math.min(stop, scan.sentence.last); k++) if (isCommaAt(scan, k)) return k;
  return i;
}
