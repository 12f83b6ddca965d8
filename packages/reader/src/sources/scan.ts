import type { Document, Mention, Word } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import type { Actor } from "../actors/actor.ts";
import { isComma, isDash, markAt, opensQuoteAt } from "../actors/marks.ts";
import { role } from "../actors/roles.ts";
import { Speakers } from "./speakers.ts";
import type { SpeechOptions, SpeechScope } from "./speech.ts";

/** Everything that the reading of speech looks at, and what it has found so far. */
export interface SpeechScan {
  readonly doc: Document;
  readonly roles: Int32Array;
  readonly startingAt: ReadonlyMap<number, Mention<Actor>>;
  readonly endingAt: ReadonlyMap<number, Mention<Actor>>;
  readonly options: SpeechOptions;
  readonly speakers: Speakers;
  readonly scopes: SpeechScope[];
}

/** The sentence that is being read. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

export function speechScan(
  doc: Document,
  roles: Int32Array,
  actors: readonly Mention<Actor>[],
  options: SpeechOptions,
): SpeechScan {
  const startingAt = new Map<number, Mention<Actor>>();
  const endingAt = new Map<number, Mention<Actor>>();
  for (const actor of actors) {
    if (actor.value.adjectiveOnly) continue;
    startingAt.set(actor.first, actor);
    endingAt.set(actor.last, actor);
  }
  return { doc, roles, startingAt, endingAt, options, speakers: new Speakers(), scopes: [] };
}

export const word = (scan: SpeechScan, i: number): Word => scan.doc.words[i] as Word;

export const bitsAt = (scan: SpeechScan, i: number): number => scan.roles[i] ?? 0;

/** Whether `part` stands before the word at `i`, in a reading that the lexicon knows or as its spelling has it. */
export function hasLead(scan: SpeechScan, i: number, part: string): boolean {
  const item = word(scan, i);
  if (item.senses.length > 0) {
    for (const sense of item.senses) if (sense.lead?.parts[0] === part) return true;
    return false;
  }
  return item.leads.some((lead) => lead.parts[0] === part);
}

/** Skips words of time and manner, commas, and what stands between dashes or brackets. */
export function skipAsides(scan: SpeechScan, i: number, end: number): number {
  let k = i;
  while (k < end) {
    const mark = markAt(scan.doc, k);
    if (mark === "(" || isDash(mark)) {
      const close = closeAside(scan, k, end);
      if (close < 0) return k;
      k = close + 1;
    } else if (isComma(mark)) k++;
    else if (k > i && joinsDate(scan, k)) k++;
    else if (mark === "" && bitsAt(scan, k) & role.time && !scan.startingAt.get(k)?.value.head) k++;
    else if (mark === "" && bitsAt(scan, k) & role.join && bitsAt(scan, k + 1) & role.time) k += 2;
    else return k;
  }
  return k;
}

/** The number or stroke inside a date ("3 March/Adar 2020"). */
function joinsDate(scan: SpeechScan, k: number): boolean {
  if (scan.doc.tokens.kind[k] === tokenKind.word) return false;
  if (scan.doc.tokens.kind[k] === tokenKind.mark && markAt(scan.doc, k) !== "/") return false;
  return !!((bitsAt(scan, k - 1) | bitsAt(scan, k + 1)) & role.time);
}

function closeAside(scan: SpeechScan, i: number, end: number): number {
  const mark = markAt(scan.doc, i);
  for (let k = i + 1; k < Math.min(end, i + 12); k++) {
    const here = markAt(scan.doc, k);
    if (mark === "(" ? here === ")" : isDash(here)) return k;
  }
  return -1;
}

export const startsQuote = (scan: SpeechScan, i: number): boolean => i >= 0 && i < scan.doc.words.length && opensQuoteAt(scan.doc, i);

export { isComma, isDash, markAt };
