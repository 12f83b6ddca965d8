import { readingAt } from "@isnad/engine";
import { AIM_REACH, aimedAt, hindersHelp } from "./aim.ts";
import { clash } from "./clash.ts";
import { isCounted } from "./counted-deed.ts";
import { deedAt, deedMeans, isGoverned, namesPlace, readDeedNoun, targetSpans } from "./deed.ts";
import { doerOfDeed, pronounDoer, remember } from "./doer.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyOf } from "./party.ts";
import { actorAt, leadingActors, phrasesIn } from "./phrase.ts";
import { factsAt, factsBefore } from "./reading.ts";
import { facesPeople, repelled } from "./repel.ts";
import { type Context, draftOf, endBehind, isUnreal, ruleOf } from "./statement-context.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { type Cue, fact } from "./word-facts.ts";

/** "A shelled B", "a strike hit B", "B was attacked". */
export function attackByVerb(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  if (isUnreal(context, cue)) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end, true);
  if (subject.how === "relative") return null;
  const { features } = cue.entry;
  if (features.to === "none" && factsBefore(scan, cue.first) & fact.turn) return null;
  const deed = subject.deed;
  if (features.deed && !deed) return null;
  if (!deed && describesDeed(context, cue, subject.party !== null && subject.how === "before")) return null;
  if (deed && subject.how === "before" && isGoverned(scan, deed.first)) return null;
  const phrases = phrasesIn(scan, subject.rest, end);
  const agent = phrases.find((p) => p.relation === "by" && !hasVerb(scan, cue.last, p.opens));
  const doer =
    subject.party ??
    (deed ? doerOfDeed(context, deed, subject.how === "before" ? cue.first : subject.rest) : null) ??
    (agent ? partyOf(scan, leadingActors(scan, agent.first, end)) : null) ??
    (deed ? null : pronounDoer(context, cue));
  if (!doer && !(deed && tellsItself(context, deed, subject.how))) return null;
  const own = (subject.party ?? deed) ? phrases : phrasesIn(scan, cue.last, end);
  const aimed = cue.tail ? [] : aimedAt(scan, own, String(features.to));
  if (features.repel && !facesPeople(scan, aimed)) return repelled(context, cue, subject, aimed, end);
  if (features.weak && aimed.length === 0) return null;
  if (!deed && aimed.length === 0 && features.to === "direct" && !cue.tail) return null;
  if (!doer && targetSpans(scan, aimed).length === 0) return null;
  if (doer) remember(context, doer, aimed, end);
  return draftOf(context, {
    kind: hindersHelp(scan, aimed) ? "obstruction" : "attack",
    first: subject.first,
    last: end,
    actors: doer,
    targets: targetSpans(scan, aimed),
    means:
      (doer ? meansOf(scan, doer) : undefined) ??
      features.means ??
      (deed ? deedMeans(scan, deed) : undefined),
    rules: [ruleOf(cue)],
  });
}

/** "The blast hit a bus", a headline "an air strike hits a bus": told, though nobody says whose it was. */
function tellsItself({ scan, sentence }: Context, deed: Cue, how: Subject["how"]): boolean {
  const { mutual, bomb, kind } = deed.entry.features;
  if (kind !== "attack" || mutual || bomb || isCounted(scan, deed)) return false;
  return (
    how === "after" || deed.first === sentence.first || (factsAt(scan, deed.first) & fact.definite) !== 0
  );
}

/** Aircraft and drones tell by what means their owner attacked. */
function meansOf(scan: Context["scan"], { range }: Party): string | number | undefined {
  for (let k = range.first; k < range.last; k++) {
    const found = readingAt(scan.doc, k, "means");
    if (found) return found.sense.entry.features.means;
  }
  return undefined;
}

/** Whether a verb stands between: what follows it belongs to another clause. */
function hasVerb(scan: Context["scan"], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (factsAt(scan, k) & fact.verb) return true;
  return false;
}

/** "(killed in) a raid that hit a market": the verb describes a noun that hangs on a preposition. */
function describesDeed({ scan, sentence }: Context, cue: Cue, named: boolean): boolean {
  if (cue.lead?.parts.includes("and")) return false;
  const aims = (factsAt(scan, cue.first) & fact.aim) !== 0;
  for (let k = cue.first - 1; k >= Math.max(sentence.first, cue.first - AIM_REACH); k--) {
    const bits = factsAt(scan, k);
    if (
      bits & fact.verb ||
      bits & fact.that ||
      (named &&
        k < cue.first - 1 &&
        !(factsAt(scan, k + 1) & fact.quality) &&
        !actorAt(scan, k + 1)?.value.adjectiveOnly)
    )
      return false;
    if (
      bits & fact.cue &&
      !(bits & fact.definite) &&
      deedAt(scan, { first: k, last: k + 1 })?.entry.features.kind === "attack" &&
      (aims || isGoverned(scan, k))
    )
      return true;
  }
  return false;
}

/** A headline: "an Israeli strike on A", "clashes between A and B". */
export function attackByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const { features } = noun.entry;
  const fight = features.mutual ? clash(context, noun) : null;
  if (fight) return fight;
  if (!features.event || features.quality || noun.first !== sentence.first) return null;
  const end = endBehind(context, noun.last);
  for (let k = noun.last; k < end; k++) if (factsAt(scan, k) & fact.verb) return null;
  const deed = readDeedNoun(scan, noun, end);
  if (!deed.doer || (deed.targets.length === 0 && !namesPlace(scan, { first: noun.last, last: end })))
    return null;
  return draftOf(context, {
    kind: "attack",
    first: noun.first,
    last: end,
    actors: deed.doer,
    targets: targetSpans(scan, deed.targets),
    means: features.means,
    rules: [ruleOf(noun)],
  });
}
