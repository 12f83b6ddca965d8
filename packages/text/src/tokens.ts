import { entityAt } from "./entity.ts";
import type { Folder } from "./fold.ts";

/** What a token is made of. */
export const tokenKind = { word: 0, number: 1, mark: 2 } as const;

/** What stands between a token and the one before it. */
export const gap = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/**
 * A text cut into tokens, as parallel arrays. Offsets are UTF-16 code units of `text`. White space and ignored
 * characters between tokens belong to no token; all else belongs to exactly one.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly gap: Uint8Array;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const IGNORED = 5;
const MARK = 6;

/** One class a UTF-16 code unit, filled on first sight. */
function classifier(folder: Folder): (code: number) => number {
  const classes = new Uint8Array(0x10000);
  const classify = (code: number): number => {
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return LINE;
    if (code === folder.elongation) return LETTER;
    const char = String.fromCharCode(code);
    if (/\s/u.test(char)) return SPACE;
    if (/\p{Nd}/u.test(char)) return DIGIT;
    if (/\p{M}/u.test(char)) return LETTER;
    if (folder.codes[code] === 1 || /\p{Cf}/u.test(char)) return IGNORED;
    if (/\p{L}/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) return LETTER;
    return MARK;
  };
  return (code) => {
    classes[code] ||= classify(code);
    return classes[code];
  };
}

/** Marks that join two digit groups into one number: decimal points and thousands separators, however written. */
function numberJoiners(folder: Folder): Set<number> {
  const joiners = new Set([".", ",", "\u200e", "\u200f"].map((c) => c.charCodeAt(0)));
  for (let code = 0; code < folder.codes.length; code++) {
    const output = folder.outputs[folder.codes[code] as number];
    if (output === "." || output === ",") joiners.add(code);
  }
  return joiners;
}

/** Makes a tokeniser for the spelling of one language. Linear in the length of the text. */
export function tokenizer(folder: Folder): (text: string) => Tokens {
  const classOf = classifier(folder);
  const { elongation } = folder;
  const joiners = numberJoiners(folder);

  /** From a word's broken edge ("ab- -c"), the offset where it goes on, or -1. */
  const brokenJoin = (text: string, at: number): number => {
    if (text.charCodeAt(at - 1) !== elongation) return -1;
    for (let i = at; i < Math.min(at + 3, text.length); i++) {
      const code = text.charCodeAt(i);
      if (code === elongation) return i;
      const c = classOf(code);
      if (c === LETTER || c === DIGIT || c === LINE) return -1;
    }
    return -1;
  };

  const wordEnd = (text: string, from: number): number => {
    let i = from + 1;
    for (;;) {
      while (i < text.length) {
        const c = classOf(text.charCodeAt(i));
        if (c !== LETTER && c !== IGNORED) break;
        i++;
      }
      const next = brokenJoin(text, i);
      if (next < 0) break;
      i = next;
    }
    while (i > from + 1 && classOf(text.charCodeAt(i - 1)) === IGNORED) i--;
    return i;
  };

  const numberEnd = (text: string, from: number): number => {
    let i = from + 1;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (classOf(code) === DIGIT) continue;
      if (!joiners.has(code)) break;
      let j = i + 1;
      while (
        j < text.length &&
        j < i + 3 &&
        joiners.has(text.charCodeAt(j)) &&
        classOf(text.charCodeAt(j)) === IGNORED
      )
        j++;
      if (j >= text.length || classOf(text.charCodeAt(j)) !== DIGIT) break;
      i = j;
    }
    return i;
  };

  return (text) => {
    let size = Math.max(16, text.length >> 2);
    let start = new Int32Array(size);
    let end = new Int32Array(size);
    let kind = new Uint8Array(size);
    let gaps = new Uint8Array(size);
    let count = 0;
    let lines = 0;
    let spaces = 0;
    let i = 0;
    while (i < text.length) {
      const entity = entityAt(text, i);
      const c = classOf(
        entity && /[^\p{L}\p{Nd}]/u.test(entity.char) ? entity.char.charCodeAt(0) : text.charCodeAt(i),
      );
      if (entity && c === SPACE) i += entity.length - 1;
      if (c === SPACE || c === LINE || c === IGNORED) {
        if (c === SPACE) spaces++;
        else if (c === LINE) {
          lines++;
          if (text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10) i++;
        }
        i++;
        continue;
      }
      if (count === size) {
        size *= 2;
        start = grow(start, new Int32Array(size));
        end = grow(end, new Int32Array(size));
        kind = grow(kind, new Uint8Array(size));
        gaps = grow(gaps, new Uint8Array(size));
      }
      const stop =
        c === LETTER ? wordEnd(text, i) : c === DIGIT ? numberEnd(text, i) : i + (entity?.length ?? 1);
      start[count] = i;
      end[count] = stop;
      // The stroke that lengthens letters is written for a dash where it stands alone.
      const stroke = stop === i + 1 && text.charCodeAt(i) === elongation;
      kind[count] =
        c === LETTER && !stroke ? tokenKind.word : c === DIGIT ? tokenKind.number : tokenKind.mark;
      gaps[count] = lines > 1 ? gap.paragraph : lines === 1 ? gap.line : spaces > 0 ? gap.space : gap.none;
      count++;
      lines = 0;
      spaces = 0;
      i = stop;
    }
    return { text, count, start, end, kind, gap: gaps };
  };
}

/** The mark that token `i` is, or "": an entity is the mark that it stands for. */
export function markOf({ text, start, kind }: Tokens, i: number): string {
  if (kind[i] !== tokenKind.mark) return "";
  const at = start[i] as number;
  return entityAt(text, at)?.char ?? (text[at] as string);
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
