import { type Sentence, type SpeechScan, skipAsides } from "./scan.ts";
import { closeAt, openAt } from "./scopes.ts";
import { readSubject, register } from "./subject.ts";

/** "The ministry issued a toll of …": what a report holds is said by whoever issued it. */
export function readIssue(scan: SpeechScan, sentence: Sentence, i: number): number {
  const subject = readSubject(scan, skipAsides(scan, i + 1, sentence.last), sentence.last);
  if (!subject || subject.unsure) return i + 1;
  const report = scan.startingAt.get(skipAsides(scan, subject.last, sentence.last));
  if (report?.value.kind !== "report" || openAt(scan, i)) return i + 1;
  register(scan, subject);
  closeAt(scan, i);
  const chain = subject.refs;
  scan.scopes.push({ first: report.first, last: sentence.last, chain, kind: "says", cue: { first: i, last: i + 1 }, rule: "speech.issue", carried: false });
  scan.speakers.add({ chain, agree: subject.agree, head: subject.head, type: chain[0]?.type ?? null, kind: subject.kind, sentence: sentence.index });
  if (report.value.head && chain[0]) scan.speakers.remember(report.value.head, chain[0].type);
  return report.last;
}
