import type { Mention } from "@isnad/engine";
import type { FigureKind, Means, StatementKind } from "@isnad/model";
import type { Actor } from "../../actors/index.ts";
import type { StatementDraft } from "../../statements/index.ts";
import type { Range } from "../by-sentence.ts";
import type { Draft } from "../figures.ts";
import type { SentenceFacts } from "../sentence-facts.ts";

/** A claim in its sentence, as its circumstances are looked for. */
export interface Site {
  readonly draft: Draft | StatementDraft;
  /** Its own words; of claims that share a verb those from its number on. */
  readonly claim: Range;
  /** Its number, or where its clause begins. */
  readonly head: Range;
  /** Where the next claim begins that is not told in one breath with it. */
  readonly next: number;
  /** What its sentence tells near it. */
  readonly facts: SentenceFacts;
  readonly sentence: number;
  /** What its speaker says, or the sentence. */
  readonly said: Range;
  /** The numbers of the claims near it in the sentence, its own among them. */
  readonly others: readonly Range[];
  /** The sentences before it, the nearest first. */
  readonly before: readonly SentenceFacts[];
  /** Whether a token is of those who are counted. */
  readonly affected: (token: number) => boolean;
  /** The subject of its own verb or noun, if that is somebody. */
  readonly subject: readonly Mention<Actor>[];
  /** How those who are counted stand to its verb. */
  readonly shape: string;
  /** By what means its own words say that it was done. */
  readonly means: Means | null;
  /** A share of the figure before it. */
  readonly isShare: boolean;
}

const LOTS = {
  killed: "harm",
  injured: "harm",
  casualties: "harm",
  missing: "harm",
  attacks: "attacks",
  damaged: "damaged",
  detained: "held",
  released: "held",
  displaced: "moved",
  returned: "moved",
  besieged: "state",
  in_need: "state",
  aided: "state",
  control: "control",
  attack: "deed",
  shortage: "lack",
  obstruction: "lack",
  accusation: "speech",
  denial: "speech",
  call: "speech",
  talks: "speech",
} as const satisfies Record<FigureKind | StatementKind, string>;

/** Kinds whose circumstances are told alike. */
export type Lot = (typeof LOTS)[FigureKind | StatementKind];

/** The lot of a claim; what changed hands uncounted is a deed. */
export const lotOf = ({ draft }: Site): Lot =>
  draft.kind === "control" && !("phrase" in draft) ? "deed" : LOTS[draft.kind];
