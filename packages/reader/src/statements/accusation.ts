import { readingAt } from "@isnad/engine";
import { actClause } from "./act-clause.ts";
import { clauseEnd, clauseStart } from "./clause.ts";
import { deedAt, readDeedNoun } from "./deed.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyIn, partyOf } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, isAbout, lengthOf, type StatementScan, topicsAt } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import { type Act, objectSpans, pronounSpeaker, readAct } from "./speech-act.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { meantBefore, subjectOf } from "./subject.ts";
import { type Cue, cuesAt, fact, topic } from "./word-facts.ts";

/** How many sentences an accuser goes on to accuse without being named. */
const BACK = 2;

/** "A accused B of", "A holds B responsible for", "A condemned B's shelling of". */
export function accusation(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  if (features.to === "subject") return wrongdoing(context, cue);
  if (readingAt(scan.doc, cue.last, "statement.prep")?.sense.entry.features.back) return null;
  if (cue.form.voice === "passive" && AGAINST.has(features.to as Phrase["relation"]))
    return blameFallen(context, cue);
  const act = readAct(context, cue);
  if (features.to === "to" && (!act.speaker || act.meant)) return blameFallen(context, cue);
  if (features.to === "to" && !cue.tail && !act.phrases.some((p) => deedAt(scan, p))) return null;
  if (!act.speaker || (cue.class === "part" && features.to === "direct" && isAccused(scan, cue, act)))
    return null;
  const targets =
    features.need === "doer"
      ? doersOf(scan, act)
      : cue.tail && features.to === "direct"
        ? []
        : features.need === "party"
          ? criticised(scan, act)
          : accused(scan, act, String(features.to));
  if (features.need === "blame" && !isAbout(scan, { first: cue.first, last: act.end }, topic.blame))
    return null;
  if ((features.need === "doer" || features.need === "party") && targets.length === 0) return null;
  context.memory.accuser = act.speaker;
  context.memory.accusedIn = context.index;
  return draftOf(context, {
    kind: "accusation",
    first: act.first,
    last: act.end,
    actors: act.speaker,
    targets,
    rules: [ruleOf(cue)],
  });
}

/** "Accused of …": the participle of whoever is accused has no object. */
const isAccused = ({ doc, scene }: StatementScan, cue: Cue, act: Act): boolean =>
  !act.object ||
  (!scene.actorAt.has(cue.last) &&
    (doc.words[cue.last]?.leads.some(({ parts }) => parts[0] === "in" && parts.includes("the")) ?? false));

/** "The attack was attributed to B": nobody says by whom. */
function blameFallen(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const end = endBehind(context, cue.last);
  const [deed, ...rest] = phrasesIn(scan, cue.last, end);
  const against = rest.find((p) => AGAINST.has(p.relation));
  const party =
    against && deed?.relation === "bare" && deedAt(scan, deed)
      ? partyOf(scan, leadingActors(scan, against.first, end))
      : null;
  if (!party) return null;
  return draftOf(context, {
    kind: "accusation",
    first: subjectOf(scan, cue, context.sentence, end).first,
    last: end,
    targets: party.spans,
    rules: [ruleOf(cue)],
  });
}

/** Somebody known by name, or the doer of the deed that is criticised. */
function criticised(scan: StatementScan, act: Act): Party["spans"] {
  const named = act.object && leadingActors(scan, act.object.first, act.object.last).length > 0;
  return named ? objectSpans(scan, act) : doersOf(scan, act);
}

function accused(scan: StatementScan, act: Act, to: string): Party["spans"] {
  if (to === "direct") return meantByObject(scan, act) ?? objectSpans(scan, act);
  const phrase = act.phrases.find(
    (p) =>
      p.relation === to ||
      (to === "with" && p.relation === "in") ||
      (to === "on" && (p.relation === "to" || p.relation === "for")),
  );
  return phrase ? partyIn(scan, phrase, act.end).spans : [];
}

/** "Accusing him of": the name before the accuser's words that the pronoun may mean. */
function meantByObject(scan: StatementScan, { object, speaker, first }: Act): Party["spans"] | null {
  const pronoun = object
    ? readingAt(scan.doc, object.first, "statement.him")?.sense.entry.features.agree
    : undefined;
  if (pronoun === undefined) return null;
  for (let k = first - 1; k >= Math.max(0, first - PRONOUN_REACH); k--) {
    const mention = scan.scene.actorAt.get(k);
    if (mention && mention.value.agree === pronoun && mention.first !== speaker?.range.first)
      return partyOf(scan, [mention])?.spans ?? null;
  }
  return [];
}

/** How far back the name may stand that a pronoun means. */
const PRONOUN_REACH = 40;

/** The doers of the deeds that are condemned. */
function doersOf(scan: StatementScan, act: Act): Party["spans"] {
  for (const phrase of act.phrases) {
    const deed = deedAt(scan, phrase);
    const doer = deed?.entry.features.kind === "attack" ? readDeedNoun(scan, deed, act.end).doer : null;
    if (doer) return doer.spans;
    if (lengthOf(scan, phrase.first, "statement.harm") > 0) {
      const inside = partyOf(scan, leadingActors(scan, phrase.first + 1, act.end));
      if (inside) return inside.spans;
    }
  }
  return doerOfClause(scan, act)?.spans ?? [];
}

/** "The crime that B committed". */
function doerOfClause(scan: StatementScan, act: Act): Party | null {
  for (let k = act.first + 1; k < act.end - 2; k++) {
    if (!(factsAt(scan, k) & fact.relative) || !(factsAt(scan, k + 1) & fact.cue)) continue;
    const commits = cuesAt(scan.doc, k + 1).some((c) =>
      COMMITS.has(`${c.class} ${c.entry.features.kind ?? ""}`),
    );
    const doer = commits ? partyOf(scan, leadingActors(scan, k + 2, act.end)) : null;
    if (doer) return doer;
  }
  return null;
}

const COMMITS: ReadonlySet<string> = new Set(["verb accusation", "verb attack", "light "]);

/** How far before "which B committed" the wrong may be named. */
const WRONG_BEFORE = 5;

/** "B committed crimes", said by A. */
function wrongdoing(context: Context, cue: Cue): StatementDraft | null {
  const { scan, memory, index } = context;
  const end = endBehind(context, cue.last);
  const told = factsAt(scan, cue.first - 1) & fact.relative && cue.tail ? WRONG_BEFORE : 0;
  if (
    cue.entry.features.need &&
    !isAbout(scan, { first: Math.max(context.sentence.first, cue.first - told), last: end }, topic.wrong)
  )
    return null;
  const speaker = speakerAt(scan, cue.first) ?? (index - memory.accusedIn <= BACK ? memory.accuser : null);
  if (!speaker) return null;
  const subject = subjectOf(scan, cue, context.sentence, end, true);
  const doer =
    subject.party ?? meantBefore(scan, cue, { first: speaker.range.last, last: context.sentence.last });
  if (!doer || doer.range.first === speaker.range.first) return null;
  memory.accuser = speaker;
  memory.accusedIn = index;
  const own = subject.party && subject.how !== "relative" ? subject.first : cue.first;
  const first = told > 0 ? clauseStart(scan, cue.first - 1, context.sentence) : own;
  if (told > 0 && callsBetween(scan, first, cue.first)) return null;
  return draftOf(context, {
    kind: "accusation",
    first,
    last: end,
    actors: speaker,
    targets: doer.spans,
    rules: [ruleOf(cue)],
  });
}

/** What is asked for the sake of a wrong is no charge of it. */
function callsBetween(scan: StatementScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (factsAt(scan, k) & fact.cue && cuesAt(scan.doc, k).some((c) => c.entry.features.kind === "call"))
      return true;
  return false;
}

/** "B is responsible for", said by A. */
export function guilt(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const speaker = speakerAt(scan, cue.first);
  if (!speaker) return null;
  const end = clauseEnd(scan, cue.last, context.sentence, true);
  const subject = subjectOf(scan, cue, context.sentence, end);
  if (subject.how !== "before") return null;
  const targets =
    subject.party?.spans ?? (subject.unknown ? partyIn(scan, subject.unknown, cue.first).spans : []);
  if (targets.length === 0) return null;
  return draftOf(context, {
    kind: "accusation",
    first: subject.party?.range.first ?? subject.unknown?.first ?? cue.first,
    last: end,
    actors: speaker,
    targets,
    rules: [ruleOf(cue)],
  });
}

const isBlame = (scan: StatementScan, phrase: Phrase): boolean =>
  (topicsAt(scan, phrase.first) & topic.blame) !== 0 ||
  deedAt(scan, phrase)?.entry.features.kind === "accusation";

const AGAINST: ReadonlySet<Phrase["relation"]> = new Set(["to", "for", "on"]);

/** "The accusation of B by A of", "A's accusing B of", "its accusation that". */
export function accusationByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan } = context;
  if (!noun.entry.features.of || noun.lead?.parts.includes("the")) return null;
  const { end, phrasesFrom } = actClause(scan, noun.last, context.sentence);
  const phrases = phrasesFrom(noun.last);
  const charge = phrases.findIndex((p) => p.relation === "in");
  const bare = phrases.slice(0, Math.max(0, charge)).filter((p) => p.relation === "bare");
  const accusedPhrase = noun.tail ? bare[0] : bare.at(-1);
  const speaker = noun.tail
    ? pronounSpeaker(context, noun)
    : bare.length > 1
      ? partyIn(scan, bare[0] as Phrase, end)
      : (speakerAt(scan, noun.first) ?? null);
  if (!accusedPhrase || (noun.tail && !speaker)) return null;
  return draftOf(context, {
    kind: "accusation",
    first: noun.first,
    last: end,
    actors: speaker,
    targets: partyIn(scan, accusedPhrase, end).spans,
    rules: [ruleOf(noun)],
  });
}

/** "A and B traded accusations", "A levelled accusations at B". */
export function accusationByCarrier(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  if (cue.entry.features.role !== "do") return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end);
  const passive = cue.form.voice === "passive";
  if (!subject.party && !passive) return null;
  const phrases = phrasesIn(
    scan,
    passive ? cue.last : subject.how === "after" ? subject.rest : cue.last,
    end,
  );
  const index = phrases.findIndex((p) => isBlame(scan, p));
  if (index < 0 || (phrases[index]?.relation !== "bare" && phrases[index]?.relation !== "in")) return null;
  const against = phrases.slice(index + 1).find((p) => AGAINST.has(p.relation));
  if (passive && !against) return null;
  const targets = cue.entry.features.mutual
    ? (subject.party?.spans ?? [])
    : against
      ? (partyOf(scan, leadingActors(scan, against.first, end))?.spans ?? [])
      : [];
  return draftOf(context, {
    kind: "accusation",
    first: subject.first,
    last: end,
    actors: passive ? null : subject.party,
    targets,
    rules: [ruleOf(cue)],
  });
}
