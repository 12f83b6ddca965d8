import { type Document, mayRead, type Reading, readingAt, type Sense } from "@isnad/engine";
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
  /** The prepositions that lead to the affected: words, folded, or what is joined to a word. */
  readonly prep: readonly string[];
  readonly means: Means | null;
  /** Half of an expression: counts only where a word of this class follows. */
  readonly closes: string | null;
  /** Half of an expression: the affected follow a later word of this class. */
  readonly opens: string | null;
  /** The affected stand before it only: "twenty are in need". */
  readonly before: boolean;
  /** Whoever follows is the affected, even by a name or noun that is not known. */
  readonly victim: boolean;
  /** The affected stand right behind it or nowhere: a word spelled like another. */
  readonly beside: boolean;
  /** Counts only what no genitive defines. */
  readonly indefinite: boolean;
  /** Another reading of the same word, for where this one finds nobody. */
  readonly or: Trigger | null;
  readonly rule: string;
}

const SHAPES: readonly TriggerShape[] = ["phrase", "object", "subject", "noun"];
const CLASSES: Readonly<Record<TriggerShape, string>> = {
  phrase: "trigger.phrase",
  object: "trigger.object",
  subject: "trigger.subject",
  noun: "trigger.noun",
};

const mayTrigger = mayRead(...Object.values(CLASSES));

/** The triggers of a document in order; where readings compete the longer one wins, then the earlier shape. */
export function findTriggers(doc: Document, skipped: (token: number) => boolean): Trigger[] {
  const found: Trigger[] = [];
  for (let i = 0; i < doc.words.length; i++) {
    if (!mayTrigger(doc, i)) continue;
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
    const reading = readingAt(doc, i, CLASSES[shape]);
    if (reading && (!best || reading.length > best.reading.length)) best = { reading, shape };
  }
  if (!best || speaksForItself(best.reading.sense)) return null;
  const { reading, shape } = best;
  return toTrigger(doc, i, reading, shape, reading.length === 1 ? otherReadings(doc, i, reading.sense) : []);
}

/** The further trigger readings of a word, in the order of the word lists. */
function otherReadings(doc: Document, i: number, taken: Sense): Sense[] {
  const senses = doc.words[i]?.senses ?? [];
  return senses.filter(
    (s, k) =>
      shapeOf(s) !== null && s.entry !== taken.entry && senses.findIndex((o) => o.entry === s.entry) === k,
  );
}

function shapeOf(sense: Sense): TriggerShape | null {
  return SHAPES.find((shape) => sense.entry.class === CLASSES[shape]) ?? null;
}

function toTrigger(
  doc: Document,
  i: number,
  reading: Reading,
  shape: TriggerShape,
  others: readonly Sense[],
): Trigger {
  const { features, lemma } = reading.sense.entry;
  const [next, ...rest] = others;
  return {
    first: i,
    last: i + reading.length,
    or: next ? toTrigger(doc, i, { sense: next, length: 1 }, shapeOf(next) as TriggerShape, rest) : null,
    kind: features.kind as FigureKind,
    shape,
    sense: reading.sense,
    joined: isJoined(doc, i),
    weak: features.weak !== undefined,
    closes: (features.closes as string | undefined) ?? null,
    opens: (features.opens as string | undefined) ?? null,
    before: features.before !== undefined,
    victim: features.victim !== undefined,
    beside: features.beside !== undefined,
    indefinite: features.indefinite !== undefined,
    prep: (features.prep as string | undefined)?.split(",") ?? [],
    unit: (features.unit as Unit | undefined) ?? null,
    means: (features.means as Means | undefined) ?? null,
    rule: `${features.kind}: ${shape} ${lemma}`,
  };
}

/** "we kill": the speaker's own deed in the present, which counts nobody. */
function speaksForItself({ form }: Sense): boolean {
  return form.tense === "present" && form.number === "plural" && form.gender === undefined;
}
