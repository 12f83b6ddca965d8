import { skipAsides } from "./asides.ts";
import { register } from "./people.ts";
import type { SpeechScan } from "./scan.ts";
import { openAt } from "./scopes.ts";
import { readSubject } from "./subject.ts";

/** "The ministry issued a toll of …": what a report holds is said by whoever issued it. */
export function readIssue(scan: SpeechScan, i: number): number {
  const subject = readSubject(scan, skipAsides(scan, i + 1));
  if (!subject || subject.unsure || openAt(scan, i)) return i + 1;
  const report = scan.startingAt.get(skipAsides(scan, subject.last));
  if (report?.value.kind !== "report") return i + 1;
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
