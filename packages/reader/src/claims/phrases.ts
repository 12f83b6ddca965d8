import {
  type Document,
  leads,
  type Mention,
  type Proclitic,
  type Reading,
  readingAt,
  type Sense,
} from "@isnad/engine";
import type { FigureKind, Means, Population, Quantifier, Unit } from "@isnad/model";
import { gap, tokenKind } from "@isnad/text";
import { type Quantity, trailingHedge } from "../quantities/index.ts";
import { markAt } from "../token-text.ts";
import {
  behindAt,
  countsBehind,
  follows,
  headAt,
  joinsNationality,
  modifiers,
  populationsOf,
  standsAlone,
} from "./phrase-noun.ts";
import {
  bothAt,
  bothBehind,
  hedgeAfterGenitive,
  hedgeBehind,
  hedged,
  isOne,
  mayBeDual,
  numberOf,
} from "./phrase-number.ts";
import { postLast } from "./posts.ts";
import { contentStart, isJoined } from "./tokens.ts";

/** A counted phrase: how many of whom or what ("about twenty wounded civilians"). */
export interface CountedPhrase {
  /** All tokens: number, noun, what describes it. */
  readonly first: number;
  readonly last: number;
  /** Offsets of the words that give the figure. */
  readonly start: number;
  readonly end: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly quantifier: Quantifier;
  readonly unit: Unit | null;
  readonly quantity: Mention<Quantity> | null;
  /** The counted noun; null: a number that stands alone. */
  readonly head: Sense | null;
  /** Token of the counted noun. */
  readonly headAt: number;
  readonly population: readonly Population[];
  /** What the noun itself tells to have happened. */
  readonly kind: FigureKind | null;
  readonly means: Means | null;
  /** Dead and wounded in one number. */
  readonly both: boolean;
  readonly definite: boolean;
  /** A noun in the singular without a number. */
  readonly single: boolean;
  readonly mayBePlural: boolean;
  /** A noun whose form is dual or plural alike. */
  readonly mayBeDual: boolean;
  readonly joined: boolean;
  /** A genitive with the article follows: "the market of the …". */
  readonly defined: boolean;
  /** The noun after the number is not known. */
  readonly stranger: boolean;
  /** Stands right after a preposition. */
  readonly governed: boolean;
  readonly rule: string;
}

/** Roles of numbers that may count something. */
const COUNTED_ROLES = new Set<string | undefined>([undefined, "area", "weight"]);

/** Reads the counted phrase that starts at token `i`, or null. */
export function phraseAt(
  doc: Document,
  i: number,
  to: number,
  quantity: Mention<Quantity> | undefined,
  after?: (token: number) => Mention<Quantity> | undefined,
): CountedPhrase | null {
  if (quantity) return quantified(doc, i, to, quantity, after);
  const head = readingAt(doc, i, "counted");
  if (head) return bare(doc, i, head, behindAt(doc, i + head.length, to, after));
  const nationality = readingAt(doc, i, "demonym");
  if (nationality && !nationality.sense.lead && follows(doc, i)) return bare(doc, i, nationality, undefined);
  if (nationality && joinsNationality(doc, i, nationality)) return bare(doc, i, nationality, undefined);
  const other = readingAt(doc, i, "g.other");
  // "the last pockets".
  if (
    other?.sense.form.number === undefined &&
    readingAt(doc, i + 1, "counted")?.sense.form.number === "plural"
  )
    return null;
  return other && !describes(doc, i) ? others(doc, i, other) : null;
}

/** Whether "other" belongs to the noun before it and counts nobody: "other sources". */
function describes(doc: Document, i: number): boolean {
  if (isJoined(doc, i) || i === 0 || doc.tokens.kind[i - 1] !== tokenKind.word) return false;
  const before = doc.words[i - 1]?.senses ?? [];
  return !before.some(
    ({ entry, form }) => form.tense !== undefined || OPENS_OTHER.has(entry.class.split(".")[0] as string),
  );
}

/** Classes of words that "another" can follow as a noun of its own. */
const OPENS_OTHER = new Set(["g", "trigger"]);

function quantified(
  doc: Document,
  i: number,
  to: number,
  quantity: Mention<Quantity>,
  after?: (token: number) => Mention<Quantity> | undefined,
): CountedPhrase | null {
  const q = quantity.value;
  if (!COUNTED_ROLES.has(q.role) || q.form === "code" || markAt(doc, i - 1) === "#") return null;
  const joined = isJoined(doc, i) || q.conjoined === true;
  const alone = (last: number): CountedPhrase =>
    make(doc, { i, quantity, head: null, headAt: last, last, joined });
  let at = isQuoted(doc, quantity) ? quantity.last + 1 : quantity.last;
  if (at >= to) return alone(at);
  if (q.form === "others") {
    if (readingAt(doc, i - 1, "counted")?.sense.form.number === "plural") return null;
    const other = readingAt(doc, i, "g.other");
    return other ? others(doc, i, other) : alone(at);
  }
  // "one of the four who fled".
  const four = q.form === "one_of" && !q.pronoun ? after?.(at) : undefined;
  if (four?.value.definite)
    return headAt(doc, four.last, to) ? quantified(doc, i, to, { ...quantity, last: four.last }) : alone(at);
  if (q.value === 1 && q.form === "words" && i > 0 && followsItsNoun(doc, i, at)) return null;
  if (readingAt(doc, at, "g.other")) return alone(at + 1);
  if (q.value === 2 && q.form === "words" && !joined && countsDual(doc, i))
    return withNounBefore(doc, alone(quantity.last));
  const partitive = readingAt(doc, at, "g.prep")?.sense.entry.features.of !== undefined;
  if (partitive) at++;
  const pointer = readingAt(doc, at, "g.pointer");
  if (pointer && headAt(doc, at + pointer.length, to)) at += pointer.length;
  let head = headAt(doc, at, to);
  if (!head && pointer?.sense.entry.features.person) return { ...alone(quantity.last), unit: "person" };
  if (!head)
    return q.form !== "one_of" && (partitive || standsAlone(doc, at, to))
      ? alone(quantity.last)
      : { ...alone(quantity.last), stranger: q.form !== "one_of" || !q.pronoun };
  // "5 members of the police": the noun that tells who stands behind a word for "members".
  const next = readingAt(doc, at + head.length, "counted");
  if (head.sense.entry.features.of !== undefined && next && !isJoined(doc, at + head.length)) {
    at += head.length;
    head = next;
  }
  return make(doc, { i, quantity, head: head.sense, headAt: at, last: at + head.length, joined });
}

/** A number set in quotation marks before its noun: the closing one belongs to it. */
const isQuoted = (doc: Document, { first, last }: Mention<Quantity>): boolean =>
  "«“".includes(markAt(doc, first - 1) || " ") && "»”".includes(markAt(doc, last) || " ");

/** "two Ruritanians, two": the number only says that the noun before it is dual, by a noun that is not known or a nationality. */
function countsDual(doc: Document, i: number): boolean {
  const word = doc.words[i - 1];
  if (!word || doc.tokens.kind[i - 1] !== tokenKind.word || (doc.tokens.gap[i] as number) >= gap.line)
    return false;
  const people = readingAt(doc, i - 1, "demonym")?.sense;
  if (people) return people.lead === null && people.form.number !== "singular";
  return word.senses.length === 0 && word.leads.length === 0;
}

const withNounBefore = (doc: Document, phrase: CountedPhrase): CountedPhrase => ({
  ...phrase,
  first: phrase.first - 1,
  start: doc.tokens.start[phrase.first - 1] as number,
});

/** "one soldier", "one time": the number stands behind the noun that it counts. */
function followsItsNoun(doc: Document, i: number, at: number): boolean {
  if (readingAt(doc, i - 1, "counted")) return true;
  const of =
    readingAt(doc, at, "g.prep")?.sense.entry.features.of !== undefined ||
    readingAt(doc, at, "g.part") !== undefined;
  return !of && (doc.words[i - 1]?.senses.length ?? 1) === 0 && doc.tokens.kind[i - 1] === tokenKind.word;
}

export interface Parts {
  readonly i: number;
  readonly quantity: Mention<Quantity> | null;
  readonly head: Sense | null;
  readonly headAt: number;
  readonly last: number;
  readonly joined: boolean;
}

/** A noun without a number before it. */
function bare(
  doc: Document,
  i: number,
  head: Reading,
  behind: Mention<Quantity> | undefined,
): CountedPhrase | null {
  if (behind && head.sense.form.number === "plural" && countsBehind(head.sense, behind.value)) {
    const phrase = make(doc, {
      i,
      quantity: behind,
      head: head.sense,
      headAt: i,
      last: behind.last,
      joined: isJoined(doc, i),
    });
    return {
      ...phrase,
      start: doc.tokens.start[behind.first] as number,
      end: doc.tokens.end[behind.last - 1] as number,
    };
  }
  return make(doc, {
    i,
    quantity: null,
    head: head.sense,
    headAt: i,
    last: i + head.length,
    joined: isJoined(doc, i),
  });
}

function others(doc: Document, i: number, other: Reading): CountedPhrase {
  const count = other.sense.entry.features.n;
  const phrase = make(doc, {
    i,
    quantity: null,
    head: null,
    headAt: i,
    last: i + other.length,
    joined: isJoined(doc, i),
  });
  return typeof count === "number"
    ? { ...phrase, low: count, high: count, quantifier: "exact", unit: "person" }
    : { ...phrase, unit: "person" };
}

function make(doc: Document, parts: Parts): CountedPhrase {
  const { i, quantity, head, headAt } = parts;
  const population = populationsOf(head?.entry.features.pop);
  const lot = {
    kind: (head?.entry.features.kind as FigureKind | undefined) ?? null,
    agrees: quantity !== null || leads(head ?? undefined, "the"),
  };
  const both = bothAt(doc, parts);
  let last = both || parts.last;
  const number = numberOf(doc, parts);
  if (!quantity && number.low === 2) last = readingAt(doc, last, "g.two") ? last + 1 : last;
  const one = !quantity && number.low === 1 && isOne(doc, last);
  if (one) last++;
  const whole =
    head !== null &&
    (quantity?.value.form === "one_of" ||
      (["all", "most"].includes(quantity?.value.quantifier ?? "") && !quantity?.value.pronoun));
  const figureLast = quantity && !whole ? quantity.last : quantity ? last : postLast(doc, head, last);
  const unit =
    (head?.entry.class === "demonym" ? "person" : (head?.entry.features.unit as Unit | undefined)) ??
    (quantity?.value.percent ? "percent" : null);
  const described = unit === "person" || unit === null ? modifiers(doc, last, head, population, lot) : last;
  // "300 displaced families".
  if (unit === "family" && readingAt(doc, last, "g.uprooted")) lot.kind ??= "displaced";
  const hedge =
    trailingHedge(doc, described) ??
    trailingHedge(doc, last) ??
    (quantity ? trailingHedge(doc, described + 1) : null) ??
    hedgeBehind(doc, parts) ??
    (quantity ? hedgeAfterGenitive(doc, described) : null);
  const lead = quantity
    ? numberLead(doc, i, quantity)
    : (head?.lead ?? doc.words[i]?.senses[0]?.lead ?? null);
  const bounds = hedge ? hedged(number, hedge.quantifier) : number;
  const end = doc.tokens.end[(hedge ? hedge.last : figureLast) - 1] as number;
  return {
    first: i,
    last: Math.max(described, hedge?.last ?? 0),
    start: contentStart(doc, i, lead),
    end,
    low: bounds.low,
    high: bounds.high,
    quantifier: bounds.quantifier,
    unit: quantity?.value.percent ? "percent" : unit,
    quantity,
    head,
    headAt,
    population: [...new Set(population)],
    kind: lot.kind,
    means: (head?.entry.features.means as Means | undefined) ?? null,
    both: both > 0 || (quantity !== null && bothBehind(doc, described)),
    definite: quantity ? false : head ? leads(head, "the") || head.tail !== null : false,
    single: !quantity && (head?.form.number === "singular" || head?.entry.features.n === 1),
    mayBePlural: head?.form.number === "plural",
    mayBeDual: mayBeDual(doc, parts),
    joined: parts.joined,
    defined: doc.words[described]?.leads.some((p) => p.parts.length === 1 && p.parts[0] === "the") ?? false,
    stranger: false,
    governed: isGoverned(doc, i, lead?.parts ?? []),
    rule: one ? "number: one behind its noun" : number.rule,
  };
}

/** What is joined to a number's first word: the reading's own, else the conjunction that the number phrase was read with. */
export function numberLead(doc: Document, i: number, quantity: Mention<Quantity>): Proclitic | null {
  const word = doc.words[i];
  const known = word?.senses.find(({ entry }) => entry.features.written === undefined)?.lead;
  if (known) return known;
  return quantity.value.conjoined
    ? (word?.leads.find((p) => p.parts.length === 1 && p.parts[0] === "and") ?? null)
    : null;
}

function isGoverned(doc: Document, i: number, lead: readonly string[]): boolean {
  if (lead.includes("in") || lead.includes("for") || lead.includes("as")) return true;
  const before = i > 0 ? readingAt(doc, i - 1, "g.prep") : undefined;
  return before !== undefined && before.sense.tail === null;
}
