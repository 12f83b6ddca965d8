import type { Sense } from "@isnad/engine";
import type { Quantifier } from "@isnad/model";
import type { Clitics, Cue, NumeralCue } from "./cue.ts";
import type { NumberRole } from "./quantity.ts";

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

/** What each class of the lexicon adds. Of several senses of a class the first counts. */
const READERS: Readonly<Record<string, (cue: Draft, sense: Sense) => void>> = {
  numeral: (cue, sense) => {
    if (sense.entry.features.indefinite === 1 && sense.lead?.parts.includes("the")) return;
    if (sense.tail && (sense.entry.features.rank !== "unit" || !/^3[dm]/.test(sense.tail.person))) return;
    const { numeral: other } = cue;
    if (other && (other.value !== sense.entry.features.value || other.bare !== !sense.lead)) return;
    cue.numeral = numeral(sense, other);
  },
  fraction: (cue, sense) => {
    if (sense.form.construct && sense.lead?.parts.includes("the")) return;
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
    if (!sense.tail && !sense.lead?.parts.includes("the"))
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
  label: (cue, { entry, lead, tail }) => {
    const { role, digits, year, names, after } = entry.features;
    if (tail || (digits === 1 && lead?.parts.includes("the"))) return;
    cue.label ??= {
      role: role as NumberRole,
      only: year === 1 ? "year" : digits === 1 ? "digits" : names === 1 ? "name" : "",
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

/** What senses of the lexicon (of one word or phrase, `length` tokens long) make of it; null if nothing. */
export function readCue(senses: readonly Sense[], length: number, surface: string): Cue | null {
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

/** Whether words of a class matter to number phrases. */
export function isNumberClass(className: string): boolean {
  return className in READERS;
}
