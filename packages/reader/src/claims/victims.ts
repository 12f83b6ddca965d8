import { type Document, leads, readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import type { CountedPhrase } from "./phrases.ts";

const LOTS = new Set(["killed", "injured", "missing"]);

/** "the dead reporter", "the two wounded soldiers": one or two known people whose lot the adjective tells. */
export function victimTold(
  doc: Document,
  phrase: CountedPhrase,
): { readonly kind: FigureKind; readonly phrase: CountedPhrase } | null {
  const { head, headAt, low, unit, quantity } = phrase;
  if (quantity || unit !== "person" || (low !== 1 && low !== 2) || !leads(head ?? undefined, "the"))
    return null;
  if (head?.entry.features.kind !== undefined) return null;
  const behind = readingAt(doc, headAt + 1, "demonym") ? headAt + 2 : headAt + 1;
  const lot = readingAt(doc, behind, "counted")?.sense;
  const kind = lot?.entry.features.kind;
  if (
    !lot ||
    lot.entry.features.honour ||
    !leads(lot, "the") ||
    lot.form.number !== head?.form.number ||
    !LOTS.has(String(kind))
  )
    return null;
  const end = doc.tokens.end[behind] as number;
  return { kind: kind as FigureKind, phrase: { ...phrase, end } };
}
