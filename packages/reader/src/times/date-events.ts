import { type Document, type Mention, readingAt } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
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

/** How far before "since" the word may stand that makes it a comparison. */
const RECORD_REACH = 5;

/** "The deadliest attack since 2007": the date is only compared with and tells no time. */
export function isRecord(doc: Document, { first, value }: Mention<When>): boolean {
  if (value.is !== "since") return false;
  for (let i = first - 1; i >= 0 && i >= first - RECORD_REACH; i--) {
    if (doc.tokens.kind[i] === tokenKind.mark) return false;
    if (readingAt(doc, i, "time.record")) return true;
  }
  return false;
}
