import type { Document, Mention, Sense, Word } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { dateEvents, isRecord } from "./date-events.ts";
import { isYear } from "./numeric-date.ts";
import type { Found, TimeFinder } from "./open-times.ts";
import type { Numbers } from "./parts.ts";
import { stack, untouched } from "./stack.ts";
import type { When } from "./when.ts";

/** Mentions by first token, without those that only keep other rules away. */
const byFirst = (found: readonly Found[]): Map<number, Found> =>
  new Map(found.filter((m) => m.value !== "none").map((m) => [m.first, m]));

/** The tokens at which a phrase of time can begin: one look at each word, so that the layers pass over all others. */
function startsOf(
  { tokens, words, phrases }: Document,
  heads: ReadonlySet<string>,
  numbers: Numbers,
): Int32Array {
  const at: number[] = [...numbers.keys()];
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === tokenKind.number || hasHead(words[i] as Word, heads)) at.push(i);
  for (const [i, hits] of phrases) if (hits.some((hit) => heads.has(hit.phrase.entry.class))) at.push(i);
  return Int32Array.from(at).sort();
}

function hasHead({ senses }: Word, heads: ReadonlySet<string>): boolean {
  for (let k = 0; k < senses.length; k++) if (heads.has((senses[k] as Sense).entry.class)) return true;
  return false;
}

/** All phrases of time in a document with what they mean, in text order. */
export function findWhens(doc: Document, finder: TimeFinder, numbers: Numbers): Mention<When>[] {
  const { dates, moments, spans } = finder;
  const at = startsOf(doc, finder.heads, numbers);
  const year = new Map(
    [...numbers].filter(([, { value }]) => value.low === value.high && isYear(value.low ?? 0)),
  );
  const low = dates(doc, { number: numbers, year }, at);
  const days = low.filter((m) => !isAmount(m));
  const middle = stack(days, moments(doc, { number: numbers, year, date: byFirst(days) }, at));
  const amounts = untouched(low.filter(isAmount), middle);
  const high = spans(doc, { moment: byFirst(middle), amount: byFirst(amounts) }, at);
  const found = stack(middle, high).filter((m): m is Mention<When> => m.value !== "none");
  return dateEvents(doc, found, numbers).filter((m) => !isRecord(doc, m));
}

const isAmount = (m: Found): boolean => m.value !== "none" && m.value.is === "amount";
