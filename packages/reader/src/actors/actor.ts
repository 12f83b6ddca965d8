import type { SourceType } from "@isnad/model";

/** What stands in a name's place: a force, a body, somebody who speaks for one, the text of a report … */
export type NameKind =
  | "name"
  | "force"
  | "body"
  | "people"
  | "weapon"
  | "person"
  | "source"
  | "outlet"
  | "report"
  | "witness"
  | "state"
  | "adjective";

/** Somebody who can act or speak. */
export interface Actor {
  /** Canonical, side-neutral id of a known actor. */
  readonly id: string | null;
  /** What they are as a source; null where neither their name nor the text tells. */
  readonly type: SourceType | null;
  readonly kind: NameKind;
  /** How a verb or pronoun that means them agrees: he, she (and things in the plural), they. */
  readonly agree: "m" | "f" | "p";
  /** The name says no more than "the source", "the ministry": it points back. */
  readonly bare: boolean;
  readonly definite: boolean;
  /** Told only by the adjective of a weapon or deed ("a Ruritanian strike"). */
  readonly adjectiveOnly?: true;
  /** An ordinary word or a place as well: an actor only where one must stand. */
  readonly weak?: true;
  /** The word whose sense heads the name. */
  readonly head: string | null;
  /** Letters of a conjunction or preposition written together with the first word, which the name does not hold. */
  readonly skip: number;
  /** Whose a report is: the tokens of that name. */
  readonly owner?: {
    readonly first: number;
    readonly last: number;
    readonly skip: number;
    readonly id: string | null;
  };
  /** How an outlet's own pages name it. */
  readonly sites?: string;
}
