import { readingAt } from "@isnad/engine";
import { aimedBehind, hindersHelp } from "./aim.ts";
import { adopted } from "./claimed.ts";
import { fightOf, hangs, sidesBehind } from "./clash.ts";
import { isCounted } from "./counted-deed.ts";
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
import { BACK, meansThem, pronounDoer, remember, stranger, strangerIn } from "./doer.ts";
import type { StatementDraft } from "./draft.ts";
import { type Party, partyOf, phraseSpan } from "./party.ts";
import { leadingActors, type Phrase, phrasesIn, relationAt } from "./phrase.ts";
import { factsAt, factsBefore, isAbout, markAt, type Range } from "./reading.ts";
import { type Context, draftOf, endBehind, isUnreal, ruleOf } from "./statement-context.ts";
import { subjectOf } from "./subject.ts";
import { type Cue, fact, topic } from "./word-facts.ts";

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
      kind: hindersHelp(scan, borne) ? ("obstruction" as const) : base.kind,
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
