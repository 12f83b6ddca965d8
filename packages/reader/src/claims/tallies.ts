import { readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import { markAt } from "../token-text.ts";
import { type Counting, TO_LOT, TOLLS } from "./counting.ts";
import { fits } from "./fitting.ts";
import type { CountedPhrase } from "./phrases.ts";
import { comesFrom } from "./share-figures.ts";

/** A plain number as a lower bound. */
function over(total: CountedPhrase): CountedPhrase {
  return total.quantifier === "exact" ? { ...total, high: null, quantifier: "more_than" } : total;
}

/** "the number of dead rose to 17": the noun is named first, the number follows alone. */
export function tallies(counting: Counting): void {
  for (const phrase of counting.phrases.values()) {
    if (
      counting.used.has(phrase) ||
      phrase.quantity ||
      !phrase.kind ||
      (phrase.unit !== "person" && phrase.unit !== "family")
    )
      continue;
    // "the toll: two dead and five wounded" counts the two.
    if (phrase.low === 2 && !phrase.definite) continue;
    if (!afterTally(counting, phrase) && !valued(counting, phrase)) continue;
    const total = totalAfter(counting, phrase);
    if (total) counting.used.add(phrase);
    if (total)
      counting.add(
        total.kind && TOLLS.has(total.kind) ? total.kind : jointLot(counting, phrase),
        {
          ...(isExceeded(counting, phrase) ? over(total) : total),
          population: total.population.length ? total.population : phrase.population,
        },
        null,
        "total named after the noun",
      );
  }
}

/** "the number of dead exceeded … 100": the verb before the noun makes the number a lower bound. */
function isExceeded(counting: Counting, noun: CountedPhrase): boolean {
  for (let i = noun.first - 1; i >= Math.max(counting.from, noun.first - 4); i--)
    if (readingAt(counting.scene.doc, i, "g.reach")?.sense.entry.features.more !== undefined) return true;
  return false;
}

/** "the number of dead and wounded is 118": one number for both lots. */
function jointLot(counting: Counting, noun: CountedPhrase): FigureKind {
  const other = counting.phrases.get(noun.last);
  const joint =
    other?.joined && !other.quantity && other.kind && TOLLS.has(other.kind) && other.kind !== noun.kind;
  if (!joint || counting.used.has(other)) return noun.kind as FigureKind;
  counting.used.add(other);
  return "casualties";
}

/** "the number of those who were killed reached 300": the deed stands where a noun of the dead could. */
export function talliesOfDeeds(counting: Counting): void {
  const { doc } = counting.scene;
  for (const trigger of counting.triggers) {
    if (trigger.shape === "noun" || !readingAt(doc, trigger.first - 1, "g.rel")) continue;
    const tally = [2, 3, 4, 5].some((k) => readingAt(doc, trigger.first - k, "g.tally"));
    const total = tally ? totalAfter(counting, { last: trigger.last }) : null;
    if (total && fits(trigger.kind, total, null))
      counting.add(trigger.kind, total, trigger, "total named after the deed");
  }
}

/** "rose to 5 the number of the dead", "to 37 the number of those who were killed": the number comes first. */
export function talliesBehind(counting: Counting): void {
  const { doc } = counting.scene;
  for (const phrase of counting.phrases.values()) {
    if (
      !phrase.quantity ||
      phrase.low === null ||
      phrase.head ||
      counting.used.has(phrase) ||
      !readingAt(doc, phrase.last, "g.tally")
    )
      continue;
    const lot = lotAfter(counting, phrase.last + 1);
    if (!lot) continue;
    counting.used.add(phrase);
    counting.add(lot, { ...phrase, stranger: false }, null, "total named before the noun");
  }
}

/** The lot that a noun tells right behind a word for "the number of", or a verb of the clause about them. */
function lotAfter(counting: Counting, from: number): FigureKind | null {
  for (let i = from; i < Math.min(counting.to, from + TO_LOT); i++) {
    const noun = counting.phrases.get(i);
    if (noun?.quantity || ".؛:".includes(markAt(counting.scene.doc, i) || " ")) return null;
    const kind = noun?.kind ?? counting.triggerAt.get(i)?.kind;
    if (!kind) continue;
    if (noun) counting.used.add(noun);
    return TOLLS.has(kind) ? kind : null;
  }
  return null;
}

/** "the displaced at about two million", "the besieged, whose number is put at 2000": the number follows at once. */
function valued(counting: Counting, noun: CountedPhrase): boolean {
  const { doc } = counting.scene;
  if (!noun.definite) return false;
  const beside = counting.phrases.get(noun.last);
  if (beside?.quantity && !beside.head && (beside.governed || goesOnFrom(counting, noun))) return true;
  // "the dead are now thirteen".
  const now = counting.phrases.get(noun.last + 1);
  if (now?.quantity && !now.head && readingAt(doc, noun.last, "g.become")) return true;
  return [0, 1].some((k) => readingAt(doc, noun.last + k, "g.tally")?.sense.tail != null);
}

/** "the dead are 12, the wounded 25": joined to a total. */
function goesOnFrom(counting: Counting, { first, joined }: CountedPhrase): boolean {
  return joined && counting.drafts.some(({ phrase }) => phrase.last === first && phrase.quantity !== null);
}

function afterTally(counting: Counting, phrase: CountedPhrase): boolean {
  for (let i = phrase.first - 1; i >= Math.max(counting.from, phrase.first - 3); i--)
    if (readingAt(counting.scene.doc, i, "g.tally")) return true;
  return false;
}

function totalAfter(counting: Counting, noun: { readonly last: number }): CountedPhrase | null {
  for (let i = noun.last; i < Math.min(counting.to, noun.last + 25); i++) {
    const phrase = counting.phrases.get(i);
    if (phrase?.quantity && comesFrom(counting, phrase)) continue;
    // "the dead are over a hundred while the number of wounded …": another tally begins.
    if (
      phrase?.kind &&
      !phrase.quantity &&
      phrase.definite &&
      readingAt(counting.scene.doc, i - 1, "g.tally")
    )
      return null;
    if (
      phrase?.quantity &&
      (phrase.low ?? phrase.high) !== null &&
      !counting.used.has(phrase) &&
      (phrase.unit === null || phrase.unit === "person" || phrase.unit === "family")
    ) {
      counting.used.add(phrase);
      return phrase;
    }
    const trigger = counting.triggerAt.get(i);
    if (trigger && trigger.shape !== "noun" && !trigger.weak) return null;
  }
  return null;
}
