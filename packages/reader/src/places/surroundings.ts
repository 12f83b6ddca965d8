import type { Proclitic } from "@isnad/engine";
import { markAt } from "../token-text.ts";
import type { PlaceLead } from "./place-name.ts";
import type { PlaceScan } from "./place-scan.ts";

/** What stands before a place. */
export interface Surroundings {
  readonly lead: PlaceLead | null;
  /** "near", "north of". */
  readonly relational: boolean;
  /** "the outskirts of": an adjective behind the name belongs to them. */
  readonly part: boolean;
  readonly owned: boolean;
  /** "loyal to", "backed by". */
  readonly party: boolean;
}

const FARTHEST = 6;

/** Reads from token `first` to the left: marks, "near", "north of", the preposition, an owner ("the police of"). */
export function surroundings(scan: PlaceScan, first: number, own: Proclitic | null): Surroundings {
  let relational = false;
  let part = false;
  const partyAt = (i: number): boolean => i >= 0 && scan.facts(i).party;
  const result = (lead: PlaceLead | null, before = first, owned = false): Surroundings => ({
    lead,
    relational,
    part,
    owned,
    party: partyAt(before - 1),
  });
  const joined = joinedLead(own);
  if (joined === "to" && first > 0 && scan.facts(first - 1).describing) return result("in");
  if (joined) return result(joined);
  for (let i = first - 1; i >= 0 && i >= first - FARTHEST; i--) {
    const mark = markAt(scan.doc, i);
    if (mark !== "") {
      if (scan.cues.hashes.includes(mark) || scan.cues.quotes[mark] !== undefined) continue;
      break;
    }
    if ((scan.doc.tokens.gap[i + 1] as number) > 1) break;
    const facts = scan.facts(i);
    const { relation } = facts;
    if (relation) {
      part = true;
      if (relation.entry.features.side || relation.entry.features.near) relational = true;
      const before = joinedLead(relation.lead);
      if (before) return result(before);
      continue;
    }
    if (facts.lead) {
      const as = facts.lead.entry.features.as as PlaceLead;
      const near = as === "from" && i > 0 && scan.facts(i - 1).relation;
      if (!near) return result(as, i);
      continue;
    }
    return result(null, i + 1, facts.owner && !relational);
  }
  return result(null);
}

function joinedLead(lead: Proclitic | null): PlaceLead | null {
  if (!lead) return null;
  if (lead.parts.includes("in")) return "in";
  return lead.parts.includes("for") ? "to" : null;
}
