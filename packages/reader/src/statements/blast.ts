import { targetSpans } from "./deed.ts";
import { stranger } from "./doer.ts";
import type { StatementDraft } from "./draft.ts";
import { phraseSpan } from "./party.ts";
import { type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, isAbout, isWord } from "./reading.ts";
import { type Context, draftOf, endBehind, isUnreal, ruleOf } from "./statement-context.ts";
import { meantBefore, subjectOf } from "./subject.ts";
import { type Cue, fact, topic } from "./word-facts.ts";

/** Himself, a belt, a car full of explosives: what goes off, where "a bridge" is what is hit. */
const GOES_OFF = topic.self | topic.charge | topic.vehicle;

/** "A blew himself up in B", "A set off a car bomb at B", "A blew up B". */
export function blast(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  if (isUnreal(context, cue) || !(factsAt(scan, cue.first) & fact.verbish)) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, sentence, end, true);
  if (subject.how === "relative" || subject.deed) return null;
  const phrases = phrasesIn(scan, subject.how === "after" ? subject.rest : cue.last, end);
  const object = phrases.find((p) => p.relation === "bare");
  const doer = subject.party ?? meantBefore(scan, cue, sentence) ?? stranger(scan, subject, cue.first);
  if (!doer || !object) return null;
  const goesOff = isAbout(scan, object, GOES_OFF);
  return draftOf(context, {
    kind: "attack",
    first: subject.first,
    last: end,
    actors: doer,
    targets: goesOff ? hitBy(phrases, object, context) : [phraseSpan(scan, object)],
    means: "explosion",
    rules: [ruleOf(cue)],
  });
}

/** What stood where it went off. */
function hitBy(
  phrases: readonly Phrase[],
  object: Phrase,
  { scan }: Context,
): ReturnType<typeof targetSpans> {
  const near = phrases.filter(
    (p) =>
      p.first > object.first &&
      isWord(scan, p.first) &&
      !p.joined &&
      NEAR.has(p.relation) &&
      !isAbout(scan, p, GOES_OFF),
  );
  return targetSpans(scan, near).slice(0, 1);
}

const NEAR: ReadonlySet<Phrase["relation"]> = new Set(["at", "in", "between", "on"]);
