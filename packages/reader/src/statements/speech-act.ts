import { readingAt, type Word } from "@isnad/engine";
import { tellsDeed } from "../actors/index.ts";
import { type ActClause, actClause } from "./act-clause.ts";
import { agreementOf, agreesWith } from "./agreement.ts";
import { clauseStart, isComma } from "./clause.ts";
import { type Party, partyIn, partyOf, phraseSpan } from "./party.ts";
import { leadingActors, type Phrase } from "./phrase.ts";
import { factsBefore, lengthOf, markAt, type StatementScan, topicsAt } from "./reading.ts";
import { lastSpeaker, speakerAt, speakerOf } from "./speaker.ts";
import type { Context } from "./statement-context.ts";
import { meantBefore, type Subject, subjectOf } from "./subject.ts";
import { type Cue, fact, topic } from "./word-facts.ts";

/** Who says something, to or of whom, and what follows. */
export interface Act {
  readonly speaker: Party | null;
  /** Only a pronoun in the verb means the speaker. */
  readonly meant?: true;
  /** The other side, where it stands bare behind verb and speaker. */
  readonly object: Phrase | null;
  readonly first: number;
  readonly end: number;
  readonly phrases: readonly Phrase[];
}

/** How many tokens back the speaker may stand whom a verb alone means. */
const SPEAKER_REACH = 90;

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

/** "A issued a statement in which it called on": who issued it. */
function authorBefore({ scan, sentence }: Context, cue: Cue): Party | null {
  for (let k = cue.first - 1; k >= sentence.first; k--) {
    const mention = scan.scene.actorAt.get(k);
    if (mention && mention.value.kind !== "report" && agreesWith(cue.form, mention.value, false))
      return partyOf(scan, [mention]);
  }
  return null;
}

/** Whom a participle of the same sentence means: who has just accused or called, where it agrees with them. */
function saidBefore({ memory, index }: Context, { entry }: Cue): Party | null {
  if (!memory.said || memory.saidIn !== index) return null;
  const { agree } = memory.said.actors[0]?.value ?? {};
  return entry.features.agree === undefined || agree === undefined || agree === entry.features.agree
    ? memory.said
    : null;
}

/** A subject that names nobody known, right before its verb. */
function strangerBefore(
  scan: StatementScan,
  { how, party, unknown, deed }: Subject,
  cue: Cue,
): Phrase | null {
  if (how !== "before" || party || deed || unknown?.last !== cue.first) return null;
  if (topicsAt(scan, unknown.first) & topic.this) return null;
  const word = scan.doc.words[unknown.first];
  return word?.leads.some(({ parts }) => parts.includes("in") || parts[0] === "for") ? null : unknown;
}

/** A name that is no word of the language, right behind a verb that needs nobody else. */
function strangerBehind(scan: StatementScan, phrase: Phrase | undefined): Phrase | null {
  if (phrase?.relation !== "bare" || phrase.joined) return null;
  let last = phrase.first;
  while (last < phrase.last && isName(scan, last)) last++;
  return last > phrase.first ? { ...phrase, last } : null;
}

const isName = ({ doc }: StatementScan, i: number): boolean =>
  doc.words[i]?.senses.length === 0 && doc.words[i].leads.length === 0 && doc.words[i].form.length > 2;

/** "We call", "I call". */
const isSelf = ({ entry, form }: Cue): boolean =>
  entry.features.first !== undefined || (form.number === "plural" && form.gender === undefined);

/** Behind a plural verb, with a pronoun at its end, or led by a preposition stands the other side. */
function canSpeak(scan: StatementScan, cue: Cue, { range }: Party): boolean {
  if (range.first < cue.last) return true;
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

/** Whom a verb means that names no speaker; "we" and "I" are whoever speaks. */
export function pronounSpeaker(context: Context, cue: Cue): Party | null {
  const { scan, sentence } = context;
  const { lead } = cue;
  if (isSelf(cue))
    return (
      speakerAt(scan, cue.first) ??
      lastSpeaker(scan, cue.first, Math.max(0, cue.first - SPEAKER_REACH)) ??
      nameBefore(context, cue.first) ??
      (context.index - context.memory.saidIn <= 2 ? context.memory.said : null)
    );
  if (
    !lead &&
    clauseStart(scan, cue.first, sentence) < cue.first &&
    !(factsBefore(scan, cue.first) & fact.be)
  )
    return null;
  const told = speakerAt(scan, cue.first);
  const here = told && told.range.first < cue.first ? told : meantBefore(scan, cue, sentence);
  return here ?? lastSpeaker(scan, cue.first, Math.max(0, cue.first - SPEAKER_REACH));
}

function nameBefore({ scan, sentence }: Context, i: number): Party | null {
  for (let k = i - 1; k >= sentence.first; k--) {
    const mention = scan.scene.actorAt.get(k);
    if (mention) return partyOf(scan, [mention]);
  }
  return null;
}

/** The other side among the bare phrases: the one right before what is demanded or charged, else the first. */
function objectOf(scan: StatementScan, phrases: readonly Phrase[]): Phrase | null {
  const { bare, led } = barePhrases(scan, phrases);
  return (led ? bare.at(-1) : bare[0]) ?? null;
}

const CONTENT: ReadonlySet<Phrase["relation"]> = new Set(["in", "for", "about", "to", "on", "from"]);

/** The bare phrases before what is demanded or charged; `led`: that follows right behind the last. */
function barePhrases(scan: StatementScan, phrases: readonly Phrase[]): { bare: Phrase[]; led: boolean } {
  const bare: Phrase[] = [];
  let named = false;
  let led = false;
  for (const [n, phrase] of phrases.entries()) {
    const before = phrases[n - 1];
    if (phrase.relation === "for" && before?.relation === "at" && before.last === phrase.opens) continue;
    named ||= ((topicsAt(scan, phrase.opens - 1) | topicsAt(scan, phrase.first)) & topic.named) !== 0;
    if (phrase.relation === "in" && named) return { bare: [phrase], led };
    if (CONTENT.has(phrase.relation) || isCharged(scan, phrase)) return { bare, led };
    if (phrase.relation !== "bare") led = false;
    if (phrase.relation !== "bare" || phrase.joined) continue;
    if (looksLed(scan, phrase) || (bare.length > 0 && isAsked(scan, phrase))) return { bare, led };
    if (topicsAt(scan, phrase.first) & (topic.blame | topic.named)) continue;
    bare.push(phrase);
    led = true;
  }
  return { bare, led: false };
}

/** "… not to be silent", "… the opening of": stands behind whoever is asked. */
const isAsked = (scan: StatementScan, phrase: Phrase): boolean =>
  isDeed(scan, phrase) || (factsBefore(scan, phrase.first) & fact.negation) !== 0;

/** "Demanded the release of": what is asked for stands where whoever is asked may. */
export const isDeed = (scan: StatementScan, { first }: Phrase): boolean =>
  !scan.scene.actorAt.has(first) && tellsDeed(scan.doc.words[first] as Word);

/** "By using", "with supporting": a preposition that holds the letter of a charge. */
const isCharged = ({ doc }: StatementScan, { opens, first, relation }: Phrase): boolean =>
  relation === "at" &&
  opens < first &&
  (doc.words[opens]?.leads.some(({ parts }) => parts[0] === "in") ?? false);

/** An unknown word that may bear a joined preposition, and names nobody known. */
function looksLed(scan: StatementScan, phrase: Phrase): boolean {
  if (leadingActors(scan, phrase.first, phrase.last).length > 0) return false;
  const word = scan.doc.words[phrase.first];
  const lead =
    word?.senses.length === 0
      ? word.leads.find((l) => l.parts.length === 1 || l.parts[0] !== "and")
      : undefined;
  return lead?.parts[0] === "in" || lead?.parts[0] === "for";
}

/** The spans of the other side: its names where it begins with them, else its words, and whoever is joined to it. */
export function objectSpans(scan: StatementScan, { object, phrases, end }: Act): Party["spans"] {
  if (!object) return [];
  const party = partyIn(scan, object, end);
  const spans = [...party.spans];
  let { last } = party.range;
  for (const phrase of phrases) {
    if (phrase.first < last) continue;
    if (!phrase.joined || phrase.opens !== last || isDeed(scan, phrase)) break;
    const next = partyIn(scan, phrase, end);
    spans.push(...next.spans);
    last = next.range.last;
  }
  return spans;
}
