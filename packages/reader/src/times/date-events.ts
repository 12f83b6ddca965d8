import { type Document, type Mention, readingAt } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { isMonthLong } from "./category.ts";
import type { Numbers } from "./parts.ts";
import type { When } from "./when.ts";

/** Tokens that the name of an event may take up between "since" and its date. */
const EVENT_LENGTH = 12;
/** A day without a date belongs to the event only if it stands right after its noun. */
const NOUN_LENGTH = 2;

/** "Since the fighting broke out in 2007": gives an undated event the date that follows within its clause. */
export function dateEvents(
  doc: Document,
  found: readonly Mention<When>[],
  numbers: Numbers,
): Mention<When>[] {
  const out: Mention<When>[] = [];
  for (const mention of found) {
    const event = out.at(-1);
    if (event && isUndatedSince(event.value) && dates(doc, event, mention, numbers))
      out[out.length - 1] = { ...event, last: mention.last, value: { is: "since", from: mention.value } };
    else out.push(mention);
  }
  return out;
}

const isUndatedSince = (when: When): boolean => when.is === "since" && when.from.is === "undated";

function dates(doc: Document, event: Mention<When>, date: Mention<When>, numbers: Numbers): boolean {
  if (date.first - event.first > EVENT_LENGTH || date.first < event.last) return false;
  if (!isCalendar(date.value) && date.first - event.last > NOUN_LENGTH) return false;
  for (let i = event.last; i < date.first; i++)
    if (doc.tokens.kind[i] !== tokenKind.word || numbers.has(i)) return false;
  return true;
}

/** Whether a time stands for itself in the calendar, or points at one that is past. */
function isCalendar(when: When): boolean {
  if (when.is === "together") return when.parts.some(isCalendar);
  if (when.is === "weekday") return when.turn === "last";
  return when.is === "date" || when.is === "year" || when.is === "third" || when.is === "period";
}

/** How far before a time the word may stand that makes it a comparison, and how far before that word "most". */
const RECORD_REACH = 5;
const MOST_REACH = 3;

/** "The deadliest attack since 2007", "the worst day this year": the date is only compared with and tells no time. */
export function isRecord(doc: Document, { first, value }: Mention<When>): boolean {
  if (value.is !== "since" && !isSpell(value)) return false;
  for (let i = first - 1; i >= 0 && i >= first - RECORD_REACH; i--) {
    if (doc.tokens.kind[i] === tokenKind.mark || readingAt(doc, i, "time.edge")) return false;
    const record = readingAt(doc, i, "time.record");
    if (record && (value.is === "since" || record.sense.entry.features.strong === 1)) return true;
    if (isDeadliest(doc, i)) return true;
  }
  return false;
}

/** A time long enough to hold several such events. */
const isSpell = (when: When): boolean =>
  when.is === "year" || (when.is === "window" && !when.ahead) || isLong(when) || isMonthLong(when);

const isLong = (when: When): boolean => when.is === "period" && when.unit !== "day" && when.unit !== "night";

/** "The most deadly", "most of the attacks in blood". */
function isDeadliest(doc: Document, i: number): boolean {
  if (!readingAt(doc, i, "time.deadly")) return false;
  for (let k = i - 1; k >= 0 && k >= i - MOST_REACH; k--) if (readingAt(doc, k, "time.most")) return true;
  return false;
}
