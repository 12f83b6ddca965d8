import type { Document, Mention } from "@isnad/engine";
import type { Quantifier } from "@isnad/model";
import { markAt } from "../token-text.ts";
import { hedged } from "./bounds.ts";
import { codeAt } from "./codes.ts";
import { coreAt } from "./core.ts";
import type { Cue, LabelCue } from "./cue.ts";
import { cueAt } from "./cues.ts";
import { leadingHedge, trailingHedge } from "./hedges.ts";
import { isAdjective, reaches } from "./others.ts";
import type { Quantity } from "./quantity.ts";
import { afterClitic } from "./range.ts";
import { type Label, roleOf } from "./roles.ts";
import { follows, isDash, isNumber } from "./spots.ts";

const YEAR_LABEL: LabelCue = { role: "year", only: "year", after: false };
const OPENING_BRACKET = "(";
const CLOSING_BRACKET = ")";

function withPercent(doc: Document, quantity: Quantity, last: number): { quantity: Quantity; last: number } {
  const cue = quantity.percent || !follows(doc, last) ? null : cueAt(doc, last);
  if (!cue?.percent) return { quantity, last };
  return { quantity: { ...quantity, percent: true }, last: last + cue.length };
}

/** The quantity whose number starts at token `at`, its hedges before it from `first` on. */
function mentionFrom(
  doc: Document,
  first: number,
  at: number,
  hedge: Quantifier | null,
): Mention<Quantity> | null {
  const start = afterClitic(doc, at);
  const number = hedge !== null && markAt(doc, start) === OPENING_BRACKET ? start + 1 : start;
  if (number >= doc.tokens.count || (number > first && !follows(doc, number))) return null;
  const core = (isNumber(doc, number) ? codeAt(doc, number) : null) ?? coreAt(doc, number);
  if (!core || (hedge && !isHedgeable(core))) return null;
  const { quantity, last } = withPercent(doc, core, core.core.last);
  const closed = number > start && markAt(doc, last) === CLOSING_BRACKET ? last + 1 : last;
  const tail = isHedgeable(core) ? trailingHedge(doc, closed) : null;
  const withHedge = hedge ? hedged(quantity, hedge) : quantity;
  return {
    first: hedge ? first : number - opening(doc, number, last),
    last: tail?.last ?? closed,
    value: tail ? hedged(withHedge, tail.quantifier) : withHedge,
    rule: core.form,
  };
}

/** One if a bracket that is closed inside the number ("(50) thousand") was opened right before it. */
function opening(doc: Document, number: number, last: number): 0 | 1 {
  const closes = last > number + 1 && markAt(doc, number + 1) === CLOSING_BRACKET;
  return closes && markAt(doc, number - 1) === OPENING_BRACKET ? 1 : 0;
}

function isHedgeable({ form }: Quantity): boolean {
  return form !== "amount" && form !== "others" && form !== "one_of" && form !== "ordinal" && form !== "code";
}

function mentionAt(doc: Document, i: number, cue: Cue | null): Mention<Quantity> | null {
  const hedge = cue?.hedge?.before ? leadingHedge(doc, i) : null;
  const found = hedge && mentionFrom(doc, i, hedge.last, hedge.quantifier);
  return found ?? mentionFrom(doc, i, i, null);
}

/** What stands before a mention: a conjunction or article apart from it, a sign. `start`: where that begins. */
function before(
  doc: Document,
  { first, value }: Mention<Quantity>,
): { start: number; marks: Partial<Quantity> } {
  let start = first;
  let conjoined = value.conjoined ?? false;
  let definite = value.definite ?? false;
  const clitic = first > 0 && follows(doc, first) ? cueAt(doc, first - 1)?.clitic : undefined;
  if (clitic) {
    conjoined ||= clitic.includes("and");
    definite ||= clitic.includes("the");
    start--;
  }
  const minus = start > 0 && isSign(doc, start - 1);
  return {
    start,
    marks: { ...(conjoined && { conjoined }), ...(definite && { definite }), ...(minus && { minus }) },
  };
}

function isSign(doc: Document, i: number): boolean {
  return isDash(doc, i) ? !isNumber(doc, i - 1) : (cueAt(doc, i)?.minus ?? false);
}

/** "Five of 20": the number that is the whole of the one before. */
function wholeOf(
  doc: Document,
  part: Mention<Quantity>,
  whole: Mention<Quantity> | undefined,
): number | undefined {
  const { value } = part.value;
  const of = whole?.value.value;
  if (!whole || value === null || of === null || of === undefined || of <= value) return undefined;
  return whole.first === part.last + 1 && cueAt(doc, part.last)?.link === "from" ? of : undefined;
}

function finish(doc: Document, mention: Mention<Quantity>, label: Label | null): Mention<Quantity> {
  const { start, marks } = before(doc, mention);
  const value = { ...mention.value, ...marks };
  const role = roleOf(doc, value, start, mention.last, label);
  return { ...mention, value: role ? { ...value, role } : value };
}

/** All number phrases of a text, in order; they do not overlap. One pass. */
export function findQuantities(doc: Document): Mention<Quantity>[] {
  const found: Mention<Quantity>[] = [];
  let label: Label | null = null;
  for (let i = 0; i < doc.tokens.count; ) {
    const cue = cueAt(doc, i);
    if (cue === null && !isNumber(doc, i)) {
      i++;
      continue;
    }
    if (cue?.label && !cue.label.after) label = { ...cue.label, last: i + cue.length };
    if (cue?.month) label = { ...YEAR_LABEL, last: i + cue.length };
    if (cue && (cue.not || (cue.month && !cue.numeral))) {
      i += cue.length;
      continue;
    }
    const previous = found.at(-1);
    const trails = cue?.hedge?.after && !cue.hedge.odd && reaches(doc, previous, i);
    const mention = trails ? null : mentionAt(doc, i, cue);
    if (mention && !isAdjective(doc, mention, previous)) found.push(finish(doc, mention, label));
    i = mention?.last ?? i + (trails ? cue.length : 1);
  }
  return found.map((mention, k) => {
    const of = wholeOf(doc, mention, found[k + 1]);
    return of === undefined ? mention : { ...mention, value: { ...mention.value, of } };
  });
}
