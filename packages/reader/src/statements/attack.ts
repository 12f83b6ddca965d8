import { readingAt } from "@isnad/engine";
import { agreementOf, agreesWith } from "./agreement.ts";
import { clash, fightOf, hangs, sidesBehind } from "./clash.ts";
import { clauseStart } from "./clause.ts";
import {
  carriedNoun,
  deedAt,
  deedMeans,
  isGoverned,
  isLed,
  isOwner,
  isPlainPlace,
  namesPlace,
  readDeedNoun,
  targetSpans,
} from "./deed.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyOf, phraseSpan } from "./party.ts";
import { actorAt, leadingActors, type Phrase, phrasesIn, relationAt } from "./phrase.ts";
import { factsAt, factsBefore, isAbout, isWord, markAt, type Range } from "./reading.ts";
import { speakerAt } from "./speaker.ts";
import { type Context, draftOf, endBehind, isUnreal, ruleOf } from "./statement-context.ts";
import { canAct, factsIn, meantBefore, type Subject, subjectOf } from "./subject.ts";
import { type Cue, cuesAt, fact, topic } from "./word-facts.ts";

/** Up to so many raids are told like one. */
const FEW = 3;

/** How far behind the noun of a deed words may tell at whom it was aimed. */
const AIM_REACH = 20;

/** How many sentences back a word like "the raid" may point. */
const BACK = 3;

/** "A shelled B", "a strike hit B", "B was attacked". */
export function attackByVerb(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  if (isUnreal(context, cue)) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end, true);
  if (subject.how === "relative") return null;
  const { features } = cue.entry;
  if (features.to === "none" && factsBefore(scan, cue.first) & fact.turn) return null;
  const deed = subject.deed;
  if (features.deed && !deed) return null;
  if (!deed && describesDeed(context, cue, subject.party !== null && subject.how === "before")) return null;
  if (deed && subject.how === "before" && isGoverned(scan, deed.first)) return null;
  const phrases = phrasesIn(scan, subject.rest, end);
  const agent = phrases.find((p) => p.relation === "by" && !hasVerb(scan, cue.last, p.opens));
  const doer =
    subject.party ??
    (deed ? doerOfDeed(context, deed, subject.how === "before" ? cue.first : subject.rest) : null) ??
    (agent ? partyOf(scan, leadingActors(scan, agent.first, end)) : null) ??
    (deed ? null : pronounDoer(context, cue));
  if (!doer && !(deed && tellsItself(context, deed))) return null;
  const own = (subject.party ?? deed) ? phrases : phrasesIn(scan, cue.last, end);
  const aimed = cue.tail ? [] : aimedAt(scan, own, String(features.to));
  if (features.repel && !facesPeople(scan, aimed)) return repelled(context, cue, subject, aimed, end);
  if (features.weak && aimed.length === 0) return null;
  if (!deed && aimed.length === 0 && features.to === "direct" && !cue.tail) return null;
  if (!doer && targetSpans(scan, aimed).length === 0) return null;
  if (doer) remember(context, doer, aimed, end);
  return draftOf(context, {
    kind: hindersHelp(scan, aimed) ? "obstruction" : "attack",
    first: subject.first,
    last: end,
    actors: doer,
    targets: targetSpans(scan, aimed),
    means:
      (doer ? meansOf(scan, doer) : undefined) ??
      features.means ??
      (deed ? deedMeans(scan, deed) : undefined),
    rules: [ruleOf(cue)],
  });
}

/** "The blast hit a bus", a headline "an air strike hits a bus": told, though nobody says whose it was. */
function tellsItself({ scan, sentence }: Context, deed: Cue): boolean {
  const { mutual, bomb, kind } = deed.entry.features;
  if (kind !== "attack" || mutual || bomb || isCounted(scan, deed)) return false;
  return deed.first === sentence.first || (factsAt(scan, deed.first) & fact.definite) !== 0;
}

/** Aircraft and drones tell by what means their owner attacked. */
function meansOf(scan: Context["scan"], { range }: Party): string | number | undefined {
  for (let k = range.first; k < range.last; k++) {
    const found = readingAt(scan.doc, k, "means");
    if (found) return found.sense.entry.features.means;
  }
  return undefined;
}

/** Rescuers who are aimed at are hindered. */
const hindersHelp = (scan: Context["scan"], aimed: readonly Phrase[]): boolean =>
  aimed[0] !== undefined && isAbout(scan, aimed[0], topic.helper);

/** Whether a verb stands between: what follows it belongs to another clause. */
function hasVerb(scan: Context["scan"], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (factsAt(scan, k) & fact.verb) return true;
  return false;
}

/** Who repels an assault fights; who foils a plan or shoots down a rocket does not. */
const mayFight = (cue: Cue, deed: Cue | null): boolean =>
  cue.entry.features.foil === undefined && deed?.entry.features.event !== undefined;

/** "Confronted a group of smugglers": no attack is repelled there. */
const facesPeople = (scan: Context["scan"], [first]: readonly Phrase[]): boolean =>
  first !== undefined &&
  deedAt(scan, first) === null &&
  leadingActors(scan, first.first, first.last).length > 0;

/** "The defences answered a Ruritanian raid": the raid is the attack. */
function repelled(
  context: Context,
  cue: Cue,
  { party, first }: Subject,
  aimed: readonly Phrase[],
  end: number,
): StatementDraft | null {
  const deed = aimed[0] ? deedAt(context.scan, aimed[0]) : null;
  const attacker = deed ? readDeedNoun(context.scan, deed, end).doer : null;
  const doer = attacker ?? (mayFight(cue, deed) && party?.actors[0]?.value.kind !== "weapon" ? party : null);
  if (!deed || !doer) return null;
  return draftOf(context, {
    kind: "attack",
    first,
    last: end,
    actors: doer,
    targets: !attacker || party?.actors[0]?.value.kind === "weapon" ? [] : (party?.spans ?? []),
    means: deedMeans(context.scan, deed),
    rules: [ruleOf(cue), ruleOf(deed)],
  });
}

/** "(killed in) a raid that hit a market": the verb describes a noun that hangs on a preposition. */
function describesDeed({ scan, sentence }: Context, cue: Cue, named: boolean): boolean {
  if (cue.lead?.parts.includes("and")) return false;
  const aims = (factsAt(scan, cue.first) & fact.aim) !== 0;
  for (let k = cue.first - 1; k >= Math.max(sentence.first, cue.first - AIM_REACH); k--) {
    const bits = factsAt(scan, k);
    if (
      bits & fact.verb ||
      bits & fact.that ||
      (named &&
        k < cue.first - 1 &&
        !(factsAt(scan, k + 1) & fact.quality) &&
        !actorAt(scan, k + 1)?.value.adjectiveOnly)
    )
      return false;
    if (
      bits & fact.cue &&
      !(bits & fact.definite) &&
      deedAt(scan, { first: k, last: k + 1 })?.entry.features.kind === "attack" &&
      (aims || isGoverned(scan, k))
    )
      return true;
  }
  return false;
}

/** A doer that no list of names knows ("the rebellion", "two women"): a noun in the place of the subject. */
export function stranger(scan: Context["scan"], { unknown }: Subject, before: number): Party | null {
  return unknown && unknown.last <= before ? strangerIn(scan, unknown, before) : null;
}

function strangerIn(scan: Context["scan"], phrase: Phrase, limit: number): Party | null {
  const bits = factsAt(scan, phrase.first);
  if (phrase.relation !== "bare" || !isWord(scan, phrase.first) || bits & NO_DOER) return null;
  const of = relationAt(scan, phrase.last)?.relation === "from" ? phrase.last + 1 : phrase.last;
  const members = of > phrase.last ? leadingActors(scan, of, limit) : [];
  if (bits & fact.skip) return partyOf(scan, members);
  const range = { first: phrase.first, last: members[0]?.last ?? phrase.last };
  return { spans: [phraseSpan(scan, range)], range, actors: members };
}

/** "… and fired rockets": what is fired is no subject. */
const isJoined = ({ lead }: Cue): boolean => lead?.parts.includes("and") === true;

/** "They opened fire", "that it opened fire": the subject is in the verb, or joined to "that". */
function meansThem(scan: Context["scan"], cue: Cue, object: Cue | null): boolean {
  if (agreementOf(cue.form) === "p" || (object?.entry.features.thing && isJoined(cue))) return true;
  return thatThey(scan, cue);
}

/** "That it", "that they": the subject is joined to it. */
const thatThey = (scan: Context["scan"], cue: Cue): boolean =>
  readingAt(scan.doc, cue.first - 1, "g.that")?.sense.entry.features.pronoun !== undefined;

const NO_DOER = fact.verbish | fact.quality | fact.cue | fact.participle | fact.carrier;

/** Whom "they" or "it" means: a name before in the sentence, else the last attackers. */
function pronounDoer(context: Context, cue: Cue): Party | null {
  const self = thatThey(context.scan, cue) ? speakerAt(context.scan, cue.first) : null;
  if (self && canAct(self.actors) && agreesWith(cue.form, self.actors[0]?.value, false)) return self;
  const { memory, index } = context;
  const { attackers } = memory;
  const last = attackers && agreesWith(cue.form, attackers.actors[0]?.value, false) ? attackers : null;
  if (last && index === memory.sentence) return last;
  const holders = index - memory.heldIn <= 1 ? memory.holders : null;
  return (
    meantBefore(context.scan, cue, context.sentence) ??
    (index - memory.sentence <= 1 ? last : null) ??
    holders
  );
}

/** Who did a deed that stands as subject; "the raid" is that of the last attackers. */
function doerOfDeed(context: Context, deed: Cue, end: number): Party | null {
  const own = readDeedNoun(context.scan, deed, end).doer;
  if (own || deed.entry.features.thing) return own;
  const { memory } = context;
  return context.index - memory.sentence <= BACK ? memory.attackers : null;
}

/** Keeps who attacked, and whom, for words that point back. */
function remember(context: Context, attackers: Party, aimed: readonly Phrase[], end: number): void {
  const { memory, scan } = context;
  memory.attackers = attackers;
  memory.sentence = context.index;
  const enemy = aimed[0] ? leadingActors(scan, aimed[0].first, end) : [];
  if (attackers.actors.length > 0 && enemy.length > 0)
    memory.sides = partyOf(scan, [...attackers.actors, ...enemy]);
}

/** The phrases that tell at whom, as the verb leads to them, with those that are joined. */
function aimedAt(scan: Context["scan"], phrases: readonly Phrase[], to: string): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const own =
      to === "direct"
        ? phrase.relation === "bare"
        : phrase.relation === to || (to === "with" && phrase.relation === "in");
    if (own && out.length > 0 === phrase.joined) out.push(phrase);
    else if (out.length > 0 && isOwner(scan, phrase) && phrase.opens === out.at(-1)?.last) out.push(phrase);
    else if (out.length > 0 && phrase.relation !== "at") break;
  }
  return out;
}

/** Where the noun leads to nobody, at whom the words behind it say it was aimed ("… raids that hit", "targeting …"). */
function aimedBehind(context: Context, from: number): { phrases: Phrase[]; last: number } | null {
  const { scan, sentence } = context;
  for (let k = from; k < Math.min(sentence.last, from + AIM_REACH); k++) {
    const bits = factsAt(scan, k);
    if (bits & fact.aim) {
      const last = endBehind(context, k + 1);
      return { phrases: aimedAt(scan, phrasesIn(scan, k + 1, last), "direct"), last };
    }
    if (bits & (fact.that | fact.turn | fact.toll) || (bits & fact.verb && k > from)) return null;
  }
  return null;
}

/** "A launched a raid on B", "B came under shelling by A", "clashes broke out between A and B", "the city saw fighting". */
export function attackByCarrier(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  if (isUnreal(context, cue)) return null;
  const { role } = cue.entry.features;
  const end = endBehind(context, cue.last);
  if (role === "happen") return attackThatHappens(context, cue, end);
  if (role === "claim") return adopted(context, cue, end);
  const back = readingAt(scan.doc, cue.last, "statement.prep")?.sense.entry.features.back !== undefined;
  if ((cue.tail || back) && role === "do") {
    const named = attackNamedBefore(context, back ? { ...cue, last: cue.last + 1 } : cue, end);
    if (named || cue.tail) return named;
  }
  const subject = subjectOf(scan, cue, context.sentence, end, true);
  if (subject.how === "relative") return null;
  const phrases = phrasesIn(scan, subject.how === "after" ? Math.min(subject.rest, end) : cue.last, end);
  const all = phrasesIn(scan, cue.last, end);
  if (role === "say") return null;
  if (role === "done") return attackDone(context, cue, end);
  const noun = carriedNoun(
    scan,
    subject.how === "after" && subject.party ? phrases : all,
    (c, p, carried) => carries(scan, cue, c, p, carried),
    (p, carried) => isLed(cue, p, carried),
  );
  if (!noun) return null;
  const deed = readDeedNoun(scan, noun, end, role === "do");
  const base = {
    kind: "attack" as const,
    last: end,
    means: deedMeans(scan, noun),
    rules: [ruleOf(cue), ruleOf(noun)],
  };
  if (noun.entry.lemma === cue.entry.lemma) return null;
  if (role === "undergo") {
    if (cue.tail) return null;
    const doer =
      deed.doer ?? (context.index - context.memory.sentence <= BACK ? context.memory.attackers : null);
    const bearer = subject.party?.range ?? subject.unknown;
    const borne = bearer
      ? [
          {
            relation: "bare" as const,
            opens: bearer.first,
            first: bearer.first,
            last: ownerEnd(scan, bearer, all, noun.first),
            joined: false,
          },
        ]
      : [];
    if (doer) remember(context, doer, borne, end);
    else if (borne.length === 0) return null;
    return draftOf(context, {
      ...base,
      first: Math.min(subject.first, borne[0]?.first ?? cue.first),
      actors: doer,
      targets: borne.map((b) => phraseSpan(scan, b)),
    });
  }
  if (role === "host") {
    const fight = noun.entry.features.mutual ? fightOf(context, noun, end) : null;
    const sides = fight?.sides ?? null;
    if (
      !sides &&
      !deed.doer &&
      !(noun.entry.features.mutual && namesPlace(scan, { first: subject.first, last: end }))
    )
      return null;
    return draftOf(context, {
      ...base,
      first: Math.min(subject.first, subject.unknown?.first ?? cue.first),
      last: fight?.last ?? end,
      actors: sides ?? deed.doer,
      targets: [],
    });
  }
  const doer =
    subject.party ??
    (role === "do" && (subject.deed?.entry.features.kind !== "attack" || meansThem(scan, cue, subject.deed))
      ? (stranger(scan, subject, noun.first) ?? pronounDoer(context, cue))
      : null);
  if (!doer) return null;
  remember(context, doer, deed.targets, end);
  const sides =
    noun.entry.features.mutual || cue.entry.features.mutual
      ? (sidesBehind(context, noun.last, end)?.sides ?? withPartner(context, doer, deed.phrases, end))
      : null;
  const aimed =
    deed.targets.length === 0 && !noun.entry.features.mutual ? aimedBehind(context, noun.last) : null;
  return draftOf(context, {
    ...base,
    first: subject.first,
    last: Math.max(end, aimed?.last ?? 0),
    actors: sides ?? doer,
    targets:
      aimed || deed.targets.length > 0
        ? targetSpans(scan, aimed?.phrases ?? deed.targets)
        : clearedOf(scan, noun, deed.phrases, end),
  });
}

/** Where a phrase ends with whoever owns or holds what it names ("areas under the control of B"). */
function ownerEnd(scan: Context["scan"], bearer: Range, phrases: readonly Phrase[], deed: number): number {
  const owner = phrases.find((p) => p.opens === bearer.last);
  return owner && deed >= owner.last && isOwner(scan, owner) ? owner.last : bearer.last;
}

/** "A campaign to clear the valley of B". */
function clearedOf(
  scan: Context["scan"],
  noun: Cue,
  phrases: readonly Phrase[],
  end: number,
): Party["spans"] {
  if (!noun.entry.features.quality) return [];
  for (const phrase of phrases) {
    const actors = phrase.relation === "from" ? leadingActors(scan, phrase.first, end) : [];
    if (actors.length > 0) return partyOf(scan, actors)?.spans ?? [];
  }
  return [];
}

/** "A exchanged fire with B": both. */
function withPartner({ scan }: Context, doer: Party, phrases: readonly Phrase[], end: number): Party | null {
  const phrase = phrases.find((p) => p.relation === "with");
  const partner = phrase ? leadingActors(scan, phrase.first, end) : [];
  return partner.length > 0 ? partyOf(scan, [...doer.actors, ...partner]) : null;
}

function carries(scan: Context["scan"], carrier: Cue, noun: Cue, phrase: Phrase, carried: boolean): boolean {
  const { features } = noun.entry;
  if (features.kind !== "attack" || isCounted(scan, noun)) return false;
  const { take, role } = carrier.entry.features;
  if (features.mutual && take !== "direct" && role === "do") return false;
  if (role === "do" && features.thing && !carrier.entry.features.for && !carried) return false;
  return !features.quality || qualified(scan, noun, phrase);
}

/** Raids with a number before them are a figure, no statement. */
function isCounted(scan: Context["scan"], noun: Cue): boolean {
  if (noun.entry.features.thing) return false;
  for (let k = noun.first - 1; k >= Math.max(0, noun.first - 3); k--) {
    const quantity = scan.scene.quantities.get(k);
    if (quantity && quantity.last === noun.first) return (quantity.value.low ?? 0) > FEW;
  }
  return false;
}

/** How far behind the noun words may tell what kind of campaign it is. */
const KIND_REACH = 10;

/** An operation or campaign counts where a word tells its kind, or where it is directed against somebody. */
function qualified(scan: Context["scan"], noun: Cue, phrase: Phrase): boolean {
  for (let k = noun.last; k < Math.min(scan.facts.length, noun.last + KIND_REACH); k++) {
    if (markAt(scan, k) === "." || factsAt(scan, k) & (fact.toll | fact.that)) return false;
    if (
      factsAt(scan, k) & fact.quality &&
      readingAt(scan.doc, k, "statement.quality")?.sense.entry.features.kind
    )
      return true;
    if (relationAt(scan, k)?.relation === "on" && leadingActors(scan, k + 1, k + 2).length > 0) return true;
  }
  return (factsAt(scan, phrase.first) & fact.quality) !== 0;
}

/** "The shelling of B was carried out": by whom tells the agent, or what went before. */
function attackDone(context: Context, cue: Cue, end: number): StatementDraft | null {
  const { scan, memory } = context;
  const noun = deedAt(scan, { first: cue.last, last: cue.last + 1 });
  if (noun?.entry.features.kind !== "attack" || noun.entry.features.mutual) return null;
  const deed = readDeedNoun(scan, noun, end, true);
  const doer = deed.doer ?? (context.index - memory.sentence <= BACK ? memory.attackers : null);
  if (!doer) return null;
  return draftOf(context, {
    kind: "attack",
    first: cue.first,
    last: end,
    actors: doer,
    targets: targetSpans(scan, deed.targets),
    means: deedMeans(scan, noun),
    rules: [ruleOf(cue), ruleOf(noun)],
  });
}

function attackThatHappens(context: Context, cue: Cue, end: number): StatementDraft | null {
  const { scan } = context;
  const subject = subjectOf(scan, cue, context.sentence, end, true);
  const noun = subject.deed ?? (subject.unknown ? deedAt(scan, subject.unknown) : null);
  if (cue.entry.features.for === "bomb")
    return noun?.entry.features.bomb ? bombed(context, cue, noun, end) : null;
  if (noun?.entry.features.kind !== "attack" || !noun.entry.features.mutual) return null;
  if (subject.how === "before" && isGoverned(scan, noun.first)) return null;
  const fight = fightOf(context, noun, end);
  if (!fight.sides && !namesPlace(scan, { first: noun.last, last: fight.last })) return null;
  return draftOf(context, {
    kind: "attack",
    first: Math.min(subject.first, noun.first),
    last: fight.last,
    actors: fight.sides,
    means: deedMeans(scan, noun),
    rules: [ruleOf(cue), ruleOf(noun)],
  });
}

/** "A device exploded in a car of A": told at whom, not by whom. */
function bombed(context: Context, cue: Cue, noun: Cue, end: number): StatementDraft | null {
  const { scan } = context;
  const at = phrasesIn(scan, noun.last, end).find(
    (p) => p.relation === "in" && isAbout(scan, p, topic.vehicle),
  );
  if (!at) return null;
  const owned = targetSpans(scan, phrasesIn(scan, at.opens, end).slice(0, 2));
  return draftOf(context, {
    kind: "attack",
    first: Math.min(cue.first, noun.first),
    last: end,
    targets: owned.slice(0, 1),
    means: "explosion",
    rules: [ruleOf(cue), ruleOf(noun)],
  });
}

/** "Raids that A launched": the noun stands before, the doer behind the verb. */
function attackNamedBefore(context: Context, cue: Cue, end: number): StatementDraft | null {
  const { scan } = context;
  let noun: Cue | null = null;
  for (let k = cue.first - 1; k >= Math.max(context.sentence.first, cue.first - 5) && !noun; k--) {
    if (factsAt(scan, k) & fact.relative) return null;
    noun = deedAt(scan, { first: k, last: k + 1 });
  }
  if (noun && noun.first > 0 && factsBefore(scan, noun.first) & fact.toll) return null;
  if (noun?.entry.features.kind !== "attack" || hangs(scan, noun.first)) return null;
  const behind = phrasesIn(scan, cue.last, end);
  const [named] = behind;
  const doer = named
    ? (partyOf(scan, leadingActors(scan, named.first, end)) ??
      (factsAt(scan, noun.first) & fact.definite ? strangerIn(scan, named, end) : null))
    : null;
  if (!doer) return null;
  const aimed = behind.filter((p) => p.relation === "on" && !isPlainPlace(scan, p));
  return draftOf(context, {
    kind: "attack",
    first: noun.first,
    last: end,
    actors: doer,
    targets: targetSpans(scan, aimed),
    means: deedMeans(scan, noun),
    rules: [ruleOf(cue), ruleOf(noun)],
  });
}

/** "A claimed responsibility for the raid". */
export function claimed(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  if (cue.lead?.parts.includes("in") || isAccused(context, cue.first)) return null;
  const speaker = speakerAt(scan, cue.first);
  const start = clauseStart(scan, cue.first, sentence);
  if (factsIn(scan, { first: start, last: cue.first }, fact.negation)) return null;
  const bare = phrasesIn(scan, start, cue.first).filter((p) => p.relation === "bare");
  const own = bare.find((p) => leadingActors(scan, p.first, cue.first).length > 0);
  const doer = own
    ? partyOf(scan, leadingActors(scan, own.first, cue.first))
    : (speaker ??
      (bare[0] && isAnnounced(scan, start, cue.first) ? strangerIn(scan, bare[0], cue.first) : null));
  if (!doer) return null;
  const end = endBehind(context, cue.last);
  const noun = carriedNoun(scan, phrasesIn(scan, cue.last, end), (c) => c.entry.features.kind === "attack");
  const means = noun?.entry.features.means;
  return draftOf(context, {
    kind: "attack",
    first: Math.min(start, doer.range.first),
    last: end,
    actors: doer,
    means,
    rules: ["attack: claimed"],
  });
}

/** Whether a verb of announcing stands between. */
function isAnnounced(scan: Context["scan"], first: number, last: number): boolean {
  for (let k = first; k < last; k++)
    if (factsAt(scan, k) & fact.cue && cuesAt(scan.doc, k).some((c) => c.entry.features.role === "say"))
      return true;
  return false;
}

/** "A adopts the attack", "the attack was adopted by A": the deed may stand between the verb and its subject. */
function adopted(context: Context, cue: Cue, end: number): StatementDraft | null {
  const { scan } = context;
  const subject = subjectOf(scan, cue, context.sentence, end, true);
  if (subject.how === "relative") return null;
  const behind = phrasesIn(scan, cue.last, end);
  const noun = carriedNoun(scan, behind, (c) => c.entry.features.kind === "attack");
  if (!noun) return null;
  const named = behind.find((p) => p.first > noun.first && (p.relation === "bare" || p.relation === "by"));
  const doer = subject.party ?? (named ? partyOf(scan, leadingActors(scan, named.first, end)) : null);
  if (!doer) return null;
  const aimed = aimedBehind(context, noun.last);
  const own = readDeedNoun(scan, noun, subject.party ? end : doer.range.first, true).targets;
  return draftOf(context, {
    kind: "attack",
    first: subject.first,
    last: Math.max(end, aimed?.last ?? 0),
    actors: doer,
    targets: targetSpans(scan, aimed?.phrases ?? own),
    means: deedMeans(scan, noun),
    rules: [ruleOf(cue), ruleOf(noun)],
  });
}

/** Whether somebody else holds them responsible. */
function isAccused({ scan, sentence }: Context, i: number): boolean {
  for (let k = i - 1; k >= Math.max(sentence.first, i - AIM_REACH); k--)
    if (
      factsAt(scan, k) & fact.cue &&
      cuesAt(scan.doc, k).some((c) => c.entry.features.kind === "accusation")
    )
      return true;
  return false;
}

/** A headline: "an Israeli strike on A", "clashes between A and B". */
export function attackByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const { features } = noun.entry;
  const fight = features.mutual ? clash(context, noun) : null;
  if (fight) return fight;
  if (!features.event || features.quality || noun.first !== sentence.first) return null;
  const end = endBehind(context, noun.last);
  for (let k = noun.last; k < end; k++) if (factsAt(scan, k) & fact.verb) return null;
  const deed = readDeedNoun(scan, noun, end);
  if (!deed.doer || (deed.targets.length === 0 && !namesPlace(scan, { first: noun.last, last: end })))
    return null;
  return draftOf(context, {
    kind: "attack",
    first: noun.first,
    last: end,
    actors: deed.doer,
    targets: targetSpans(scan, deed.targets),
    means: features.means,
    rules: [ruleOf(noun)],
  });
}
