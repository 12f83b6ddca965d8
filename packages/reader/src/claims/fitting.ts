import { type Document, readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import { personAt } from "./names.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

/** Kinds that count people. */
export const PERSONAL: ReadonlySet<FigureKind> = new Set([
  "killed",
  "injured",
  "casualties",
  "missing",
  "detained",
  "released",
  "displaced",
  "returned",
  "besieged",
  "in_need",
  "aided",
]);

/** Whether a phrase can be counted by a kind, of the things that the trigger speaks of. */
export function fits(kind: FigureKind, phrase: CountedPhrase, trigger: Trigger | null): boolean {
  const { unit } = phrase;
  if (kind === "control" && phrase.head?.entry.features.area && (phrase.quantity || phrase.low === 2))
    return true;
  // "shot down most of them".
  if (kind === "damaged" && unit === null) return phrase.quantity?.value.pronoun != null;
  if (
    trigger?.unit &&
    unit !== trigger.unit &&
    !(trigger.unit === "person" && unit === "family") &&
    !(unit === null && phrase.quantity && trigger.unit === "person")
  ) {
    if (!(trigger.unit === "area" && unit === "percent")) return false;
  }
  if (PERSONAL.has(kind)) {
    if (kind === "aided" && (unit === "item" || unit === "vehicle")) return true;
    if (kind === "besieged" && unit === "area") return phrase.quantity !== null || phrase.low === 2;
    return (
      unit === null || unit === "person" || unit === "family" || (unit === "percent" && !!phrase.quantity)
    );
  }
  // "destroyed three villages"; "damage in three villages" is where it was.
  if (kind === "damaged" && unit === "area") return phrase.quantity !== null && trigger?.prep.length === 0;
  if (kind === "damaged")
    return unit === "building" || unit === "vehicle" || unit === "item" || unit === "percent";
  if (kind === "attacks") return unit === "attack";
  return unit === "area" || unit === "percent";
}

/** The counted phrases of a sentence and which of them already count for something. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly phrases: ReadonlyMap<number, CountedPhrase>;
  readonly used: ReadonlySet<CountedPhrase>;
  readonly triggerAt: ReadonlyMap<number, Trigger>;
}

/** Whether a phrase may be what a trigger affects: nobody has taken it, and it is of the right sort. */
export function acceptable(scene: Scene, counted: Counted, phrase: CountedPhrase, trigger: Trigger): boolean {
  if (counted.used.has(phrase) || !fits(trigger.kind, phrase, trigger)) return false;
  if (
    phrase.stranger &&
    (phrase.governed ||
      ["all", "most"].includes(phrase.quantifier) ||
      phrase.first !== trigger.last ||
      trigger.weak ||
      trigger.unit)
  )
    return false;
  if (isFarNumber(phrase, trigger)) return false;
  if (phrase.quantity)
    return (
      phrase.quantity.value.form !== "ordinal" ||
      (phrase.head === null
        ? phrase.first === trigger.last
        : phrase.last === trigger.first && trigger.kind === "killed")
    );
  // "fell" counts people only where a noun says that they are people.
  if (trigger.weak && trigger.kind === "killed" && trigger.shape !== "phrase" && phrase.unit !== "person")
    return false;
  if (trigger.indefinite && phrase.defined) return false;
  // "was hurt by grave hurts": the deed's own noun is nobody.
  if (trigger.shape !== "noun" && !phrase.quantity && readingAt(scene.doc, phrase.headAt, "trigger.noun"))
    return false;
  if (describes(scene, phrase) || describesThing(counted, phrase)) return false;
  if (trigger.kind === "displaced" && !uproots(phrase, trigger)) return false;
  if ((trigger.kind === "control" || trigger.weak) && phrase.low !== 2 && !falls(scene, phrase, trigger))
    return false;
  if (phrase.single && phrase.head?.form.derived && phrase.first !== trigger.last) return false;
  return (
    !phrase.definite ||
    (phrase.low === 2 && trigger.kind !== "control") ||
    (phrase.single && oneKnown(scene, counted, phrase, trigger)) ||
    knownOnes(scene, counted, phrase, trigger)
  );
}

/** Whether a preposition that the trigger wants leads to the phrase: a word of its own, or one joined to the phrase. */
export function isLed(doc: Document, { first }: CountedPhrase, { prep, last }: Trigger): boolean {
  if (prep.length === 0 || first < last) return false;
  return (
    (first > last && prep.includes(doc.words[first - 1]?.form ?? "")) ||
    doc.words[first]?.leads.some(({ parts }) => prep.includes(parts[0] as string)) === true
  );
}

/** Tokens that a preposition and what describes the harm take ("material damage in"). */
const LED = 3;

/** Whether the phrase stands right behind the trigger, or behind its preposition. */
function isBeside({ doc }: Scene, phrase: CountedPhrase, trigger: Trigger): boolean {
  if (phrase.first === trigger.last) return true;
  return phrase.first - trigger.last <= LED && isLed(doc, phrase, trigger);
}

/** "two suicide bombings": a word for a person right behind a thing of the same number is its adjective. */
function describesThing(
  { phrases }: Counted,
  { first, low, quantity, unit, joined, headAt }: CountedPhrase,
): boolean {
  if (quantity || unit !== "person" || joined || headAt !== first) return false;
  const thing = phrases.get(first - 1);
  return (
    thing !== undefined &&
    thing.last === first &&
    thing.unit !== "person" &&
    thing.unit !== null &&
    thing.unit !== "family" &&
    thing.low === low &&
    !thing.quantity
  );
}

/** "the soldiers working there", "the two military bases": a word in the dual with the article behind another such noun. */
function describes({ doc }: Scene, { low, quantity, definite, head, first }: CountedPhrase): boolean {
  if (low !== 2 || quantity || !definite || head?.tail) return false;
  return doc.words[first - 1]?.leads.some(({ parts }) => parts.includes("the")) === true;
}

/** "a shell fell in quarter 86": a number without a noun, not right behind the word for falling. */
function isFarNumber(
  { quantity, head, both, first }: CountedPhrase,
  { kind, weak, shape, last }: Trigger,
): boolean {
  const falls = weak && kind === "killed" && shape === "subject";
  return falls && quantity !== null && head === null && !both && first > last;
}

/** "a young man fell": one person right behind the word. */
function falls(scene: Scene, phrase: CountedPhrase, { kind, last, shape }: Trigger): boolean {
  if (kind !== "killed" || shape !== "subject" || !phrase.single || phrase.first !== last) return false;
  return !phrase.definite || personAt(scene, phrase.first) !== null;
}

/** "the pilot": right behind the word, behind its doers, or before his name. Elsewhere, the word may describe a name before it. */
function oneKnown(scene: Scene, counted: Counted, phrase: CountedPhrase, trigger: Trigger): boolean {
  if (isBeside(scene, phrase, trigger)) return true;
  if (phrase.last === trigger.first) return true;
  if (phrase.head?.tail !== null) return false;
  if (counted.phrases.get(phrase.first - 1)?.mayBePlural && trigger.shape === "object") return true;
  return (
    TOLL_SHAPED.has(trigger.kind) || phrase.last === trigger.first || personAt(scene, phrase.first) !== null
  );
}

/** Kinds whose one victim is often told of by a word with the article, wherever it stands. */
const TOLL_SHAPED: ReadonlySet<FigureKind> = new Set(["killed", "injured", "damaged"]);

/** One who leaves travels; people are uprooted in numbers, or where the word stands right beside them. */
function uproots(phrase: CountedPhrase, trigger: Trigger): boolean {
  return (
    !phrase.single && (phrase.low === 2 || phrase.first === trigger.last || phrase.last === trigger.first)
  );
}

/** "destroyed their homes", "the flight of the inhabitants": definite, and yet told for the first time. */
function knownOnes(scene: Scene, counted: Counted, phrase: CountedPhrase, trigger: Trigger): boolean {
  if (!isBeside(scene, phrase, trigger)) return false;
  if (trigger.kind === "damaged") return true;
  return (
    trigger.shape === "noun" &&
    trigger.kind === "displaced" &&
    phrase.head !== null &&
    !phrase.single &&
    isOutcome(scene, counted, trigger)
  );
}

/** "led to the flight": a word that leads to an outcome stands shortly before. */
function isOutcome({ doc }: Scene, { from }: Counted, trigger: Trigger): boolean {
  for (let i = trigger.first - 1; i >= Math.max(from, trigger.first - OUTCOME); i--)
    if (readingAt(doc, i, "g.light")) return true;
  return false;
}

/** Tokens between a word that leads to an outcome and the deed. */
const OUTCOME = 8;
