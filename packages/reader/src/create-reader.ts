import { type LanguagePack, openLanguage } from "@isnad/engine";
import type { Report } from "@isnad/model";
import { findActors } from "./actors/index.ts";
import {
  chooser,
  confidenceTable,
  knownBreaks,
  type Measured,
  otherReports,
  partHeadline,
  readClaims,
  type Scene,
  weights,
} from "./claims/index.ts";
import { inSections, type ReadReport } from "./in-sections.ts";
import { openPlaces, type PlaceCues, type PlaceIndex, rankCandidates } from "./places/index.ts";
import { findQuantities } from "./quantities/index.ts";
import { findSpeech } from "./sources/index.ts";
import { findTimes, openTimes, type TimeRules } from "./times/index.ts";

/** A language for the reader: its words and spelling, and how it writes of times and places. */
export interface ReaderPack {
  readonly language: LanguagePack;
  readonly times: TimeRules;
  readonly places: PlaceCues;
}

const byFirst = <V extends { readonly first: number }>(found: readonly V[]): Map<number, V> =>
  new Map(found.map((m) => [m.first, m]));

/** Makes the reader of a language: text → tokens → mentions → clauses → attributions → claims. */
export function createReader(
  pack: ReaderPack,
  gazetteer: PlaceIndex,
  { choose = chooser(weights), confidence = confidenceTable }: Partial<Measured> = {},
): ReadReport {
  const language = openLanguage(pack.language);
  const timeRules = openTimes(pack.times);
  const placeReader = openPlaces(gazetteer, pack.places);

  const look = ({ text, title, published, publisher }: Report): Scene => {
    const doc = partHeadline(language.document(text, knownBreaks(text, title)));
    const found = findQuantities(doc);
    const quantities = byFirst(found);
    const times = findTimes(doc, published, timeRules, quantities);
    const places = rankCandidates(placeReader.find(doc), gazetteer);
    const actors = findActors(doc);
    return {
      doc,
      published,
      quantities,
      times,
      timeAt: byFirst(times),
      places,
      placeAt: byFirst(places),
      actors,
      actorAt: byFirst(actors),
      skipped: otherReports(doc),
      speech: findSpeech(doc, actors, { publisher, times }),
    };
  };

  return inSections((report) => readClaims(look(report), { choose, confidence }));
}
