import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import type { SourceRef, SpeechScope } from "../sources/index.ts";
import type { TextSpan } from "./draft.ts";
import { actorSpan, type Party, partyOf } from "./party.ts";
import type { StatementScan } from "./reading.ts";

/** The speech of a report by its tokens. */
export interface SpeechIndex {
  /** By the token of the verb or phrase that tells of it. */
  readonly byCue: ReadonlyMap<number, SpeechScope>;
  /** For each token the innermost scope's number in `scopes`, plus one. */
  readonly at: Int32Array;
  readonly scopes: readonly SpeechScope[];
}

/** Longer scopes than this are cut, so that nested speech is read in linear time. */
const LONGEST = 400;

export function speechIndex(scopes: readonly SpeechScope[], tokens: number): SpeechIndex {
  const at = new Int32Array(tokens);
  const byCue = new Map<number, SpeechScope>();
  const starts = new Int32Array(tokens);
  for (const [n, scope] of scopes.entries()) {
    byCue.set(scope.cue.first, scope);
    for (let i = scope.first; i < Math.min(scope.last, scope.first + LONGEST, tokens); i++)
      if ((at[i] as number) === 0 || scope.first >= (starts[i] as number)) {
        at[i] = n + 1;
        starts[i] = scope.first;
      }
  }
  return { byCue, at, scopes };
}

/** The origin of a chain; those who speak jointly stand side by side. */
function originOf(scan: StatementScan, chain: readonly SourceRef[] | undefined): Party | null {
  if (!chain || chain.length === 0) return null;
  let from = chain.length - 1;
  while (from > 0 && (chain[from - 1] as SourceRef).last === (chain[from] as SourceRef).first) from--;
  const jointly = chain.slice(from);
  const people = jointly.filter(({ first }) => scan.scene.actorAt.get(first)?.value.kind !== "report");
  const origins = people.length > 0 ? people : jointly;
  const actors = origins.flatMap(({ first }) => scan.scene.actorAt.get(first) ?? []);
  const range = { first: (origins[0] as SourceRef).first, last: (origins.at(-1) as SourceRef).last };
  return { spans: origins.map((ref) => refSpan(scan, ref)), range, actors };
}

const refSpan = (scan: StatementScan, { first, last, skip }: SourceRef): TextSpan =>
  actorSpan(scan, { first, last, value: { skip } as Actor, rule: "" } as Mention<Actor>);

/** Who speaks the words at token `i`. */
export function speakerAt(scan: StatementScan, i: number): Party | null {
  const { at, scopes } = scan.speech;
  return speakerOfScope(scan, scopes[(at[i] ?? 0) - 1]);
}

/** The origin of what is said; the publisher as its verb names it, where it speaks itself. */
function speakerOfScope(scan: StatementScan, scope: SpeechScope | undefined): Party | null {
  if (!scope || scope.chain.length > 0) return originOf(scan, scope?.chain);
  const own =
    scan.scene.actorAt.get(scope.cue.last) ?? scan.scene.actors.find((a) => a.last === scope.cue.first);
  return own ? partyOf(scan, [own]) : null;
}

/** Who speaks by the verb at token `i`, as the reading of sources found them. */
export function speakerOf(scan: StatementScan, i: number): Party | null {
  return speakerOfScope(scan, scan.speech.byCue.get(i));
}

/** Who spoke last before token `i`, not before token `from`. */
export function lastSpeaker(scan: StatementScan, i: number, from: number): Party | null {
  for (let k = i - 1; k >= from; k--) {
    const scope = scan.speech.byCue.get(k);
    if (scope) return speakerOfScope(scan, scope);
  }
  return null;
}
