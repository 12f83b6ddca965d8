import type { Document } from "@isnad/engine";
import type { Quantifier } from "@isnad/model";
import { strongest } from "./bounds.ts";
import { cueAt } from "./cues.ts";
import { follows } from "./spots.ts";

/** A hedge with the token after it. */
export interface Hedge {
  readonly quantifier: Quantifier;
  readonly last: number;
}

const MOST_HEDGES = 3;

/** The hedges before a number, from token `i` on, taken together ("at least about"). */
export function leadingHedge(doc: Document, i: number): Hedge | null {
  let found: Hedge | null = null;
  for (let k = 0; k < MOST_HEDGES; k++) {
    const at: number = found?.last ?? i;
    const cue = at === i || follows(doc, at) ? cueAt(doc, at) : null;
    if (!cue?.hedge?.before || (found && cue.hedge.conjoined)) break;
    const { quantifier } = cue.hedge;
    found = {
      quantifier: found ? strongest(found.quantifier, quantifier) : quantifier,
      last: at + cue.length,
    };
  }
  return found;
}

/** The hedge at token `i` that qualifies what stands before it: "at least", "or more", "roughly". */
export function trailingHedge(doc: Document, i: number): Hedge | null {
  if (i >= doc.tokens.count || !follows(doc, i)) return null;
  const cue = cueAt(doc, i);
  return cue?.hedge?.after ? { quantifier: cue.hedge.quantifier, last: i + cue.length } : null;
}
