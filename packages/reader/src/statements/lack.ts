import { readingAt } from "@isnad/engine";
import { isGoverned } from "./deed.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyIn, partyOf, phraseSpan } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, factsBefore, isAbout, type Range, type StatementScan, topicsAt } from "./reading.ts";
import { type Context, draftOf, endBehind, isUnreal, ruleOf } from "./statement-context.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { type Cue, fact, topic } from "./word-facts.ts";

/** How far behind the word for a lack what is lacking may stand. */
const NEAR = 5;

/** "A lack of food", "without water". */
export function shortage(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const reach = cue.entry.features.near ? 1 : NEAR;
  const behind = { first: cue.last, last: Math.min(sentence.last, cue.last + reach) };
  if (!isAbout(scan, behind, topic.supply) || (cue.entry.features.near && isAbout(scan, behind, topic.aid)))
    return null;
  const first =
    cue.first > sentence.first && factsBefore(scan, cue.first) & fact.toll ? cue.first - 1 : cue.first;
  return draftOf(context, {
    kind: "shortage",
    first,
    last: endBehind(context, cue.last),
    rules: [`shortage: ${cue.entry.lemma}`],
  });
}

/** "The fuel has run out". */
export function exhaustion(context: Context, cue: Cue): StatementDraft | null {
  const end = endBehind(context, cue.last);
  if (!isAbout(context.scan, { first: cue.last, last: Math.min(end, cue.last + NEAR) }, topic.supply))
    return null;
  return draftOf(context, { kind: "shortage", first: cue.first, last: end, rules: [ruleOf(cue)] });
}

const HINDERED = topic.access | topic.aid | topic.helper;
const WANTED: Readonly<Record<string, number>> = {
  aid: topic.aid,
  helper: topic.helper,
  reach: topic.access | topic.aid,
};

/** "A prevented aid from reaching B", "B could not reach". */
export function obstruction(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  if (isUnreal(context, cue)) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end);
  const wants = WANTED[String(features.need)] ?? HINDERED;
  const within: Range = { first: features.side === "subject" ? subject.first : cue.first, last: end };
  if (!isAbout(scan, within, wants)) return null;
  if (features.side === "subject") return hinderedSubject(context, cue, subject, end);
  const helped =
    subject.party && isAbout(scan, subject.party.range, topic.helper | topic.aid) ? subject.party : null;
  const all = phrasesIn(scan, subject.how === "after" && subject.party ? subject.rest : cue.last, end);
  const hinderer = subject.how === "after" && !subject.party && bareIn(all) > 1 ? (all[0] as Phrase) : null;
  const phrases = hinderer ? all.slice(1) : all;
  const target = helped ? null : hindered(scan, phrases);
  if (
    features.to === "direct" &&
    !features.hamper &&
    !keptFrom(scan, phrases) &&
    !isAbout(scan, within, topic.helper | topic.aid) &&
    !(target && leadingActors(scan, target.first, end).length > 0)
  )
    return null;
  return draftOf(context, {
    kind: "obstruction",
    first: subject.first,
    last: end,
    actors: helped ? null : hinderer ? [phraseSpan(scan, hinderer)] : subject.party,
    targets: helped?.spans ?? (target ? partyIn(scan, target, end).spans : []),
    rules: [ruleOf(cue)],
  });
}

/** "(Kept dozens) from entering". */
const keptFrom = (scan: StatementScan, phrases: readonly Phrase[]): boolean =>
  phrases.some((p) => p.relation === "from" && (topicsAt(scan, p.first) & topic.access) !== 0);

const bareIn = (phrases: readonly Phrase[]): number =>
  phrases.slice(0, 3).filter((p) => p.relation === "bare" && !p.joined).length;

/** Those who meet with hardship, or cannot get where they want. */
function hinderedSubject(context: Context, cue: Cue, subject: Subject, end: number): StatementDraft | null {
  const { scan } = context;
  const helpers =
    subject.unknown && isAbout(scan, subject.unknown, topic.helper | topic.aid)
      ? [phraseSpan(scan, subject.unknown)]
      : [];
  const targets = subject.party?.spans ?? helpers;
  if (targets.length === 0) return null;
  return draftOf(context, {
    kind: "obstruction",
    first: subject.first,
    last: end,
    targets,
    rules: [ruleOf(cue)],
  });
}

/** The first phrase behind the verb that names people or goods. */
function hindered(scan: StatementScan, phrases: readonly Phrase[]): Phrase | null {
  for (const phrase of phrases.slice(0, 3)) {
    if (phrase.relation === "at") continue;
    if (!(topicsAt(scan, phrase.first) & topic.access)) return phrase;
  }
  return null;
}

/** "A closed the road to B", "A imposed a curfew": nobody comes through. */
export function closure(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  if (isUnreal(context, cue)) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, sentence, end, true);
  if (!subject.party || subject.how === "relative") return null;
  const from = subject.how === "after" ? subject.rest : cue.last;
  const object = phrasesIn(scan, from, end).find((p) => p.relation === "bare");
  if (!object || !isWay(scan, object)) return null;
  return draftOf(context, {
    kind: "obstruction",
    first: subject.first,
    last: end,
    actors: subject.party,
    rules: [ruleOf(cue)],
  });
}

/** Roads, crossings and entrances; a curfew. */
function isWay(scan: StatementScan, { first, last }: Range): boolean {
  for (let k = first; k < last; k++) if (readingAt(scan.doc, k, "statement.way")) return true;
  return false;
}

/** "Difficulties in reaching", "restrictions on aid". */
export function hardship(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const end = endBehind(context, cue.last);
  if (!isAbout(scan, { first: cue.last, last: Math.min(end, cue.last + 3 * NEAR) }, HINDERED)) return null;
  if (cue.entry.features.event === undefined && isGoverned(scan, cue.first) && !cue.entry.features.hardship)
    return null;
  const verb = carrierBefore(context, cue.first);
  const who = verb < 0 ? null : sufferer(context, verb);
  const first = who ? Math.min(who.range.first, verb) : verb >= 0 ? verb : cue.first;
  return draftOf(context, {
    kind: "obstruction",
    first: Math.max(sentence.first, first),
    last: end,
    targets: who?.spans ?? [],
    rules: [ruleOf(cue)],
  });
}

/** The verb that carries "difficulties" or "restrictions", a few words before. */
function carrierBefore({ scan, sentence }: Context, i: number): number {
  for (let k = i - 1; k >= Math.max(sentence.first, i - 2 * NEAR); k--)
    if (factsAt(scan, k) & fact.verb) return k;
  return -1;
}

/** Who meets with it: the name right before or behind the verb. */
function sufferer({ scan, sentence }: Context, verb: number): Party | null {
  const behind = leadingActors(scan, verb + 1, sentence.last);
  if (behind.length > 0) return partyOf(scan, behind);
  for (let k = verb - 1; k >= Math.max(sentence.first, verb - 8); k--) {
    const mention = scan.scene.actorAt.get(k);
    if (mention) return partyOf(scan, [mention]);
  }
  return null;
}

/** "The city is cut off". */
export function isolation(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  for (let k = cue.first - 1; k >= Math.max(sentence.first, cue.first - NEAR); k--)
    if (topicsAt(scan, k) & topic.ground || scan.scene.placeAt.has(k))
      return draftOf(context, {
        kind: "obstruction",
        first: k,
        last: endBehind(context, cue.last),
        rules: ["obstruction: cut off"],
      });
  return null;
}
