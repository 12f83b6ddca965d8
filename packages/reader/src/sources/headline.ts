import { markAt, type Sentence, type SpeechScan } from "./scan.ts";
import { refOf } from "./speakers.ts";

/** "Red Cross: ten thousand …": a name and a colon before what is said. */
export function readHeadline(scan: SpeechScan, sentence: Sentence): void {
  for (let k = sentence.first; k < Math.min(sentence.last, sentence.first + 12); k++) {
    if (markAt(scan.doc, k) !== ":") continue;
    const mention = scan.endingAt.get(k);
    if (!mention || mention.first < sentence.first) return;
    const { kind, weak, type } = mention.value;
    if (kind === "state" || kind === "weapon" || weak || type === null) return;
    if (mention.first > sentence.first && markAt(scan.doc, mention.first - 1) === "") return;
    const chain = [refOf(mention, undefined)];
    scan.scopes.push({ first: k, last: sentence.last, chain, kind: "says", cue: { first: k, last: k + 1 }, rule: "speech.colon", carried: false });
    scan.speakers.add({ chain, agree: mention.value.agree, head: mention.value.head, type: mention.value.type, kind, sentence: sentence.index });
    return;
  }
}
