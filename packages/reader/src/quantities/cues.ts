import type { Document, FormFeatures, PhraseHit, Sense, Word } from "@isnad/engine";
import type { Quantifier } from "@isnad/model";
import type { NumberRole } from "./quantity.ts";

/** What the clitics at a cue tell. */
export interface Clitics {
  readonly conjoined: boolean;
  readonly definite: boolean;
  /** No clitic before it. */
  readonly bare: boolean;
  /** Person of the pronoun after it. */
  readonly pronoun: string | null;
}

/** A piece of a number in words. `and`, `bare`: the ranks after which it may stand, with a conjunction or without. */
export interface NumeralCue extends Clitics {
  readonly value: number;
  readonly rank: string;
  /** Multiplies what stands before it. */
  readonly times: boolean;
  readonly and: readonly string[];
  readonly after: readonly string[];
  readonly singular: boolean;
  readonly dual: boolean;
  readonly plural: boolean;
  /** With the article it is mostly something else (a weekday). */
  readonly otherwise: boolean;
  /** Counts only as part of a longer number. */
  readonly joined: boolean;
}

export interface FractionCue extends Clitics {
  readonly parts: number;
  readonly number: FormFeatures["number"];
  /** The word is mostly something else and is a fraction only after a number. */
  readonly homograph: boolean;
}

export interface VagueCue extends Clitics {
  readonly low: number;
  /** What a number word before it counts it by: "several hundreds". */
  readonly step: number;
  /** It counts what follows: "several", "a few". */
  readonly few: boolean;
}

export interface AmountCue extends Clitics {
  readonly quantifier: Quantifier;
  /** Holds only before "of". */
  readonly of: boolean;
  /** May take "of" with it. */
  readonly mayOf: boolean;
  /** Takes "of them" with it; `only`: holds only with a pronoun. */
  readonly theirs: string;
  /** Holds without "of" if its size is told. */
  readonly sized: boolean;
}

export interface HedgeCue extends Clitics {
  readonly quantifier: Quantifier;
  /** Stands between tens and what is above them: "fifty-odd". */
  readonly odd: boolean;
  readonly before: boolean;
  readonly after: boolean;
}

export interface LabelCue {
  readonly role: NumberRole;
  /** Holds only for digits, or only for digits that look like a year. */
  readonly only: "digits" | "year" | "";
  /** It stands after the unit of measure. */
  readonly after: boolean;
}

/** All that a word, or a phrase that starts with it, can be to a number phrase. */
export interface Cue {
  /** Number of tokens. */
  readonly length: number;
  readonly numeral?: NumeralCue;
  readonly fraction?: FractionCue;
  readonly ordinal?: Clitics & { readonly value: number };
  readonly vague?: VagueCue;
  readonly amount?: AmountCue;
  readonly others?: Clitics;
  readonly oneOf?: Clitics;
  readonly hedge?: HedgeCue;
  readonly measure?: Clitics & { readonly role: NumberRole; readonly years: boolean };
  readonly label?: LabelCue;
  /** "between", "from", "to", "until", "or", "and", "over", "point", "each". */
  readonly link?: string;
  /** Clitics that stand apart from their number. */
  readonly clitic?: readonly string[];
  readonly size?: boolean;
  readonly minus?: boolean;
  readonly percent?: boolean;
  /** A verb of rising or falling. */
  readonly change?: boolean;
  readonly month?: boolean;
  /** "Of them". */
  readonly theirs?: boolean;
  /** The words only look like a number. */
  readonly not?: boolean;
}

type Draft = { -readonly [K in keyof Cue]: Cue[K] };

const text = (value: string | number | undefined): string => (value === undefined ? "" : String(value));
const list = (value: string | number | undefined): string[] => text(value).split(",").filter(Boolean);

function clitics({ entry, lead, tail }: Sense): Clitics {
  const parts = lead?.parts ?? [];
  return {
    conjoined: parts.includes("and") || entry.features.and === 1,
    definite: parts.includes("the"),
    bare: parts.length === 0,
    pronoun: tail?.person ?? null,
  };
}

/** Forms of one entry that are spelled alike are one piece that may be either. */
function numeral(sense: Sense, other: NumeralCue | undefined): NumeralCue {
  const { features } = sense.entry;
  const { number } = sense.form;
  return {
    ...clitics(sense),
    value: features.value as number,
    rank: text(features.rank),
    times: features.times === 1,
    and: list(features.and),
    after: list(features.bare),
    singular: number === "singular" || number === undefined || other?.singular === true,
    dual: number === "dual" || other?.dual === true,
    plural: number === "plural" || other?.plural === true,
    otherwise: features.article === "other",
    joined: features.joined === 1,
  };
}

const READERS: Readonly<Record<string, (cue: Draft, sense: Sense) => void>> = {
  numeral: (cue, sense) => {
    if (sense.entry.features.indefinite === 1 && sense.lead?.parts.includes("the")) return;
    if (sense.tail && (sense.entry.features.rank !== "unit" || !/^3[dm]/.test(sense.tail.person))) return;
    const { numeral: other } = cue;
    if (other && (other.value !== sense.entry.features.value || other.bare !== !sense.lead)) return;
    cue.numeral = numeral(sense, other);
  },
  fraction: (cue, sense) => {
    const { parts, homograph } = sense.entry.features;
    cue.fraction ??= {
      ...clitics(sense),
      parts: parts as number,
      number: sense.form.number,
      homograph: homograph === 1,
    };
  },
  ordinal: (cue, sense) => {
    if (!sense.tail) cue.ordinal ??= { ...clitics(sense), value: sense.entry.features.value as number };
  },
  vague: (cue, sense) => {
    const { low, step, few } = sense.entry.features;
    cue.vague ??= { ...clitics(sense), low: low as number, step: (step as number) ?? 0, few: few === 1 };
  },
  amount: (cue, sense) => {
    const { quantifier, of, mayof, theirs, sized } = sense.entry.features;
    cue.amount ??= {
      ...clitics(sense),
      quantifier: quantifier as Quantifier,
      of: of === 1,
      mayOf: of === 1 || mayof === 1,
      theirs: text(theirs),
      sized: sized === 1,
    };
  },
  others: (cue, sense) => {
    cue.others ??= clitics(sense);
  },
  "one-of": (cue, sense) => {
    cue.oneOf ??= clitics(sense);
  },
  hedge: (cue, sense) => {
    const { quantifier, at, odd } = sense.entry.features;
    if (!sense.tail)
      cue.hedge ??= {
        ...clitics(sense),
        odd: odd === 1,
        quantifier: quantifier as Quantifier,
        before: at !== "after",
        after: at !== "before",
      };
  },
  measure: (cue, sense) => {
    const { role, year } = sense.entry.features;
    cue.measure ??= { ...clitics(sense), role: role as NumberRole, years: year === 1 };
  },
  label: (cue, { entry, tail }) => {
    const { role, digits, year, after } = entry.features;
    if (tail) return;
    cue.label ??= {
      role: role as NumberRole,
      only: year === 1 ? "year" : digits === 1 ? "digits" : "",
      after: after === 1,
    };
  },
  range: (cue, { entry, lead, tail }) => {
    const outer = entry.features.link === "between" || entry.features.link === "from";
    if (!tail && (!lead || outer)) cue.link ??= text(entry.features.link);
  },
  clitic: (cue, { entry, lead, tail }) => {
    if (!lead && !tail) cue.clitic ??= list(entry.features.parts);
  },
  size: (cue) => {
    cue.size = true;
  },
  minus: (cue) => {
    cue.minus = true;
  },
  percent: (cue, { lead }) => {
    if (!lead) cue.percent = true;
  },
  change: (cue) => {
    cue.change = true;
  },
  "time.month": (cue) => {
    cue.month = true;
  },
  theirs: (cue) => {
    cue.theirs = true;
  },
  "not-number": (cue) => {
    cue.not = true;
  },
};

/** Rows marked `written` hold for their exact spelling only, and then alone. */
const asWritten = (sense: Sense): boolean => sense.entry.features.written === 1;

function readCue(senses: readonly Sense[], length: number, surface: string): Cue | null {
  const exact = senses.filter((s) => asWritten(s) && s.entry.lemma === surface);
  const cue: Draft = { length };
  let any = false;
  for (const sense of exact.length > 0 ? exact : senses) {
    const reader = READERS[sense.entry.class];
    if (!reader || (exact.length === 0 && asWritten(sense)) || sense.lead?.parts.includes("will")) continue;
    if (sense.tail && !sense.tail.person.startsWith("3")) continue;
    reader(cue, sense);
    any = true;
  }
  return any ? cue : null;
}

const byWord = new WeakMap<Word, Cue | null>();

/** The longest phrase of a class that matters here. */
function phraseCue(hits: readonly PhraseHit[]): Cue | null {
  for (const { phrase, lead, length } of hits)
    if (READERS[phrase.entry.class])
      return readCue([{ entry: phrase.entry, form: phrase.form, lead, tail: null }], length, "");
  return null;
}

/** What the word at token `i` alone can be. Kept a word, since the same words come again and again. */
export function wordCue(doc: Document, i: number): Cue | null {
  const word = doc.words[i];
  if (!word || word.senses.length === 0) return null;
  let cue = byWord.get(word);
  if (cue === undefined) {
    cue = readCue(word.senses, 1, word.surface);
    byWord.set(word, cue);
  }
  return cue;
}

/** What the phrase or word at token `i` can be to a number phrase, or null. */
export function cueAt(doc: Document, i: number): Cue | null {
  const hits = doc.phrases.get(i);
  return (hits && phraseCue(hits)) ?? wordCue(doc, i);
}
