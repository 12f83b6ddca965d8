import { type Folder, fold, unfoldedOffset } from "@isnad/text";
import type { Entry, FormEntry, FormFeatures, Lexicon, Phrase } from "./lexicon.ts";

/** A prefix written together with its word: a conjunction, preposition, article, or a stack of them. */
export interface Proclitic {
  readonly text: string;
  /** What it stands for: "and", "in", "for", "as", "the", "will" … in the order of writing. */
  readonly parts: readonly string[];
  /** Letters of the rest that the proclitic swallowed ("lil-" for "li-" and "al-"). */
  readonly restores?: string;
}

/** A pronoun written together with its word. */
export interface Enclitic {
  readonly text: string;
  readonly person: string;
}

/** How words of a language are put together from lexicon forms. All strings folded. */
export interface Morphology {
  /** Longest first. */
  readonly proclitics: readonly Proclitic[];
  readonly enclitics: readonly Enclitic[];
  /** Ends of a stem that change before an enclitic: [written before the enclitic, standing alone]. */
  readonly stemChanges: readonly (readonly [string, string])[];
  /** Endings that only ever close a word (unfolded), so that no enclitic may be cut off there. */
  readonly closedEndings: readonly string[];
  /** Endings of a word (unfolded) that are rather a pronoun than the end of a feminine noun. */
  readonly pronounEndings: readonly string[];
  /** The article: a word inside a longer unknown one is looked for at its start ("unitednations"). */
  readonly article: string;
  /** Words of these classes take no proclitics or enclitics. */
  readonly bareClasses: readonly string[];
}

/** One reading of a word: an entry in one of its forms, with the clitics around it. */
export interface Sense {
  readonly entry: Entry;
  readonly form: FormFeatures;
  readonly lead: Proclitic | null;
  readonly tail: Enclitic | null;
}

/** The phrases that a word can begin, with what is joined to it. */
export interface PhraseHead {
  readonly lead: Proclitic | null;
  /** By their second word, longest first. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
}

/** A written word and all that the lexicon knows of it. Shared by all its occurrences. */
export interface Word {
  readonly surface: string;
  readonly form: string;
  readonly senses: readonly Sense[];
  /** The phrases of the lexicon that it can begin. */
  readonly phrases: readonly PhraseHead[];
  /** All proclitic readings of the form, whether or not the rest is known; the empty one is left out. */
  readonly leads: readonly Proclitic[];
  /** For each of `leads`, the offset in `surface` at which the rest begins. */
  readonly leadEnds: readonly number[];
  /** Offset in `surface` at which a second word begins that was run together with the first, or 0. */
  readonly split: number;
  /** What `perWord` readers found, by their slots. */
  readonly kept: unknown[];
}

/** The first reading of `word` in `className`, or undefined. */
export function sense(word: Word, className: string): Sense | undefined {
  const { senses } = word;
  for (let i = 0; i < senses.length; i++)
    if ((senses[i] as Sense).entry.class === className) return senses[i];
  return undefined;
}

/** Whether a reading's proclitic holds `part` ("the", "and" …). */
export function leads(item: Sense | undefined, part: string): boolean {
  return item?.lead?.parts.includes(part) ?? false;
}

/** What may be joined to a verb: "will" and "for" only before the present. */
const BEFORE_VERBS: Readonly<Record<"past" | "present", readonly string[]>> = {
  past: ["and", "so"],
  present: ["and", "so", "will", "for"],
};

/** Whether a form may carry the proclitic. */
function takes(form: FormFeatures, lead: Proclitic | null): boolean {
  if (!lead) return true;
  if (form.tense === undefined) return !lead.parts.includes("will");
  return lead.parts.every((part) => BEFORE_VERBS[form.tense as "past" | "present"].includes(part));
}

/** The words that may stand behind a proclitic that swallowed letters: with them, or with its own last one shared. */
function restored(form: string, lead: Proclitic): readonly string[] {
  if (lead.restores === undefined) return NOTHING;
  const rest = form.slice(lead.text.length);
  return [lead.restores + rest, lead.restores + lead.text.slice(-1) + rest];
}

const NOTHING: readonly string[] = [];
const CACHE_LIMIT = 50_000;

/** Makes the word reader of a language. Results are kept by surface form; the store is bounded. */
export function wordReader(
  folder: Folder,
  lexicon: Lexicon,
  morphology: Morphology,
): (surface: string) => Word {
  const cache = new Map<string, Word>();
  const bare = new Set(morphology.bareClasses);
  const known = (form: string): readonly FormEntry[] => lexicon.forms.get(form) ?? NONE;

  const withTail = (surface: string, form: string, lead: Proclitic | null, out: Sense[]): void => {
    const definite = lead?.parts.includes("the") ?? false;
    const closed = morphology.closedEndings.some((ending) => surface.endsWith(ending));
    const alike: Sense[] = [];
    for (const item of known(form)) {
      if (lead && bare.has(item.entry.class)) continue;
      // The article stands before no noun that its own genitive defines.
      if ((definite && item.form.construct) || !takes(item.form, lead)) continue;
      (closed || definite || !foldsOnly(item) ? out : alike).push({ ...item, lead, tail: null });
    }
    if (definite || closed) return;
    const owned: Sense[] = [];
    for (const tail of morphology.enclitics) {
      if (!form.endsWith(tail.text) || form.length < tail.text.length + 2) continue;
      const stem = form.slice(0, -tail.text.length);
      push(known(stem), lead, tail, owned);
      for (const [written, alone] of morphology.stemChanges)
        if (stem.endsWith(written))
          push(known(stem.slice(0, stem.length - written.length) + alone), lead, tail, owned);
    }
    const somebody = owned.some((s) => s.form.number === "singular");
    out.push(...(somebody ? [...owned, ...alike] : [...alike, ...owned]));
  };

  /** A noun with a closed ending behind a word that is written without it: a pronoun is the better reading. */
  const foldsOnly = ({ form, entry }: FormEntry): boolean =>
    form.number === "singular" && morphology.closedEndings.some((ending) => entry.lemma.endsWith(ending));

  const push = (
    items: readonly FormEntry[],
    lead: Proclitic | null,
    tail: Enclitic | null,
    out: Sense[],
  ): void => {
    for (const item of items)
      if (!bare.has(item.entry.class) && takes(item.form, lead) && !(tail && item.form.absolute))
        out.push({ ...item, lead, tail });
  };

  /** Whether all rows that hold a word hold it without its first letters as well: then it is no other word. */
  const listsBoth = (written: readonly Sense[], rest: string): boolean =>
    written.every(({ entry }) => known(rest).some((item) => item.entry === entry));

  const sensesOf = (surface: string, form: string): Sense[] => {
    const out: Sense[] = [];
    withTail(surface, form, null, out);
    // A row for one exact spelling says nothing of the word that folds alike.
    const exact = out.some((s) => s.entry.features.written === undefined);
    const written = [...out];
    const acts = out.some((s) => s.form.tense !== undefined);
    for (const lead of morphology.proclitics) {
      if (!form.startsWith(lead.text) || form.length < lead.text.length + 2) continue;
      // A whole word that begins like a joined one is that word, unless a verb may follow the letter.
      const doubtful = exact && lead.text.length < 2 && !listsBoth(written, form.slice(lead.text.length));
      if (doubtful && acts) continue;
      const found: Sense[] = [];
      withTail(surface, form.slice(lead.text.length), lead, found);
      for (const whole of restored(form, lead)) push(known(whole), lead, null, found);
      for (const s of found) if (!doubtful || s.form.tense !== undefined) out.push(s);
    }
    return pronounFirst(surface, out);
  };

  /** "his son", spelled like "daughter": the ending that is written as the pronoun is the pronoun, where a row knows both. */
  const pronounFirst = (surface: string, senses: Sense[]): Sense[] => {
    if (!morphology.pronounEndings.some((ending) => surface.endsWith(ending))) return senses;
    const owned = (kind: string): boolean =>
      senses.some(
        (s) => s.tail && s.entry.class === kind && s.form.tense === undefined && s.form.number !== "plural",
      );
    const doubtful = ({ tail, form, entry }: Sense): boolean =>
      tail === null &&
      form.tense === undefined &&
      form.number === "singular" &&
      form.gender === "f" &&
      owned(entry.class);
    return [...senses.filter((s) => !doubtful(s)), ...senses.filter(doubtful)];
  };

  /** Where an unknown word is two known ones run together; the second begins with the article. */
  const splitOf = (surface: string, form: string): number => {
    for (
      let at = form.indexOf(morphology.article, 3);
      at > 0;
      at = form.indexOf(morphology.article, at + 1)
    ) {
      if (form.length - at < morphology.article.length + 3) break;
      const right = form.slice(at + morphology.article.length);
      if (known(right).length === 0 && known(form.slice(at)).length === 0) continue;
      if (sensesOf("", form.slice(0, at)).length > 0) return unfoldedOffset(folder, surface, at);
    }
    return 0;
  };

  const phrasesFrom = (form: string, leads: readonly Proclitic[]): PhraseHead[] => {
    const heads: PhraseHead[] = [];
    const add = (head: string, lead: Proclitic | null): void => {
      const bySecond = lexicon.phrases.get(head);
      if (bySecond) heads.push({ lead, bySecond });
    };
    add(form, null);
    for (const lead of leads) {
      add(form.slice(lead.text.length), lead);
      for (const whole of restored(form, lead)) add(whole, lead);
    }
    return heads;
  };

  return (surface) => {
    const hit = cache.get(surface);
    if (hit) return hit;
    const folded = fold(folder, surface);
    const form = folded.length > 1 ? folded.replaceAll(GAPS, "") : folded;
    const senses = sensesOf(surface, form);
    const leads = morphology.proclitics.filter(
      (p) => form.startsWith(p.text) && form.length > p.text.length + 1,
    );
    const word: Word = {
      surface,
      form,
      senses,
      leads,
      phrases: phrasesFrom(form, leads),
      leadEnds: leads.map((p) => unfoldedOffset(folder, surface, p.text.length)),
      split: senses.length === 0 && form.length > 7 ? splitOf(surface, form) : 0,
      kept: [],
    };
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(surface, word);
    return word;
  };
}

/** What stands between the pieces of a word that was broken up. */
const GAPS = /[^\p{L}\p{M}\p{N}%]+/gu;
const NONE: readonly FormEntry[] = [];
