import { type Mention, readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import { chainAt, type SpeechScope, scopeAt } from "../sources/index.ts";
import { clauseEnd } from "../statements/clause.ts";
import { isNounHere, readDeedNoun } from "../statements/deed.ts";
import { actorAt, leadingActors, phrasesIn } from "../statements/phrase.ts";
import { factsAt, type StatementScan } from "../statements/reading.ts";
import { meantBefore, type Subject, subjectOf } from "../statements/subject.ts";
import { type Cue, cuesAt, fact } from "../statements/word-facts.ts";
import { markAt } from "../token-text.ts";
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
  actors
    .map((a) => ownerOf(scan, a))
    .filter((a) => mayAct(scan, a))
    .flatMap((a) => apart(scan, a));

/** How far behind a weapon its owner may stand. */
const OWNED = 3;

/** Whose a weapon is: named in its own name, or behind it ("a warplane, of the army of X"). */
function ownerOf(scan: StatementScan, actor: Mention<Actor>): Mention<Actor> {
  if (actor.value.kind !== "weapon" || isSomebodys(scan, actor)) return actor;
  for (let i = actor.last; i < actor.last + OWNED; i++) {
    const owner = actorAt(scan, i);
    if (owner) return factsAt(scan, i) & fact.for ? owner : actor;
  }
  return actor;
}

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

/** Whether a name that no deed claims may stand for who did it: weapons too, and those of whom nothing is told. */
export const mayHaveDone = ({ kind, weak }: Actor): boolean =>
  weak ? WEAKLY.has(kind) : kind === "witness" || !SILENT.has(kind);

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
export function deedsIn(scan: StatementScan, sentence: Range, speech: readonly SpeechScope[]): Deed[] {
  const found: Deed[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const bits = factsAt(scan, i);
    if (!(bits & (fact.cue | fact.by)) && readingAt(scan.doc, i, "g.by") === undefined) continue;
    const doers = bits & fact.cue ? doersAt(scan, i, sentence, speech) : NOBODY;
    const agents = doers.length > 0 ? NOBODY : agentAt(scan, i, sentence);
    if (doers.length > 0) found.push({ first: i, last: i + 1, doers, agent: false });
    else if (agents.length > 0) found.push({ first: i, last: i + 1, doers: agents, agent: true });
  }
  return found;
}

/** Who did what the word at token `i` tells. */
function doersAt(scan: StatementScan, i: number, sentence: Range, speech: readonly SpeechScope[]): Actors {
  const cues = cuesAt(scan.doc, i);
  const noun = cues.find((c) => c.class === "noun" && c.entry.features.kind === "attack");
  const verb = cues.find(
    (c) =>
      (c.class === "verb" && (c.entry.features.kind === "attack" || isCrime(c))) ||
      c.class === "guilty" ||
      (c.class === "light" && c.entry.features.role === "do"),
  );
  const told = verb && !(noun && isNounHere(scan, i)) ? byVerb(scan, verb, sentence, speech) : NOBODY;
  return told.length === 0 && noun ? byNoun(scan, noun, sentence) : told;
}

/** "Committed": its subject did it. */
const isCrime = ({ entry: { features } }: Cue): boolean =>
  features.kind === "accusation" && features.to === "subject";

function byNoun(scan: StatementScan, noun: Cue, sentence: Range): Actors {
  const end = clauseEnd(scan, noun.last, sentence);
  if (noun.entry.features.mutual) return sides(scan, noun, end);
  const { doer } = readDeedNoun(scan, noun, end);
  return doer && !ownsOther(scan, noun, doer.range.first) ? acting(scan, doer.actors) : NOBODY;
}

/** "Two raids destroyed vehicles of X": X owns what stands between. */
function ownsOther(scan: StatementScan, noun: Cue, name: number): boolean {
  if (!(factsAt(scan, name) & fact.for)) return false;
  for (let k = noun.last; k < name; k++)
    if (factsAt(scan, k) & fact.noun && !(factsAt(scan, k) & (fact.cue | fact.quality))) return true;
  return false;
}

function byVerb(scan: StatementScan, verb: Cue, sentence: Range, speech: readonly SpeechScope[]): Actors {
  if (verb.form.voice === "passive") return NOBODY;
  const end = clauseEnd(scan, verb.last, sentence);
  if (verb.class === "light" && !verb.tail && !doesHarm(scan, verb, end)) return NOBODY;
  if (verb.tail) {
    const behind = phrasesIn(scan, verb.last, end)[0];
    return behind ? acting(scan, leadingActors(scan, behind.first, end)) : NOBODY;
  }
  const subject = subjectOf(scan, verb, sentence, end, true);
  const behind = subject.party !== null && subject.party.range.first >= verb.last;
  if (behind && (subject.how === "relative" || weaponBefore(scan, verb.first, sentence))) return NOBODY;
  if (subject.party) return agrees(verb, subject) ? acting(scan, subject.party.actors) : NOBODY;
  if (subject.deed) return NOBODY;
  if (pronounBefore(scan, verb.first)) return speakerAt(scan, verb.first, speech);
  if (subject.unknown) return NOBODY;
  return acting(scan, meantBefore(scan, verb, sentence)?.actors ?? NOBODY);
}

/** How far before its verb a deed or weapon that does it may stand. */
const SUBJECT = 6;

/** "A car bomb hit …", "a raid that hit …": the attack does it, so that who is named behind the verb is hit. */
function weaponBefore(scan: StatementScan, verb: number, sentence: Range): boolean {
  if (factsAt(scan, verb) & fact.and) return false;
  for (let k = verb - 1; k >= Math.max(sentence.first, verb - SUBJECT); k--) {
    if (readingAt(scan.doc, k, "means") !== undefined) return true;
    const bits = factsAt(scan, k);
    if (
      bits & fact.cue &&
      cuesAt(scan.doc, k).some((c) => c.class === "noun" && c.entry.features.kind === "attack")
    )
      return true;
    if (bits & (fact.that | fact.turn | fact.verb) || scan.scene.actorAt.has(k)) return false;
  }
  return false;
}

/** How far behind a verb of doing what was done may stand. */
const DONE = 14;

/** Whether a verb of doing ("launched", "managed to") leads to an attack or to what is counted. */
function doesHarm(scan: StatementScan, verb: Cue, end: number): boolean {
  for (let k = verb.last; k < Math.min(end, verb.last + DONE); k++) {
    if (readingAt(scan.doc, k, "trigger.noun")) return true;
    if (
      factsAt(scan, k) & fact.cue &&
      cuesAt(scan.doc, k).some((c) => c.class === "noun" && c.entry.features.kind === "attack")
    )
      return true;
  }
  return false;
}

/** Whether a name behind a verb agrees with it, as its subject must. */
function agrees(verb: Cue, { how, party }: Subject): boolean {
  const own = party?.actors[0]?.value.agree;
  return (
    how !== "after" || verb.form.gender !== "f" || own !== "m" || party?.actors[0]?.value.kind !== "body"
  );
}

/** "Clashes between A and B", "clashes with A". */
function sides(scan: StatementScan, noun: Cue, end: number): Actors {
  const phrases = phrasesIn(scan, noun.last, end);
  const between = phrases.find((p) => p.relation === "between");
  if (between) return acting(scan, bothSides(scan, between.first, end));
  const foe = phrases.find((p) => p.relation === "with");
  return foe ? acting(scan, leadingActors(scan, foe.first, end)) : NOBODY;
}

/** How many words may stand between the names of the sides of a fight. */
const APART = 4;
/** The same where "between" is said again before the second. */
const APART_AGAIN = 14;

function bothSides(scan: StatementScan, from: number, end: number): Actors {
  const found: Mention<Actor>[] = [];
  let reach = from + APART;
  for (let k = from; k < end && k <= reach; k++) {
    if (found.length > 0 && readingAt(scan.doc, k, "g.foe")) reach = k + APART;
    const mention = actorAt(scan, k);
    if (!mention) continue;
    const again = k > from && readingAt(scan.doc, k - 1, "g.foe") !== undefined;
    if (found.length > 0 && !again && !(factsAt(scan, k) & fact.and)) continue;
    found.push(mention);
    k = mention.last - 1;
    reach = Math.max(reach, mention.last + (found.length === 1 ? APART_AGAIN : APART));
  }
  return found;
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
  if (!trigger || phrase.first < trigger.last) return NOBODY;
  const accused = accusedOf(scan, trigger.first, speech);
  if (accused.length > 0) return accused;
  if (trigger.shape === "subject" || trigger.shape === "phrase") return NOBODY;
  const others = (actors: Actors): Actors => acting(scan, actors).filter((a) => !affected(a.first));
  if (trigger.shape === "noun") {
    const named = leadingActors(scan, trigger.last, phrase.first);
    if (named[0] && !counts(scan, trigger.last, named[0].first)) return others(named);
    const deliberate = DELIBERATE.has(trigger.kind);
    const said = deliberate ? announcer(scan, trigger.first, speech) : NOBODY;
    return said.length > 0 ? said : others(mainSubject(scan, trigger.first, sentence, deliberate));
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
  const agents = others(agentBehind(scan, phrase.last, clauseEnd(scan, phrase.last, sentence), sentence));
  if (agents.length > 0 || sense.form.voice === "passive") return agents;
  const subject = subjectOf(scan, cue, sentence, clauseEnd(scan, cue.last, sentence), true);
  const named = others((subject.party?.actors ?? NOBODY).flatMap((a) => cutAt(a, phrase.first)));
  if (named.length > 0) return named;
  if (subject.deed) return NOBODY;
  if (pronounBefore(scan, cue.first)) return speakerAt(scan, cue.first, speech);
  return isPlainlyActive(cue) ? others(meantBefore(scan, cue, sentence)?.actors ?? NOBODY) : NOBODY;
}

/** How far behind those who are counted their verb's agent may be told. */
const AGENT = 8;

/** "Five were arrested by A": the verb's own agent, where no other verb stands between. */
function agentBehind(scan: StatementScan, from: number, end: number, sentence: Range): Actors {
  for (let k = from; k < Math.min(end, from + AGENT); k++) {
    if (factsAt(scan, k) & fact.verb || markAt(scan.doc, k) !== "") return NOBODY;
    const found = agentAt(scan, k, sentence);
    if (found.length > 0) return found;
  }
  return NOBODY;
}

/** A name as far as it stands before a token, where it begins before it. */
const cutAt = (actor: Mention<Actor>, token: number): Actors =>
  actor.first >= token ? NOBODY : [actor.last <= token ? actor : { ...actor, last: token }];

/** The spelling of "he killed" is that of "were killed" too. */
const isPlainlyActive = ({ form }: Cue): boolean =>
  form.gender === "f" || form.number === "plural" || form.number === "dual";

/** "A accused B of killing twenty": B. */
function accusedOf(scan: StatementScan, i: number, speech: readonly SpeechScope[]): Actors {
  const scope = scopeAt(speech, i);
  if (scope?.kind !== "accuses" || scope.cue.first > i) return NOBODY;
  const from = Math.max(scope.cue.last, ...scope.chain.filter((ref) => ref.first < i).map((ref) => ref.last));
  for (let k = from; k < i; k++) {
    const mention = scan.scene.actorAt.get(k);
    if (mention && mention.last <= i) return acting(scan, [mention]);
  }
  return NOBODY;
}

/** Kinds whose noun says that somebody did it ("the arrest of"). */
const DELIBERATE: ReadonlySet<FigureKind> = new Set(["detained", "released", "control", "damaged"]);

/**
 * "The army withdrew after arresting three", "managed to kill three": the subject of the clause that the noun hangs on;
 * where the noun does not say that somebody did it, only that of a verb of doing.
 */
function mainSubject(scan: StatementScan, i: number, sentence: Range, deliberate: boolean): Actors {
  if (!(factsAt(scan, i - 1) & fact.prep)) return NOBODY;
  for (let k = i - 1; k >= Math.max(sentence.first, i - 24); k--) {
    const verb = factsAt(scan, k) & fact.verb ? finiteAt(scan, k) : null;
    if (!verb) continue;
    if (
      !deliberate &&
      !cuesAt(scan.doc, k).some((c) => c.class === "light" && c.entry.features.role === "do" && !c.tail)
    )
      return NOBODY;
    const { party, how } = subjectOf(scan, verb, sentence, i, true);
    return how === "before" || how === "after" ? (party?.actors ?? NOBODY) : NOBODY;
  }
  return NOBODY;
}

function finiteAt({ doc }: StatementScan, i: number): Cue | null {
  const found = doc.words[i]?.senses.find((s) => s.form.tense !== undefined);
  return found
    ? {
        first: i,
        last: i + 1,
        class: "verb",
        entry: found.entry,
        form: found.form,
        lead: found.lead,
        tail: found.tail,
      }
    : null;
}

/** How far behind its speaker what is announced may stand. */
const ANNOUNCED = 4;

/** "The army announced the arrest of three": its own deed. */
function announcer(scan: StatementScan, i: number, speech: readonly SpeechScope[]): Actors {
  const scope = scopeAt(speech, i);
  const origin = scope?.chain.at(-1);
  if (!scope || !origin || !FORCES.has(origin.type) || scope.carried) return NOBODY;
  const behind = Math.max(scope.cue.last, origin.last);
  return i >= behind && i - behind <= ANNOUNCED ? speakerAt(scan, i, speech) : NOBODY;
}

const FORCES: ReadonlySet<string> = new Set(["military", "armed_group", "state"]);

function counts({ scene }: StatementScan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.quantities.has(i)) return true;
  return false;
}

/** "That they (arrested …)": what the speaker says of himself. */
function pronounBefore(scan: StatementScan, i: number): boolean {
  const that = i > 0 ? readingAt(scan.doc, i - 1, "g.that") : undefined;
  return that !== undefined && (that.sense.tail !== null || that.sense.entry.features.pronoun !== undefined);
}

/** "Their forces": those whom the pronoun means, where a speaker tells it. */
export function named(scan: StatementScan, actors: Actors, speech: readonly SpeechScope[]): Actors {
  return actors.flatMap((a): Actors => {
    if (!a.value.bare || !scan.doc.words[a.first]?.senses.some((s) => s.tail?.person.startsWith("3")))
      return [a];
    const speaker = speakerAt(scan, a.first, speech);
    return speaker.length > 0 ? speaker : [a];
  });
}

/** The origin of what is said at token `i`, where it is somebody who can act. */
function speakerAt(scan: StatementScan, i: number, speech: readonly SpeechScope[]): Actors {
  const origin = chainAt(speech, i).at(-1);
  const mention = origin ? scan.scene.actorAt.get(origin.first) : undefined;
  return mention && !SILENT.has(mention.value.kind) ? [mention] : NOBODY;
}
