import type { Means, StatementKind } from "@isnad/model";

/** A stretch of the text, UTF-16 code units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A statement before its places, time and attribution are known. */
export interface StatementDraft {
  readonly kind: StatementKind;
  readonly sentence: number;
  /** Tokens of the clause that says it. */
  readonly first: number;
  readonly last: number;
  /** Who does or says it. */
  readonly actors: readonly TextSpan[];
  /** Whom it is done to, who is accused or called on. */
  readonly targets: readonly TextSpan[];
  readonly means: Means | null;
  /** The speaker is the actor: attribution holds only who relayed it. */
  readonly relayedOnly: boolean;
  readonly polarity: "asserted" | "denied";
  readonly rules: readonly string[];
}
