import { compileFold, type FoldTable, fold, tokenizer } from "@isnad/text";
import { type Document, documentReader, type SentenceRules } from "./document.ts";
import { buildLexicon, type Lexicon, type LexiconRow, type Paradigm } from "./lexicon.ts";
import { type Morphology, wordReader } from "./words.ts";

/** All that the engine wants to know of a language: data only. */
export interface LanguagePack {
  /** ISO 639 code. */
  readonly id: string;
  readonly fold: FoldTable;
  readonly rows: readonly LexiconRow[];
  readonly paradigms: Readonly<Record<string, Paradigm>>;
  readonly morphology: Morphology;
  readonly sentences: SentenceRules;
}

/** A language made ready: folding, lexicon, and the reader from text to document. */
export interface Language {
  readonly id: string;
  readonly lexicon: Lexicon;
  readonly fold: (text: string) => string;
  /** `breaks`: offsets, ascending, at which a sentence is known to end (a title that runs into the text). */
  readonly document: (text: string, breaks?: readonly number[]) => Document;
}

/** Compiles a pack. Throws `LexiconError` for a bad row. */
export function openLanguage(pack: LanguagePack): Language {
  const folder = compileFold(pack.fold);
  const foldText = (text: string): string => fold(folder, text);
  const lexicon = buildLexicon(pack.rows, pack.paradigms, foldText);
  const read = wordReader(folder, lexicon, pack.morphology);
  return {
    id: pack.id,
    lexicon,
    fold: foldText,
    document: documentReader(tokenizer(folder), read, pack.sentences),
  };
}
