import { markAt } from "../token-text.ts";
import { refOf } from "./refs.ts";
import { isMark, type SpeechScan } from "./scan.ts";

const REACH = 12;

/** "Red Cross: ten thousand …": a name and a colon before what is said. */
export function readHeadline(scan: SpeechScan): void {
  const { first, last, index } = scan.sentence;
  let k = first;
  while (k < Math.min(last, first + REACH) && markAt(scan.doc, k) !== ":") k++;
  const mention = markAt(scan.doc, k) === ":" ? scan.endingAt.get(k) : undefined;
  if (!mention || mention.first < first) return;
  const { agree, head, kind, type, weak } = mention.value;
  if (kind === "state" || kind === "weapon" || weak || type === null) return;
  if (mention.first > first && !isMark(scan, mention.first - 1)) return;
  const chain = [refOf(mention)];
  scan.scopes.push({
    first: k,
    last,
    chain,
    kind: "says",
    cue: { first: k, last: k + 1 },
    rule: "speech.colon",
    carried: false,
  });
  scan.speakers.add({ chain, agree, head, type, kind, sentence: index });
}
