import { mayRead, readingAt } from "@isnad/engine";
import type { FigureKind, Population } from "@isnad/model";
import { attackedTimes } from "./attacks.ts";
import { bySelf } from "./by-noun.ts";
import { byTrigger } from "./by-trigger.ts";
import { Counting } from "./counting.ts";
import { fits } from "./fitting.ts";
import { timesPhrase } from "./given-phrases.ts";
import { joinedPhrases, partitions } from "./joined-figures.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { parts } from "./share-figures.ts";
import { tallies, talliesBehind, talliesOfDeeds } from "./tallies.ts";
import type { Trigger } from "./triggers.ts";
import { none } from "./zero-figures.ts";

/** A figure claim before its circumstances are known. */
export interface Draft {
  readonly kind: FigureKind;
  readonly phrase: CountedPhrase;
  readonly trigger: Trigger | null;
  readonly sentence: number;
  /** The draft that it is a share of. */
  readonly whole: Draft | null;
  readonly population: readonly Population[];
  readonly rules: readonly string[];
  /** Tokens that say it: from trigger or number to the end of both. */
  readonly first: number;
  readonly last: number;
}

const mayBeIll = mayRead("g.illness");

/** The figures of one sentence, in text order. */
export function sentenceFigures(
  scene: Scene,
  sentence: number,
  triggers: readonly Trigger[],
  listed: FigureKind | null,
): Draft[] {
  const counting = new Counting(scene, sentence, triggers);
  if (ofIllness(counting)) return [];
  if (listed) item(counting, listed);
  none(counting);
  talliesBehind(counting);
  talliesOfDeeds(counting);
  timesOver(counting);
  byTrigger(counting);
  tallies(counting);
  bySelf(counting);
  partitions(counting);
  joinedPhrases(counting);
  parts(counting);
  return counting.drafts.sort((a, b) => a.phrase.start - b.phrase.start || a.phrase.end - b.phrase.end);
}

/** "– 77 soldiers": an item of a list begins with those whom it counts. */
function item(counting: Counting, lot: FigureKind): void {
  const phrase = counting.phrases.get(counting.from + 1);
  if (phrase && !phrase.kind && fits(lot, phrase, null)) counting.add(lot, phrase, null, "item of a list");
}

/** "was shelled 270 times". */
function timesOver(counting: Counting): void {
  for (const quantity of attackedTimes(counting.scene, counting.from, counting.to))
    counting.add("attacks", timesPhrase(counting.scene.doc, quantity), null, "times of an attack");
}

/** Deaths and cases of an illness are no deaths of the conflict. */
function ofIllness(counting: Counting): boolean {
  const { doc } = counting.scene;
  for (let i = counting.from; i < counting.to; i++)
    if (mayBeIll(doc, i) && readingAt(doc, i, "g.illness")) return true;
  return false;
}
