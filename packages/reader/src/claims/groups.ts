import { readingAt } from "@isnad/engine";
import type { Counted } from "./fitting.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

/** Words that may stand between a group and "of": what it is, that it is made up. */
const BETWEEN = 3;

/** "200 cases of arrest": how many times the deed was done, or null. */
export function casesOf({ phrases }: Counted, trigger: Trigger): CountedPhrase | null {
  if (trigger.shape === "phrase") return null;
  for (let i = trigger.first - 1; i >= trigger.first - BETWEEN; i--) {
    const phrase = phrases.get(i);
    if (!phrase) continue;
    const cases = phrase.head?.entry.features.cases;
    const told =
      phrase.headAt + 1 === trigger.first &&
      phrase.low !== null &&
      (phrase.quantity !== null || phrase.low === 2);
    return told && (cases === "any" || (cases === "held" && trigger.kind === "detained")) ? phrase : null;
  }
  return null;
}

/** "a cell made up of nine people", "a convoy of 20 lorries": those whom a group counts, or the group itself. */
export function membersOf({ doc }: Scene, counted: Counted, group: CountedPhrase): CountedPhrase {
  if (!group.single || group.head?.entry.features.group === undefined) return group;
  for (let i = group.last; i < Math.min(counted.to, group.last + BETWEEN); i++) {
    if (readingAt(doc, i, "g.prep")?.sense.entry.features.of === undefined) continue;
    const members = counted.phrases.get(i + 1);
    return members?.quantity && !counted.used.has(members) ? members : group;
  }
  return group;
}
