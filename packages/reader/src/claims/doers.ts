import { type Mention, readingAt } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import { chainAt, type SpeechScope } from "../sources/index.ts";
import { clauseEnd } from "../statements/clause.ts";
import { isNounHere, readDeedNoun } from "../statements/deed.ts";
import { actorAt, leadingActors, phrasesIn } from "../statements/phrase.ts";
import { factsAt, type StatementScan } from "../statements/reading.ts";
import { meantBefore, type Subject, subjectOf } from "../statements/subject.ts";
import { type Cue, cuesAt, fact } from "../statements/word-facts.ts";
import type { Range } from "./by-sentence.ts";
import type { Draft } from "./figures.ts";

type Actors = readonly Mention<Actor>[];

/** A word that tells a deed, and who is said to have done it. */
export interface Deed extends Range {
  readonly doers: Actors;
  /** Named as the agent of what stands before ("at the hands of A"), not of a deed of its own. */
  readonly agent: boolean;
}

const NOBODY: Actors = [];
const SILENT: ReadonlySet<Actor["kind"]> = new Set(["source", "outlet", "report", "witness"]);

/** Without those who only tell, and without weapons that are nobody's. */
const acting = (scan: StatementScan, actors: Actors): Actors =>
  actors.filter((a) => mayAct(scan, a)).flatMap((a) => apart(scan, a));

/** "The forces of X and Y": a name of its own that was joined to a name is another doer. */
function apart({ doc, scene }: StatementScan, actor: Mention<Actor>): Actors {
  for (let i = actor.first + 1; i < actor.last; i++) {
    const joined = doc.words[i]?.senses.find((s) => s.lead?.parts[0] === "and" && s.lead.parts.length === 1);
    if (
      !joined ||
      !(joined.entry.class === "actor" || (scene.placeAt.get(i)?.value.level ?? WIDEST) <= COUNTRY)
    )
      continue;
    const rest = {
      ...actor,
      first: i,
      value: { ...actor.value, id: null, skip: joined.lead?.text.length ?? 0 },
    };
    return [{ ...actor, last: i }, rest];
  }
  return [actor];
}

const COUNTRY = 1;
const WIDEST = 99;

function mayAct(scan: StatementScan, actor: Mention<Actor>): boolean {
  const { kind, type, weak } = actor.value;
  if (kind === "weapon") return isSomebodys(scan, actor);
  if (weak) return WEAKLY.has(kind);
  return !SILENT.has(kind) || (kind === "witness" && type === "armed_group");
}

/** Of ordinary words those that still name somebody where a doer must stand. */
const WEAKLY: ReadonlySet<Actor["kind"]> = new Set(["state", "body", "force"]);

/** "Warplanes of X", "Ruritanian warplanes": words that tell whose it is stand in the name. */
function isSomebodys({ doc }: StatementScan, { first, last }: Range): boolean {
  for (let i = first + 1; i < last; i++)
    if (doc.words[i]?.senses.some((s) => OWNERS.has(s.entry.class))) return true;
  return false;
}

const OWNERS: ReadonlySet<string> = new Set(["demonym", "actor", "actor.head"]);

/** The deeds of a sentence that somebody is said to have done, in order. */
export function deedsIn(scan: StatementScan, sentence: Range): Deed[] {
  const found: Deed[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const bits = factsAt(scan, i);
    if (!(bits & (fact.cue | fact.by)) && readingAt(scan.doc, i, "g.by") === undefined) continue;
    const doers = bits & fact.cue ? doersAt(scan, i, sentence) : NOBODY;
    const agents = doers.length > 0 ? NOBODY : agentAt(scan, i, sentence);
    if (doers.length > 0) found.push({ first: i, last: i + 1, doers, agent: false });
    else if (agents.length > 0) found.push({ first: i, last: i + 1, doers: agents, agent: true });
  }
  return found;
}

/** Who did what the word at token `i` tells. */
function doersAt(scan: StatementScan, i: number, sentence: Range): Actors {
  const cues = cuesAt(scan.doc, i);
  const noun = cues.find((c) => c.class === "noun" && c.entry.features.kind === "attack");
  const verb = cues.find(
    (c) =>
      (c.class === "verb" && c.entry.features.kind === "attack") ||
      (c.class === "light" && c.entry.features.role === "do"),
  );
  const told = verb && !(noun && isNounHere(scan, i)) ? byVerb(scan, verb, sentence) : NOBODY;
  return told.length === 0 && noun ? byNoun(scan, noun, sentence) : told;
}

function byNoun(scan: StatementScan, noun: Cue, sentence: Range): Actors {
  const end = clauseEnd(scan, noun.last, sentence);
  if (noun.entry.features.mutual) return sides(scan, noun, end);
  return acting(scan, readDeedNoun(scan, noun, end).doer?.actors ?? NOBODY);
}

function byVerb(scan: StatementScan, verb: Cue, sentence: Range): Actors {
  if (verb.form.voice === "passive") return NOBODY;
  const end = clauseEnd(scan, verb.last, sentence);
  if (verb.tail) {
    const behind = phrasesIn(scan, verb.last, end)[0];
    return behind ? acting(scan, leadingActors(scan, behind.first, end)) : NOBODY;
  }
  const subject = subjectOf(scan, verb, sentence, end, true);
  if (subject.party) return agrees(verb, subject) ? acting(scan, subject.party.actors) : NOBODY;
  if (subject.deed || subject.unknown) return NOBODY;
  return acting(scan, meantBefore(scan, verb, sentence)?.actors ?? NOBODY);
}

/** Whether a name behind a verb agrees with it, as its subject must. */
function agrees(verb: Cue, { how, party }: Subject): boolean {
  const own = party?.actors[0]?.value.agree;
  return (
    how !== "after" || verb.form.gender !== "f" || own !== "m" || party?.actors[0]?.value.kind !== "body"
  );
}

/** How many words may stand between the names of the two sides of a fight. */
const APART = 4;

/** "Clashes between A and B", "clashes with A". */
function sides(scan: StatementScan, noun: Cue, end: number): Actors {
  const phrases = phrasesIn(scan, noun.last, end);
  const between = phrases.find((p) => p.relation === "between");
  if (!between) {
    const foe = phrases.find((p) => p.relation === "with");
    return foe ? acting(scan, leadingActors(scan, foe.first, end)) : NOBODY;
  }
  const found: Mention<Actor>[] = [];
  let last = between.first;
  for (let k = between.first; k < end && k - last <= APART; k++) {
    const mention = actorAt(scan, k);
    if (!mention) continue;
    if (found.length > 0 && !(factsAt(scan, k) & fact.and)) break;
    found.push(mention);
    last = mention.last;
    k = last - 1;
  }
  return acting(scan, found);
}

/** "At the hands of A", "by bullets of A". */
function agentAt(scan: StatementScan, i: number, sentence: Range): Actors {
  const by = readingAt(scan.doc, i, "g.by");
  return by ? acting(scan, leadingActors(scan, i + by.length, sentence.last)) : NOBODY;
}

/** Who is said to do what the claim's own verb or noun says ("X arrested three"). `affected`: tokens of those who are counted. */
export function doersOf(
  scan: StatementScan,
  { trigger, phrase }: Draft,
  sentence: Range,
  speech: readonly SpeechScope[],
  affected: (token: number) => boolean,
): Actors {
  if (!trigger || trigger.shape === "subject" || trigger.shape === "phrase" || phrase.first < trigger.last)
    return NOBODY;
  const others = (actors: Actors): Actors => acting(scan, actors).filter((a) => !affected(a.first));
  if (trigger.shape === "noun") {
    const named = leadingActors(scan, trigger.last, phrase.first);
    return named[0] && !counts(scan, trigger.last, named[0].first) ? others(named) : NOBODY;
  }
  const { sense } = trigger;
  const cue: Cue = {
    first: trigger.first,
    last: trigger.last,
    class: "verb",
    entry: sense.entry,
    form: sense.form,
    lead: sense.lead,
    tail: null,
  };
  if (sense.form.voice === "passive") return NOBODY;
  const subject = subjectOf(scan, cue, sentence, clauseEnd(scan, cue.last, sentence), true);
  const named = others((subject.party?.actors ?? NOBODY).flatMap((a) => cutAt(a, phrase.first)));
  if (named.length > 0) return named;
  if (subject.deed) return NOBODY;
  if (pronounBefore(scan, cue.first)) return speakerAt(scan, cue.first, speech);
  return isPlainlyActive(cue) ? others(meantBefore(scan, cue, sentence)?.actors ?? NOBODY) : NOBODY;
}

/** A name as far as it stands before a token, where it begins before it. */
const cutAt = (actor: Mention<Actor>, token: number): Actors =>
  actor.first >= token ? NOBODY : [actor.last <= token ? actor : { ...actor, last: token }];

/** The spelling of "he killed" is that of "were killed" too. */
const isPlainlyActive = ({ form }: Cue): boolean =>
  form.gender === "f" || form.number === "plural" || form.number === "dual";

function counts({ scene }: StatementScan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.quantities.has(i)) return true;
  return false;
}

/** "That they (arrested …)": what the speaker says of himself. */
function pronounBefore(scan: StatementScan, i: number): boolean {
  const that = i > 0 ? readingAt(scan.doc, i - 1, "g.that") : undefined;
  return that !== undefined && (that.sense.tail !== null || that.sense.entry.features.pronoun !== undefined);
}

/** The origin of what is said at token `i`, where it is somebody who can act. */
function speakerAt(scan: StatementScan, i: number, speech: readonly SpeechScope[]): Actors {
  const origin = chainAt(speech, i).at(-1);
  const mention = origin ? scan.scene.actorAt.get(origin.first) : undefined;
  return mention && !SILENT.has(mention.value.kind) ? [mention] : NOBODY;
}
