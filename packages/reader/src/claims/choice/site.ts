import type { Mention } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import type { Actor } from "../../actors/index.ts";
import type { Range } from "../by-sentence.ts";
import type { Draft } from "../figures.ts";
import type { SentenceFacts } from "../sentence-facts.ts";

/** A claim in its sentence, as its circumstances are looked for. */
export interface Site {
  readonly draft: Draft;
  /** Its own words; of claims that share a verb those from its number on. */
  readonly claim: Range;
  /** Where the next claim begins that is not told in one breath with it. */
  readonly next: number;
  /** What its sentence tells near it. */
  readonly facts: SentenceFacts;
  readonly sentence: number;
  /** What its speaker says, or the sentence. */
  readonly said: Range;
  /** The claims of the sentence near it, itself among them. */
  readonly others: readonly Draft[];
  /** The sentences before it, the nearest first. */
  readonly before: readonly SentenceFacts[];
  /** Whether a token is of those who are counted. */
  readonly affected: (token: number) => boolean;
  /** The subject of its own verb or noun, if that is somebody. */
  readonly subject: readonly Mention<Actor>[];
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
} as const satisfies Record<FigureKind, string>;

/** Kinds whose circumstances are told alike. */
export type Lot = (typeof LOTS)[FigureKind];

export const lotOf = (kind: FigureKind): Lot => LOTS[kind];
