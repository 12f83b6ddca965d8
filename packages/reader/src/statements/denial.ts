import { readingAt } from "@isnad/engine";
import { pronounSpeaker } from "./act-speaker.ts";
import { clauseStart } from "./clause.ts";
import { deedAt } from "./deed.ts";
import type { StatementDraft, TextSpan } from "./draft.ts";
import { type Party, partyOf } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, factsBefore, isWord, lengthOf, type StatementScan } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import { readAct } from "./speech-act.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { type Cue, fact } from "./word-facts.ts";

/** How far behind "denied" the words "what B announced" may stand. */
const NEAR = 6;

/** "A denied …". */
export function denial(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const read = readAct(context, cue);
  const hearsay = read.speaker && lengthOf(scan, read.speaker.range.first, "statement.hearsay") > 0;
  const act = hearsay ? { ...read, speaker: pronounSpeaker(context, cue) } : read;
  if (!act.speaker) return null;
  if (cue.entry.features.need === "charge" && !act.phrases.slice(0, 2).some((p) => isCharge(scan, p)))
    return null;
  const from = act.speaker.range.first >= cue.last ? act.speaker.range.last : cue.last;
  return draftOf(context, {
    kind: "denial",
    first: act.first,
    last: act.end,
    actors: act.speaker,
    targets: deniedOf(context, from),
    rules: [ruleOf(cue)],
  });

  function deniedOf({ sentence }: Context, i: number): readonly TextSpan[] {
    for (let k = i; k < Math.min(sentence.last, i + NEAR); k++) {
      if (!(factsAt(scan, k) & fact.relative) && lengthOf(scan, k, "speech.what") === 0) continue;
      const verb = factsAt(scan, k + 1) & fact.be ? k + 2 : k + 1;
      if (readingAt(scan.doc, verb, "speech"))
        return partyOf(scan, leadingActors(scan, verb + 1, sentence.last))?.spans ?? [];
    }
    return [];
  }
}

const isCharge = (scan: StatementScan, phrase: Phrase): boolean =>
  lengthOf(scan, phrase.first, "statement.hearsay") > 0 ||
  deedAt(scan, phrase)?.entry.features.kind === "accusation";

/** "A denial by B of", "its denial of". */
export function denialByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan } = context;
  if (isNegated(scan, noun.first)) return null;
  const end = endBehind(context, noun.last);
  const by = phrasesIn(scan, noun.last, end).find((p) => p.relation === "from");
  const named = by && !noun.tail ? partyOf(scan, leadingActors(scan, by.first, end)) : null;
  const told = noun.tail ? (speakerAt(scan, noun.first) ?? pronounSpeaker(context, noun)) : null;
  const speaker = named ?? told ?? adjectiveOf(scan, noun, end);
  if (!speaker) return null;
  return draftOf(context, {
    kind: "denial",
    first: noun.first,
    last: end,
    actors: speaker,
    rules: ["denial: noun"],
  });
}

/** "A Ruritanian denial". */
function adjectiveOf(scan: StatementScan, noun: Cue, end: number): Party | null {
  const owner = noun.last < end && !noun.tail ? scan.scene.actorAt.get(noun.last) : undefined;
  return owner?.value.adjectiveOnly && noun.lead?.parts.includes("the") !== true
    ? partyOf(scan, [owner])
    : null;
}

/** "… is not true", "… made no attack", said by A. */
export function falsehood(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const before = factsBefore(scan, cue.first);
  if (cue.entry.features.quality && !(before & fact.definite)) return null;
  const end = endBehind(context, cue.last);
  if (cue.entry.features.any && (tellsMore(context, cue) || !saysAny(scan, cue.last, end))) return null;
  const start = clauseStart(scan, cue.first, sentence);
  const speaker = speakerAt(scan, start) ?? speakerAt(scan, cue.first);
  if (!speaker) return null;
  const first = speaker.range.first >= start && speaker.range.last <= cue.first ? cue.first : start;
  return draftOf(context, {
    kind: "denial",
    first,
    last: end,
    actors: speaker,
    rules: ["denial: not true"],
  });
}

/** "People who took no part": behind an indefinite word a negation tells more of it. */
function tellsMore({ scan, sentence }: Context, { first }: Cue): boolean {
  if (first === clauseStart(scan, first, sentence)) return false;
  return isWord(scan, first - 1) && !(factsBefore(scan, first) & (fact.definite | fact.that | fact.turn));
}

/** "Not any", "not at all": denies, where a bare negation only tells. */
function saysAny(scan: StatementScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (lengthOf(scan, k, "statement.any") > 0) return true;
  return false;
}

/** "Was not denied": a negation right before the noun or the verb that carries it. */
const isNegated = (scan: StatementScan, i: number): boolean =>
  ((factsAt(scan, i - 1) | factsAt(scan, i - 2)) & fact.negation) !== 0;
