import type { Document, Proclitic, Sense, Word } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import { markAt } from "../token-text.ts";
import type { KnownName } from "./known-name.ts";
import type { NameSteps } from "./name-steps.ts";
import type { PlaceCues } from "./place-index.ts";
import type { GenericKind } from "./place-kinds.ts";
import type { PlaceForm } from "./place-name.ts";
import type { WordFacts } from "./word-facts.ts";

/** One text while its places are looked for. */
export interface PlaceScan {
  readonly doc: Document;
  readonly cues: PlaceCues;
  readonly facts: (i: number) => WordFacts;
  readonly known: (key: string) => KnownName | null;
  readonly steps: NameSteps;
}

/** A name, or a place word with what belongs to it: tokens `first` up to `last`, quoted from `start` to `end`. */
export interface Spot {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly known: KnownName | null;
  readonly generic: GenericKind | null;
  readonly level: number;
  readonly form: PlaceForm;
  /** Joined to the first word: "in", "and in" … */
  readonly lead: Proclitic | null;
  /** A small place without a place word: it counts only if the report is about its country. */
  readonly weak?: "led" | "unled";
  readonly rules: readonly string[];
}

export function isWord(doc: Document, i: number): boolean {
  return i < doc.tokens.count && doc.tokens.kind[i] === tokenKind.word;
}

/** Whether token `i` goes on in the line of the one before it. */
export function goesOn(doc: Document, i: number): boolean {
  return i < doc.tokens.count && (doc.tokens.gap[i] as number) <= gap.space;
}

/** A word, in the line of the token before it, that a name may go on with. */
export function nextWord(doc: Document, i: number): boolean {
  return isWord(doc, i) && goesOn(doc, i);
}

export function wordAt(scan: PlaceScan, i: number): Word {
  return scan.doc.words[i] as Word;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** How much of the proclitic is cut off when the word is quoted: all but its article. */
export function cutOf(word: Word, item: Sense): number {
  const { lead } = item;
  if (!lead) return 0;
  const cut = lead.parts.filter((part) => part !== "the" && !(lead.restores && part === "for"));
  const at = word.leads.findIndex((p) => same(p.parts, cut));
  return at < 0 ? 0 : (word.leadEnds[at] as number);
}

/** Number of tokens that a joiner mark at `i` and the word after it take ("a_b"), or 0. */
export function joined(scan: PlaceScan, i: number): number {
  const { doc, cues } = scan;
  const mark = markAt(doc, i);
  return mark !== "" &&
    cues.joiners.includes(mark) &&
    doc.tokens.gap[i] === gap.none &&
    isWord(doc, i + 1) &&
    doc.tokens.gap[i + 1] === gap.none
    ? 2
    : 0;
}
