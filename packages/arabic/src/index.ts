import { readdirSync, readFileSync } from "node:fs";
import { type LanguagePack, parseRows } from "@isnad/engine";
import { arabicFold } from "./fold.ts";
import { arabicMorphology } from "./morphology.ts";
import { arabicParadigms } from "./paradigms.ts";

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
