import { gap, type Tokens, tokenKind } from "@isnad/text";
import type { Phrase } from "./lexicon.ts";
import { perWord } from "./per-word.ts";
import type { Proclitic, Sense, Word } from "./words.ts";
import { sense } from "./words.ts";

/** A phrase of the lexicon found at a token. */
export interface PhraseHit {
  readonly phrase: Phrase;
  /** Number of tokens it covers. */
  readonly length: number;
  /** Proclitic on its first word. */
  readonly lead: Proclitic | null;
}

/** Something found in the text: tokens `first` up to, but not including, `last`. */
export interface Mention<V> {
  readonly first: number;
  readonly last: number;
  readonly value: V;
  /** The rule that made it. */
  readonly rule: string;
}

/** A text with its tokens, words, phrases and sentences. */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  /** One a token; number and mark tokens have a word without senses. */
  readonly words: readonly Word[];
  /** The lexicon phrases that start at a token, longest first; of each class only the longest. */
  readonly phrases: ReadonlyMap<number, readonly PhraseHit[]>;
  /** 1 where a phrase starts. */
  readonly phraseStart: Uint8Array;
  /** First token of each sentence, in order, and the token count at the end. */
  readonly sentences: readonly number[];
}

/** What a language tells about where sentences end. */
export interface SentenceRules {
  /** Marks that end a sentence. */
  readonly enders: string;
  /** Opening and closing marks that do not: a sentence goes on inside them. */
  readonly closers: string;
}

/** Splits words that were run together, where the lexicon knows both halves. */
function splitFused(
  tokens: Tokens,
  words: Word[],
  read: (surface: string) => Word,
): { tokens: Tokens; words: Word[] } {
  const extra = words.reduce((n, w) => n + (w.split > 0 ? 1 : 0), 0);
  if (extra === 0) return { tokens, words };
  const count = tokens.count + extra;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const kind = new Uint8Array(count);
  const gaps = new Uint8Array(count);
  const out: Word[] = [];
  const put = (from: number, to: number, k: number, g: number, word: Word): void => {
    const i = out.push(word) - 1;
    start[i] = from;
    end[i] = to;
    kind[i] = k;
    gaps[i] = g;
  };
  for (let i = 0; i < tokens.count; i++) {
    const word = words[i] as Word;
    const from = tokens.start[i] as number;
    const to = tokens.end[i] as number;
    if (word.split === 0) {
      put(from, to, tokens.kind[i] as number, tokens.gap[i] as number, word);
      continue;
    }
    const middle = from + word.split;
    put(from, middle, tokenKind.word, tokens.gap[i] as number, read(tokens.text.slice(from, middle)));
    put(middle, to, tokenKind.word, gap.none, read(tokens.text.slice(middle, to)));
  }
  return { tokens: { text: tokens.text, count, start, end, kind, gap: gaps }, words: out };
}

/** Makes the reader from text to document of one language. `breaks`: offsets at which a sentence is known to end. */
export function documentReader(
  tokenize: (text: string) => Tokens,
  read: (surface: string) => Word,
  rules: SentenceRules,
): (text: string, breaks?: readonly number[]) => Document {
  const enders = new Set([...rules.enders]);
  const closers = new Set([...rules.closers]);

  const hitsAt = (words: readonly Word[], tokens: Tokens, i: number): PhraseHit[] | null => {
    const heads = (words[i] as Word).phrases;
    if (heads.length === 0 || i + 1 >= words.length) return null;
    const second = (words[i + 1] as Word).form;
    let hits: PhraseHit[] | null = null;
    for (const { lead, bySecond } of heads) {
      const list = bySecond.get(second);
      if (list) hits = collect(list, words, tokens, i, lead, hits);
    }
    return hits;
  };

  return (text, breaks = []) => {
    const raw = tokenize(text);
    const first: Word[] = new Array(raw.count);
    for (let i = 0; i < raw.count; i++) first[i] = read(text.slice(raw.start[i], raw.end[i]));
    const { tokens, words } = splitFused(raw, first, read);
    const phrases = new Map<number, readonly PhraseHit[]>();
    const phraseStart = new Uint8Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== tokenKind.word) continue;
      const hits = hitsAt(words, tokens, i);
      if (!hits) continue;
      phraseStart[i] = 1;
      phrases.set(i, hits.length > 1 ? hits.sort((a, b) => b.length - a.length) : hits);
    }
    return {
      text,
      tokens,
      words,
      phrases,
      phraseStart,
      sentences: sentenceStarts(tokens, enders, closers, breaks),
    };
  };
}

/** Adds the phrases of `list` that stand at `i`; of each class the longest is kept. */
function collect(
  list: readonly Phrase[],
  words: readonly Word[],
  tokens: Tokens,
  i: number,
  lead: Proclitic | null,
  hits: PhraseHit[] | null,
): PhraseHit[] | null {
  for (const phrase of list) {
    const length = phrase.words.length;
    if (i + length > words.length) continue;
    let k = 1;
    while (
      k < length &&
      (words[i + k] as Word).form === phrase.words[k] &&
      (tokens.gap[i + k] as number) <= gap.line
    )
      k++;
    if (k < length) continue;
    const same = hits?.find((hit) => hit.phrase.entry.class === phrase.entry.class);
    if (!same) hits = [...(hits ?? []), { phrase, length, lead }];
    else if (same.length < length)
      hits = (hits as PhraseHit[]).map((hit) => (hit === same ? { phrase, length, lead } : hit));
  }
  return hits;
}

/** Tokens after which a text without marks is cut, so that no stage has to look further than this. */
const LONGEST_SENTENCE = 300;

function sentenceStarts(
  tokens: Tokens,
  enders: Set<string>,
  closers: Set<string>,
  breaks: readonly number[],
): number[] {
  const starts: number[] = tokens.count > 0 ? [0] : [];
  let opened = 0;
  let b = 0;
  let ended = false;
  for (let i = 0; i < tokens.count; i++) {
    const from = tokens.start[i] as number;
    let broken = false;
    while (b < breaks.length && (breaks[b] as number) <= from) {
      b++;
      broken = true;
    }
    const char = tokens.kind[i] === tokenKind.mark ? (tokens.text[from] as string) : "";
    if (
      i > 0 &&
      (broken ||
        (tokens.gap[i] as number) >= gap.line ||
        (ended && !closers.has(char) && !enders.has(char)) ||
        i - opened >= LONGEST_SENTENCE)
    ) {
      starts.push(i);
      opened = i;
      ended = false;
    }
    if (
      enders.has(char) &&
      !(
        tokens.kind[i - 1] === tokenKind.word &&
        (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) === 1
      )
    )
      ended = true;
  }
  starts.push(tokens.count);
  return starts;
}

/** The phrases of the lexicon that start at token `i`, or undefined. */
export function phrasesAt(doc: Document, i: number): readonly PhraseHit[] | undefined {
  return doc.phraseStart[i] === 1 ? doc.phrases.get(i) : undefined;
}

/** A lexicon reading at a token: of a phrase if one starts there, else of the word. */
export interface Reading {
  readonly sense: Sense;
  readonly length: number;
}

/** The reading of class `className` that starts at token `i`, phrases first. */
export function readingAt(doc: Document, i: number, className: string): Reading | undefined {
  if (doc.phraseStart[i] === 1)
    for (const { phrase, lead, length } of doc.phrases.get(i) as readonly PhraseHit[])
      if (phrase.entry.class === className)
        return { sense: { entry: phrase.entry, form: phrase.form, lead, tail: null }, length };
  const word = i >= 0 && i < doc.words.length ? (doc.words[i] as Word) : undefined;
  const found = word && sense(word, className);
  return found && { sense: found, length: 1 };
}

/**
 * Tells of a token whether it is worth looking there for readings of `classes`: one look for all of them. False where
 * there is none; at the start of a phrase always true.
 */
export function mayRead(...classes: readonly string[]): (doc: Document, i: number) => boolean {
  const ofWord = perWord(({ senses }) => senses.some(({ entry }) => classes.includes(entry.class)));
  return ({ words, phraseStart }, i) => phraseStart[i] === 1 || ofWord(words[i] as Word);
}
