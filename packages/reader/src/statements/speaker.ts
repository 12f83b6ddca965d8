import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import { chainAt, type SourceRef } from "../sources/index.ts";
import type { TextSpan } from "./draft.ts";
import { actorSpan, type Party } from "./party.ts";
import type { StatementScan } from "./reading.ts";

/** The span of a source as a chain names it. */
function refSpan(scan: StatementScan, ref: SourceRef): TextSpan {
  const { first, last } = ref;
  return actorSpan(scan, { first, last, value: { skip: ref.skip } as Actor, rule: "" } as Mention<Actor>);
}

function originOf(scan: StatementScan, chain: readonly SourceRef[]): Party | null {
  const origin = chain.at(-1);
  if (!origin) return null;
  const mention = scan.scene.actorAt.get(origin.first);
  return { spans: [refSpan(scan, origin)], range: { first: origin.first, last: origin.last }, actors: mention ? [mention] : [] };
}

/** Who speaks the words at token `i`. */
export function speakerAt(scan: StatementScan, i: number): Party | null {
  return originOf(scan, chainAt(scan.scene.speech, i));
}

/** Who speaks by the verb at token `i`, as the reading of sources found them; carried over from before where grammar does. */
export function speakerOf(scan: StatementScan, i: number): Party | null {
  for (const scope of scan.scene.speech)
    if (scope.cue.first === i) return originOf(scan, scope.chain);
  return null;
}
