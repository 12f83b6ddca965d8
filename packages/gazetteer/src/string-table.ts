import type { Section, SectionFile } from "./sections.ts";

/**
 * A hash table from strings to small numbers that is used where it lies in a file: nothing is built at loading, and the
 * time of a lookup depends on the length of the string only. Open addressing, at most half full.
 */
export interface StringTable {
  readonly size: number;
  /** Position of `key` among the keys as packed, or -1. */
  readonly find: (key: string) => number;
}

/** The sections of a table whose keys are `keys`, named after `name`. */
export function packStrings(name: string, keys: readonly string[]): Record<string, Section> {
  const starts = new Uint32Array(keys.length + 1);
  for (let i = 0; i < keys.length; i++) starts[i + 1] = (starts[i] as number) + (keys[i] as string).length;
  const chars = new Uint16Array(starts[keys.length] as number);
  const slots = new Uint32Array(slotCount(keys.length));
  const mask = slots.length - 1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    const from = starts[i] as number;
    for (let c = 0; c < key.length; c++) chars[from + c] = key.charCodeAt(c);
    let slot = hash(key) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = i + 1;
  }
  return { [`${name}.starts`]: starts, [`${name}.chars`]: chars, [`${name}.slots`]: slots };
}

export function openStrings(file: SectionFile, name: string): StringTable {
  const starts = file.get(`${name}.starts`, "u32");
  const chars = file.get(`${name}.chars`, "u16");
  const slots = file.get(`${name}.slots`, "u32");
  const mask = slots.length - 1;

  const same = (at: number, key: string): boolean => {
    const from = starts[at] as number;
    if ((starts[at + 1] as number) - from !== key.length) return false;
    for (let c = 0; c < key.length; c++) if (chars[from + c] !== key.charCodeAt(c)) return false;
    return true;
  };

  const find = (key: string): number => {
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === 0) return -1;
      if (same(entry - 1, key)) return entry - 1;
    }
  };
  return { size: starts.length - 1, find };
}

/** FNV-1a over UTF-16 code units, with a last mix so that the low bits depend on all of them. */
function hash(key: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

function slotCount(keys: number): number {
  let count = 8;
  while (count < keys * 2) count *= 2;
  return count;
}
