import type { SourceType } from "@isnad/model";
import type { SpeechRule } from "./rules.ts";

/** One link of a chain of transmission: the tokens that name it. */
export interface SourceRef {
  readonly first: number;
  readonly last: number;
  /** Letters before the name that were written together with its first word. */
  readonly skip: number;
  readonly type: SourceType;
  readonly actorId: string | null;
  /** ISO day on which it was said, where the text tells. */
  readonly date: string | null;
  /** The words point back at somebody named earlier. */
  readonly back: boolean;
}

/** What the speaker does with what is said. */
export type SpeechKind = "says" | "claims" | "denies" | "accuses" | "calls";

/** A stretch of the text and who says it, from the relayer nearest the publisher to the origin. */
export interface SpeechScope {
  readonly first: number;
  readonly last: number;
  /** Empty where the publisher itself speaks. */
  readonly chain: readonly SourceRef[];
  readonly kind: SpeechKind;
  /** The tokens of the word or phrase that tells of the speech. */
  readonly cue: { readonly first: number; readonly last: number };
  readonly rule: SpeechRule;
  /** The speaker stands in another sentence; grammar carries them here. */
  readonly carried: boolean;
}

/** What else is known of the report. */
export interface SpeechOptions {
  /** The outlet: speech to the outlet itself has no other relayer. */
  readonly publisher?: string | null;
  /** Times of the text, in its order, to date what was said. */
  readonly times?: readonly {
    readonly first: number;
    readonly last: number;
    readonly value: { readonly start: string | null; readonly end: string | null };
  }[];
}
