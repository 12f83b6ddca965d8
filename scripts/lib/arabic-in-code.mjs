import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { filesUnder } from "./source-files.mjs";

/** Mechanism: a language is data elsewhere. The vocabularies hold the labels in both languages. */
const mechanism = ["packages/engine/src", "packages/text/src", "packages/model/src"];
const labels = "packages/model/src/vocabularies/";

// The last of the forms is not a letter but the byte order mark, which any reader of text has to know.
const blocks = [
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x870, 0x8ff],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefe],
  [0x10ec0, 0x10eff],
  [0x1ee00, 0x1eeff],
];
const isArabic = (point) => blocks.some(([first, last]) => point >= first && point <= last);

/** A way to write a letter without the letter; the group is its number, in base 16 unless told. */
const spellings = [
  { pattern: /\\u([0-9a-f]{4})/gi },
  { pattern: /\\u\{0*([0-9a-f]+)\}/gi },
  { pattern: /&#x0*([0-9a-f]+)/gi },
  { pattern: /&#0*(\d+)/g, base: 10 },
  { pattern: /\b0x0*([0-9a-f_]+)\b/gi },
  { pattern: /\bU\+0*([0-9a-f]+)\b/gi },
  { pattern: /\bfrom(?:CharCode|CodePoint)\(\s*(\d+)/g, base: 10 },
];

/** The name of the script, and the letters' bytes in UTF-8. */
const disguises = [/\\p\{(?:\w+=)?Arab(?:ic)?\w*\}/gi, /(?:\\x|%)d[89ab](?:\\x|%)[89ab][0-9a-f]/gi];

function inLine(line) {
  const letters = [...line].filter((letter) => isArabic(letter.codePointAt(0)));
  const escapes = spellings.flatMap(({ pattern, base = 16 }) =>
    [...line.matchAll(pattern)]
      .filter(([, digits]) => isArabic(Number.parseInt(digits.replaceAll("_", ""), base)))
      .map(([whole]) => whole),
  );
  const disguised = disguises.flatMap((pattern) => line.match(pattern) ?? []);
  return [...letters.slice(0, 1), ...escapes, ...disguised];
}

/** Each line of the mechanism that holds Arabic, written out or in disguise. */
export function findArabic(root) {
  return mechanism
    .flatMap((folder) => filesUnder(join(root, folder)))
    .map((path) => ({ path, name: relative(root, path).replaceAll("\\", "/") }))
    .filter(({ name }) => !name.startsWith(labels))
    .flatMap(({ path, name }) =>
      readFileSync(path, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          inLine(line).map((found) => `${name}:${index + 1}: Arabic in the mechanism: ${found}`),
        ),
    );
}
