import { type Counting, TOLLS } from "./counting.ts";
import type { Draft } from "./figures.ts";
import { fits } from "./fitting.ts";
import { isAddedToo, joins } from "./joining.ts";
import { continues } from "./lists.ts";
import { partition, partitionRule } from "./partition.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Trigger } from "./triggers.ts";

/** "and his wife": told for the first time, by whose she is. */
const isKin = ({ head, single, low, joined, unit }: CountedPhrase): boolean =>
  (single || low === 2) && joined && unit === "person" && head?.tail?.person.startsWith("3") === true;

/** "a number of the houses and the cars", "the mosque and the school were destroyed". */
function isThingBeside({ kind, phrase: before }: Draft, { first }: CountedPhrase): boolean {
  return kind === "damaged" && first - before.last <= 2 && (before.definite || before.quantifier === "some");
}

/** "three men and two women": what is joined to an affected phrase shares its lot. */
export function joinedPhrases(counting: Counting): void {
  for (const phrase of counting.phrases.values()) {
    if (counting.used.has(phrase) || phrase.stranger) continue;
    const before =
      counting.drafts.find(
        (d) =>
          (d.trigger || (TOLLS.has(d.kind) && d.phrase.quantifier !== "all")) &&
          joins(counting.scene, counting, d, phrase),
      ) ?? counting.drafts.find((d) => continues(counting.scene, d.phrase, phrase));
    if (!before || !fits(before.kind, phrase, before.trigger)) continue;
    if (
      (phrase.definite &&
        !isKin(phrase) &&
        !isThingBeside(before, phrase) &&
        !isAddedToo(counting.scene, phrase)) ||
      isSubject(counting, phrase, before.trigger) ||
      phrase.quantity?.value.form === "ordinal"
    )
      continue;
    const kind = phrase.kind && phrase.population.length === 0 ? phrase.kind : before.kind;
    counting.add(kind, phrase, before.trigger, "joined to an affected phrase", before.whole);
  }
}

/** "…, and three were wounded": what is joined is the subject of another word. */
function isSubject(counting: Counting, phrase: CountedPhrase, own: Trigger | null): boolean {
  const next = counting.triggerAt.get(phrase.last);
  return next !== undefined && next.first !== own?.first && next.shape !== "noun" && !next.joined;
}

/** "four civilians (a woman and three children)": those that make up a total. */
export function partitions(counting: Counting): void {
  for (const whole of [...counting.drafts]) {
    const parts = partition(counting.scene, counting, whole.phrase);
    for (const part of parts) counting.add(whole.kind, part, whole.trigger, partitionRule, whole);
    takeUp(counting, whole.phrase.last, parts.at(-1)?.last ?? 0);
  }
}

/** Nouns without a number among the parts of a total are what those numbers count. */
function takeUp(counting: Counting, from: number, to: number): void {
  for (const phrase of counting.phrases.values())
    if (phrase.first >= from && phrase.last <= to && phrase.low === null) counting.used.add(phrase);
}
