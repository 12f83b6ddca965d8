import { mayRead, readingAt } from "@isnad/engine";
import { factsAt } from "../../statements/reading.ts";
import { fact } from "../../statements/word-facts.ts";
import type { When } from "../../times/index.ts";
import { isComma, markAt } from "../../token-text.ts";
import type { Range } from "../by-sentence.ts";
import type { SentenceFacts } from "../sentence-facts.ts";

/** What a time means, as far as that tells which event it is the time of. */
export function meaningOf(when: When): string {
  switch (when.is) {
    case "since":
      return `since ${when.from.is}`;
    case "until":
      return `until ${when.to.is}`;
    case "distance":
      return `${when.ahead ? "after" : when.fromLast ? "after what follows" : "ago"}`;
    default:
      return when.is;
  }
}

/** How far from a time the word may stand that it hangs on. */
const REACH = 14;

const TRIGGERS = ["trigger.object", "trigger.subject", "trigger.phrase"];
const mayTrigger = mayRead(...TRIGGERS);

/** What a time hangs on: the nearest word before it that tells a deed, a harm or another act; else the nearest behind it. */
export function governorOf(time: Range, facts: SentenceFacts): string {
  const { range } = facts;
  for (let i = time.first - 1, commas = 0; i >= Math.max(range.first, time.first - REACH); i--) {
    if (isComma(markAt(facts.scan.doc, i))) commas++;
    const what = actAt(i, facts);
    if (what) return `${what}${commas > 0 ? ", over a comma" : ""}`;
  }
  for (let i = time.last; i < Math.min(range.last, time.last + REACH); i++) {
    const what = actAt(i, facts);
    if (what) return `${what} behind it`;
  }
  return "nothing";
}

function actAt(i: number, { scan, means, speech }: SentenceFacts): string | null {
  if (speech.some(({ cue, carried }) => !carried && cue.first <= i && i < cue.last)) return "speech";
  if (mayTrigger(scan.doc, i) && TRIGGERS.some((shape) => readingAt(scan.doc, i, shape))) return "harm";
  const deed = means.find((m) => m.first <= i && i < m.last);
  if (deed) return deed.general ? "event" : "deed";
  const bits = factsAt(scan, i);
  if (bits & (fact.result | fact.toll)) return "result";
  return bits & fact.verb ? "verb" : null;
}
