import { readingAt } from "@isnad/engine";
import type { StatementDraft } from "./draft.ts";
import type { Context } from "./statement-context.ts";

/** How many words may stand between "when" and the clause ("when they had"). */
const NEAR = 3;

const DEEDS = ["trigger.object", "trigger.subject", "trigger.noun", "trigger.phrase"] as const;
const TOLLS: ReadonlySet<unknown> = new Set(["killed", "injured", "casualties"]);

/** "Ten were killed when A attacked B": the attack only tells how the figure came about. */
export function isMereCause(context: Context, { kind, first }: StatementDraft): boolean {
  return kind === "attack" && opensWithWhen(context, first) && tellsToll(context, first);
}

function opensWithWhen({ scan, sentence }: Context, first: number): boolean {
  for (let k = first; k >= Math.max(sentence.first, first - NEAR); k--)
    if (readingAt(scan.doc, k, "statement.once")) return true;
  return false;
}

function tellsToll({ scan, sentence }: Context, before: number): boolean {
  for (let k = sentence.first; k < before; k++)
    for (const name of DEEDS)
      if (TOLLS.has(readingAt(scan.doc, k, name)?.sense.entry.features.kind)) return true;
  return false;
}
