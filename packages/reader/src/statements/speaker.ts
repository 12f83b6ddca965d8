import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import type { SourceRef, SpeechScope } from "../sources/index.ts";
import type { TextSpan } from "./draft.ts";
import { actorSpan, type Party } from "./party.ts";
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
  const origins = chain.slice(from);
  const actors = origins.flatMap(({ first }) => scan.scene.actorAt.get(first) ?? []);
  const range = { first: (origins[0] as SourceRef).first, last: (origins.at(-1) as SourceRef).last };
  return { spans: origins.map((ref) => refSpan(scan, ref)), range, actors };
}

const refSpan = (scan: StatementScan, { first, last, skip }: SourceRef): TextSpan =>
  actorSpan(scan, { first, last, value: { skip } as Actor, rule: "" } as Mention<Actor>);

/** Who speaks the words at token `i`. */
export function speakerAt(scan: StatementScan, i: number): Party | null {
  const { at, scopes } = scan.speech;
  return originOf(scan, scopes[(at[i] ?? 0) - 1]?.chain);
}

/** Who speaks by the verb at token `i`, as the reading of sources found them. */
export function speakerOf(scan: StatementScan, i: number): Party | null {
  return originOf(scan, scan.speech.byCue.get(i)?.chain);
}

/** Who spoke last before token `i`, not before token `from`. */
export function lastSpeaker(scan: StatementScan, i: number, from: number): Party | null {
  for (let k = i - 1; k >= from; k--) {
    const scope = scan.speech.byCue.get(k);
    if (scope) return originOf(scan, scope.chain);
  }
  return null;
}
