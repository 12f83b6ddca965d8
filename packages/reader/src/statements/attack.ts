import type { StatementDraft } from "./draft.ts";
import { carriedNoun, isGoverned, isPlainPlace, namesPlace, readDeedNoun, targetSpans } from "./deed.ts";
import { type Mention, readingAt } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import { type Party, partyOf, phraseSpan } from "./party.ts";
import { actorAt, leadingActors, type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt } from "./reading.ts";
import { clauseStart } from "./clause.ts";
import { speakerAt } from "./speaker.ts";
import { type Context, draftOf, endBehind, isUnreal, ruleOf } from "./statement-context.ts";
import { deedAt, subjectOf } from "./subject.ts";
import { type Cue, fact } from "./word-facts.ts";

/** Up to so many raids are told like one. */
const FEW = 3;

/** How many sentences back a word like "the raid" may point. */
const BACK = 3;

/** "A shelled B", "a strike hit B", "B was attacked". */
export function attackByVerb(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  if (isUnreal(context, cue)) return null;
  const end = endBehind(context, cue.last);
  const subject = subjectOf(scan, cue, context.sentence, end);
  if (subject.how === "relative") return null;
  const { features } = cue.entry;
  const deed = subject.deed;
  if (deed && subject.how === "before" && isGoverned(scan, deed.first)) return null;
  const phrases = phrasesIn(scan, subject.rest, end);
  const agent = phrases.find((p) => p.relation === "by");
  const doer =
    subject.party ??
    (deed ? doerOfDeed(context, deed, subject.how === "before" ? cue.first : end) : null) ??
    (agent ? partyOf(scan, leadingActors(scan, agent.first, end)) : null);
  if (!doer) return null;
  const aimed = aimedAt(phrases, String(features.to));
  if (features.repel) return repelled(context, cue, subject.first, aimed, end);
  if (features.need === "fighters" && !aimed.some((p) => leadingActors(scan, p.first, end).length > 0)) return null;
  if (!deed && aimed.length === 0 && features.to === "direct") return null;
  remember(context, doer, aimed, end);
  return draftOf(context, {
    kind: "attack",
    first: subject.first,
    last: end,
    actors: doer,
    targets: targetSpans(scan, aimed, end),
    means: features.means ?? deed?.entry.features.means,
    rules: [ruleOf(cue)],
  });
}

/** "The defences answered a Ruritanian raid": the raid is the attack. */
function repelled(context: Context, cue: Cue, first: number, aimed: readonly Phrase[], end: number): StatementDraft | null {
  const deed = aimed[0] ? deedAt(context.scan, aimed[0]) : null;
  const doer = deed ? readDeedNoun(context.scan, deed, end).doer : null;
  if (!deed || !doer) return null;
  return draftOf(context, { kind: "attack", first, last: end, actors: doer, means: deed.entry.features.means, rules: [ruleOf(cue), ruleOf(deed)] });
}

/** Who did a deed that stands as subject; "the raid" is that of the last attackers. */
function doerOfDeed(context: Context, deed: Cue, end: number): Party | null {
  const own = readDeedNoun(context.scan, deed, end).doer;
  if (own) return own;
  const { memory } = context;
  return context.index - memory.sentence <= BACK ? memory.attackers : null;
}

/** Keeps who attacked, and whom, for words that point back. */
function remember(context: Context, attackers: Party, aimed: readonly Phrase[], end: number): void {
  const { memory, scan } = context;
  memory.attackers = attackers;
  memory.sentence = context.index;
  const enemy = aimed[0] ? leadingActors(scan, aimed[0].first, end) : [];
  if (attackers.actors.length > 0 && enemy.length > 0) memory.sides = partyOf(scan, [...attackers.actors, ...enemy]);
}

/** The phrases that tell at whom, as the verb leads to them, with those that are joined. */
function aimedAt(phrases: readonly Phrase[], to: string): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const own = to === "direct" ? phrase.relation === "bare" : phrase.relation === to || (to === "with" && phrase.relation === "in");
    if (own && (out.length === 0 || phrase.joined)) out.push(phrase);
    else if (out.length > 0 && phrase.relation !== "at") break;
  }
  return out;
}

/** "A launched a raid on B", "B came under shelling by A", "clashes broke out between A and B", "the city saw fighting". */
export function attackByCarrier(context: Context, cue: Cue): StatementDraft | null {
  const { scan } = context;
  if (isUnreal(context, cue)) return null;
  const { role } = cue.entry.features;
  const end = endBehind(context, cue.last);
  if (role === "happen") return attackThatHappens(context, cue, end);
  if (cue.tail && role === "do") return attackNamedBefore(context, cue, end);
  const subject = subjectOf(scan, cue, context.sentence, end);
  if (subject.how === "relative") return null;
  const phrases = phrasesIn(scan, subject.how === "after" ? Math.min(subject.rest, end) : cue.last, end);
  const all = phrasesIn(scan, cue.last, end);
  if (role === "say" || role === "claim") return null;
  const noun = carriedNoun(scan, subject.how === "after" && subject.unknown === null ? phrases : all, (c, p, carried) => carries(scan, cue, c, p, carried));
  if (!noun) return null;
  const deed = readDeedNoun(scan, noun, end, role === "do");
  const base = { kind: "attack" as const, last: end, means: noun.entry.features.means, rules: [ruleOf(cue), ruleOf(noun)] };
  if (noun.entry.lemma === cue.entry.lemma) return null;
  if (role === "undergo") {
    if (cue.tail) return null;
    const doer = deed.doer ?? (context.index - context.memory.sentence <= BACK ? context.memory.attackers : null);
    if (!doer) return null;
    const bearer = subject.party?.range ?? subject.unknown;
    const borne = bearer ? [{ relation: "bare" as const, opens: bearer.first, first: bearer.first, last: bearer.last, joined: false }] : [];
    remember(context, doer, borne, end);
    return draftOf(context, { ...base, first: Math.min(subject.first, borne[0]?.first ?? cue.first), actors: doer, targets: borne.map((b) => phraseSpan(scan, b)) });
  }
  if (role === "host") {
    const sides = noun.entry.features.mutual ? sidesOf(context, noun, end) : null;
    if (!sides && !deed.doer) return null;
    return draftOf(context, { ...base, first: subject.first, actors: sides ?? deed.doer, targets: [] });
  }
  const doer = subject.party;
  if (!doer) return null;
  remember(context, doer, deed.targets, end);
  const sides = noun.entry.features.mutual ? sidesOf(context, noun, end) : null;
  return draftOf(context, {
    ...base,
    first: subject.first,
    actors: sides ?? doer,
    targets: targetSpans(scan, deed.targets, end),
  });
}

function carries(scan: Context["scan"], carrier: Cue, noun: Cue, phrase: Phrase, carried: boolean): boolean {
  const { features } = noun.entry;
  if (features.kind !== "attack" || isCounted(scan, noun)) return false;
  const { take, role } = carrier.entry.features;
  const led =
    carried ||
    take === "any" ||
    (take === "direct" ? phrase.relation === "bare" : take === "with" ? phrase.relation === "in" || phrase.relation === "with" : take === "in" ? phrase.relation === "at" : phrase.relation === take);
  if (!led || (features.mutual && take !== "direct" && role === "do")) return false;
  if (role === "do" && features.thing && !carrier.entry.features.for) return false;
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

/** An operation or campaign counts where an adjective tells its kind, or where it is directed against somebody. */
function qualified(scan: Context["scan"], noun: Cue, phrase: Phrase): boolean {
  for (let k = noun.last; k < Math.min(phrase.last + 2, noun.last + 4); k++)
    if (factsAt(scan, k) & fact.quality && readingAt(scan.doc, k, "statement.quality")?.sense.entry.features.kind) return true;
  return false;
}

/** How many words may stand between the names of the two sides ("on the one hand"). */
const APART = 4;

/** "Clashes broke out between A and B": both sides. */
export function sidesOf(context: Context, noun: Cue, end: number): Party | null {
  const { scan } = context;
  const between = phrasesIn(scan, noun.last, end).find((p) => p.relation === "between");
  if (!between) return null;
  const sides: Mention<Actor>[] = [];
  let last = between.first;
  for (let k = between.first; k < end && k - last <= APART; k++) {
    const mention = actorAt(scan, k);
    if (!mention) continue;
    if (sides.length > 0 && !(factsAt(scan, k) & fact.and)) break;
    sides.push(mention);
    last = mention.last;
    k = last - 1;
  }
  return partyOf(scan, sides);
}

/** The sides of a fight as named, or as last told. */
function fightersOf(context: Context, noun: Cue, end: number): Party | null {
  const { memory } = context;
  const own = sidesOf(context, noun, end);
  if (own && own.actors.length > 1) memory.sides = own;
  return own ?? memory.sides;
}

function attackThatHappens(context: Context, cue: Cue, end: number): StatementDraft | null {
  const { scan } = context;
  const subject = subjectOf(scan, cue, context.sentence, end);
  const noun = subject.deed ?? (subject.unknown ? deedAt(scan, subject.unknown) : null);
  if (!noun || noun.entry.features.kind !== "attack" || !noun.entry.features.mutual) return null;
  if (subject.how === "before" && isGoverned(scan, noun.first)) return null;
  const sides = fightersOf(context, noun, end);
  if (!sides && !namesPlace(scan, { first: noun.last, last: end })) return null;
  return draftOf(context, {
    kind: "attack",
    first: Math.min(subject.first, noun.first),
    last: end,
    actors: sides,
    means: noun.entry.features.means,
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
  if (noun && noun.first > 0 && factsAt(scan, noun.first - 1) & fact.toll) return null;
  if (!noun || noun.entry.features.kind !== "attack" || isGoverned(scan, noun.first)) return null;
  const behind = phrasesIn(scan, cue.last, end);
  const doer = behind[0] ? partyOf(scan, leadingActors(scan, behind[0].first, end)) : null;
  if (!doer) return null;
  const aimed = behind.filter((p) => p.relation === "on" && !isPlainPlace(scan, p));
  return draftOf(context, {
    kind: "attack",
    first: noun.first,
    last: end,
    actors: doer,
    targets: targetSpans(scan, aimed, end),
    means: noun.entry.features.means,
    rules: [ruleOf(cue), ruleOf(noun)],
  });
}

/** "A claimed responsibility for the raid". */
export function claimed(context: Context, cue: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const speaker = speakerAt(scan, cue.first);
  const start = clauseStart(scan, cue.first, sentence);
  const own = phrasesIn(scan, start, cue.first).find((p) => p.relation === "bare" && leadingActors(scan, p.first, cue.first).length > 0);
  const doer = own ? partyOf(scan, leadingActors(scan, own.first, cue.first)) : speaker;
  if (!doer) return null;
  const end = endBehind(context, cue.last);
  const noun = carriedNoun(scan, phrasesIn(scan, cue.last, end), (c) => c.entry.features.kind === "attack");
  const means = noun?.entry.features.means;
  return draftOf(context, { kind: "attack", first: Math.min(start, doer.range.first), last: end, actors: doer, means, rules: ["attack: claimed"] });
}

/** A headline: "an Israeli strike on A", "clashes between A and B". */
export function attackByNoun(context: Context, noun: Cue): StatementDraft | null {
  const { scan, sentence } = context;
  const { features } = noun.entry;
  if (!features.event || features.quality || noun.first !== sentence.first) return null;
  const end = endBehind(context, noun.last);
  const sides = features.mutual ? sidesOf(context, noun, end) : null;
  for (let k = noun.last; k < end; k++) if (factsAt(scan, k) & fact.verb) return null;
  const deed = readDeedNoun(scan, noun, end);
  const actors = sides ?? deed.doer;
  if (!actors || (deed.targets.length === 0 && !namesPlace(scan, { first: noun.last, last: end }))) return null;
  return draftOf(context, { kind: "attack", first: noun.first, last: end, actors, targets: targetSpans(scan, deed.targets, end), means: features.means, rules: [ruleOf(noun)] });
}
