import { readingAt } from "@isnad/engine";
import { isComma } from "../token-text.ts";
import type { Act } from "./act.ts";
import { type ActClause, actClause } from "./act-clause.ts";
import { barePhrases, objectOf } from "./act-object.ts";
import {
  authorBefore,
  isSelf,
  pronounSpeaker,
  saidBefore,
  strangerBefore,
  strangerBehind,
} from "./act-speaker.ts";
import { agreementOf, agreesWith } from "./agreement.ts";
import { type Party, partyIn, phraseSpan } from "./party.ts";
import type { Phrase } from "./phrase.ts";
import { lengthOf, markAt, type StatementScan, topicsAt } from "./reading.ts";
import { lastSpeaker, speakerAt, speakerOf } from "./speaker.ts";
import type { Context } from "./statement-context.ts";
import { meantBefore, type Subject, subjectOf } from "./subject.ts";
import { type Cue, topic } from "./word-facts.ts";

/** Reads the speech act of a verb, a participle or a noun. */
export function readAct(context: Context, cue: Cue): Act {
  const act = actOf(context, cue);
  if (act.speaker && !act.meant) {
    context.memory.said = act.speaker;
    context.memory.saidIn = context.index;
  }
  return act;
}

function actOf(context: Context, cue: Cue): Act {
  const { scan, sentence } = context;
  const clause = actClause(scan, cue.last, sentence);
  const { end } = clause;
  const own = speakerOf(scan, cue.first);
  if (cue.class === "part" || cue.class === "noun") {
    const phrases = clause.phrasesFrom(cue.last);
    if (cue.lead?.parts.includes("the"))
      return { speaker: null, object: null, first: cue.first, end, phrases };
    const speaker =
      own ??
      saidBefore(context, cue) ??
      speakerAt(scan, cue.first) ??
      lastSpeaker(scan, cue.first, sentence.first) ??
      meantBefore(scan, cue, sentence);
    return { speaker, object: objectOf(scan, phrases), first: cue.first, end, phrases };
  }
  const all = clause.phrasesFrom(cue.last);
  if (isSelf(cue))
    return {
      speaker: pronounSpeaker(context, cue),
      object: objectOf(scan, all),
      first: cue.first,
      end,
      phrases: all,
    };
  const author = lengthOf(scan, cue.last, "statement.within") > 0 ? authorBefore(context, cue) : null;
  if (author) return { speaker: author, object: objectOf(scan, all), first: cue.first, end, phrases: all };
  const subject = subjectOf(scan, cue, sentence, end);
  const stranger = strangerBefore(scan, subject, cue);
  if (stranger)
    return {
      speaker: partyIn(scan, stranger, stranger.last),
      object: objectOf(scan, all),
      first: stranger.first,
      end,
      phrases: all,
    };
  if (
    subject.party &&
    (subject.how === "before" || subject.how === "relative") &&
    subject.party.range.last <= cue.first
  )
    return { speaker: subject.party, object: objectOf(scan, all), first: subject.first, end, phrases: all };
  if (own && agrees(cue, own) && canSpeak(scan, cue, own))
    return ofKnownSpeaker(context, cue, own, all, clause);
  return subjectBehind(context, cue, subject, all, clause);
}

/** Behind a plural verb, with a pronoun at its end, or led by a preposition stands the other side. */
function canSpeak(scan: StatementScan, cue: Cue, { range }: Party): boolean {
  if (range.first < cue.last || (cue.tail && agreementOf(cue.form) !== "p")) return true;
  if (agreementOf(cue.form) === "p" || topicsAt(scan, range.first) & topic.audience) return false;
  const word = scan.doc.words[range.first];
  if (word?.senses.some((sense) => sense.tail !== null)) return false;
  return (
    word?.senses.length !== 0 || !word.leads.some((lead) => lead.parts[0] === "in" || lead.parts[0] === "for")
  );
}

function ofKnownSpeaker(
  context: Context,
  cue: Cue,
  speaker: Party,
  all: readonly Phrase[],
  { end, phrasesFrom }: ActClause,
): Act {
  const { scan } = context;
  const { range } = speaker;
  const behind = range.first >= cue.last && range.last <= end;
  const phrases = behind ? phrasesFrom(range.last) : all;
  const before = range.last <= cue.first && cue.first - range.last < 12;
  const object = objectOf(scan, asideSkipped(scan, phrases, behind ? range.last : -1));
  if (!object && behind) {
    const split = splitSpeaker(scan, cue, speaker, phrases, end);
    if (split) return split;
    const meant = cue.entry.features.obj === undefined ? null : pronounSpeaker(context, cue);
    if (meant)
      return {
        speaker: meant,
        object: { relation: "bare", opens: range.first, ...range, joined: false },
        first: cue.first,
        end,
        phrases,
      };
  }
  return { speaker, object, first: before ? range.first : cue.first, end, phrases };
}

/** What stands between commas right behind the speaker is said of them. */
function asideSkipped(scan: StatementScan, phrases: readonly Phrase[], from: number): readonly Phrase[] {
  const [first] = phrases;
  if (!first || from < 0 || !isComma(markAt(scan, from)) || first.opens !== from + 1) return phrases;
  const close = phrases.findIndex((p) => isComma(markAt(scan, p.last)));
  return close >= 0 && close < 2 && phrases.length > close + 1 ? phrases.slice(close + 1) : phrases;
}

/** A name read too far holds the other side as well ("urged NAME the president of … to"). */
function splitSpeaker(
  scan: StatementScan,
  cue: Cue,
  speaker: Party,
  phrases: readonly Phrase[],
  end: number,
): Act | null {
  const { first, last } = speaker.range;
  const free = cue.entry.features.obj === undefined && cue.entry.features.kind !== "accusation";
  for (let k = first + 1; k < last; k++) {
    const inner = scan.scene.actorAt.get(k);
    if (!inner || (free && (inner.value.kind === "person" || inner.value.kind === "witness"))) continue;
    const object: Phrase = { relation: "bare", opens: k, first: k, last, joined: false };
    const name = { first, last: k };
    return {
      speaker: { spans: [phraseSpan(scan, name)], range: name, actors: [] },
      object,
      first: cue.first,
      end,
      phrases,
    };
  }
  return null;
}

/** Behind the verb stand the speaker and then the other side; alone, a name is the one or the other. */
function subjectBehind(
  context: Context,
  cue: Cue,
  subject: Subject,
  all: readonly Phrase[],
  { end, phrasesFrom }: ActClause,
): Act {
  const { scan } = context;
  const { party } = subject;
  const rest = subject.how === "after" && subject.party ? phrasesFrom(subject.rest) : all.slice(1);
  const second = objectOf(scan, rest);
  const first = barePhrases(scan, all).bare[0] ?? null;
  const plural = agreementOf(cue.form) === "p";
  const alone = second === null;
  const named = party && subject.how === "after" && agrees(cue, party) && canSpeak(scan, cue, party);
  const needsObject = cue.entry.features.obj !== undefined;
  if (!plural && named && (!alone || !needsObject))
    return {
      speaker: party,
      object: objectOf(scan, asideSkipped(scan, rest, party.range.last)),
      first: cue.first,
      end,
      phrases: rest,
    };
  if (!plural && first && second && !isAll(scan, first))
    return { speaker: partyIn(scan, first, end), object: second, first: cue.first, end, phrases: rest };
  const stranger = cue.entry.features.kind !== "denial" || plural ? null : strangerBehind(scan, all[0]);
  if (stranger)
    return {
      speaker: partyIn(scan, stranger, stranger.last),
      object: null,
      first: cue.first,
      end,
      phrases: phrasesFrom(stranger.last),
    };
  return {
    speaker: pronounSpeaker(context, cue),
    meant: true,
    object: first,
    first: cue.first,
    end,
    phrases: all,
  };
}

/** "All parties" is no speaker. */
const isAll = (scan: StatementScan, phrase: Phrase): boolean =>
  readingAt(scan.doc, phrase.first, "statement.skip")?.sense.entry.features.all !== undefined;

const agrees = (cue: Cue, { actors, range }: Party): boolean =>
  agreesWith(cue.form, actors[0]?.value, range.first >= cue.last);
