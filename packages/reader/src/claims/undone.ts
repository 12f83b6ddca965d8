import { type Document, readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import { markAt } from "../token-text.ts";
import type { Trigger } from "./triggers.ts";

/** Tokens between a word for trying, its subject behind it, and the deed. */
const TRYING = 4;
/** Tokens between a word for a sentence and the execution. */
const REACH = 3;

/** "the attempt to kill", "was sentenced to execution": a deed that was tried or ordered, and is not told to be done. */
export function isUndone(doc: Document, trigger: Trigger): boolean {
  if (isTried(doc, trigger)) return true;
  const { first, means, kind } = trigger;
  if (kind === "killed" && means === "execution")
    for (let i = first - 1; i >= Math.max(0, first - REACH); i--)
      if (readingAt(doc, i, "g.sentence")) return true;
  return false;
}

/** Kinds of deeds that are told of also where they failed, and how far before them the word for trying may stand. */
const TRIED: ReadonlyMap<FigureKind, number> = new Map([
  ["killed", 1],
  ["injured", 1],
  ["damaged", 1],
  ["detained", TRYING],
  ["released", TRYING],
]);

/** "an attempt to kill", "an attempt at killing", "the army tried to arrest", "with the aim of freeing". */
function isTried(doc: Document, { first, kind, shape, joined }: Trigger): boolean {
  const reach = shape === "phrase" || joined ? 0 : (TRIED.get(kind) ?? 0);
  const from = readingAt(doc, first - 1, "g.prep") ? first - 2 : first - 1;
  for (let i = from; i >= Math.max(0, from - reach + 1); i--) {
    if (readingAt(doc, i, "g.attempt")) return true;
    if (markAt(doc, i) !== "" || isPreposition(doc, i) || readingAt(doc, i, "g.light")) return false;
  }
  return false;
}

/** A preposition other than "of". */
function isPreposition(doc: Document, i: number): boolean {
  const prep = readingAt(doc, i, "g.prep");
  return prep !== undefined && prep.sense.entry.features.of === undefined;
}
