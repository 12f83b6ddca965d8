import type { StatementDraft } from "./draft.ts";
import { readDeedNoun } from "./deed.ts";
import { type Party, partyIn, partyOf } from "./party.ts";
import { actorsIn, leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, type StatementScan } from "./reading.ts";
import { speakerAt, speakerOf } from "./speaker.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { factsIn, subjectOf } from "./subject.ts";
import { type Cue, cuesAt, fact } from "./word-facts.ts";

/** A speech act's speaker and the phrases that follow. */
interface Act {
  readonly speaker: Party | null;
  readonly first: number;
  readonly end: number;
  readonly phrases: readonly Phrase[];
}

function readAct(context: Context, cue: Cue): Act {
  const { scan } = context;
  const end = endBehind(context, cue.last);
  if (cue.class === "part" || cue.class === "noun") {
    const speaker = speakerOf(scan, cue.first) ?? speakerAt(scan, cue.first);
    return { speaker, first: cue.first, end, phrases: phrasesIn(scan, cue.last, end) };
  }
  const subject = subjectOf(scan, cue, context.sentence, end);
  const told = speakerOf(scan, cue.first);
  const speaker = subject.party ?? told;
  const own = subject.party ? subject.first : cue.first;
  const rest = subject.how === "after" && subject.party ? subject.rest : cue.last;
  const from = told && !subject.party && told.range.first >= cue.last && told.range.last <= end ? told.range.last : rest;
  return { speaker, first: own, end, phrases: phrasesIn(scan, from, end) };
}

/** "A accused B of", "A holds B responsible for", "A condemned B's shelling of". */
export function accusation(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  const act = readAct(context, cue);
  if (features.to === "subject") return wrongdoing(context, cue, act);
  if (!act.speaker) return null;
  const targets = features.need === "doer" ? doersOf(scan, act) : accused(scan, act, String(features.to));
  if (features.need === "doer" && targets.length === 0) return null;
  if (features.need === "blame" && !factsIn(scan, { first: cue.first, last: act.end }, fact.blame)) return null;
  if (features.need === "party" && targets.length === 0) return null;
  return draftOf(context, { kind: "accusation", first: act.first, last: act.end, actors: act.speaker, targets, rules: [ruleOf(cue)] });
}

function accused(scan: StatementScan, act: Act, to: string): Party["spans"] {
  const phrase = act.phrases.find((p) => p.relation === (to === "with" ? "in" : to === "on" || to === "to" ? to : "bare")) ?? (to === "on" ? act.phrases.find((p) => p.relation === "to") : undefined);
  return phrase ? partyIn(scan, phrase, act.end).spans : [];
}

/** The doers of the deeds that are condemned. */
function doersOf(scan: StatementScan, act: Act): Party["spans"] {
  for (const phrase of act.phrases)
    for (let k = phrase.first; k < phrase.last; k++)
      for (const cue of factsAt(scan, k) & fact.cue ? cuesAt(scan.doc, k) : [])
        if (cue.class === "noun" && cue.entry.features.kind === "attack") {
          const { doer } = readDeedNoun(scan, cue, act.end);
          if (doer) return doer.spans;
        }
  return [];
}

/** "B committed crimes", said by A. */
function wrongdoing(context: Context, cue: Cue, act: Act): StatementDraft | null {
  const { scan } = context;
  const speaker = speakerAt(scan, cue.first);
  if (!speaker || !factsIn(scan, { first: cue.last, last: act.end }, fact.wrong)) return null;
  if (!act.speaker || act.speaker.range.first === speaker.range.first) return null;
  return draftOf(context, { kind: "accusation", first: act.first, last: act.end, actors: speaker, targets: act.speaker.spans, rules: [ruleOf(cue)] });
}

/** "B is responsible for", said by A. */
export function guilt(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const speaker = speakerAt(scan, cue.first);
  if (!speaker) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end);
  if (!subject.party || subject.how !== "before") return null;
  return draftOf(context, { kind: "accusation", first: subject.first, last: end, actors: speaker, targets: subject.party.spans, rules: [ruleOf(cue)] });
}

/** "A denied …". */
export function denial(context: Context, cue: Cue): StatementDraft | null {
  const act = readAct(context, cue);
  if (!act.speaker) return null;
  return draftOf(context, { kind: "denial", first: act.first, last: act.end, actors: act.speaker, rules: [ruleOf(cue)] });
}

/** "… is not true", said by A. */
export function falsehood(context: Context, cue: Cue): StatementDraft | null {
  const speaker = speakerAt(context.scan, cue.first);
  if (!speaker) return null;
  const end = endBehind(context, cue.last);
  return draftOf(context, { kind: "denial", first: cue.first, last: end, actors: speaker, rules: ["denial: not true"] });
}

/** "A called on B to", "A demands that B", "A ordered B to". */
export function call(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  const act = readAct(context, cue);
  if (!act.speaker) return null;
  const phrase = calledOn(act, String(features.to));
  const party = phrase ? partyIn(scan, phrase, act.end) : null;
  if (features.need === "party" && (!phrase || actorsIn(scan, phrase.first, phrase.last).length === 0)) return null;
  return draftOf(context, { kind: "call", first: act.first, last: act.end, actors: act.speaker, targets: party?.spans ?? [], rules: [ruleOf(cue)] });
}

function calledOn(act: Act, to: string): Phrase | undefined {
  const relation = to === "with" ? "in" : to === "direct" ? "bare" : to;
  const index = act.phrases.findIndex((p) => p.relation === relation);
  const demand = act.phrases.findIndex((p) => p.relation === "to" || p.relation === "in" || p.relation === "for");
  if (index < 0 || (to === "direct" && demand >= 0 && demand < index)) return undefined;
  return act.phrases[index];
}

/** "B must …", said by A. */
export function duty(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const speaker = speakerAt(scan, cue.first);
  if (!speaker) return null;
  const end = endBehind(context, cue.last);
  const bound = partyOf(scan, leadingActors(scan, cue.last, end));
  return draftOf(context, { kind: "call", first: cue.first, last: end, actors: speaker, targets: bound?.spans ?? [], rules: ["call: must"] });
}
