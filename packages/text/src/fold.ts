/**
 * A language's spelling classes: which characters are written alike, and which carry no letter at all.
 * Folding serves matching only; no folded string is ever shown or quoted.
 */
export interface FoldTable {
  /** Character to the character (or empty string) it counts as. Characters that are not listed stand for themselves. */
  readonly letters: ReadonlyMap<string, string>;
  /** Code point ranges (inclusive) that vanish: vowel marks, elongation, direction controls. */
  readonly ignored: readonly (readonly [number, number])[];
  /** The elongation character: on both sides of a gap it shows that a word was broken up on purpose. */
  readonly elongation: string;
}

const TABLE_SIZE = 0x10000;

/** A table compiled to one lookup per UTF-16 code unit: 0 = itself, 1 = ignored, else the index into `outputs`. */
export interface Folder {
  readonly codes: Uint8Array;
  readonly outputs: readonly string[];
  readonly elongation: number;
}

/** Compiles a table. At most 250 different outputs. */
export function compileFold(table: FoldTable): Folder {
  const codes = new Uint8Array(TABLE_SIZE);
  const outputs: string[] = ["", ""];
  for (const [from, to] of table.ignored) codes.fill(1, from, to + 1);
  for (const [letter, output] of table.letters) {
    let index = outputs.indexOf(output, 2);
    if (index < 0) index = outputs.push(output) - 1;
    codes[letter.charCodeAt(0)] = output === "" ? 1 : index;
  }
  return { codes, outputs, elongation: table.elongation.charCodeAt(0) };
}

/** The folded form of `text`: same letters for all spellings of a word. */
export function fold(folder: Folder, text: string): string {
  const { codes, outputs } = folder;
  let result = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)] as number;
    if (code === 0) continue;
    result += text.slice(from, i);
    if (code > 1) result += outputs[code];
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** Offset in `text` at which the first `count` characters of its folded form end, with the marks on the last of them. */
export function unfoldedOffset(folder: Folder, text: string, count: number): number {
  const { codes, outputs } = folder;
  let folded = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)] as number;
    if (folded >= count && code !== 1) return i;
    folded += code === 0 ? 1 : code === 1 ? 0 : (outputs[code] as string).length;
  }
  return text.length;
}
