import type { Act } from "./act.ts";
import { deedAt, readDeedNoun } from "./deed.ts";
import { type Party, partyOf } from "./party.ts";
import { leadingActors } from "./phrase.ts";
import { factsAt, lengthOf, type StatementScan } from "./reading.ts";
import { cuesAt, fact } from "./word-facts.ts";

/** The doers of the deeds that are condemned. */
export function doersOf(scan: StatementScan, act: Act): Party["spans"] {
  for (const phrase of act.phrases) {
    const deed = deedAt(scan, phrase);
    const doer = deed?.entry.features.kind === "attack" ? readDeedNoun(scan, deed, act.end).doer : null;
    if (doer) return doer.spans;
    if (lengthOf(scan, phrase.first, "statement.harm") > 0) {
      const inside = partyOf(scan, leadingActors(scan, phrase.first + 1, act.end));
      if (inside) return inside.spans;
    }
  }
  return doerOfClause(scan, act)?.spans ?? [];
}

/** "The crime that B committed". */
function doerOfClause(scan: StatementScan, act: Act): Party | null {
  for (let k = act.first + 1; k < act.end - 2; k++) {
    if (!(factsAt(scan, k) & fact.relative) || !(factsAt(scan, k + 1) & fact.cue)) continue;
    const commits = cuesAt(scan.doc, k + 1).some((c) =>
      COMMITS.has(`${c.class} ${c.entry.features.kind ?? ""}`),
    );
    const doer = commits ? partyOf(scan, leadingActors(scan, k + 2, act.end)) : null;
    if (doer) return doer;
  }
  return null;
}

const COMMITS: ReadonlySet<string> = new Set(["verb accusation", "verb attack", "light "]);
