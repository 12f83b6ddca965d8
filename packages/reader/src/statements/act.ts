import type { Party } from "./party.ts";
import type { Phrase } from "./phrase.ts";

/** Who says something, to or of whom, and what follows. */
export interface Act {
  readonly speaker: Party | null;
  /** Only a pronoun in the verb means the speaker. */
  readonly meant?: true;
  /** The other side, where it stands bare behind verb and speaker. */
  readonly object: Phrase | null;
  readonly first: number;
  readonly end: number;
  readonly phrases: readonly Phrase[];
}
