import { type Document, type LanguagePack, type LexiconRow, openLanguage } from "@isnad/engine";
import type { Gazetteer } from "@isnad/gazetteer";

/** Paradigms whose parts are words of their own; the parts of all others are forms of one word. */
const LISTS = new Set(["word", "plural"]);

const wordId = (row: LexiconRow, part: number): string =>
  LISTS.has(row.paradigm) ? `${row.source}#${part}` : row.source;

/** One row a word, its source telling which word it is. */
const oneWordRows = (rows: readonly LexiconRow[]): LexiconRow[] =>
  rows.flatMap((row) =>
    LISTS.has(row.paradigm)
      ? row.parts.map((part, i) => ({ ...row, parts: [part], source: wordId(row, i) }))
      : [row],
  );

/** Tells which words of the lexicon and which names of the gazetteer a text uses. */
export function wordCounter(pack: LanguagePack, gazetteer: Gazetteer): (text: string) => Set<string> {
  const language = openLanguage({ ...pack, rows: oneWordRows(pack.rows) });
  return (text) => {
    const doc = language.document(text);
    const seen = new Set<string>();
    for (const word of doc.words) for (const { entry } of word.senses) seen.add(entry.source);
    for (const hits of doc.phrases.values()) for (const { phrase } of hits) seen.add(phrase.entry.source);
    for (let i = 0; i < doc.words.length; i++) for (const name of namesAt(doc, i, gazetteer)) seen.add(name);
    return seen;
  };
}

const nameId = (key: string): string => `name ${key}`;

/** The names of the gazetteer that may begin at a token, with or without what is written before it. */
function namesAt(doc: Document, i: number, gazetteer: Gazetteer): string[] {
  const word = doc.words[i] as Document["words"][number];
  const heads = [word.form, ...word.leads.map((lead) => word.form.slice(lead.text.length))];
  return heads.flatMap((head) => {
    const found: string[] = [];
    const most = Math.min(gazetteer.headWords(head), doc.words.length - i);
    for (let length = 1, key = head; length <= most; key += doc.words[i + length++]?.form)
      if (gazetteer.lookup(key).length > 0) found.push(nameId(key));
    return found;
  });
}

/** The rows without some words. */
export function rowsWithout(rows: readonly LexiconRow[], gone: ReadonlySet<string>): LexiconRow[] {
  return rows.flatMap((row) => {
    const parts = LISTS.has(row.paradigm) ? row.parts.filter((_, i) => !gone.has(wordId(row, i))) : row.parts;
    return parts.length === 0 || gone.has(row.source) ? [] : [{ ...row, parts }];
  });
}

/** The gazetteer without some names. */
export const namesWithout = (gazetteer: Gazetteer, gone: ReadonlySet<string>): Gazetteer => ({
  ...gazetteer,
  lookup: (key) => (gone.has(nameId(key)) ? [] : gazetteer.lookup(key)),
});
