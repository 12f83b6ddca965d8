import { leads, mayRead, type Proclitic, type Reading, readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import { type Counting, TOLLS } from "./counting.ts";
import { fits, PERSONAL } from "./fitting.ts";
import { nonePhrase } from "./given-phrases.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Trigger } from "./triggers.ts";

const mayDeny = mayRead("g.unharmed", "g.neg");

/** "no injuries", "nobody was hurt", "damage was only material". */
export function none(counting: Counting): void {
  const { doc } = counting.scene;
  for (let i = counting.from; i < counting.to; i++) {
    if (!mayDeny(doc, i)) continue;
    const unharmed = readingAt(doc, i, "g.unharmed");
    if (unharmed) zero(counting, "casualties", i, i + unharmed.length, unharmed.sense.lead, undefined);
    const neg = readingAt(doc, i, "g.neg");
    if (neg) i = Math.max(i, denied(counting, i, neg) - 1);
  }
}

/** A negation shortly before a noun that tells its lot, or before "anybody". Returns the token after, or 0. */
function denied(counting: Counting, i: number, neg: Reading): number {
  const { doc } = counting.scene;
  let trigger: Trigger | undefined;
  for (let k = i + neg.length; k < Math.min(counting.to, i + 7); k++) {
    trigger ??= plainTriggerAt(counting, k);
    const phrase = counting.phrases.get(k);
    if (readingAt(doc, k, "g.anyone") && trigger && PERSONAL.has(trigger.kind)) {
      if (phrase) counting.used.add(phrase);
      zero(counting, trigger.kind, i, k + 1, neg.sense.lead, undefined);
      return k + 1;
    }
    if (phrase?.quantity && phrase.quantity.value.quantifier !== "some") return 0;
    if (phrase?.definite || readingAt(doc, k, "g.info")) return 0;
    const any = readingAt(doc, k, "g.any") && trigger && counting.phrases.get(k + 1);
    if (any && trigger && !any.quantity && fits(trigger.kind, any, trigger)) {
      zero(counting, trigger.kind, i, any.last, neg.sense.lead, any);
      return any.last;
    }
    const loss = readingAt(doc, k, "g.loss") ?? harmAt(counting, k) ?? bodyAt(counting, k);
    const kind =
      (loss?.sense.entry.features.kind as FigureKind | undefined) ??
      (phrase?.head && phrase.kind && TOLLS.has(phrase.kind) ? phrase.kind : null);
    if (!kind) continue;
    const last = Math.max(k + (loss?.length ?? 0), phrase?.last ?? 0);
    zero(counting, kind, i, last, neg.sense.lead, phrase);
    return last;
  }
  return 0;
}

/** A word that tells what happened by itself. */
function plainTriggerAt(counting: Counting, k: number): Trigger | undefined {
  const trigger = counting.triggerAt.get(k);
  return trigger?.closes || trigger?.opens ? undefined : trigger;
}

/** "no damage", but not "the damage". */
function harmAt(counting: Counting, k: number): Reading | undefined {
  const harm = readingAt(counting.scene.doc, k, "g.harm");
  return harm && !leads(harm.sense, "the") ? harm : undefined;
}

/** "did not find any body": a noun of the dead that is a trigger elsewhere. */
function bodyAt(counting: Counting, k: number): ReturnType<typeof readingAt> {
  const trigger = counting.triggerAt.get(k);
  return trigger?.shape === "noun" && !trigger.sense.lead && !trigger.sense.tail
    ? readingAt(counting.scene.doc, k, "counted")
    : undefined;
}

function zero(
  counting: Counting,
  kind: FigureKind,
  first: number,
  last: number,
  lead: Proclitic | null,
  phrase: CountedPhrase | undefined,
): void {
  if (phrase) counting.used.add(phrase);
  const none = nonePhrase(
    counting.scene.doc,
    { first, last },
    lead,
    kind === "damaged" ? "building" : "person",
  );
  counting.add(kind, { ...none, population: phrase?.population ?? [] }, null, "denied to have happened");
}
