import { type Document, readingAt } from "@isnad/engine";
import type { Trigger } from "./triggers.ts";

/** Tokens between a word for a sentence and the execution. */
const REACH = 3;

/** "the attempt to kill", "was sentenced to execution": a deed that was tried or ordered, and is not told to be done. */
export function isUndone(doc: Document, { first, means, kind }: Trigger): boolean {
  if (kind !== "killed") return false;
  if (isTried(doc, first)) return true;
  if (means === "execution")
    for (let i = first - 1; i >= Math.max(0, first - REACH); i--)
      if (readingAt(doc, i, "g.sentence")) return true;
  return false;
}

/** "an attempt to kill", "an attempt at killing". */
function isTried(doc: Document, deed: number): boolean {
  const before = readingAt(doc, deed - 1, "g.prep") ? deed - 2 : deed - 1;
  return readingAt(doc, before, "g.attempt") !== undefined;
}
