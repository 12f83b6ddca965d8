import { readingAt } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import type { Actor } from "../actors/index.ts";
import { genericLevels } from "../places/place-kinds.ts";
import type { TextSpan } from "./draft.ts";
import { type Party, partyIn, partyOf, phraseSpan } from "./party.ts";
import { actorAt, leadingActors, type Phrase, phraseEnd, phrasesIn, relationAt } from "./phrase.ts";
import { factsAt, factsBefore, type Range, type StatementScan, topicsAt } from "./reading.ts";
import { type Cue, cuesAt, fact, topic } from "./word-facts.ts";

/** From this level on a place is a single work or building: something that can be aimed at. */
const AIMED_AT = 12;
/** Houses and quarters are aimed at even where no name tells which. */
const INHABITED = 10;

/** How deep in its phrase the noun that a verb carries may stand ("a series of raids"). */
const HEAD = 4;

/** What stands around the noun of a deed. */
export interface DeedNoun {
  readonly doer: Party | null;
  readonly targets: readonly Phrase[];
  /** The phrases behind it. */
  readonly phrases: readonly Phrase[];
}

/** Reads who did what a noun says, and to whom: "the shelling of A by B", "a raid by B on A", "a Ruritanian strike on A". */
export function readDeedNoun(scan: StatementScan, noun: Cue, end: number, doerIsKnown = false): DeedNoun {
  const ownEnd = phraseEnd(scan, ownsCount(scan, noun, end) ? noun.last : noun.first, end);
  const phrases = phrasesIn(scan, Math.max(ownEnd, noun.last), end);
  const inside = innerActors(scan, noun.last, ownEnd, end);
  const { to, kind, hands } = noun.entry.features;
  let doer = inside && !hands ? partyOf(scan, inside) : null;
  const targets: Phrase[] = [];
  for (const phrase of phrases) {
    if (phrase.relation === "for" && isPurpose(scan, phrase)) break;
    if (phrase.relation === "by") doer = phrase.joined ? doer : partyIn(scan, phrase, end);
    else if (
      !doer &&
      targets.length === 0 &&
      ((phrase.relation === "from" && kind !== "control") || (phrase.relation === "for" && to !== "for"))
    ) {
      const actors = leadingActors(scan, phrase.first, end);
      if (actors.length > 0) doer = partyOf(scan, actors);
      else if (phrase.relation === "for" && targets.length === 0) targets.push(phrase);
    } else if (
      phrase.relation === "on" ||
      (phrase.relation === "for" && to === "for") ||
      (to === "to" && phrase.relation === "to")
    )
      targets.push(phrase);
    else if (phrase.relation === "for" && targets.length === 0) targets.push(phrase);
    else if (targets.length > 0 && isOwner(scan, phrase)) targets.push(phrase);
    else if (phrase.relation === "toward") targets.push(phrase);
    else if (to === "of" && phrase.relation === "bare" && !phrase.joined && targets.length === 0)
      targets.push(phrase);
  }
  if ((to === "of" || (doerIsKnown && ownsObject(scan, noun, ownEnd))) && targets.length === 0) {
    const object = objectInside(noun, ownEnd);
    if (object && !(doer && phrases.some((p) => p.relation === "bare" && !p.joined)))
      return { doer: outside(doer, object), targets: [object, ...joinedTo(object, phrases)], phrases };
  }
  return { doer, targets, phrases };
}

/** "To retake the quarter": what a deed was for, and nobody at whom it was aimed. */
const isPurpose = (scan: StatementScan, { first }: Phrase): boolean =>
  (factsAt(scan, first) & fact.cue) !== 0 &&
  cuesAt(scan.doc, first).some((cue) => cue.entry.features.kind === "control" && cue.class === "noun");

/** The phrases that go on a list which a phrase begins ("the positions and gatherings of"). */
function joinedTo(object: Phrase, phrases: readonly Phrase[]): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    if (!phrase.joined || phrase.opens !== (out.at(-1) ?? object).last) return out;
    out.push(phrase);
  }
  return out;
}

/** "The shelling of three posts": what it was done to is counted. */
function ownsCount(scan: StatementScan, noun: Cue, end: number): boolean {
  const number = noun.last < end ? scan.scene.quantities.get(noun.last) : undefined;
  return number !== undefined && number.value.form !== "ordinal";
}

/** Behind the noun of a deed whose doer is known stands what it is done to, unless adjectives do. */
function ownsObject(scan: StatementScan, noun: Cue, ownEnd: number): boolean {
  if (noun.tail || ownEnd <= noun.last || noun.entry.features.thing) return false;
  if (ownsCount(scan, noun, ownEnd)) return true;
  return (
    !(factsAt(scan, noun.last) & fact.quality) &&
    !scan.scene.actorAt.get(noun.last)?.value.adjectiveOnly &&
    ((factsAt(scan, noun.last) & fact.noun) !== 0 || actorAt(scan, noun.last) !== undefined)
  );
}

/** A masdar's only complement is what it is done to. */
function objectInside(noun: Cue, ownEnd: number): Phrase | null {
  if (ownEnd <= noun.last) return null;
  return { relation: "bare", opens: noun.last, first: noun.last, last: ownEnd, joined: false };
}

function outside(doer: Party | null, object: Range): Party | null {
  return doer && doer.range.first >= object.first && doer.range.first < object.last ? null : doer;
}

/** Names in the noun phrase of the deed itself: its owner or the adjective that tells the doer. */
function innerActors(
  scan: StatementScan,
  from: number,
  to: number,
  end: number,
): ReturnType<typeof leadingActors> | null {
  for (let k = from; k < to; k++)
    if (actorAt(scan, k) && !(factsAt(scan, k) & fact.quality)) return leadingActors(scan, k, end);
  return null;
}

/** What stands in a place and is aimed at there. */
const FIGHTERS: ReadonlySet<Actor["kind"]> = new Set(["name", "force", "body", "people", "weapon", "state"]);

/** Whether a phrase names a place and nothing that stands in it. */
export function isPlainPlace(scan: StatementScan, phrase: Range): boolean {
  for (let k = phrase.first; k < phrase.last; k++) {
    const actor = actorAt(scan, k);
    if (actor && FIGHTERS.has(actor.value.kind) && !scan.scene.placeAt.has(k)) return false;
    if (topicsAt(scan, k) & topic.held) return false;
  }
  const place = scan.scene.placeAt.get(phrase.first)?.value;
  if (place?.generic === "market" || isDescribed(scan, phrase)) return false;
  if (place)
    return (
      (place.generic ? genericLevels[place.generic] : place.level) <
      (place.form === "name" ? AIMED_AT : INHABITED)
    );
  if (readingAt(scan.doc, phrase.first, "place.relation") || readingAt(scan.doc, phrase.first, "place.side"))
    return true;
  const kind = readingAt(scan.doc, phrase.first, "place")?.sense.entry.features.kind;
  if (kind === undefined) return false;
  return (genericLevels[kind as keyof typeof genericLevels] ?? 0) < INHABITED;
}

/** "Quarters of smugglers", "areas that they hold": told by what they are, and by no name. */
function isDescribed(scan: StatementScan, { first, last }: Range): boolean {
  for (let k = first; k < last; k++) if (scan.scene.placeAt.has(k)) return false;
  return last - first > 1;
}

/** Whether a place is named, or ground that can be held, from `first` to `last`. */
export function namesPlace(scan: StatementScan, { first, last }: Range): boolean {
  for (let k = first; k < last; k++) {
    if (scan.scene.placeAt.has(k) || topicsAt(scan, k) & topic.ground) return true;
    if (scan.scene.actorAt.get(k)?.value.kind === "state") return true;
  }
  return false;
}

/** How the noun is led to, as the verb that carries it wants it. */
export function isLed(carrier: Cue, phrase: Phrase, carried: boolean): boolean {
  const { relation } = phrase;
  const { take, also } = carrier.entry.features;
  if (also === relation) return true;
  switch (take) {
    case "any":
      return relation !== "for" && relation !== "at" && relation !== "by";
    case "direct":
    case "subject":
      return carried || relation === "bare";
    case "with":
      return carried || relation === "in" || relation === "with";
    case "in":
      return carried || relation === "at" || relation === "in";
    default:
      return carried || relation === take;
  }
}

/** The spans of those at whom something was aimed; mere places are no targets. */
export function targetSpans(scan: StatementScan, phrases: readonly Phrase[]): TextSpan[] {
  const out: TextSpan[] = [];
  for (let k = 0; k < phrases.length; k++) {
    let phrase = phrases[k] as Phrase;
    const next = phrases[k + 1];
    if (next && next.opens === phrase.last && (isOwner(scan, next) || isMade(phrase, next))) {
      phrase = { ...phrase, last: next.last };
      k++;
    } else if (
      next &&
      phrase.last - phrase.first === 1 &&
      next.joined &&
      next.first === phrase.last &&
      !actorAt(scan, next.first)
    ) {
      phrase = { ...phrase, last: next.last };
      k++;
    }
    if (
      isPlainPlace(scan, phrase) ||
      (scan.scene.placeAt.has(phrase.first) && isPlainPlace(scan, phrases[k] as Phrase)) ||
      (factsAt(scan, phrase.first) & (fact.quality | fact.verb) && !actorAt(scan, phrase.first)) ||
      topicsAt(scan, phrase.first) & topic.self ||
      isWeapon(scan, phrase.first)
    )
      continue;
    out.push(phraseSpan(scan, phrase));
  }
  return out;
}

/** What is fired is no target. */
const isWeapon = (scan: StatementScan, i: number): boolean =>
  readingAt(scan.doc, i, "means") !== undefined && !actorAt(scan, i);

/** "Numbers of rebels". */
const isMade = (phrase: Phrase, next: Phrase): boolean =>
  next.relation === "from" && phrase.last - phrase.first === 1;

/** "… of the militia", "… under the control of": belongs to the phrase before it. */
export function isOwner(scan: StatementScan, phrase: Phrase): boolean {
  if (phrase.relation === "for") return true;
  return (
    phrase.relation === "at" &&
    phrase.opens < phrase.first &&
    (topicsAt(scan, phrase.opens) & topic.held) !== 0
  );
}

/** The noun of a deed at the head of a phrase. */
export function deedAt(scan: StatementScan, phrase: Range): Cue | null {
  for (let k = phrase.first; k < Math.min(phrase.last, phrase.first + 3); k++)
    for (const cue of factsAt(scan, k) & fact.cue ? cuesAt(scan.doc, k) : [])
      if (cue.class === "noun") return cue;
  return null;
}

/** By what means a deed was done: "an air strike" tells more than "a strike". */
export function deedMeans(scan: StatementScan, noun: Cue): string | number | undefined {
  const own = readingAt(scan.doc, noun.first, "means");
  return own && own.length > 1 ? own.sense.entry.features.means : noun.entry.features.means;
}

/** How many phrases of the kind that a verb wants may stand before the noun that it carries. */
const TRIES = 2;

/** The noun that a verb carries: at the head of the first phrases that are led as the verb wants it. */
export function carriedNoun(
  scan: StatementScan,
  phrases: readonly Phrase[],
  accepts: (cue: Cue, phrase: Phrase, carried: boolean) => boolean,
  wants: (phrase: Phrase, carried: boolean) => boolean = () => true,
): Cue | null {
  let carried = false;
  let tries = 0;
  for (const phrase of phrases) {
    const led = wants(phrase, carried);
    const within = carried || (factsAt(scan, phrase.first) & fact.carrier) !== 0;
    for (let k = phrase.first; led && k < Math.min(phrase.last, phrase.first + HEAD); k++) {
      if (k > phrase.first && isOwnerOfDeed(scan, k)) break;
      if (!(factsAt(scan, k) & fact.cue)) continue;
      for (const cue of cuesAt(scan.doc, k))
        if (cue.class === "noun" && accepts(cue, phrase, within)) return cue;
    }
    carried = (factsAt(scan, phrase.first) & fact.carrier) !== 0;
    if (led && !carried && !phrase.joined && ++tries >= TRIES) return null;
  }
  return null;
}

/** "The causes of the clashes", "the scene of the attack": not the deed itself is carried, as in "a series of the raids". */
function isOwnerOfDeed(scan: StatementScan, k: number): boolean {
  const before = factsAt(scan, k - 1);
  if (!(factsAt(scan, k) & fact.definite) || before & LEADS_ON) return false;
  return scan.doc.tokens.kind[k - 1] === tokenKind.word && !scan.scene.quantities.has(k - 1);
}

const LEADS_ON =
  fact.definite | fact.carrier | fact.skip | fact.quality | fact.cue | fact.adverb | fact.prep | fact.verbish;

/** Whether a spelling of a verb stands behind a preposition and so is a noun. */
export function isBehindPreposition(scan: StatementScan, i: number): boolean {
  return (
    i > 0 && (factsBefore(scan, i) & fact.prep) !== 0 && !(factsBefore(scan, i) & (fact.verbish | fact.turn))
  );
}

/** Whether the noun at `i` hangs on a preposition, a cause, or another noun. */
export function isGoverned(scan: StatementScan, i: number): boolean {
  const relation = relationAt(scan, i);
  if (relation) return true;
  const before = factsBefore(scan, i);
  return i > 0 && (before & (fact.prep | fact.cause | fact.by | fact.negation)) !== 0;
}

/** A spelling that may be noun or verb is a noun behind a preposition, a noun or "that", and before an adjective or preposition. */
export function isNounHere(scan: StatementScan, i: number): boolean {
  const before = factsBefore(scan, i);
  if (relationAt(scan, i)) return true;
  if (
    before & (fact.prep | fact.cause | fact.by | fact.that | fact.result | fact.verb) &&
    !(before & (fact.be | fact.turn))
  )
    return true;
  if (before & fact.cue && cuesAt(scan.doc, i - 1).some((cue) => cue.class === "noun")) return true;
  if (factsAt(scan, i + 1) & fact.quality || scan.scene.actorAt.get(i + 1)?.value.adjectiveOnly) return true;
  return relationAt(scan, i + 1) !== null && !(before & fact.definite);
}
