import type { Enclitic, Morphology, Proclitic } from "@isnad/engine";

/** Prefixes and their stacks: spelling, then what each part stands for. */
const PROCLITICS: readonly (readonly [string, string])[] = [
  ["و", "and"],
  ["ف", "so"],
  ["ب", "in"],
  ["ل", "for"],
  ["ك", "as"],
  ["س", "will"],
  ["ال", "the"],
  ["وال", "and the"],
  ["فال", "so the"],
  ["بال", "in the"],
  ["كال", "as the"],
  ["لل", "for the"],
  ["ولل", "and for the"],
  ["فلل", "so for the"],
  ["وبال", "and in the"],
  ["فبال", "so in the"],
  ["وكال", "and as the"],
  ["وب", "and in"],
  ["فب", "so in"],
  ["ول", "and for"],
  ["فل", "so for"],
  ["وك", "and as"],
  ["وس", "and will"],
  ["فس", "so will"],
];

const ENCLITICS: readonly (readonly [string, string])[] = [
  ["هما", "3d"],
  ["هم", "3mp"],
  ["هن", "3fp"],
  ["ها", "3fs"],
  ["نا", "1p"],
  ["كم", "2mp"],
  ["ه", "3ms"],
  ["ي", "1s"],
];

const ARTICLE = "ال";

/** The article loses its first letter after the preposition ل: «لل» and what follows is «ال» and what follows. */
const swallowsArticle = (parts: readonly string[]): boolean => parts.includes("for") && parts.includes("the");

function proclitic([text, stack]: readonly [string, string]): Proclitic {
  const parts = stack.split(" ");
  return swallowsArticle(parts) ? { text, parts, restores: ARTICLE } : { text, parts };
}

/** How Arabic words take their clitics. Strings are folded. */
export const arabicMorphology: Morphology = {
  proclitics: PROCLITICS.map(proclitic).sort((a, b) => b.text.length - a.text.length),
  enclitics: ENCLITICS.map(([text, person]): Enclitic => ({ text, person })),
  stemChanges: [
    ["ت", "ه"],
    ["ا", "ي"],
    ["ئ", "اء"],
    ["و", "اء"],
    ["و", "ون"],
    ["ي", "ين"],
    ["ا", "ان"],
  ],
  closedEndings: ["ة", "ً", "ى"],
  pronounEndings: ["ه"],
  article: ARTICLE,
  bareClasses: ["mark", "bare"],
};
