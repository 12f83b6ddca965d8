/** Grammatical features that a generated form carries; absent = not known or does not matter. */
export interface FormFeatures {
  readonly number?: "singular" | "dual" | "plural";
  readonly gender?: "m" | "f";
  /** Verbs: aspect of the form. */
  readonly tense?: "past" | "present";
  readonly voice?: "active" | "passive";
  /** Nouns: this form only stands before a genitive. */
  readonly construct?: boolean;
  /** Nouns: this form stands alone, before no genitive and no pronoun. */
  readonly absolute?: boolean;
  /** Nouns: this form is never a subject. */
  readonly oblique?: boolean;
  /** Nouns: made from another form, and more often its adjective. */
  readonly derived?: boolean;
}

/** One lemma of the word lists: its class, and the features that its row gives. */
export interface Entry {
  readonly lemma: string;
  readonly class: string;
  readonly features: Readonly<Record<string, string | number>>;
  /** File and line of the row that defines it. */
  readonly source: string;
}

/** An entry seen through one of its forms. */
export interface FormEntry {
  readonly entry: Entry;
  readonly form: FormFeatures;
}

/** A row as the word lists hold it, before its forms are generated. */
export interface LexiconRow {
  readonly class: string;
  readonly paradigm: string;
  /** Principal parts, as the paradigm wants them. */
  readonly parts: readonly string[];
  readonly features: Readonly<Record<string, string | number>>;
  readonly source: string;
}

/** Generates the forms of a row: unfolded spellings with their features. */
export type Paradigm = (
  parts: readonly string[],
) => readonly { readonly form: string; readonly features: FormFeatures }[];

/** An expression of several words. `words[0]` may carry proclitics in the text; the others stand as they are. */
export interface Phrase extends FormEntry {
  readonly words: readonly string[];
}

/** All word forms of a language pack, folded. */
export interface Lexicon {
  readonly forms: ReadonlyMap<string, readonly FormEntry[]>;
  /** Phrases by their folded first word and then their second, longest first. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;
}

/** A bad row of a word list. `code` is stable. */
export class LexiconError extends Error {
  readonly code = "lexicon.bad-row";
  constructor(source: string, reason: string) {
    super(`${source}: ${reason}`);
  }
}

/**
 * Reads a word list: tab-separated lines `class paradigm parts features comment`; `#` starts a comment line.
 * Parts are separated by " / ", features are `name=value` separated by spaces.
 */
export function parseRows(file: string, text: string): LexiconRow[] {
  const rows: LexiconRow[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const source = `${file}:${index + 1}`;
    const [className, paradigm, parts, features = ""] = line.split("\t");
    if (!className || !paradigm || !parts)
      throw new LexiconError(source, "wants class, paradigm and parts, separated by tabs");
    rows.push({
      class: shared(className),
      paradigm,
      parts: parts.split(" / "),
      features: parseFeatures(features),
      source,
    });
  }
  return rows;
}

/** The engine's own copy of a string, which it compares by identity: classes are compared for every word of a text. */
const shared = (text: string): string => Object.keys({ [text]: true })[0] as string;

function parseFeatures(text: string): Record<string, string | number> {
  const features: Record<string, string | number> = {};
  for (const pair of text.split(" ")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const [name, value] = at < 0 ? [pair, "1"] : [pair.slice(0, at), pair.slice(at + 1)];
    features[name] = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : shared(value);
  }
  return features;
}

/** Builds the lexicon: every row's forms, folded, each pointing back at its row. */
export function buildLexicon(
  rows: Iterable<LexiconRow>,
  paradigms: Readonly<Record<string, Paradigm>>,
  fold: (text: string) => string,
): Lexicon {
  const forms = new Map<string, FormEntry[]>();
  const phrases = new Map<string, Map<string, Phrase[]>>();
  for (const row of rows) {
    const paradigm = paradigms[row.paradigm];
    if (!paradigm) throw new LexiconError(row.source, `unknown paradigm "${row.paradigm}"`);
    const entry: Entry = {
      lemma: row.parts[0] as string,
      class: row.class,
      features: row.features,
      source: row.source,
    };
    for (const { form, features } of paradigm(row.parts)) {
      const folded = fold(form);
      const words = folded.includes(" ") ? folded.split(" ").filter(Boolean) : [folded];
      const [head, second] = words;
      if (!head) throw new LexiconError(row.source, "an empty form");
      if (second === undefined) add(forms, head, { entry, form: features });
      else add(inner(phrases, head), second, { entry, form: features, words });
    }
  }
  for (const bySecond of phrases.values())
    for (const list of bySecond.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { forms, phrases };
}

function inner<T>(index: Map<string, Map<string, T>>, key: string): Map<string, T> {
  let map = index.get(key);
  if (!map) {
    map = new Map();
    index.set(key, map);
  }
  return map;
}

function add<T extends FormEntry>(index: Map<string, T[]>, key: string, item: T): void {
  const list = index.get(key);
  if (!list) index.set(key, [item]);
  else if (
    !list.some(
      (other) => other.entry === item.entry && !("words" in item) && other.form.number === item.form.number,
    )
  )
    list.push(item);
}
