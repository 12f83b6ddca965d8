import { sense } from "@isnad/engine";
import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { closingOf } from "../actors/marks.ts";
import { role } from "../actors/roles.ts";
import { cueAt } from "./cue.ts";
import { bitsAt, hasLead, isComma, isDash, markAt, type SpeechScan, startsQuote, word } from "./scan.ts";

/** How what is said follows a verb and its speaker. */
export interface Complement {
  readonly how: "that" | "quote" | "colon" | "deed" | "about" | "none";
  /** First token of what is said. */
  readonly first: number;
  /** Outlet that was spoken to. */
  readonly relayer: Mention<Actor> | null;
  /** Who said it to the speaker ("quoting"). */
  readonly via: number;
  /** A word that leads to the one quoted stands right behind the speaker. */
  readonly from: boolean;
  /** The statement or report in which it was said. */
  readonly report: Mention<Actor> | null;
}

const WINDOW = 34;

/** Looks for what is said from token `from` on, a noun of deed only where `nouns` allows it: the words between the speaker and it tell to whom, where and through whom. */
export function readComplement(scan: SpeechScan, from: number, end: number, nouns: boolean): Complement {
  let relayer: Complement["relayer"] = null;
  let report: Complement["report"] = null;
  let via = -1;
  const done = (how: Complement["how"], first: number): Complement => ({ how, first, relayer, via, report, from: !!(bitsAt(scan, from) & role.from) });
  const stop = Math.min(end, from + WINDOW);
  for (let k = from; k < stop; k++) {
    const mark = markAt(scan.doc, k);
    if (mark !== "") {
      if (mark === ":") return done("colon", k + 1);
      if (isDash(mark) || mark === "(") {
        const close = closingOf(scan.doc, k, 14);
        if (close > 0 && mark === "(") k = close;
        continue;
      }
      if (startsQuote(scan, k)) {
        const name = quotedName(scan, k);
        if (name < 0) return done("quote", k);
        k = name;
      }
      continue;
    }
    const bits = bitsAt(scan, k);
    if (bits & role.that && !hasLead(scan, k, "for") && !(k > from && sense(word(scan, k - 1), "speech.until"))) return done("that", k);
    if (nouns && bits & role.told && (k === from || !scan.startingAt.has(k)) && toldAt(scan, k)) return done(k - from > 6 && !relayer ? "none" : "deed", k);
    const mention = scan.startingAt.get(k);
    if (mention) {
      if (isAddressed(scan, k, mention)) relayer ??= mention;
      if (mention.value.kind === "report") report ??= mention;
      k = mention.last - 1;
      continue;
    }
    if (bits & role.by) {
      const cue = cueAt(scan.doc, k, "speech.by");
      if (cue?.sense.entry.features.via) via = k + cue.length;
      if (cue) k += cue.length - 1;
      continue;
    }
    if (k === from && bits & role.deed) return done("deed", k);
    if (k === from && sense(word(scan, k), "speech.about") && !(bitsAt(scan, k + 1) & role.that)) return done("about", k);
    if (bits & role.their) return done("that", k);
    if (bits & role.participle) return k === from ? done("colon", k) : done("none", from);
    if (bits & role.relative && k <= from + 1) {
      k = Math.max(k, endOfRelative(scan, k, stop));
      continue;
    }
    if (bits & (role.speech | role.turn | role.relative) && k > from && !(bits & (role.join | role.stop))) break;
  }
  return done("none", from);
}

/** A relative clause between commas tells who the speaker is: the token of the comma behind it. */
function endOfRelative(scan: SpeechScan, i: number, stop: number): number {
  if (!isComma(markAt(scan.doc, i - 1))) return i;
  for (let k = i + 1; k < stop; k++) if (isComma(markAt(scan.doc, k))) return k;
  return i;
}

/** A noun of deed counts where a noun can stand: not written together with a preposition other than "in". */
function toldAt(scan: SpeechScan, k: number): boolean {
  const found = sense(word(scan, k), "speech.deed");
  return !!found && found.lead?.parts[0] !== "for" && found.lead?.parts[0] !== "as";
}

function isAddressed(scan: SpeechScan, k: number, mention: Mention<Actor>): boolean {
  if (mention.value.type !== "media" || bitsAt(scan, k) & role.audience) return false;
  const before = k > 0 ? bitsAt(scan, k - 1) : 0;
  return hasLead(scan, k, "for") || !!(before & role.to);
}

/** The end of a name in quotation marks ("to «Daily»"), or -1 where the quotation is what is said. */
function quotedName(scan: SpeechScan, k: number): number {
  const close = closingOf(scan.doc, k, 5);
  if (close < 0) return -1;
  const before = bitsAt(scan, k - 1);
  const named = scan.startingAt.has(k + 1) || before & (role.to | role.head);
  return named ? close : -1;
}
