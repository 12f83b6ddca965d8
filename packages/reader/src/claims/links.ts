import { leads, readingAt } from "@isnad/engine";
import type { FigureClaim } from "@isnad/model";
import type { Draft } from "./figures.ts";
import { namedRule } from "./given-phrases.ts";
import type { Scene } from "./scene.ts";
import { isJoined } from "./tokens.ts";

/** A claim with what made it. */
export interface Told {
  readonly claim: FigureClaim;
  readonly draft: Draft;
}

/** What speaks for and against two claims that give the same quantity of the same kind telling of the same thing. */
const WEIGHTS = {
  /** A number of two digits or more hardly comes twice by chance. */
  large: 4.25,
  middle: 2,
  two: 1,
  one: 0.5,
  vague: 1,
  none: 0,
  unknown: -0.5,
  /** The headline, or the first sentence, and what tells it again at once. */
  opening: 2.75,
  /** "the two dead", "the young man". */
  definite: 2,
  sameNoun: 2,
  samePlace: 2,
  otherPlace: -0.75,
  otherDay: -4,
  samePopulation: 1,
  otherPopulation: -1,
  morePopulation: -0.5,
  sameName: 4,
  sameMeans: 0.5,
  /** A number told beside it comes again beside the other as well. */
  neighbour: 2.5,
  /** Each sentence between them makes another event a little likelier. */
  distance: -0.02,
  anotherTopic: -1.5,
} as const;
const ENOUGH = 2;
/** A headline run into the first sentence stands this many tokens before what repeats it. */
const APART = 5;
/** How many claims back a claim is looked for: more than any report makes, so that only the endless ones are cut. */
const MOST_BACK = 400;

/** For each claim the first earlier one that gives the same quantity for the same thing, or null. In text order. */
export function restatements(scene: Scene, told: readonly Told[]): (string | null)[] {
  const roots: (Told | null)[] = [];
  for (const [i, later] of told.entries()) {
    let best: { at: number; score: number } | null = null;
    for (let k = Math.max(0, i - MOST_BACK); k < i; k++) {
      const earlier = told[k] as Told;
      if (!sameThing(scene, earlier, later)) continue;
      const score = likeness(scene, told, k, i);
      if (score >= ENOUGH && (!best || score > best.score)) best = { at: k, score };
    }
    const source = best ? (told[best.at] as Told) : null;
    roots.push(source ? (roots[best?.at as number] ?? source) : null);
  }
  return roots.map((root) => root?.claim.id ?? null);
}

/** Whether nothing forbids it: kind, unit, number, population, name, and that both or neither is a share. */
function sameThing(scene: Scene, earlier: Told, later: Told): boolean {
  const [a, b] = [earlier.claim, later.claim];
  if (a.kind !== b.kind || a.figure.unit !== b.figure.unit) return false;
  if (
    earlier.draft.sentence === later.draft.sentence &&
    (later.draft.sentence > 1 || later.draft.phrase.first - earlier.draft.phrase.last < APART)
  )
    return false;
  if (!(sameNumber(a, b) || saysHowMany(a, b)) || !samePeople(a, b)) return false;
  if (named(earlier) && named(later) && !sameName(scene, earlier, later)) return false;
  return !tellsAnother(scene, later);
}

/** The same quantity, perhaps with another hedge. */
function sameNumber(a: FigureClaim, b: FigureClaim): boolean {
  const value = (c: FigureClaim): number | null => c.figure.low ?? c.figure.high;
  if (value(a) === null || value(b) === null)
    return value(a) === value(b) && a.figure.quantifier === b.figure.quantifier;
  return value(a) === value(b) && (a.figure.quantifier === "vague") === (b.figure.quantifier === "vague");
}

/** A headline that gives no number, or only its order, and the number. */
function saysHowMany({ figure: a }: FigureClaim, { figure: b, population }: FigureClaim): boolean {
  if (b.low === null || b.quantifier === "vague") return false;
  return a.quantifier === "vague"
    ? b.low >= (a.low ?? 0)
    : a.quantifier === "some" && b.low > 1 && population.length > 0;
}

/** Whether two populations can be the same people: one says no more than the other leaves open. */
function samePeople({ population: a, figure }: FigureClaim, { population: b }: FigureClaim): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (figure.low === 1 && a.includes("woman") !== b.includes("woman")) return false;
  return a.filter((p) => b.includes(p)).length === Math.min(a.length, b.length);
}

const named = ({ draft }: Told): boolean => draft.phrase.rule === namedRule;

function sameName({ doc }: Scene, a: Told, b: Told): boolean {
  for (let i = a.draft.phrase.first; i < a.draft.phrase.last; i++)
    for (let k = b.draft.phrase.first; k < b.draft.phrase.last; k++) {
      const form = doc.words[i]?.form ?? "";
      if (form.length > 2 && form === doc.words[k]?.form && !readingAt(doc, i, "name.given")) return true;
    }
  return false;
}

/** "Another man": told apart from those before. "Another" alone tells one apart from the dead before the wounded. */
function tellsAnother({ doc }: Scene, { draft: { phrase } }: Told): boolean {
  if (phrase.low !== 1 || phrase.quantity !== null) return false;
  for (let i = phrase.first + 1; i <= phrase.last; i++) {
    const other = readingAt(doc, i, "g.other");
    if (other && other.sense.lead === null) return true;
  }
  return false;
}

function likeness(scene: Scene, told: readonly Told[], k: number, i: number): number {
  const [a, b] = [told[k] as Told, told[i] as Told];
  const gap = b.draft.sentence - a.draft.sentence;
  const opening =
    opens(told, k, i) && (gap === 0 || !isJoined(scene.doc, scene.doc.sentences[b.draft.sentence] as number));
  if (!opening && !sameNumber(a.claim, b.claim)) return 0;
  const places = ofPlaces(a.claim, b.claim);
  let score =
    ofNumber(a.claim) +
    gap * WEIGHTS.distance +
    ofNouns(a, b) +
    ofPeople(a.claim, b.claim) +
    ofDays(a.claim, b.claim);
  score += opening ? WEIGHTS.opening + Math.max(0, places) : places;
  if (named(a) && named(b)) score += WEIGHTS.sameName;
  if (a.claim.means !== null && a.claim.means === b.claim.means) score += WEIGHTS.sameMeans;
  if (neighbours(told, k, i)) score += WEIGHTS.neighbour;
  if (gap > 0 && readingAt(scene.doc, scene.doc.sentences[b.draft.sentence] as number, "g.topic"))
    score += WEIGHTS.anotherTopic;
  return score;
}

function ofNumber({ figure }: FigureClaim): number {
  const value = figure.low ?? figure.high;
  if (value === null) return WEIGHTS.unknown;
  if (figure.quantifier === "vague") return WEIGHTS.vague;
  if (value >= 10) return WEIGHTS.large;
  return value > 2 ? WEIGHTS.middle : ([WEIGHTS.none, WEIGHTS.one, WEIGHTS.two][value] ?? WEIGHTS.one);
}

function ofNouns(a: Told, b: Told): number {
  const [x, y] = [a.draft.phrase.head, b.draft.phrase.head];
  const { phrase } = b.draft;
  const noun = y !== null && leads(y, "the") && phrase.definite && phrase.low !== null;
  const definite = noun || phrase.quantity?.value.definite === true;
  return (x && x.entry === y?.entry ? WEIGHTS.sameNoun : 0) + (definite ? WEIGHTS.definite : 0);
}

function ofPeople({ population: a }: FigureClaim, { population: b }: FigureClaim): number {
  if (a.join() !== b.join())
    return a.length === 0 || b.length === 0 ? WEIGHTS.morePopulation : WEIGHTS.otherPopulation;
  return a.length > 0 ? WEIGHTS.samePopulation : 0;
}

/** The first figure of its kind, and the one that tells it again right after. */
function opens(told: readonly Told[], k: number, i: number): boolean {
  const [a, b] = [told[k] as Told, told[i] as Told];
  if (a.draft.sentence > 2 || b.draft.sentence - a.draft.sentence > 4) return false;
  for (let n = 0; n < i; n++) {
    const { claim, draft } = told[n] as Told;
    if (n !== k && claim.kind === a.claim.kind && claim.part_of === null && draft.sentence > a.draft.sentence)
      return false;
  }
  return true;
}

function ofPlaces(a: FigureClaim, b: FigureClaim): number {
  if (a.places.length === 0 || b.places.length === 0) return 0;
  const shared = a.places.some((x) => b.places.some((y) => x.text === y.text || (x.id && x.id === y.id)));
  if (shared) return WEIGHTS.samePlace;
  return b.flags.includes("carried_place") ? 0 : WEIGHTS.otherPlace;
}

function ofDays(a: FigureClaim, b: FigureClaim): number {
  if (!a.time || !b.time) return 0;
  const [x, y] = [a.time, b.time];
  if (!x.startDate || !y.startDate) return 0;
  const apart = (x.endDate && x.endDate < y.startDate) || (y.endDate && y.endDate < x.startDate);
  return apart ? WEIGHTS.otherDay : 0;
}

/** Whether a figure of another kind beside the one is repeated beside the other. */
function neighbours(told: readonly Told[], k: number, i: number): boolean {
  const near = (at: number): Told[] =>
    [at - 2, at - 1, at + 1, at + 2]
      .map((n) => told[n])
      .filter((t): t is Told => t?.draft.sentence === told[at]?.draft.sentence);
  const [a, b] = [told[k] as Told, told[i] as Told];
  return near(k).some(
    (x) =>
      x.claim.kind !== a.claim.kind &&
      near(i).some(
        (y) =>
          y.claim.kind === x.claim.kind &&
          y.claim !== b.claim &&
          sameNumber(x.claim, y.claim) &&
          ofNumber(x.claim) > 0,
      ),
  );
}
