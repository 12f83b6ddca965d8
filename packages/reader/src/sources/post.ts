import type { Mention } from "@isnad/engine";
import { gap } from "@isnad/text";
import type { Actor } from "../actors/actor.ts";
import { markAt } from "../token-text.ts";
import { refOf } from "./refs.ts";
import { isDashAt, type SpeechScan } from "./scan.ts";
import type { SourceRef } from "./speech.ts";

const NAME_REACH = 12;
const POST_REACH = 150;

/** "— Name (@handle) October 27, 2021": an embedded post, whose author stands under it. */
export function readPost(scan: SpeechScan): void {
  const dash = scan.sentence.first;
  if (!isDashAt(scan, dash)) return;
  const bracket = handleAt(scan, dash);
  if (bracket < 0) return;
  scan.scopes.push({
    first: postStart(scan, dash),
    last: dash,
    chain: [authorOf(scan, dash + 1, bracket)],
    kind: "says",
    cue: { first: dash, last: bracket },
    rule: "speech.post",
    carried: false,
  });
}

/** The bracket before the handle, or -1. */
function handleAt(scan: SpeechScan, dash: number): number {
  for (let k = dash + 2; k < Math.min(scan.sentence.last, dash + NAME_REACH); k++)
    if (markAt(scan.doc, k) === "(" && markAt(scan.doc, k + 1) === "@") return k;
  return -1;
}

/** A known actor within the name, else the whole name: somebody who publishes. */
function authorOf(scan: SpeechScan, first: number, last: number): SourceRef {
  for (let k = first; k < last; k++) {
    const found: Mention<Actor> | undefined = scan.startingAt.get(k);
    if (found) return refOf(found);
  }
  return { first, last, skip: 0, type: "media", actorId: null, date: null, back: false };
}

/** The post is the paragraph over the name. */
function postStart({ doc: { tokens } }: SpeechScan, dash: number): number {
  let k = dash - 1;
  while (k > 0 && k > dash - POST_REACH && (tokens.gap[k] as number) < gap.paragraph) k--;
  return Math.max(0, k);
}
