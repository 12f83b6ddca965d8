import { readFileSync } from "node:fs";
import { type LanguagePack, type Paradigm, parseRows } from "../../src/index.ts";

type Form = ReturnType<Paradigm>[number];

/** Nouns: "-r" for two, "-i" for many. */
const noun: Paradigm = ([one = ""]): Form[] => [
  { form: one, features: { number: "singular" } },
  { form: `${one}r`, features: { number: "dual" } },
  { form: `${one}i`, features: { number: "plural" } },
];

/** Verbs: active and passive stem, "-e" now, "-o" then. */
const verb: Paradigm = ([active = "", passive = ""]): Form[] =>
  [
    { stem: active, voice: "active" as const },
    { stem: passive, voice: "passive" as const },
  ].flatMap(({ stem, voice }) => [
    { form: `${stem}e`, features: { tense: "present" as const, voice } },
    { form: `${stem}o`, features: { tense: "past" as const, voice } },
  ]);

const words = new URL("words.tsv", import.meta.url);

/** A second language is a folder: spelling, clitics, paradigms and words, and no line of the engine. */
export const invented: LanguagePack = {
  id: "x-invented",
  fold: {
    letters: new Map([
      ["í", "i"],
      ["ĉ", "c"],
      ["ŭ", "u"],
      ["ó", "o"],
      ["K", "k"],
      ["O", "o"],
      ["R", "r"],
    ]),
    ignored: [
      [0x300, 0x36f],
      [0x7e, 0x7e],
    ],
    elongation: "~",
  },
  rows: parseRows("invented/words.tsv", readFileSync(words, "utf8")),
  paradigms: { word: (parts) => parts.map((form) => ({ form, features: {} })), noun, verb },
  morphology: {
    proclitics: [
      { text: "vela", parts: ["and", "the"] },
      { text: "ve", parts: ["and"] },
      { text: "na", parts: ["in"] },
      { text: "la", parts: ["the"] },
      { text: "vu", parts: ["will"] },
    ],
    enclitics: [{ text: "ko", person: "3ms" }],
    stemChanges: [["t", "h"]],
    closedEndings: ["ó"],
    pronounEndings: [],
    article: "la",
    bareClasses: ["particle"],
  },
  sentences: { enders: ".!", closers: "»)" },
};
