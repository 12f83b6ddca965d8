import { type Document, type Reading, readingAt, type Sense } from "@isnad/engine";
import type { FigureKind, Means, Unit } from "@isnad/model";
import { isJoined } from "./tokens.ts";

/** How the affected stand to the word: after it, or as its subject. */
export type TriggerShape = "object" | "subject" | "noun" | "phrase";

/** A word that tells what happened to those who are counted. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly kind: FigureKind;
  readonly shape: TriggerShape;
  readonly sense: Sense;
  readonly joined: boolean;
  /** Too common a word to count without a number beside it. */
  readonly weak: boolean;
  readonly unit: Unit | null;
  /** The preposition, folded, that leads to the affected. */
  readonly prep: string | null;
  readonly means: Means | null;
  /** Half of an expression: counts only where a word of this class follows. */
  readonly closes: string | null;
  /** Half of an expression: the affected follow a later word of this class. */
  readonly opens: string | null;
  /** Counts only what no genitive defines. */
  readonly indefinite: boolean;
  readonly rule: string;
}

const SHAPES: readonly TriggerShape[] = ["phrase", "object", "subject", "noun"];

/** The triggers of a document in order; where readings compete the longer one wins, then the earlier shape. */
export function findTriggers(doc: Document, skipped: (token: number) => boolean): Trigger[] {
  const found: Trigger[] = [];
  for (let i = 0; i < doc.words.length; i++) {
    if ((doc.words[i]?.senses.length ?? 0) === 0 && !doc.phrases.has(i)) continue;
    const trigger = triggerAt(doc, i);
    if (!trigger || skipped(i)) continue;
    found.push(trigger);
    i = trigger.last - 1;
  }
  return found;
}

function triggerAt(doc: Document, i: number): Trigger | null {
  let best: { reading: Reading; shape: TriggerShape } | null = null;
  for (const shape of SHAPES) {
    const reading = readingAt(doc, i, `trigger.${shape}`);
    if (reading && (!best || reading.length > best.reading.length)) best = { reading, shape };
  }
  if (!best || speaksForItself(best.reading.sense)) return null;
  const { reading, shape } = best;
  const { features, lemma } = reading.sense.entry;
  return {
    first: i,
    last: i + reading.length,
    kind: features.kind as FigureKind,
    shape,
    sense: reading.sense,
    joined: isJoined(doc, i),
    weak: features.weak !== undefined,
    closes: (features.closes as string | undefined) ?? null,
    opens: (features.opens as string | undefined) ?? null,
    indefinite: features.indefinite !== undefined,
    prep: (features.prep as string | undefined) ?? null,
    unit: (features.unit as Unit | undefined) ?? null,
    means: (features.means as Means | undefined) ?? null,
    rule: `${features.kind}: ${shape} ${lemma}`,
  };
}

/** "we kill": the speaker's own deed in the present, which counts nobody. */
function speaksForItself({ form }: Sense): boolean {
  return form.tense === "present" && form.number === "plural" && form.gender === undefined;
}
