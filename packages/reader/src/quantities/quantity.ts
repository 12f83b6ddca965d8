import type { Quantifier } from "@isnad/model";

/** Tokens `first` up to, but not including, `last`. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** What a number phrase is made of. */
export type QuantityForm =
  /** In digits only, in words only, or both ("7 thousand"). */
  | "digits"
  | "words"
  | "mixed"
  /** Two ends: "between 13 and 15 thousand". */
  | "range"
  /** "Tens", "several", "hundreds of thousands". */
  | "vague"
  /** "A third", "half of them": bounds are per cent. */
  | "share"
  /** "A number of", "some", "most of them", "all". */
  | "amount"
  /** "Others" that stands alone. */
  | "others"
  /** "One of its members". */
  | "one_of"
  /** "A third", "the second": bounds are the place in the row. */
  | "ordinal"
  /** One number over another: "1/4", "one over twenty". */
  | "ratio"
  /** A date, hour or telephone number in digits: no value. */
  | "code";

/** What a number says when it is no count, told by the words around it. */
export type NumberRole =
  | "age"
  | "area"
  | "caliber"
  | "clock"
  | "date"
  | "distance"
  | "label"
  | "money"
  | "phone"
  | "resolution"
  | "score"
  | "time"
  | "times"
  | "weight"
  | "year";

/** A number phrase read. */
export interface Quantity {
  readonly form: QuantityForm;
  readonly low: number | null;
  readonly high: number | null;
  readonly quantifier: Quantifier;
  /** The number itself, without its hedge; of a share the fraction; null where there is none. */
  readonly value: number | null;
  /** The number without its hedges. */
  readonly core: TokenSpan;
  /** The bounds are per cent. */
  readonly percent?: boolean;
  /** Of a share: "1/3". */
  readonly share?: string;
  readonly ordinal?: number;
  /** The number carries the article. */
  readonly definite?: boolean;
  /** A conjunction stands before the phrase. */
  readonly conjoined?: boolean;
  /** Person of the pronoun at the word ("most of them"). */
  readonly pronoun?: string;
  /** "Five of 20": the whole that follows as a number of its own. */
  readonly of?: number;
  /** A dash or a word for minus stands before the number; the bounds do not heed it. */
  readonly minus?: boolean;
  readonly role?: NumberRole;
}
