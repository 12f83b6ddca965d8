import { arabic, arabicReader } from "@isnad/arabic";
import type { LexiconRow } from "@isnad/engine";
import { type Gazetteer, loadGazetteer } from "@isnad/gazetteer";
import { createReader } from "@isnad/reader";
import type { ReadReport } from "./article.ts";

/** What a guard may put in the place of the reader's own words and places. */
export interface ReaderParts {
  readonly rows?: readonly LexiconRow[];
  readonly gazetteer?: Gazetteer;
}

let whole: ReadReport | undefined;

/** The reader as users get it; opened once. */
export function openReader(): ReadReport {
  whole ??= openReaderWith({});
  return whole;
}

/** A reader with other words or places. */
export function openReaderWith({ rows = arabic.rows, gazetteer = loadGazetteer() }: ReaderParts): ReadReport {
  return createReader({ ...arabicReader, language: { ...arabic, rows } }, gazetteer);
}
