import type { FoldTable } from "../src/index.ts";

/** An invented spelling: accents are written or left out, «~» draws a word out, «ß» stands for two letters. */
export const spelling: FoldTable = {
  letters: new Map([
    ["é", "e"],
    ["è", "e"],
    ["K", "k"],
    ["ß", "ss"],
    ["٫", "."],
    ["٬", ","],
    ["٣", "3"],
  ]),
  ignored: [
    [0x300, 0x36f],
    [0x200e, 0x200f],
    [0x7e, 0x7e],
  ],
  elongation: "~",
};
