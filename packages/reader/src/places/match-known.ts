import type { Proclitic } from "@isnad/engine";
import type { KnownName } from "./known-name.ts";
import type { NameStart } from "./name-starts.ts";
import { joined, nextWord, type PlaceScan, wordAt } from "./place-scan.ts";

/** A gazetteer name found in the text. */
export interface KnownMatch {
  readonly last: number;
  /** Offset at which the name begins, behind what is joined to it. */
  readonly start: number;
  readonly lead: Proclitic | null;
  readonly name: KnownName;
}

/** The longest gazetteer name that begins at token `i`; among equals the one with the least cut off before it. */
export function matchKnown(
  scan: PlaceScan,
  i: number,
  starts: readonly NameStart[] = scan.facts(i).starts,
): KnownMatch | null {
  let best: KnownMatch | null = null;
  for (const start of starts) {
    const found = matchFrom(scan, i, start);
    if (found && (!best || found.last > best.last)) best = found;
  }
  return best;
}

function matchFrom(scan: PlaceScan, i: number, start: NameStart): KnownMatch | null {
  let step = scan.steps.first(start.key);
  let { name } = step;
  let last = i + 1;
  for (let end = i + 1; step.open; ) {
    const at = end + (joined(scan, end) > 0 ? 1 : 0);
    if (!nextWord(scan.doc, at) || wordAt(scan, at).form === "") break;
    step = scan.steps.after(step, wordAt(scan, at));
    end = at + 1;
    if (!step.name) continue;
    name = step.name;
    last = end;
  }
  return name && { last, start: (scan.doc.tokens.start[i] as number) + start.offset, lead: start.lead, name };
}
