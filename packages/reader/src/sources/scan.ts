import type { Document, Mention, Word } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { isDash, opensQuoteAt } from "../actors/marks.ts";
import { role } from "../actors/roles.ts";
import { isComma, markAt } from "../token-text.ts";
import { Speakers } from "./speakers.ts";
import type { SpeechOptions, SpeechScope } from "./speech.ts";

/** The sentence that is being read. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

/** Everything that the reading of speech looks at, and what it has found so far. */
export interface SpeechScan {
  readonly doc: Document;
  readonly roles: Int32Array;
  readonly startingAt: ReadonlyMap<number, Mention<Actor>>;
  readonly endingAt: ReadonlyMap<number, Mention<Actor>>;
  readonly options: SpeechOptions;
  readonly speakers: Speakers;
  readonly scopes: SpeechScope[];
  sentence: Sentence;
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
  const sentence = { index: 0, first: 0, last: 0 };
  return { doc, roles, startingAt, endingAt, options, speakers: new Speakers(), scopes: [], sentence };
}

export const word = (scan: SpeechScan, i: number): Word => scan.doc.words[i] as Word;

export const bitsAt = (scan: SpeechScan, i: number): number => scan.roles[i] ?? 0;

export const isMark = (scan: SpeechScan, i: number): boolean => markAt(scan.doc, i) !== "";

export const isCommaAt = (scan: SpeechScan, i: number): boolean => isComma(markAt(scan.doc, i));

export const isDashAt = (scan: SpeechScan, i: number): boolean => isDash(markAt(scan.doc, i));

export const startsQuote = (scan: SpeechScan, i: number): boolean =>
  i >= 0 && i < scan.doc.words.length && opensQuoteAt(scan.doc, i);

/** Whether `part` stands before the word at `i`, in a reading that the lexicon knows or else as its spelling has it. */
export function hasLead(scan: SpeechScan, i: number, part: string): boolean {
  const { senses, leads } = word(scan, i);
  return senses.length > 0
    ? senses.some(({ lead }) => lead?.parts[0] === part)
    : leads.some(({ parts }) => parts[0] === part);
}

/** "…, then": the word for "that" behind a condition or a source, with which the main clause begins. */
export const opensAnswer = (scan: SpeechScan, i: number): boolean =>
  !!(bitsAt(scan, i) & role.that) && word(scan, i).leads.some(({ parts }) => parts[0] === "so");

/** Whether a new clause begins right before token `i`: after a mark, a joining word, or at the start. */
export function startsClause(scan: SpeechScan, i: number): boolean {
  return i <= scan.sentence.first || isMark(scan, i - 1) || !!(bitsAt(scan, i - 1) & (role.turn | role.be));
}
