import { type Document, type Mention, type PhraseHit, phrasesAt, type Word } from "@isnad/engine";
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
function startsOf(doc: Document, finder: TimeFinder, numbers: Numbers): Int32Array {
  const { tokens, words, phrases } = doc;
  const at: number[] = [];
  for (let i = 0; i < tokens.count; i++)
    if (
      tokens.kind[i] === tokenKind.number
        ? isBeside(doc, finder, i, i + 1)
        : finder.canBegin(words[i] as Word)
    )
      at.push(i);
  for (const [i, hits] of phrases) if (begins(hits, finder.heads)) at.push(i);
  for (const [i, { last }] of numbers) if (isBeside(doc, finder, i, last)) at.push(i);
  return Int32Array.from(at).sort();
}

const begins = (hits: readonly PhraseHit[] | undefined, classes: ReadonlySet<string>): boolean =>
  hits?.some((hit) => classes.has(hit.phrase.entry.class)) ?? false;

/** Whether a number stands beside a word of time or a mark that may join it to another number. */
function isBeside(doc: Document, { classes, canBelong }: TimeFinder, first: number, last: number): boolean {
  const { tokens, words } = doc;
  if (tokens.kind[last] === tokenKind.mark && last + 1 < tokens.count) return true;
  if (first > 0 && canBelong(words[first - 1] as Word)) return true;
  return last < tokens.count && (canBelong(words[last] as Word) || begins(phrasesAt(doc, last), classes));
}

/** All phrases of time in a document with what they mean, in text order. */
export function findWhens(doc: Document, finder: TimeFinder, numbers: Numbers): Mention<When>[] {
  const { dates, moments, spans } = finder;
  const at = startsOf(doc, finder, numbers);
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
