import type { StatementKind } from "@isnad/model";
import { clauseEnd, clauseStart, trimmed } from "./clause.ts";
import type { StatementDraft, TextSpan } from "./draft.ts";
import type { Party } from "./party.ts";
import { factsAt, type Range, type StatementScan } from "./reading.ts";
import { type Cue, cuesAt, fact } from "./word-facts.ts";

/** What the text has told so far, for words that point back ("the raid", "both sides"). */
export interface Memory {
  /** Who attacked last. */
  attackers: Party | null;
  /** Who took or left a place last. */
  holders: Party | null;
  heldIn: number;
  accuser: Party | null;
  accusedIn: number;
  /** Who accused, called or denied last by name, and in which sentence. */
  said: Party | null;
  saidIn: number;
  /** Who talks with whom. */
  talkers: Party | null;
  /** Who fights whom. */
  sides: Party | null;
  sentence: number;
}

/** A sentence while its statements are read. */
export interface Context {
  readonly memory: Memory;
  readonly scan: StatementScan;
  readonly sentence: Range;
  readonly index: number;
}

const RELAYED: ReadonlySet<StatementKind> = new Set(["accusation", "denial", "call", "talks"]);

/** The clause end behind a cue. */
export const endBehind = (context: Context, i: number): number =>
  clauseEnd(context.scan, i, context.sentence);

interface Parts {
  readonly kind: StatementKind;
  readonly first: number;
  readonly last: number;
  readonly actors?: Party | readonly TextSpan[] | null;
  readonly targets?: readonly TextSpan[];
  readonly means?: string | number | undefined;
  readonly rules: readonly string[];
}

export function draftOf(context: Context, parts: Parts): StatementDraft {
  const { first, last } = trimmed(context.scan, withSetting(context, parts.first), parts.last);
  const actors = parts.actors ?? [];
  if (RELAYED.has(parts.kind) && "spans" in actors) {
    context.memory.said = actors;
    context.memory.saidIn = context.index;
  }
  return {
    kind: parts.kind,
    sentence: context.index,
    first,
    last,
    actors: "spans" in actors ? actors.spans : actors,
    targets: parts.targets ?? [],
    means: (parts.means as StatementDraft["means"]) ?? null,
    relayedOnly: RELAYED.has(parts.kind),
    polarity: "asserted",
    rules: parts.rules,
  };
}

/** How many tokens of time and place may stand before a clause's verb or subject. */
const SETTING = 14;

/** Takes in the time or place that a clause opens with ("at dawn, in the north of …"). */
function withSetting({ scan, sentence }: Context, first: number): number {
  const start = clauseStart(scan, first, sentence);
  if (first - start > SETTING) return first;
  let set = false;
  for (let k = start; k < first; k++) {
    if (factsAt(scan, k) & fact.verb && !(factsAt(scan, k) & fact.be)) return first;
    set ||= scan.scene.timeAt.has(k) || scan.scene.placeAt.has(k);
  }
  return set ? start : first;
}

/** Whether the verb is negated or lies ahead. */
export function isUnreal({ scan, sentence }: Context, cue: Cue): boolean {
  if (cue.lead?.parts.includes("will") || cue.lead?.parts.includes("for")) return true;
  for (let k = cue.first - 1; k >= Math.max(sentence.first, cue.first - 2); k--) {
    const bits = factsAt(scan, k);
    if (bits & fact.negation) return true;
    if (!(bits & fact.be)) return false;
  }
  return false;
}

/** How far before a noun the verb may stand that denies what it says. */
const DENIAL_REACH = 14;

/** Whether what a noun says is denied: "denied the seizure of". */
export function isDenied({ scan, sentence }: Context, i: number): boolean {
  for (let k = i - 1; k >= Math.max(sentence.first, i - DENIAL_REACH); k--)
    if (
      factsAt(scan, k) & fact.cue &&
      cuesAt(scan.doc, k).some((cue) => cue.entry.features.kind === "denial")
    )
      return true;
  return false;
}

export const ruleOf = (cue: Cue): string => `${cue.entry.features.kind ?? cue.class}: ${cue.entry.lemma}`;
