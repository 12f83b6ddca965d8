export {
  type Document,
  type Mention,
  mayRead,
  type PhraseHit,
  phrasesAt,
  type Reading,
  readingAt,
} from "./document.ts";
export { type LanguagePack, openLanguage } from "./language.ts";
export {
  buildLexicon,
  type Entry,
  type FormFeatures,
  LexiconError,
  type LexiconRow,
  type Paradigm,
  parseRows,
} from "./lexicon.ts";
export type { Part } from "./matcher.ts";
export { PatternError } from "./pattern.ts";
export { perWord } from "./per-word.ts";
export { type Match, type Rule, type RuleFinder, ruleFinder } from "./rule-finder.ts";
export {
  type Enclitic,
  leads,
  type Morphology,
  type Proclitic,
  type Sense,
  sense,
  type Word,
} from "./words.ts";
