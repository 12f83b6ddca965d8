import { readdirSync, readFileSync } from "node:fs";
import { type LanguagePack, parseRows } from "@isnad/engine";
import { arabicFold } from "./fold.ts";
import { arabicMorphology } from "./morphology.ts";
import { arabicParadigms } from "./paradigms.ts";
import { arabicPlaces } from "./places.ts";
import { arabicTimes } from "./times.ts";

export { arabicPlaces } from "./places.ts";
export { arabicTimes } from "./times.ts";

const WORDS = new URL("../words/", import.meta.url);

/** The rows of all word lists, in the order of the files' names. */
function readRows(): LanguagePack["rows"] {
  return readdirSync(WORDS)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .flatMap((name) => parseRows(`words/${name}`, readFileSync(new URL(name, WORDS), "utf8")));
}

/** Arabic, as news and statements write it. */
export const arabic: LanguagePack = {
  id: "ar",
  fold: arabicFold,
  rows: readRows(),
  paradigms: arabicParadigms,
  morphology: arabicMorphology,
  sentences: { enders: ".!?؟…", closers: "»”\"')]}" },
};

/** Arabic for the reader: the language, and how it writes of times and places. */
export const arabicReader = { language: arabic, times: arabicTimes, places: arabicPlaces };
