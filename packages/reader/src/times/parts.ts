import { type Document, type Match, type Mention, type Part, sense } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import type { Turn, Unit, When } from "./when.ts";

/** A number phrase as this dimension wants it: quantities fit. */
export interface NumberValue {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly ordinal?: number;
}

/** The number phrases of a document by their first token. */
export type Numbers = ReadonlyMap<number, Mention<NumberValue>>;

/** What the productions ask of a match. */
export class Parts {
  readonly match: Match;

  constructor(match: Match) {
    this.match = match;
  }

  get doc(): Document {
    return this.match.doc;
  }

  part(name: string): Part | undefined {
    return this.match.parts[name];
  }

  has(name: string): boolean {
    return this.match.parts[name] !== undefined;
  }

  /** A feature of the lexicon entry that a part read. */
  feature(name: string, feature: string): string | number | undefined {
    return this.match.parts[name]?.reading?.sense.entry.features[feature];
  }

  number(name: string, feature: string): number | undefined {
    const value = this.feature(name, feature);
    return typeof value === "number" ? value : undefined;
  }

  /** The folded form of a part's first token: of a number its digits. */
  form(name: string): string {
    const part = this.match.parts[name];
    return part ? (this.doc.words[part.first]?.form ?? "") : "";
  }

  surface(name: string): string {
    const part = this.match.parts[name];
    return part ? (this.doc.words[part.first]?.surface ?? "") : "";
  }

  /** What an earlier layer found there. */
  when(name: string): When | undefined {
    return this.match.parts[name]?.mention?.value as When | undefined;
  }

  /** A number in digits, as an ordinal, or as the number phrase that stands there; null if it is no single number. */
  count(name: string): number | null {
    const part = this.match.parts[name];
    if (!part) return null;
    if (part.reading) return this.number(name, "value") ?? null;
    if (part.mention) {
      const { value, low, high } = part.mention.value as NumberValue;
      return low === high ? (low ?? null) : value !== null && low === null && high === null ? value : null;
    }
    const digits = this.form(name);
    return /^\d+$/.test(digits) ? Number(digits) : null;
  }

  /** A feature of the word right before the match, read as `className`. */
  before(className: string, feature: string): string | number | undefined {
    const word = this.doc.words[this.match.first - 1];
    return word && sense(word, className)?.entry.features[feature];
  }

  /** Whether the word right before the match is read as `className`. */
  follows(className: string): boolean {
    const word = this.doc.words[this.match.first - 1];
    return word !== undefined && sense(word, className) !== undefined;
  }

  /** Whether the word right after the match is read as `className`. */
  precedes(className: string): boolean {
    const word = this.doc.words[this.match.last];
    return word !== undefined && sense(word, className) !== undefined;
  }

  precedesNumber(): boolean {
    return this.doc.tokens.kind[this.match.last] === tokenKind.number;
  }

  /** Whether nothing but marks follows on the line. */
  endsSentence(): boolean {
    const { last } = this.match;
    const { count, gap: gaps, kind } = this.doc.tokens;
    const ends = (i: number): boolean => i >= count || (gaps[i] as number) >= gap.line;
    return ends(last) || (kind[last] === tokenKind.mark && ends(last + 1));
  }

  /** "Third": a place in a row, no number of things. */
  isOrdinal(name: string): boolean {
    return (this.match.parts[name]?.mention?.value as NumberValue | undefined)?.ordinal !== undefined;
  }

  /** Whether the word at a part's first token carries a proclitic part, as "and". */
  leads(name: string, lead: string): boolean {
    const part = this.match.parts[name];
    const word = part && this.doc.words[part.first];
    return word?.senses.some((s) => s.lead?.parts.includes(lead) ?? false) ?? false;
  }
}

/** Makes the meaning of a match; null: nothing after all; `"none"`: the words are no time at all and no rule may take them. */
export type Produce = (parts: Parts) => When | "none" | null;

export const turnOf = (p: Parts, name = "turn"): Turn | undefined =>
  p.feature(name, "turn") as Turn | undefined;

export const unitOf = (p: Parts, name = "unit"): Unit => p.feature(name, "unit") as Unit;

/** Grammatical number of the noun that a part read. */
export const numberOf = (p: Parts, name = "unit"): "singular" | "dual" | "plural" | undefined =>
  p.part(name)?.reading?.sense.form.number;
