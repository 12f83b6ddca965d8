import { sidesBehind } from "./clash.ts";
import { clauseStart } from "./clause.ts";
import { carriedNoun, deedAt, isGoverned, isLed } from "./deed.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyIn, partyOf, phraseSpan } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, isAbout, type StatementScan } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import { type Context, draftOf, endBehind, isUnreal, ruleOf } from "./statement-context.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { type Cue, cuesAt, fact, topic } from "./word-facts.ts";

/** "A agreed with B", "A rejected the truce", "the talks between A and B failed", "A announced a ceasefire". */
export function talksByVerb(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  if (!cue.lead?.parts.includes("will") && isUnreal(context, cue)) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end);
  if (subject.how === "relative") return null;
  const phrases = phrasesIn(scan, subject.how === "after" && subject.party ? subject.rest : cue.last, end);
  const noun = talkNoun(scan, cue, subject, phrases);
  const wants = features.need === "talk" || cue.class === "light";
  if (wants ? !noun : !subject.party) return null;
  if (
    features.to === "with" &&
    !wants &&
    !phrases.some(
      (p) => p.relation === "on" || (p.relation === "with" && leadingActors(scan, p.first, end).length > 0),
    )
  )
    return null;
  if (noun === subject.deed && subject.how === "before" && noun && !cue.tail && isGoverned(scan, noun.first))
    return null;
  if (cue.class === "light" && noun?.entry.features.deal && !isCarried(scan, cue, noun)) return null;
  const sides = noun ? (sidesBehind(context, noun.last, end)?.sides ?? null) : null;
  if (
    noun?.entry.features.meet &&
    (sides?.actors.length ?? 0) < 2 &&
    partner(scan, phrases, end).length === 0
  )
    return null;
  if (sides && sides.actors.length > 1) context.memory.talkers = sides;
  const asSubject = noun !== null && noun === subject.deed;
  const actors =
    sides ??
    subject.party ??
    (cue.tail ? partyOf(scan, leadingActors(scan, cue.last, end)) : null) ??
    strangerOf(context, subject, noun) ??
    (asSubject || features.role === "happen" || features.role === "done"
      ? context.memory.talkers
      : speakerAt(scan, cue.first));
  return draftOf(context, {
    kind: "talks",
    first: Math.min(subject.first, subject.deed?.first ?? subject.first),
    last: end,
    actors,
    targets: sides ? [] : partner(scan, phrases, end),
    rules: [ruleOf(cue), ...(noun ? [ruleOf(noun)] : [])],
  });
}

/** The talks that a verb is about: its subject, or the noun that it leads to. */
function talkNoun(scan: StatementScan, cue: Cue, subject: Subject, phrases: readonly Phrase[]): Cue | null {
  if (subject.deed?.entry.features.talk) return subject.deed;
  const accepts = (c: Cue, p: Phrase): boolean =>
    c.entry.features.talk !== undefined &&
    (!c.entry.features.weak || cue.entry.features.offer !== undefined) &&
    !isAbout(scan, { first: p.first, last: c.first }, topic.wrong);
  return carriedNoun(scan, phrases, accepts, (p, carried) =>
    cue.class === "verb" ? carried || (p.relation !== "at" && p.relation !== "for") : isLed(cue, p, carried),
  );
}

/** "Announced its consent to the release of": what is said of a deal. */
function isCarried(scan: StatementScan, { last }: Cue, { first }: Cue): boolean {
  for (let k = last; k < first; k++) if (factsAt(scan, k) & fact.carrier) return true;
  return false;
}

/** Whoever stands as subject before the talks, known or not. */
function strangerOf({ scan }: Context, { unknown }: Subject, noun: Cue | null): Party | null {
  if (!unknown || !noun || (noun.first >= unknown.first && noun.first < unknown.last)) return null;
  return noun.first > unknown.first ? partyIn(scan, unknown, unknown.last) : null;
}

/** With whom. */
function partner(scan: StatementScan, phrases: readonly Phrase[], end: number): Party["spans"] {
  const phrase = phrases.find((p) => p.relation === "with" || (p.relation === "from" && p.opens > 0));
  if (!phrase) return [];
  const known = partyOf(scan, leadingActors(scan, phrase.first, end));
  if (!known) return [];
  return known.range.last >= phrase.last ? known.spans : [phraseSpan(scan, phrase)];
}

/** "The announcement of a ceasefire", "the signing of an agreement between A and B". */
export function talksByNoun(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const end = endBehind(context, cue.last);
  const phrases = phrasesIn(scan, cue.last, end);
  const noun = carriedNoun(
    scan,
    phrases.slice(0, 3),
    (c, p) =>
      c.entry.features.talk !== undefined &&
      !c.entry.features.deal &&
      p.relation !== "at" &&
      !isAbout(scan, { first: p.first, last: c.first }, topic.wrong),
  );
  if (!noun) return null;
  const inner =
    phrases[0] && phrases[0].first < noun.first
      ? partyOf(scan, leadingActors(scan, phrases[0].first, noun.first))
      : null;
  const sides = sidesBehind(context, noun.last, end)?.sides ?? null;
  const done = cue.first > 0 && cuesAt(scan.doc, cue.first - 1).some((c) => c.entry.features.role === "done");
  if (!inner && !sides && !done) return null;
  return draftOf(context, {
    kind: "talks",
    first: cue.first,
    last: end,
    actors: sides ?? inner ?? context.memory.talkers,
    rules: [`talks: ${cue.entry.lemma}`, ruleOf(noun)],
  });
}

/** "The truce is in force". */
export function talksInForce(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const start = clauseStart(scan, cue.first, sentence);
  const phrase = phrasesIn(scan, start, cue.first)[0];
  const noun = phrase ? deedAt(scan, phrase) : null;
  if (!noun?.entry.features.talk) return null;
  const end = endBehind(context, cue.last);
  return draftOf(context, {
    kind: "talks",
    first: noun.first,
    last: end,
    actors: sidesBehind(context, noun.last, end)?.sides ?? context.memory.talkers,
    rules: ["talks: in force"],
  });
}
