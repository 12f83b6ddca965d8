import type { Document, Mention, Word } from "@isnad/engine";
import type { Quantifier } from "@isnad/model";
import { tokenKind } from "@isnad/text";
import { hedged } from "./bounds.ts";
import { codeAt } from "./codes.ts";
import { coreAt } from "./core.ts";
import { type Cue, cueAt, type LabelCue } from "./cues.ts";
import { leadingHedge, trailingHedge } from "./hedges.ts";
import { follows } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";
import { afterClitic, isDash } from "./range.ts";
import { type Label, roleOf } from "./roles.ts";

const YEAR_LABEL: LabelCue = { role: "year", only: "year", after: false };
const OPENING_BRACKET = "(";
const CLOSING_BRACKET = ")";

function markAt(doc: Document, i: number): string {
  return doc.tokens.kind[i] === tokenKind.mark ? (doc.text[doc.tokens.start[i] as number] as string) : "";
}

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
  const bracket = hedge !== null && markAt(doc, start) === OPENING_BRACKET ? 1 : 0;
  const number = start + bracket;
  if (number >= doc.tokens.count || (number > first && !follows(doc, number))) return null;
  const isDigits = doc.tokens.kind[number] === tokenKind.number;
  const core = (isDigits ? codeAt(doc, number) : null) ?? coreAt(doc, number);
  if (!core || (hedge && !isHedgeable(core))) return null;
  const { quantity, last } = withPercent(doc, core, core.core.last);
  const closed = bracket > 0 && markAt(doc, last) === CLOSING_BRACKET ? last + 1 : last;
  const tail = isHedgeable(core) ? trailingHedge(doc, closed) : null;
  const withHedge = hedge ? hedged(quantity, hedge) : quantity;
  return {
    first: hedge ? first : number,
    last: tail?.last ?? closed,
    value: tail ? hedged(withHedge, tail.quantifier) : withHedge,
    rule: core.form,
  };
}

function isHedgeable({ form }: Quantity): boolean {
  return form !== "amount" && form !== "others" && form !== "one_of" && form !== "ordinal" && form !== "code";
}

function mentionAt(doc: Document, i: number, cue: Cue | null): Mention<Quantity> | null {
  const hedge = cue?.hedge?.before ? leadingHedge(doc, i) : null;
  const found = hedge && mentionFrom(doc, i, hedge.last, hedge.quantifier);
  return found ?? mentionFrom(doc, i, i, null);
}

/** What stands before a mention: a conjunction or article apart from it, a sign. */
function before(doc: Document, { first, value }: Mention<Quantity>): Partial<Quantity> {
  let i = first - 1;
  let conjoined = value.conjoined ?? false;
  let definite = value.definite ?? false;
  const clitic = i >= 0 && follows(doc, first) ? cueAt(doc, i)?.clitic : undefined;
  if (clitic) {
    conjoined ||= clitic.includes("and");
    definite ||= clitic.includes("the");
    i--;
  }
  const signed =
    i >= 0 && (isDash(doc, i) ? doc.tokens.kind[i - 1] !== tokenKind.number : cueAt(doc, i)?.minus);
  return { ...(conjoined && { conjoined }), ...(definite && { definite }), ...(signed && { minus: true }) };
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

/** How many tokens an adjective may stand after the number of its noun. */
const NOUN_PHRASE = 3;

/** Whether a mention that ends shortly before token `i` reaches it: no mark and no conjunction between. */
function reaches(doc: Document, mention: Mention<Quantity> | undefined, i: number): boolean {
  if (!mention || i - mention.last > NOUN_PHRASE) return false;
  for (let k = mention.last; k <= i; k++) {
    if (doc.tokens.kind[k] === tokenKind.mark || !follows(doc, k)) return false;
    if (isConjoined(doc, k)) return false;
  }
  return true;
}

function isConjoined(doc: Document, i: number): boolean {
  const { senses, leads } = doc.words[i] as Word;
  return senses.length > 0
    ? senses.some((s) => s.lead?.parts.includes("and"))
    : leads.some((lead) => lead.parts.includes("and"));
}

/** Whether "others" is the adjective of what stands before it ("five others", "the other soldiers"). */
function isAdjective(
  doc: Document,
  { first, value }: Mention<Quantity>,
  before: Mention<Quantity> | undefined,
): boolean {
  if (value.form !== "others" || value.conjoined || first === 0 || !follows(doc, first)) return false;
  if (before?.value.form !== "ordinal" && reaches(doc, before, first)) return true;
  const { senses, leads } = doc.words[first - 1] as Word;
  const { definite } = value;
  return (
    senses.some(
      ({ entry, form, lead }) =>
        (entry.class === "counted" || entry.class === "demonym") &&
        form.number !== "singular" &&
        !lead?.parts.includes("the") === !definite,
    ) ||
    (definite === true && leads.some((lead) => lead.parts.includes("the")))
  );
}

function finish(doc: Document, mention: Mention<Quantity>, label: Label | null): Mention<Quantity> {
  const role = roleOf(doc, mention.value, mention.first, mention.last, label);
  return { ...mention, value: { ...mention.value, ...before(doc, mention), ...(role && { role }) } };
}

/** All number phrases of a text, in order; they do not overlap. One pass. */
export function findQuantities(doc: Document): Mention<Quantity>[] {
  const { count, kind } = doc.tokens;
  const found: Mention<Quantity>[] = [];
  let label: Label | null = null;
  for (let i = 0; i < count; ) {
    const cue = cueAt(doc, i);
    if (cue === null && kind[i] !== tokenKind.number) {
      i++;
      continue;
    }
    if (cue?.label && !cue.label.after) label = { ...cue.label, last: i + cue.length };
    if (cue?.month) label = { ...YEAR_LABEL, last: i + cue.length };
    if (cue && (cue.not || cue.month)) {
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
