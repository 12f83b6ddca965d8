import { type Document, type Match, type Mention, type Rule, type RuleFinder, ruleFinder, type Sense, type Word } from "@isnad/engine";
import { gap, tokenKind } from "@isnad/text";
import { parseIso } from "./calendar.ts";
import { isDateline } from "./dateline.ts";
import { dateEvents, isRecord } from "./date-events.ts";
import { isYear } from "./numeric-date.ts";
import { dateProductions } from "./produce-dates.ts";
import { momentProductions } from "./produce-moments.ts";
import { spanProductions } from "./produce-spans.ts";
import { type Frame, resolve } from "./resolve.ts";
import { stack, untouched } from "./stack.ts";
import { type Time, timeOf } from "./time.ts";
import { type Numbers, Parts, type Produce, type TimeRule, type TimeRules } from "./time-rule.ts";
import type { Span, When } from "./when.ts";

type Found = Mention<When | "none">;
type Finder = RuleFinder<When | "none">;

/** The rules of a language, compiled. */
export interface TimeFinder {
  readonly dates: Finder;
  readonly moments: Finder;
  readonly spans: Finder;
  /** The lexicon classes with which any rule can begin. */
  readonly heads: ReadonlySet<string>;
}

/** A rule that asks for a production that does not exist. */
export class TimeRuleError extends Error {
  readonly code = "times.unknown-meaning";
}

function compile(rules: readonly TimeRule[], productions: Readonly<Record<string, Produce>>): Finder {
  return ruleFinder(
    rules.map(({ name, sample, pattern, means }): Rule<When | "none"> => {
      const produce = productions[means];
      if (!produce) throw new TimeRuleError(`rule "${name}" means "${means}", which is no production`);
      return { name, sample, pattern, produce: (match) => (onOneLine(match) ? produce(new Parts(match)) : null) };
    }),
  );
}

/** No phrase of time runs on over the end of a line: what follows there is another item or paragraph. */
function onOneLine({ doc, first, last }: Match): boolean {
  for (let i = first + 1; i < last; i++) if ((doc.tokens.gap[i] as number) >= gap.line) return false;
  return true;
}

/** Compiles the time rules of a language, once. */
export function openTimes(rules: TimeRules): TimeFinder {
  const dates = compile(rules.dates, dateProductions);
  const moments = compile(rules.moments, momentProductions);
  const spans = compile(rules.spans, spanProductions);
  return { dates, moments, spans, heads: new Set([...dates.heads, ...moments.heads, ...spans.heads]) };
}

/** Mentions by first token, without those that only keep other rules away. */
const byFirst = (found: readonly Found[]): Map<number, Found> =>
  new Map(found.filter((m) => m.value !== "none").map((m) => [m.first, m]));

/** The tokens at which a phrase of time can begin: one look at each word, so that the layers pass over all others. */
function startsOf({ tokens, words, phrases }: Document, heads: ReadonlySet<string>, numbers: Numbers): Int32Array {
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
function findWhens(doc: Document, finder: TimeFinder, numbers: Numbers): Mention<When>[] {
  const { dates, moments, spans } = finder;
  const at = startsOf(doc, finder.heads, numbers);
  const year = new Map([...numbers].filter(([, { value }]) => value.low === value.high && isYear(value.low ?? 0)));
  const low = dates(doc, { number: numbers, year }, at);
  const days = low.filter((m) => !isAmount(m));
  const middle = stack(days, moments(doc, { number: numbers, year, date: byFirst(days) }, at));
  const amounts = untouched(low.filter(isAmount), middle);
  const high = spans(doc, { moment: byFirst(middle), amount: byFirst(amounts) }, at);
  const found = stack(middle, high).filter((m): m is Mention<When> => m.value !== "none");
  return dateEvents(doc, found, numbers).filter((m) => !isRecord(doc, m));
}

const isAmount = (m: Found): boolean => m.value !== "none" && m.value.is === "amount";

/**
 * All phrases of time in a document, resolved against its day of publication (ISO, or null if unknown). `numbers`: the
 * number phrases by first token.
 */
export function findTimes(
  doc: Document,
  published: string | null,
  finder: TimeFinder,
  numbers: Numbers,
): Mention<Time>[] {
  let frame: Frame = { now: published === null ? null : parseIso(published), last: null, lastLong: null, sentenceDay: null };
  let sentence = 0;
  return findWhens(doc, finder, numbers).map((mention) => {
    const { first, value } = mention;
    while ((doc.sentences[sentence + 1] ?? doc.words.length) <= first) {
      sentence++;
      frame = { ...frame, sentenceDay: null };
    }
    const span = resolve(value, frame);
    const found = { ...mention, value: timeOf(value, span) };
    if (isDateline(doc, found)) return { ...found, value: { ...found.value, kind: "dateline" } };
    frame = after(frame, value, span);
    return found;
  });
}

/** What later phrases may point back to. */
function after(frame: Frame, when: When, span: Span): Frame {
  const { start, end } = span;
  if (start === null) return frame;
  const now = writtenOn(when, span) ?? frame.now;
  if (start === end) return { ...frame, now, last: span, sentenceDay: start };
  return { ...frame, now, last: span, lastLong: span };
}

/** "Today, Monday" tells on which day a report was written that came out later. */
function writtenOn(when: When, span: Span): number | null {
  if (!span.stale || span.start === null || when.is !== "together") return null;
  return when.parts.some((p) => p.is === "day" && p.offset === 0) ? span.start : null;
}

