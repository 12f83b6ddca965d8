import type { FormFeatures } from "@isnad/engine";
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
  /** Holds only for digits, for digits that look like a year, or for a number that is a name. */
  readonly only: "digits" | "year" | "name" | "";
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
