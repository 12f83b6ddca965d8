import { gap } from "@isnad/text";
import { isDash, markAt, type Sentence, type SpeechScan } from "./scan.ts";
import type { SourceRef } from "./speech.ts";

const NAME_REACH = 12;
const POST_REACH = 150;

/** "— Name (@handle) October 27, 2021": an embedded post, whose author stands under it. */
export function readTweet(scan: SpeechScan, sentence: Sentence): void {
  const { doc } = scan;
  if (!isDash(markAt(doc, sentence.first))) return;
  const bracket = handleAt(scan, sentence);
  if (bracket < 0) return;
  const first = sentence.first + 1;
  const actor = [...namesWithin(scan, first, bracket)][0];
  const author: SourceRef = {
    first: actor?.first ?? first,
    last: actor?.last ?? bracket,
    skip: 0,
    type: actor?.value.type ?? "media",
    actorId: actor?.value.id ?? null,
    date: null,
    back: false,
  };
  scan.scopes.push({
    first: postStart(scan, sentence.first),
    last: sentence.first,
    chain: [author],
    kind: "says",
    cue: { first: sentence.first, last: bracket },
    rule: "speech.post",
    carried: false,
  });
}

function handleAt(scan: SpeechScan, sentence: Sentence): number {
  for (let k = sentence.first + 2; k < Math.min(sentence.last, sentence.first + NAME_REACH); k++)
    if (markAt(scan.doc, k) === "(" && markAt(scan.doc, k + 1) === "@") return k;
  return -1;
}

function* namesWithin(scan: SpeechScan, first: number, last: number) {
  for (let k = first; k < last; k++) {
    const found = scan.startingAt.get(k);
    if (found) yield found;
  }
}

/** The post is the paragraph over the name. */
function postStart(scan: SpeechScan, dash: number): number {
  const { tokens } = scan.doc;
  let k = dash - 1;
  while (k > 0 && k > dash - POST_REACH && (tokens.gap[k] as number) < gap.paragraph) k--;
  return Math.max(0, k);
}
