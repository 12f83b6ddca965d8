import { actClause } from "./act-clause.ts";
import { pronounSpeaker } from "./act-speaker.ts";
import { deedAt } from "./deed.ts";
import type { StatementDraft } from "./draft.ts";
import { partyIn, partyOf } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { type StatementScan, topicsAt } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { subjectOf } from "./subject.ts";
import { type Cue, topic } from "./word-facts.ts";

/** "The attack was attributed to B": nobody says by whom. */
export function blameFallen(context: Context, cue: Cue): StatementDraft | null {
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

const isCharge = (noun: Cue | null): boolean =>
  noun?.entry.features.kind === "accusation" && noun.entry.features.wrong === undefined;

const isBlame = (scan: StatementScan, phrase: Phrase): boolean =>
  (topicsAt(scan, phrase.first) & topic.blame) !== 0 || isCharge(deedAt(scan, phrase));

export const AGAINST: ReadonlySet<Phrase["relation"]> = new Set(["to", "for", "on"]);

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
