import { sense } from "@isnad/engine";
import { skipAsides } from "./asides.ts";
import { readComplement } from "./complement.ts";
import { register } from "./people.ts";
import { hasLead, type SpeechScan, word } from "./scan.ts";
import { openAt } from "./scopes.ts";
import { readSubject, type Subject } from "./subject.ts";

/** "The ministry issued a toll of …": what a report holds is said by whoever issued it. */
export function readIssue(scan: SpeechScan, i: number): number {
  const subject = readSubject(scan, skipAsides(scan, i + 1));
  if (!subject || subject.unsure) return i + 1;
  if (sense(word(scan, i), "speech.issue")?.entry.features.noun) return announced(scan, i, subject);
  const report = scan.startingAt.get(skipAsides(scan, subject.last));
  if (report?.value.kind !== "report" || openAt(scan, i)) return i + 1;
  register(scan, subject);
  const { agree, head, kind, refs } = subject;
  const type = refs[0]?.type ?? null;
  scan.scopes.push({
    first: report.first,
    last: scan.sentence.last,
    chain: refs,
    kind: "says",
    cue: { first: i, last: i + 1 },
    rule: "speech.issue",
    carried: false,
  });
  scan.speakers.add({ chain: refs, agree, head, type, kind, sentence: scan.sentence.index });
  if (report.value.head && type) scan.speakers.remember(report.value.head, type);
  return report.last;
}

const NEAR = 4;

/** "After the announcement by the ministry of the death of …": what the noun announces is said by whoever it belongs to. */
function announced(scan: SpeechScan, i: number, subject: Subject): number {
  const from = skipAsides(scan, subject.last);
  const { how, first } = readComplement(scan, from, true);
  if ((how !== "deed" && how !== "about") || first - from > NEAR || hasLead(scan, subject.first, "and"))
    return i + 1;
  const chain = [...(openAt(scan, i)?.chain ?? []), ...subject.refs];
  const { agree, head, kind, refs } = subject;
  scan.scopes.push({
    first,
    last: scan.sentence.last,
    chain,
    kind: "says",
    cue: { first: i, last: i + 1 },
    rule: "speech.issue",
    carried: false,
  });
  scan.speakers.add({ chain, agree, head, kind, type: refs[0]?.type ?? null, sentence: scan.sentence.index });
  return subject.last;
}
