import { leads, readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import { affectedBy, furtherNames } from "./affected.ts";
import { toldOf } from "./by-noun.ts";
import { type Counting, STATE, TOLLS } from "./counting.ts";
import { namedRule } from "./given-phrases.ts";
import { casesOf } from "./groups.ts";
import { personAt } from "./names.ts";
import { type CountedPhrase, phraseAt } from "./phrases.ts";
import type { Trigger } from "./triggers.ts";
import { isUndone } from "./undone.ts";

/** Tokens between those who fled and the verb of their coming. */
const FLED = 4;

/** Tokens between a verb and the word that completes it, and between "met" and "his death", where all who met it stand. */
const CLOSING = 16;

const TO_DEATH = 30;

export function byTrigger(counting: Counting): void {
  for (let k = 0; k < counting.triggers.length; k++) {
    let read = 0;
    for (let t: Trigger | null = counting.triggers[k] as Trigger; t && read === 0; t = t.or)
      read = readTrigger(counting, t, counting.triggers[k + 1]);
    if (read === 0) bodyAlone(counting, counting.triggers[k] as Trigger);
    if (read > 1) k++;
  }
}

/** Whether a counted phrase holds the token, or ends right before it. */
function isCovered(counting: Counting, token: number): boolean {
  for (let i = token; i >= Math.max(counting.from, token - STATE); i--) {
    const phrase = counting.phrases.get(i);
    if (phrase) return phrase.last >= token;
  }
  return false;
}

/** "a body was found": a noun of the dead with nobody behind it is one of them. */
function bodyAlone(counting: Counting, { first, shape, sense }: Trigger): void {
  if (shape !== "noun" || sense.tail || leads(sense, "the") || isCovered(counting, first)) return;
  const phrase = phraseAt(counting.scene.doc, first, counting.to, undefined);
  if (phrase?.single && phrase.kind === "killed" && phrase.headAt === first && toldOf(counting, phrase))
    counting.add("killed", phrase, null, "the counted noun tells");
}

/** How many triggers were read: none if nobody is affected in this reading of the word. */
function readTrigger(counting: Counting, written: Trigger, next: Trigger | undefined): number {
  const trigger = written.opens ? opened(counting, written) : written;
  if (
    !trigger ||
    isCounted(counting, trigger) ||
    isNoDeed(counting, trigger) ||
    (trigger.closes && !closed(counting, trigger))
  )
    return 0;
  const cases = casesOf(counting, trigger);
  if (cases) {
    counting.used.add(cases);
    counting.add(trigger.kind, { ...cases, unit: "person" }, trigger, "cases of the deed");
    return 1;
  }
  const paired = next && pairs(counting, trigger, next) ? next : null;
  const single =
    paired && trigger.shape !== "noun" ? affectedBy(counting.scene, counting, trigger, trigger) : null;
  if (paired && !single) {
    const phrase = affectedBy(counting.scene, counting, paired, trigger);
    if (phrase) pair(counting, trigger, paired, phrase);
    return 2;
  }
  const phrase =
    single ?? affectedBy(counting.scene, counting, trigger, trigger) ?? stillInNeed(counting, trigger);
  if (!phrase) return 0;
  addLots(counting, kindOf(counting, trigger, phrase), phrase, trigger, "affected beside the trigger");
  if (phrase.rule === namedRule || personAt(counting.scene, phrase.first)?.last === phrase.last)
    for (const name of furtherNames(counting.scene, phrase, counting.to))
      counting.add(trigger.kind, name, trigger, "named after another");
  return 1;
}

/** "thousands who fled are in need": what befell them before does not take them out of the count. */
function stillInNeed(counting: Counting, trigger: Trigger): CountedPhrase | null {
  if (trigger.kind !== "in_need" || !trigger.before) return null;
  const { doc } = counting.scene;
  const told = counting.drafts.findLast(
    ({ phrase, kind }) =>
      kind !== "in_need" && phrase.last < trigger.first && readingAt(doc, phrase.last, "g.rel"),
  );
  return told?.phrase ?? null;
}

/** "the killing and wounding of", "were killed and wounded": two deeds done to the same people. */
function pairs(counting: Counting, trigger: Trigger, next: Trigger): boolean {
  if (next.first !== trigger.last || !next.joined || trigger.sense.tail) return false;
  // "17 were killed, and dozens was hurt": the first verb has its own subject before it.
  if (trigger.sense.form.tense && trigger.sense.form.number !== next.sense.form.number) return false;
  const noun =
    next.shape === "noun" || readingAt(counting.scene.doc, next.first, "trigger.noun") !== undefined;
  return trigger.shape === "noun" ? noun : next.shape !== "noun";
}

/** "took … the lives of": the affected follow the word that completes the verb. */
function opened(counting: Counting, trigger: Trigger): Trigger | null {
  for (let i = trigger.last; i < Math.min(counting.to, trigger.last + 12); i++) {
    const word = readingAt(counting.scene.doc, i, trigger.opens as string);
    if (word) return { ...trigger, last: i + word.length, shape: "phrase" };
  }
  return null;
}

/** "met … their death": the closing word must follow. */
function closed(counting: Counting, trigger: Trigger): boolean {
  for (
    let i = trigger.closes === "g.fled" ? Math.max(counting.from, trigger.first - FLED) : trigger.last;
    i < Math.min(counting.to, trigger.last + (trigger.kind === "killed" ? TO_DEATH : CLOSING));
    i++
  )
    if (
      (trigger.closes === "place" && counting.scene.placeAt.has(i) && leadsTo(counting, i)) ||
      readingAt(counting.scene.doc, i, trigger.closes as string)
    )
      return true;
  return false;
}

/** "to PLACE". */
function leadsTo(counting: Counting, i: number): boolean {
  return readingAt(counting.scene.doc, i - 1, "g.prep")?.sense.entry.features.to !== undefined;
}

/** "at dawn", spelled like "blew up"; "in order to free two towns", which are not free yet. */
function isNoDeed(counting: Counting, trigger: Trigger): boolean {
  const { first, kind, shape, sense } = trigger;
  return (
    counting.scene.timeAt.has(first) ||
    isName(counting, first) ||
    isUndone(counting.scene.doc, trigger) ||
    (kind === "control" && shape === "noun" && sense.lead?.parts.includes("for") === true)
  );
}

/** A given name beside another, spelled like a verb. */
function isName(counting: Counting, i: number): boolean {
  const given = (k: number): boolean => readingAt(counting.scene.doc, k, "name.given") !== undefined;
  return given(i) && (given(i - 1) || given(i + 1));
}

/** "thousands of families": a word with a number before it is what is counted, not a deed spelled alike. */
function isCounted(counting: Counting, trigger: Trigger): boolean {
  for (let i = trigger.first - 1; i >= Math.max(counting.from, trigger.first - 4); i--) {
    const phrase = counting.phrases.get(i);
    if (phrase) return phrase.quantity !== null && phrase.head !== null && phrase.headAt === trigger.first;
  }
  return false;
}

/** "a number of dead and wounded" are two figures. */
export function addLots(
  counting: Counting,
  kind: FigureKind,
  phrase: CountedPhrase,
  trigger: Trigger | null,
  rule: string,
): void {
  counting.add(kind, phrase, trigger, rule);
  if (phrase.both && phrase.quantifier === "some")
    counting.add(kind === "killed" ? "injured" : "killed", phrase, trigger, "two lots of one unknown number");
}

/** "the killing and wounding of 20": one number for both. */
function pair(counting: Counting, a: Trigger, b: Trigger, phrase: CountedPhrase): void {
  const kinds = new Set([a.kind, b.kind]);
  if (kinds.has("killed") && kinds.has("injured"))
    counting.add("casualties", phrase, a, "killed and injured in one number");
  else {
    counting.add(a.kind, phrase, a, "affected by two triggers");
    counting.add(b.kind, phrase, b, "affected by two triggers");
  }
}

function kindOf(counting: Counting, trigger: Trigger, phrase: CountedPhrase): FigureKind {
  // Those who leave hospital were treated.
  if (trigger.kind === "displaced" && leavesHospital(counting, trigger, phrase)) return "aided";
  // The wounded who die are dead; "fell" says nothing of the lot of those who fell.
  const told = phrase.kind && TOLLS.has(phrase.kind) && phrase.head?.entry.features.pop === undefined;
  const treated = trigger.kind === "aided" && phrase.kind === "injured";
  if (told && !treated && (trigger.weak || trigger.kind !== "killed")) return phrase.kind as FigureKind;
  // Those who get no water or aid are in need of it.
  if (trigger.kind === "aided" && readingAt(counting.scene.doc, trigger.first - 1, "g.not")) return "in_need";
  return trigger.kind === "released" && isWanted(counting, trigger) ? "detained" : trigger.kind;
}

function leavesHospital(counting: Counting, { first, last }: Trigger, phrase: CountedPhrase): boolean {
  const end = Math.max(last, phrase.first > first ? phrase.last : last);
  return [0, 1].some((k) => readingAt(counting.scene.doc, end + k, "g.clinic"));
}

/** "talks on the release of six": those whose release is asked for or refused are still held. */
function isWanted(counting: Counting, { first }: Trigger): boolean {
  for (let i = first - 1; i >= Math.max(counting.from, first - 5); i--)
    if (readingAt(counting.scene.doc, i, "g.wanted")) return true;
  return false;
}
