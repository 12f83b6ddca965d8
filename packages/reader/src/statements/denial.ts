import { readingAt } from "@isnad/engine";
import { clauseStart } from "./clause.ts";
import type { StatementDraft, TextSpan } from "./draft.ts";
import { partyOf } from "./party.ts";
import { leadingActors, phrasesIn } from "./phrase.ts";
import { factsAt, factsBefore, lengthOf } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import { readAct } from "./speech-act.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { type Cue, fact } from "./word-facts.ts";

/** How far behind "denied" the words "what B announced" may stand. */
const NEAR = 6;

/** "A denied …". */
export function denial(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const act = readAct(context, cue);
  if (!act.speaker) return null;
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

/** "A denial by B of", "its denial of". */
export function denialByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan } = context;
  const end = endBehind(context, noun.last);
  const by = phrasesIn(scan, noun.last, end).find((p) => p.relation === "from");
  const named = by && !noun.tail ? partyOf(scan, leadingActors(scan, by.first, end)) : null;
  const speaker = named ?? (noun.tail ? speakerAt(scan, noun.first) : null);
  if (!speaker) return null;
  return draftOf(context, {
    kind: "denial",
    first: noun.first,
    last: end,
    actors: speaker,
    rules: ["denial: noun"],
  });
}

/** "… is not true", said by A. */
export function falsehood(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const before = factsBefore(scan, cue.first);
  if (cue.entry.features.quality && !(before & fact.definite)) return null;
  const speaker = speakerAt(scan, cue.first);
  if (!speaker) return null;
  const start = clauseStart(scan, cue.first, sentence);
  const first = speaker.range.first >= start && speaker.range.last <= cue.first ? cue.first : start;
  return draftOf(context, {
    kind: "denial",
    first,
    last: endBehind(context, cue.last),
    actors: speaker,
    rules: ["denial: not true"],
  });
}
