import { readingAt } from "@isnad/engine";
import type { Act } from "./act.ts";
import { isDeed, objectSpans } from "./act-object.ts";
import { clauseEnd, clauseStart } from "./clause.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyIn, partyOf } from "./party.ts";
import { actorsIn, leadingActors, type Phrase, phraseEnd } from "./phrase.ts";
import { factsAt, lengthOf, markAt, type StatementScan } from "./reading.ts";
import { speakerAt, speakerOf } from "./speaker.ts";
import { readAct } from "./speech-act.ts";
import { type Context, draftOf, endBehind, ruleOf } from "./statement-context.ts";
import { type Cue, cuesAt, fact } from "./word-facts.ts";

/** "A called on B to", "A demands that B", "A ordered B to". */
export function call(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const { features } = cue.entry;
  if (factsAt(scan, cue.last) & fact.verb || cue.form.voice === "passive" || cue.lead?.parts.includes("the"))
    return null;
  if (readingAt(scan.doc, cue.last, "statement.prep")?.sense.entry.features.back) return null;
  const act = readAct(context, cue);
  if (!act.speaker) return null;
  const phrase = features.to === "direct" ? act.object : calledOn(act, String(features.to));
  if (isNameless(scan, act) || lengthOf(scan, cue.last, "statement.prayed") > 0) return null;
  if (features.to === "from" && !phrase && (act.meant || !act.object)) return null;
  if (features.need === "party" && !(phrase && isParty(context, cue, act, phrase))) return null;
  if (!phrase && !features.free && !demands(context, act)) return null;
  const targets = phrase && !isDeed(scan, phrase) ? objectSpans(scan, { ...act, object: phrase }) : [];
  const heads = targets.length > 0 ? headsOf(scan, phrase?.last ?? act.end, act.end) : [];
  return draftOf(context, {
    kind: "call",
    first: act.first,
    last: act.end,
    actors: act.speaker,
    targets: [...targets, ...heads],
    rules: [ruleOf(cue)],
  });
}

/** A source asks not to be named. */
function isNameless(scan: StatementScan, act: Act): boolean {
  for (let k = act.first; k < act.end; k++) if (lengthOf(scan, k, "statement.nameless") > 0) return true;
  return false;
}

/** Somebody known, or whoever stands as object behind a speaker that is named. */
function isParty({ scan }: Context, cue: Cue, act: Act, phrase: Phrase): boolean {
  if (act.meant && phrase.first === cue.last && !cue.entry.features.obj) return false;
  return actorsIn(scan, phrase.first, phrase.last).length > 0 || (!act.meant && phrase === act.object);
}

/** How far behind those who are called on the words may stand that tell who heads them. */
const HEADS_REACH = 3;

/** "The international community, and first of all A and B": those who head it are called on as well. */
function headsOf(scan: StatementScan, from: number, end: number): Party["spans"] {
  for (let k = from; k < Math.min(end, from + HEADS_REACH); k++) {
    const length = lengthOf(scan, k, "statement.heads");
    if (length === 0) continue;
    const first = k + length;
    return partyIn(scan, { ...WHOLE, opens: first, first, last: phraseEnd(scan, first, end) }, end).spans;
  }
  return [];
}

function calledOn(act: Act, to: string): Phrase | undefined {
  return act.phrases.find((p) => p.relation === to || (to === "with" && p.relation === "in"));
}

/** Whether something is demanded: led by a preposition, or as a clause. */
function demands({ scan }: Context, act: Act): boolean {
  const { phrases } = act;
  if (phrases.some((p) => p.relation !== "bare" && p.relation !== "at" && p.relation !== "from")) return true;
  for (let k = act.first + 1; k < act.end; k++) if (factsAt(scan, k) & fact.that) return true;
  return phrases.length > 0;
}

/** "B must …", said by A. */
export function duty(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  const speaker = speakerAt(scan, cue.first);
  const bound = boundBy(scan, cue.last, context.sentence.last, true);
  if (!speaker || !bound) return null;
  return draftOf(context, {
    kind: "call",
    first: cue.first,
    last: clauseEnd(scan, bound.range.last + 1, context.sentence, true),
    actors: speaker,
    targets: bound.spans,
    rules: ["call: must"],
  });
}

/** How far before "the need to" the verb may stand that tells who speaks of it. */
const VERB_REACH = 6;

/** "A stressed the need to". */
export function need(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  for (let k = cue.first - 1; k >= Math.max(sentence.first, cue.first - VERB_REACH); k--) {
    const speaker = cuesAt(scan.doc, k).some((c) => c.entry.features.kind === "call")
      ? null
      : speakerOf(scan, k);
    if (speaker)
      return draftOf(context, {
        kind: "call",
        first: k,
        last: endBehind(context, cue.last),
        actors: speaker,
        rules: ["call: need"],
      });
  }
  return null;
}

/** "It is up to B to …": said by A, or by who accused before. */
export function upTo(context: Context, cue: Cue): StatementDraft | null {
  const { scan, memory, sentence } = context;
  const opens = cue.first === clauseStart(scan, cue.first, sentence) || opensSpeech(scan, cue.first);
  if (cue.entry.features.bare && !opens) return null;
  const bound = boundBy(scan, cue.last, sentence.last);
  const speaker =
    speakerAt(scan, cue.first) ?? (context.index - memory.accusedIn <= 1 ? memory.accuser : null);
  if (!bound || !speaker) return null;
  return draftOf(context, {
    kind: "call",
    first: cue.first,
    last: clauseEnd(scan, bound.range.last + 1, sentence, true),
    actors: speaker,
    targets: bound.spans,
    rules: ["call: up to"],
  });
}

/** Who has to do something: a name with the deed behind it as a noun, or whoever "that" follows. */
function boundBy(scan: StatementScan, i: number, limit: number, sure = false): Party | null {
  const known = partyOf(scan, leadingActors(scan, i, Math.min(limit, i + 4)));
  const last = known?.range.last ?? phraseEnd(scan, i, limit);
  const bits = factsAt(scan, last);
  if (last === i || last >= limit) return null;
  if (sure && known) return known;
  if (bits & fact.that && (known || factsAt(scan, i) & fact.definite))
    return known ?? partyIn(scan, { ...WHOLE, opens: i, first: i, last }, last);
  return known && (bits & fact.definite || lengthOf(scan, last, "statement.duty-deed") > 0) ? known : null;
}

const WHOLE = { relation: "bare", joined: false } as const;

/** What is said begins here: behind "that" or an opening mark. */
function opensSpeech(scan: StatementScan, i: number): boolean {
  const mark = markAt(scan, i - 1);
  return mark !== "" ? ':«“"('.includes(mark) : (factsAt(scan, i - 1) & fact.that) !== 0;
}
