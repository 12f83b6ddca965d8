import { leads, readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import { gap } from "@isnad/text";
import { markAt } from "../token-text.ts";
import type { Scene } from "./scene.ts";

/** Tokens from the noun of a heading to its colon. */
const HEADING = 5;
const BULLETS = "-–—•*·";
const LOTS = new Set(["killed", "injured", "detained", "missing", "released"]);

/**
 * Tells of a sentence the lot of those whom it counts, where it is an item of a list whose heading names it: "The dead are:",
 * then a line "– 77 soldiers".
 */
export function rosterLots(scene: Scene): (sentence: number) => FigureKind | null {
  const { sentences } = scene.doc;
  const lots: (FigureKind | null)[] = [];
  let current: FigureKind | null = null;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] as number;
    const item = current !== null && isItem(scene, from);
    if (!item) current = headingLot(scene, from, sentences[s + 1] as number);
    lots.push(item ? current : null);
  }
  return (sentence) => lots[sentence] ?? null;
}

/** A line that begins with a bullet. */
const isItem = ({ doc }: Scene, from: number): boolean =>
  (doc.tokens.gap[from] as number) >= gap.line && BULLETS.includes(markAt(doc, from) || " ");

/** The lot that the last noun before a closing colon names. */
function headingLot({ doc }: Scene, from: number, to: number): FigureKind | null {
  if (markAt(doc, to - 1) !== ":") return null;
  for (let i = to - 2; i >= Math.max(from, to - 1 - HEADING); i--) {
    const noun = readingAt(doc, i, "counted")?.sense;
    const kind = noun?.entry.features.kind;
    if (noun && leads(noun, "the") && typeof kind === "string")
      return LOTS.has(kind) ? (kind as FigureKind) : null;
  }
  return null;
}
