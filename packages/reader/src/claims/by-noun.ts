import { readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import { markAt } from "../token-text.ts";
import { countsAttacks, hitsTargets, isExplosive } from "./attacks.ts";
import { addLots } from "./by-trigger.ts";
import { type Counting, STATE, TOLLS } from "./counting.ts";
import type { CountedPhrase } from "./phrases.ts";
import { toldBy } from "./predicates.ts";
import { victimTold } from "./victims.ts";

/** Tokens between tons and what they are of. */
const LOAD = 5;

/** Tokens of a headline in which its cause stands. */
const HEADLINE = 5;

/** "some of the prisoners", "all the prisoners": they are talked of, and not told to be held. */
function isHeldAnyway({ kind, quantifier, quantity }: CountedPhrase): boolean {
  return kind === "detained" && quantity !== null && (quantifier === "some" || quantifier === "all");
}

/** Nouns that tell their lot themselves: "five dead", "dozens of raids". */
export function bySelf(counting: Counting): void {
  for (const phrase of counting.phrases.values()) {
    const told = counting.used.has(phrase) ? null : victimTold(counting.scene.doc, phrase);
    if (told) counting.add(told.kind, told.phrase, null, "the adjective tells");
    if (counting.used.has(phrase) || told) continue;
    if (isExplosive(counting.scene, phrase))
      counting.add("attacks", { ...phrase, unit: "attack" }, null, "things that went off");
    if (hitsTargets(counting.scene, counting.phrases, phrase))
      counting.add("attacks", phrase, null, "places that were hit");
    if (isLoad(counting, phrase)) counting.add("aided", phrase, null, "a load of aid");
    if (!phrase.kind || phrase.head?.tail) continue;
    const counted =
      (phrase.quantity !== null && phrase.quantity.value.form !== "ordinal") ||
      (phrase.low === 2 && !phrase.quantity) ||
      phrase.rule === "number: one behind its noun";
    if (phrase.unit === "attack") {
      if (counted && countsAttacks(counting.scene, counting.phrases, phrase))
        counting.add("attacks", phrase, null, "counted attacks");
      continue;
    }
    if (
      isGenitive(counting, phrase) ||
      byPredicate(counting, phrase) ||
      isState(counting, phrase) ||
      isHeldAnyway(phrase)
    )
      continue;
    if (counted) {
      addLots(
        counting,
        isExchanged(counting, phrase) ? "released" : phrase.kind,
        phrase,
        null,
        "the counted noun tells",
      );
    } else if (
      !phrase.definite &&
      (TOLLS.has(phrase.kind) ? toldOf(counting, phrase) : turnedUp(counting, phrase))
    )
      bare(counting, phrase);
  }
}

/** "2000 tons of relief". */
function isLoad(counting: Counting, { head, last, low, quantity }: CountedPhrase): boolean {
  if (!head?.entry.features.load || low === null || !quantity || quantity.value.form === "ordinal")
    return false;
  for (let i = last; i < Math.min(counting.to, last + LOAD); i++) {
    if (readingAt(counting.scene.doc, i, "g.aid")) return true;
    if (markAt(counting.scene.doc, i) !== "") return false;
  }
  return false;
}

/** "the release of the soldier in exchange for hundreds of prisoners": they are let go as well. */
function isExchanged(counting: Counting, { kind, first }: CountedPhrase): boolean {
  return (
    kind === "detained" &&
    readingAt(counting.scene.doc, first - 1, "g.exchange") !== undefined &&
    counting.drafts.some((d) => d.kind === "released")
  );
}

/** "two soldiers are still missing": the noun tells the lot of those before. */
function byPredicate(counting: Counting, noun: CountedPhrase): boolean {
  const told = TOLLS.has(noun.kind as FigureKind) ? null : toldBy(counting.scene, counting, noun);
  if (!told) return false;
  counting.used.add(noun);
  counting.add(noun.kind as FigureKind, told, null, "told by the predicate");
  return true;
}

/** "the son of one of the dead": told of somebody else. */
function isGenitive(counting: Counting, { first, quantity, joined }: CountedPhrase): boolean {
  if (quantity?.value.form !== "one_of" || joined) return false;
  const owner = counting.phrases.get(first - 1);
  return owner?.last === first && owner.single && !owner.definite;
}

/** "one of them fell dead": the noun tells the state of him who fell. */
function isState(counting: Counting, { single, definite, first, kind }: CountedPhrase): boolean {
  const told = counting.drafts.some(
    ({ trigger, phrase, kind: lot }) =>
      trigger?.weak && lot === kind && phrase.last <= first && first - phrase.last < STATE,
  );
  return single && !definite && told;
}

/** "left dead and wounded": two kinds of unknown number. */
function bare(counting: Counting, phrase: CountedPhrase): void {
  counting.add(phrase.kind as FigureKind, phrase, null, "the counted noun tells");
}

/** Those in a lasting state, like refugees, are mostly just there: they count where a word says that they are the outcome. */
function turnedUp(counting: Counting, phrase: CountedPhrase): boolean {
  if (phrase.single || phrase.governed) return false;
  for (let i = phrase.first - 1; i >= Math.max(counting.from, phrase.first - 3); i--)
    if (readingAt(counting.scene.doc, i, "g.light")) return true;
  return false;
}

/** "there was no news of": a negation right before the word that leads to a toll. */
function isDenied(counting: Counting, i: number): boolean {
  return [1, 2, 3, 4].some((k) => readingAt(counting.scene.doc, i - k, "g.neg"));
}

/** "one dead and one wounded by shelling": a headline without a verb. */
function isHeadline(counting: Counting, { first, last, definite }: CountedPhrase): boolean {
  const { doc } = counting.scene;
  if (first !== counting.from || definite) return false;
  for (let i = last; i < Math.min(counting.to, last + HEADLINE); i++) {
    const joined = counting.phrases.get(i);
    if (joined?.joined && joined.kind && TOLLS.has(joined.kind)) return true;
    if (readingAt(doc, i, "g.cause") || readingAt(doc, i, "g.by")) return true;
  }
  return false;
}

/** Whether a word that leads to a toll stands shortly before the phrase, or the sentence begins with it. */
export function toldOf(counting: Counting, phrase: CountedPhrase): boolean {
  const { doc } = counting.scene;
  if (phrase.first <= counting.from + 1 && (!phrase.single || isHeadline(counting, phrase))) return true;
  for (let i = phrase.first - 1; i >= Math.max(counting.from, phrase.first - 5); i--) {
    if (readingAt(doc, i, "g.light")) return !isDenied(counting, i);
    if (!'"“«'.includes(markAt(doc, i))) return false;
  }
  for (let i = phrase.last; i < Math.min(counting.to, phrase.last + 3); i++)
    if (readingAt(doc, i, "g.light")) return true;
  return phrase.joined && counting.drafts.some((d) => d.trigger === null && d.phrase.last === phrase.first);
}
