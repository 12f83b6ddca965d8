export {
  type Document,
  documentReader,
  type Mention,
  type PhraseHit,
  type Reading,
  readingAt,
  type SentenceRules,
} from "./document.ts";
export { type Language, type LanguagePack, openLanguage } from "./language.ts";
export {
  buildLexicon,
  type Entry,
  type FormEntry,
  type FormFeatures,
  type Lexicon,
  LexiconError,
  type LexiconRow,
  type Paradigm,
  parseRows,
} from "./lexicon.ts";
export type { Layers, Part } from "./matcher.ts";
export { PatternError } from "./pattern.ts";
export { type Match, type Rule, type RuleFinder, ruleFinder } from "./rule-finder.ts";
export {
  type Enclitic,
  leads,
  type Morphology,
  type Proclitic,
  type Sense,
  sense,
  type Word,
  wordReader,
} from "./words.ts";
