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
import { postLast } from "./posts.ts";
import { contentStart, isJoined, markAt } from "./tokens.ts";

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

const list = (value: string | number | undefined): Population[] =>
  typeof value === "string" ? (value.split(",") as Population[]) : [];

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

/** The counted noun at token `at`: no preposition is joined to it; people are also told by their nationality alone. */
function headAt(doc: Document, at: number, to: number): Reading | undefined {
  if (at >= to) return undefined;
  const head = readingAt(doc, at, "counted") ?? readingAt(doc, at, "demonym");
  const lead = head?.sense.lead?.parts ?? [];
  return head && (lead.length === 0 || (lead.length === 1 && lead[0] === "the")) ? head : undefined;
}

/** Whether a number counts what was named before: no noun follows it. */
function standsAlone(doc: Document, at: number, to: number): boolean {
  const word = doc.words[at];
  if (at >= to || !word || doc.tokens.kind[at] !== tokenKind.word) return true;
  if (doc.phrases.has(at)) return true;
  if (word.senses.length === 0)
    return word.leads.some((p) => p.parts[0] === "and" || p.parts[0] === "in" || p.parts[0] === "for");
  return word.senses.some(
    (s) => s.lead !== null || s.form.tense !== undefined || ALONE.has(s.entry.class.split(".")[0] as string),
  );
}

/** Classes of words that no number counts. */
const ALONE = new Set(["g", "speech", "time", "trigger", "place"]);

/** Whether a counted word can describe the one before it: both with the article or both without, a dual only beside a dual. */
function agrees(head: Sense | null, next: Sense): boolean {
  if (!head) return true;
  if (leads(head, "the") !== leads(next, "the")) return false;
  if (head.form.number === "plural" && next.form.number === "singular" && !next.form.derived) return false;
  return next.form.number !== "dual" || head.form.number === "dual" || head.form.number === undefined;
}

interface Parts {
  readonly i: number;
  readonly quantity: Mention<Quantity> | null;
  readonly head: Sense | null;
  readonly headAt: number;
  readonly last: number;
  readonly joined: boolean;
}

/** "two Ruritanians and an Arcadian": one joined to people of another nationality. */
function joinsNationality(doc: Document, i: number, { sense }: Reading): boolean {
  const before = markAt(doc, i - 1) === "،" ? i - 2 : i - 1;
  return (
    sense.lead?.text === doc.words[i]?.leads.find((p) => p.parts.join() === "and")?.text &&
    sense.form.number === "singular" &&
    readingAt(doc, before, "demonym") !== undefined &&
    readingAt(doc, before, "demonym")?.sense.lead?.parts.includes("the") !== true &&
    readingAt(doc, before - 1, "counted") === undefined
  );
}

/** Whether a nationality at `i` can stand for people: right after what happened to them. */
function follows(doc: Document, i: number): boolean {
  for (const shape of ["object", "subject", "noun"])
    if (i > 0 && readingAt(doc, i - 1, `trigger.${shape}`)) return true;
  const before = i > 1 ? readingAt(doc, i - 1, "g.prep") : undefined;
  return before?.sense.tail != null && readingAt(doc, i - 2, "trigger.object") !== undefined;
}

/** "shells, several", "the dead, the eight": the number stands behind its noun. */
const countsBehind = (noun: Sense, { form, definite, low }: Quantity): boolean =>
  form === "vague" ||
  (form === "words" && definite === true && (low ?? 0) > 1 && (leads(noun, "the") || noun.tail !== null));

/** The number right behind a noun, unless it is vague and counts the noun behind it: "the jets made several raids". */
function behindAt(
  doc: Document,
  at: number,
  to: number,
  after?: (token: number) => Mention<Quantity> | undefined,
): Mention<Quantity> | undefined {
  const behind = after?.(at);
  return behind?.value.form === "vague" && headAt(doc, behind.last, to)?.sense.form.number === "plural"
    ? undefined
    : behind;
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

/** Adds what describes the noun: further counted words in agreement ("wounded civilians"), "of the civilians". */
function modifiers(
  doc: Document,
  from: number,
  head: Sense | null,
  population: Population[],
  lot: { kind: FigureKind | null; agrees: boolean },
): number {
  let at = from;
  for (let k = 0; k < 4; k++) {
    const from = readingAt(doc, at, "g.prep")?.sense;
    const of = from?.entry.features.of !== undefined && from.tail === null ? 1 : 0;
    const next = readingAt(doc, at + of, "counted");
    if (next?.sense.entry.features.unit !== "person" || isJoined(doc, at + of)) {
      if (readingAt(doc, at, "g.other")) {
        at++;
        continue;
      }
      break;
    }
    if (of === 0 && !agrees(head, next.sense)) break;
    if (next.sense.lead && !leads(next.sense, "the")) break;
    population.push(...list(next.sense.entry.features.pop));
    // "the kin of the besieged" are not besieged.
    const told =
      lot.agrees || !next.sense.lead
        ? ((next.sense.entry.features.kind as FigureKind | undefined) ?? null)
        : null;
    lot.kind ??= population.length === 0 || isLasting(told) || tellsOne(head, next.sense) ? told : null;
    at += of + next.length;
  }
  return at;
}

/** "a martyred child": the adjective of one person tells the lot. */
const tellsOne = (head: Sense | null, next: Sense): boolean =>
  head?.form.number === "singular" &&
  head.lead === null &&
  next.lead === null &&
  next.form.number === "singular";

/** A state in which people are, and not a blow that they took. */
function isLasting(kind: FigureKind | null): boolean {
  return kind !== null && kind !== "killed" && kind !== "injured" && kind !== "casualties";
}

function numberOf(
  doc: Document,
  parts: Parts,
): { low: number | null; high: number | null; quantifier: Quantifier; rule: string } {
  const q = parts.quantity?.value;
  // "and a third was wounded": an ordinal alone is one more person.
  if (q?.form === "ordinal" && !parts.head)
    return { low: 1, high: 1, quantifier: "exact", rule: "number: ordinal" };
  if (q) return { low: q.low, high: q.high, quantifier: q.quantifier, rule: `number: ${q.form}` };
  const number = parts.head?.form.number;
  const fixed = parts.head?.entry.features.n;
  if (typeof fixed === "number")
    return { low: fixed, high: fixed, quantifier: "exact", rule: "number: dual noun" };
  const two = readingAt(doc, parts.last, "g.two") !== undefined && mayBeDual(doc, parts);
  if (two || (number === "dual" && !ambiguousDual(doc, parts)))
    return { low: 2, high: 2, quantifier: "exact", rule: "number: dual noun" };
  if (number === "singular") return { low: 1, high: 1, quantifier: "exact", rule: "number: singular noun" };
  return { low: null, high: null, quantifier: "some", rule: "number: bare plural" };
}

/** "dead and wounded" behind one number: the token after the second noun, or 0. */
function bothAt(doc: Document, { head, quantity, last }: Parts): number {
  const kind = head?.entry.features.kind;
  if (!quantity || (kind !== "killed" && kind !== "injured")) return 0;
  const next = readingAt(doc, last, "counted");
  const other = next?.sense.entry.features.kind;
  // "7 martyrs and the wounding of 12".
  if (next && readingAt(doc, last, "trigger.noun")) return 0;
  if (!next || (other !== "killed" && other !== "injured") || other === kind || !isJoined(doc, last))
    return 0;
  return last + next.length;
}

/** "fell more than 40 of the militia between dead and wounded". */
function bothBehind(doc: Document, from: number): boolean {
  for (let i = from; i < Math.min(from + 7, doc.tokens.count); i++) {
    if (readingAt(doc, i, "g.both")) return true;
    if (markAt(doc, i) !== "" || readingAt(doc, i, "g.part")) return false;
  }
  return false;
}

function mayBeDual(doc: Document, parts: Parts): boolean {
  return (
    doc.words[parts.headAt]?.senses.some((s) => s.entry === parts.head?.entry && s.form.number === "dual") ??
    false
  );
}

/** A form that is dual or plural alike: it is the plural if a plural adjective follows or the article stands before it. */
function ambiguousDual(doc: Document, parts: Parts): boolean {
  const alike = doc.words[parts.headAt]?.senses.some(
    (s) => s.entry === parts.head?.entry && s.form.number === "plural",
  );
  if (!alike) return false;
  if (leads(parts.head as Sense, "the")) return true;
  const next = readingAt(doc, parts.last, "g.other") ?? readingAt(doc, parts.last, "counted");
  return next?.sense.form.number === "plural";
}

function make(doc: Document, parts: Parts): CountedPhrase {
  const { i, quantity, head, headAt } = parts;
  const population = list(head?.entry.features.pop);
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

/** "five of his guards at least": the hedge behind a noun that is not known. */
function hedgeBehind(doc: Document, { quantity, head, last }: Parts): ReturnType<typeof trailingHedge> {
  if (!quantity || head || readingAt(doc, last, "g.prep")?.sense.entry.features.of === undefined) return null;
  return trailingHedge(doc, last + 2) ?? trailingHedge(doc, last + 3);
}

/** "25 fighters of the Ruritanian opposition at least": the hedge behind what the noun belongs to. */
function hedgeAfterGenitive(doc: Document, from: number): ReturnType<typeof trailingHedge> {
  for (let i = from; i < from + GENITIVE; i++) {
    if (doc.tokens.kind[i] !== tokenKind.word || isJoined(doc, i)) return null;
    const hedge = trailingHedge(doc, i + 1);
    if (hedge) return hedge;
    if (doc.words[i]?.senses.some((s) => s.form.tense !== undefined) || ties(doc, i)) return null;
  }
  return null;
}

/** Whether a preposition other than "of" stands at token `i`. */
function ties(doc: Document, i: number): boolean {
  const prep = readingAt(doc, i, "g.prep")?.sense;
  return prep !== undefined && prep.entry.features.of === undefined;
}

/** Most words of a genitive that a hedge may follow. */
const GENITIVE = 6;

/** The rule of figures that count one person named. */
export const namedRule = "number: a person named";

/** What is joined to a number's first word: the reading's own, else the conjunction that the number phrase was read with. */
function numberLead(doc: Document, i: number, quantity: Mention<Quantity>): Proclitic | null {
  const word = doc.words[i];
  const known = word?.senses.find(({ entry }) => entry.features.written === undefined)?.lead;
  if (known) return known;
  return quantity.value.conjoined
    ? (word?.leads.find((p) => p.parts.length === 1 && p.parts[0] === "and") ?? null)
    : null;
}

/** A person's name as a phrase that counts one. */
export function namePhrase(
  doc: Document,
  name: { readonly first: number; readonly last: number },
): CountedPhrase {
  return {
    ...EMPTY,
    ...name,
    start: doc.tokens.start[name.first] as number,
    end: doc.tokens.end[name.last - 1] as number,
    low: 1,
    high: 1,
    quantifier: "exact",
    unit: "person",
    headAt: name.first,
    rule: namedRule,
  };
}

/** "270 times" as a phrase that counts attacks. */
export function timesPhrase(doc: Document, quantity: Mention<Quantity>): CountedPhrase {
  const { first, last, value } = quantity;
  const { low, high, quantifier } = value;
  const start = contentStart(doc, first, numberLead(doc, first, quantity));
  const end = doc.tokens.end[last - 1] as number;
  return {
    ...EMPTY,
    first,
    last,
    start,
    end,
    low,
    high,
    quantifier,
    quantity,
    unit: "attack",
    headAt: last,
    rule: "number: times",
  };
}

/** Words that deny as a phrase that counts nobody. */
export function nonePhrase(
  doc: Document,
  words: { readonly first: number; readonly last: number },
  lead: Proclitic | null,
  unit: Unit,
): CountedPhrase {
  return {
    ...EMPTY,
    ...words,
    start: contentStart(doc, words.first, lead),
    end: doc.tokens.end[words.last - 1] as number,
    low: 0,
    high: 0,
    quantifier: "none",
    unit,
    headAt: words.first,
    rule: "number: none",
  };
}

const EMPTY = {
  quantity: null,
  head: null,
  population: [],
  kind: null,
  means: null,
  both: false,
  definite: false,
  single: false,
  mayBePlural: false,
  mayBeDual: false,
  joined: false,
  defined: false,
  stranger: false,
  governed: false,
} as const;

function isOne(doc: Document, i: number): boolean {
  return readingAt(doc, i, "numeral")?.sense.entry.features.value === 1;
}

function isGoverned(doc: Document, i: number, lead: readonly string[]): boolean {
  if (lead.includes("in") || lead.includes("for") || lead.includes("as")) return true;
  const before = i > 0 ? readingAt(doc, i - 1, "g.prep") : undefined;
  return before !== undefined && before.sense.tail === null;
}

function hedged(
  n: { low: number | null; high: number | null; quantifier: Quantifier; rule: string },
  quantifier: Quantifier,
): { low: number | null; high: number | null; quantifier: Quantifier; rule: string } {
  const value = n.low ?? n.high;
  if (value === null) return n;
  if (quantifier === "at_least" || quantifier === "more_than")
    return { ...n, low: value, high: null, quantifier };
  if (quantifier === "up_to" || quantifier === "less_than")
    return { ...n, low: null, high: value, quantifier };
  return { ...n, quantifier };
}
