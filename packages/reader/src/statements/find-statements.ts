import type { Scene } from "../claims/scene.ts";
import { accusation } from "./accusation.ts";
import { attackByNoun, attackByVerb } from "./attack.ts";
import { accusationByCarrier, accusationByNoun } from "./blame.ts";
import { blast } from "./blast.ts";
import { call, duty, need, upTo } from "./call.ts";
import { callByCarrier, callByNoun } from "./call-noun.ts";
import { attackByCarrier } from "./carried-attack.ts";
import { claimed } from "./claimed.ts";
import { controlByCarrier, controlByNoun, controlByVerb } from "./control.ts";
import { isBehindPreposition, isNounHere } from "./deed.ts";
import { denial, denialByNoun, falsehood } from "./denial.ts";
import type { StatementDraft } from "./draft.ts";
import { isHistory } from "./history.ts";
import { closure, exhaustion, hardship, isolation, obstruction, shortage } from "./lack.ts";
import { isMereCause } from "./mere-cause.ts";
import { factsAt, statementScan } from "./reading.ts";
import { withoutOtherReports } from "./repeated-lines.ts";
import type { Context, Memory } from "./statement-context.ts";
import { talksByNoun, talksByVerb, talksInForce } from "./talks.ts";
import { type Cue, cuesAt, fact } from "./word-facts.ts";
import { guilt, wrongByNoun } from "./wrongdoing.ts";

/** The statements of a report: who attacked, took, hindered, accused, denied, called for, agreed to what. */
export function findStatements(scene: Scene): StatementDraft[] {
  const scan = statementScan(scene);
  const { sentences } = scene.doc;
  const out: StatementDraft[] = [];
  const memory: Memory = {
    attackers: null,
    holders: null,
    heldIn: -9,
    accuser: null,
    accusedIn: -9,
    said: null,
    saidIn: -9,
    talkers: null,
    sides: null,
    sentence: -1,
  };
  for (let s = 0; s + 1 < sentences.length; s++) {
    const sentence = { first: sentences[s] as number, last: sentences[s + 1] as number };
    const context: Context = { scan, memory, sentence, index: s };
    for (let i = sentence.first; i < sentence.last; i++)
      if (factsAt(scan, i) & fact.cue) readAt(context, i, out);
  }
  return out.length > 0 ? withoutOtherReports(scan, out) : out;
}

function readAt(context: Context, i: number, out: StatementDraft[]): void {
  const cues = cuesAt(context.scan.doc, i);
  const noun = cues.some((c) => c.class === "noun") && isNounHere(context.scan, i);
  for (const cue of cues) {
    if (cue.entry.features.kind === "call" && isCounted(context, i)) continue;
    if (noun && cue.class === "verb" && cue.last === i + 1) continue;
    if ((cue.class === "verb" || cue.class === "light") && cue.last === i + 1 && isWithinPhrase(context, i))
      continue;
    if (
      (cue.class === "verb" || cue.class === "light") &&
      cue.form.tense === "past" &&
      isBehindPreposition(context.scan, i)
    )
      continue;
    const draft = readCue(context, cue);
    if (draft && !repeats(out, draft) && !isHistory(context, draft) && !isMereCause(context, draft)) {
      out.push(draft);
      return;
    }
  }
}

/** "Half a million students": a noun behind its number, spelled like a verb. */
function isCounted({ scan }: Context, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (scan.scene.quantities.get(k)?.last === i) return true;
  return false;
}

/** A longer expression that leads to something begins here ("in answer to"). */
const isWithinPhrase = ({ scan }: Context, i: number): boolean =>
  scan.doc.phrases.get(i)?.some(({ phrase }) => LEADING.has(phrase.entry.class)) ?? false;
const LEADING: ReadonlySet<string> = new Set(["statement.prep", "statement.adverb"]);

type Reading = (context: Context, cue: Cue) => StatementDraft | null;

/** What each kind of cue may say, by its class and kind. */
const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  "verb attack": [attackByVerb],
  "verb blast": [blast],
  "verb control": [controlByVerb],
  "verb obstruction": [obstruction],
  "verb accusation": [accusation],
  "verb denial": [denial],
  "verb call": [call],
  "verb talks": [talksByVerb],
  "verb shortage": [exhaustion],
  "verb closure": [closure],
  "noun attack": [attackByNoun],
  "noun control": [controlByNoun],
  "part accusation": [accusation],
  "part denial": [denial],
  "part call": [call],
  "noun accusation": [accusationByNoun, wrongByNoun],
  "noun denial": [denialByNoun],
  "noun call": [callByNoun],
  "noun obstruction": [hardship],
  light: [attackByCarrier, controlByCarrier, accusationByCarrier, callByCarrier, talksByVerb],
  announce: [talksByNoun],
  force: [talksInForce],
  state: [isolation],
  claim: [claimed],
  lack: [shortage],
  guilty: [guilt],
  false: [falsehood],
  must: [duty],
  urge: [need],
  duty: [upTo],
};

function readCue(context: Context, cue: Cue): StatementDraft | null {
  const { kind } = cue.entry.features;
  for (const read of READINGS[`${cue.class} ${kind}`] ?? READINGS[cue.class] ?? []) {
    const draft = read(context, cue);
    if (draft) return draft;
  }
  return null;
}

/** Whether a statement of this kind was read from the same clause. */
function repeats(found: readonly StatementDraft[], draft: StatementDraft): boolean {
  for (let k = found.length - 1; k >= Math.max(0, found.length - 4); k--) {
    const other = found[k] as StatementDraft;
    if (other.kind === draft.kind && other.first < draft.last && draft.first < other.last) return true;
  }
  return false;
}
