import { type Document, type Mention, mayRead, readingAt } from "@isnad/engine";
import type { Means } from "@isnad/model";
import { groupPlaces, type PlaceGroup, type PlaceName } from "../places/index.ts";
import type { SpeechScope } from "../sources/index.ts";
import { factsAt, type StatementScan, statementScan } from "../statements/reading.ts";
import { fact } from "../statements/word-facts.ts";
import type { Time } from "../times/index.ts";
import { isComma, markAt } from "../token-text.ts";
import { bySentence, type Range, touching } from "./by-sentence.ts";
import { type Deed, deedsIn } from "./doers.ts";
import { type NameTold, namesTold } from "./names-told.ts";
import type { Scene } from "./scene.ts";
import { isFramed, speechFrames } from "./speech-frames.ts";
import { isStamp } from "./stamps.ts";

/** By what means something was done, where the text says it. */
export interface MeansAt extends Range {
  readonly means: Means;
  /** "the attack", "the shelling": says no more than that one was told of. */
  readonly general: boolean;
}

/** What one sentence holds of circumstances, in order. */
export interface SentenceFacts {
  readonly range: Range;
  readonly groups: readonly PlaceGroup[];
  readonly times: readonly Mention<Time>[];
  readonly doers: readonly Deed[];
  /** Names that none of its deeds claims. */
  readonly names: readonly NameTold[];
  readonly means: readonly MeansAt[];
  /** First tokens of its segments, and its end. */
  readonly segments: readonly number[];
  readonly scan: StatementScan;
  /** The speech that reaches into it. */
  readonly speech: readonly SpeechScope[];
  /** Opens another event: nothing is carried into it. */
  readonly turns: boolean;
  /** Speaks of an event as already told ("the attack"). */
  readonly refers: boolean;
}

/** Reads the circumstances of one sentence after the other. */
export function factsReader(scene: Scene): (sentence: number) => SentenceFacts {
  const { doc } = scene;
  const placesIn = bySentence(doc, scene.places);
  const timesIn = bySentence(doc, scene.times);
  const scan = statementScan(scene);
  const speechIn = touching(doc, scene.speech);
  return (sentence) => {
    const range = { first: doc.sentences[sentence] as number, last: doc.sentences[sentence + 1] as number };
    const speech = speechIn(sentence);
    const frames = speechFrames(doc, speech, range, scene.timeAt);
    const places = placesIn(sentence).filter(
      (p) => !p.value.inName && !namesActor(scene, p) && !p.value.dateline && !isFramed(frames, p),
    );
    const tellsEvent = (t: Mention<Time>): boolean =>
      !VAGUE.has(t.value.when.is) && !isFramed(frames, t) && !isStamp(doc, t);
    const doers = deedsIn(scan, range, speech);
    return {
      range,
      groups: groupPlaces(places, doc).filter((g) => !onlyActs(scene.doc, g) || opens(doc, g, range)),
      times: timesIn(sentence).filter(tellsEvent),
      doers,
      names: namesTold(scan, range, speech, doers),
      ...wordFacts(scan, scene, range),
      speech,
      scan,
      turns: readingAt(doc, range.first, "g.topic") !== undefined,
    };
  };
}

/** "Now", "recently": says nothing of when. */
const VAGUE: ReadonlySet<string> = new Set(["now", "lately"]);

const mayTell = mayRead("g.turn", "means.none", "means", "statement.verb");

function wordFacts(
  scan: StatementScan,
  { doc, timeAt }: Scene,
  range: Range,
): Pick<SentenceFacts, "means" | "segments" | "refers"> {
  const means: MeansAt[] = [];
  const segments = [range.first];
  for (let i = range.first; i < range.last; i++) {
    const telling = mayTell(doc, i);
    const boundary =
      (telling && readingAt(doc, i, "g.turn") !== undefined && !tellsTime(doc, i, timeAt)) ||
      ";؛".includes(markAt(doc, i) || " ") ||
      anotherDeed(scan, i);
    if (boundary && i > range.first) segments.push(i);
    if (!telling) continue;
    const none = readingAt(doc, i, "means.none");
    if (none) {
      i += none.length - 1;
      continue;
    }
    const found = readingAt(doc, i, "means");
    if (!found) {
      const verb = attackVerb(doc, i);
      if (verb) means.push({ first: i, last: i + 1, means: verb, general: false });
      continue;
    }
    const general = found.length === 1 && found.sense.entry.features.general !== undefined;
    means.push({
      first: i,
      last: i + found.length,
      means: found.sense.entry.features.means as Means,
      general,
    });
    i += found.length - 1;
  }
  segments.push(range.last);
  return { means, segments, refers: means.some((m) => m.general) };
}

/** "At an early hour": the words for "at a time when" as well. */
function tellsTime(doc: Document, i: number, timeAt: Scene["timeAt"]): boolean {
  return timeAt.has(i) || (!!readingAt(doc, i, "g.prep") && (timeAt.has(i + 1) || timeAt.has(i + 2)));
}

/** "…, and shelled": a verb that is joined behind a comma and counts nobody tells another deed. */
function anotherDeed(scan: StatementScan, i: number): boolean {
  const bits = factsAt(scan, i);
  if (!(bits & fact.and) || !(bits & fact.verb) || bits & (fact.toll | fact.result | fact.be)) return false;
  return (
    isComma(markAt(scan.doc, i - 1)) && !COUNTING.some((shape) => readingAt(scan.doc, i, shape) !== undefined)
  );
}

const COUNTING = ["trigger.object", "trigger.subject", "trigger.phrase", "speech"];

/** The means that a verb tells by itself ("shelled", "stormed"). */
function attackVerb(doc: Document, i: number): Means | null {
  const verb = readingAt(doc, i, "statement.verb")?.sense;
  if (verb?.form.tense === undefined || verb.entry.features.kind !== "attack") return null;
  return (verb.entry.features.means as Means | undefined) ?? null;
}

/** How far before a place the name of an actor may begin that it is a part of. */
const NAME = 4;
/** From this level on places are single works. */
const WORK = 12;

/** "The X Times", "the Y of the land of X": part of an actor's name. A work that is one ("the Pentagon") stands for it. */
function namesActor({ actorAt }: Scene, { first, last, value }: Mention<PlaceName>): boolean {
  for (let i = first; i >= Math.max(0, first - NAME); i--) {
    const actor = actorAt.get(i);
    if (!actor?.value.id || actor.value.kind !== "name" || actor.last < last) continue;
    return actor.last - actor.first > last - first || (value.generic === null && value.level >= WORK);
  }
  return false;
}

/** A country named without a preposition is one that acts, not one where something happens; but one that "saw" it. */
function onlyActs(doc: Document, group: PlaceGroup): boolean {
  if (readingAt(doc, group.first - 1, "place.relation")) return false;
  if (readingAt(doc, group.first - 1, "statement.light")?.sense.entry.features.role === "host") return false;
  return group.all.every(
    ({ value }) => value.level <= COUNTRY && value.lead === null && !value.relational && !value.heading,
  );
}

const COUNTRY = 1;

/** "Ruritania: three killed": a place before a colon at the start heads what follows. */
const opens = (doc: Document, group: PlaceGroup, range: Range): boolean =>
  group.first === range.first && markAt(doc, group.last) === ":";
