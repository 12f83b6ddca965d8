import { type Document, type Entry, leads, type PhraseHit, type Sense, sense, type Word } from "@isnad/engine";
import type { SourceType } from "@isnad/model";
import { gap, tokenKind } from "@isnad/text";
import type { Actor, NameKind } from "./actor.ts";
import { closingOf, isComma, markAt, opensQuoteAt } from "./marks.ts";
import { role } from "./roles.ts";

/** What the text so far tells of a body named by its head word alone ("the organisation"). */
export interface Recall {
  readonly known: (head: string) => { readonly type: SourceType | null; readonly id: string | null } | undefined;
  readonly note: (actor: Actor) => void;
}

/** A text with the roles of its words, and what is remembered of it. */
export interface NameScan {
  readonly doc: Document;
  readonly roles: Int32Array;
  readonly recall: Recall;
}

export interface Name {
  readonly first: number;
  readonly last: number;
  readonly actor: Actor;
}

/** Words that end any name. */
const END =
  role.stop |
  role.that |
  role.speech |
  role.participle |
  role.by |
  role.as |
  role.what |
  role.relative |
  role.turn |
  role.told |
  role.be |
  role.verb |
  role.issue |
  role.to |
  role.own |
  role.their;

/** Kinds of names that a place or body may follow with a preposition ("a source in the police"). */
const JOINABLE: ReadonlySet<NameKind> = new Set(["source", "person", "witness", "report"]);
/** Kinds of names that an owner may follow with "for" ("a statement for the army"). */
const OWNED: ReadonlySet<NameKind> = new Set(["source", "person", "body", "report", "force"]);
/** Kinds of names that hold a name in quotation marks. */
const QUOTABLE: ReadonlySet<NameKind> = new Set(["force", "body", "outlet", "people", "name", "report", "source"]);

const MAX_DEPTH = 3;
const MAX_WORDS = 14;
const MAX_PERSON = 6;

export function wordAt(scan: NameScan, i: number): Word {
  return scan.doc.words[i] as Word;
}

/** Whether the word bears the article, as far as its spelling tells. */
export function isDefinite(word: Word): boolean {
  return word.leads.some((lead) => lead.parts.includes("the"));
}

function isWord(doc: Document, i: number): boolean {
  return i < doc.words.length && doc.tokens.kind[i] === tokenKind.word;
}

/** Whether token `i` stands in one line with the token before it. */
export function sameLine(doc: Document, i: number): boolean {
  return (doc.tokens.gap[i] as number) < gap.line;
}

/** A known actor at token `i`: the phrase, or the word. */
function knownAt(scan: NameScan, i: number): { entry: Entry; lead: Sense["lead"]; length: number } | undefined {
  const hits = scan.doc.phrases.get(i);
  if (hits)
    for (const hit of hits)
      if (hit.phrase.entry.class === "actor")
        return { entry: hit.phrase.entry, lead: hit.lead, length: hit.length };
  const found = sense(wordAt(scan, i), "actor");
  return found && !found.tail ? { entry: found.entry, lead: found.lead, length: 1 } : undefined;
}

/** A phrase that heads a name ("public prosecutor"). */
function headPhraseAt(scan: NameScan, i: number): { sense: Sense; length: number } | undefined {
  for (const { phrase, lead, length } of scan.doc.phrases.get(i) ?? NO_PHRASES)
    if (phrase.entry.class === "actor.head")
      return { sense: { entry: phrase.entry, form: phrase.form, lead, tail: null }, length };
  return undefined;
}

/** The sense in which a word heads a name; a rank before a person's name beats the unit of the same name. */
function headAt(scan: NameScan, i: number): Sense | undefined {
  const phrase = headPhraseAt(scan, i);
  if (phrase) return phrase.sense;
  const { senses } = wordAt(scan, i);
  let best: Sense | undefined;
  for (const item of senses) {
    if (item.entry.class !== "actor.head") continue;
    if (item.entry.features.rank && !ranksPerson(scan, i)) continue;
    if (!best || item.entry.features.rank || (best.lead && !item.lead)) best = item;
  }
  return best;
}

/** After a definite rank stands a word without the article. */
function ranksPerson(scan: NameScan, i: number): boolean {
  if (!isDefinite(wordAt(scan, i)) || !isWord(scan.doc, i + 1)) return false;
  return !((scan.roles[i + 1] as number) & (END | role.join)) && !isDefinite(wordAt(scan, i + 1));
}

interface Draft {
  readonly first: number;
  last: number;
  id: string | null;
  type: SourceType | null;
  kind: NameKind;
  agree: Actor["agree"];
  definite: boolean;
  head: string | null;
  weak: boolean;
  skip: number;
  sites?: string;
  owner?: NonNullable<Actor["owner"]>;
  /** The office tells the type, whatever it is an office of; only medicine is medicine. */
  fixed?: boolean;
  /** It speaks in the name of what follows. */
  behalf?: boolean;
  /** An adjective has been read: no owner can follow an indefinite noun. */
  adjective?: boolean;
  /** "Responsible for …" goes on with what for. */
  about?: boolean;
  /** A full plural, which no owner can follow: the ending of its adjectives. */
  closed?: string;
  /** The type may still be told by what follows. */
  open: boolean;
  /** Only the head has been read. */
  bare: boolean;
  depth: number;
}

function agreement(item: Sense): Actor["agree"] {
  const { number, gender } = item.form;
  const kind = item.entry.features.kind;
  if (number === "plural" || number === "dual")
    return kind === "people" || kind === "person" || kind === "witness" ? "p" : "f";
  return gender === "f" ? "f" : "m";
}

function draftOfKnown(scan: NameScan, i: number, depth: number): Draft | null {
  const known = knownAt(scan, i);
  if (!known) return null;
  const { features } = known.entry;
  const head = headAt(scan, i);
  return {
    first: i,
    last: i + known.length,
    id: features.id as string,
    type: features.type as SourceType,
    kind: features.place ? "state" : features.person ? "person" : features.type === "media" ? "outlet" : "name",
    agree: head ? agreement(head) : features.place ? "f" : "m",
    definite: true,
    head: head?.entry.lemma ?? null,
    weak: features.weak !== undefined || features.place !== undefined,
    skip: skippedLetters(known.lead),
    ...(features.site !== undefined && { sites: String(features.site) }),
    open: false,
    bare: false,
    depth,
  };
}

/** "and the army" is quoted as "the army"; "for the army", written as one, stays as it stands. */
export function skippedLetters(lead: Sense["lead"]): number {
  if (!lead) return 0;
  const merged = lead.parts.includes("for") && lead.parts.includes("the");
  const spare = lead.parts.filter((part) => part !== "the").length - (merged ? 1 : 0);
  return Math.max(0, spare);
}

function draftOfHead(scan: NameScan, i: number, depth: number): Draft | null {
  const head = headAt(scan, i);
  if (!head) return null;
  const { features } = head.entry;
  return {
    first: i,
    last: i + (headPhraseAt(scan, i)?.length ?? 1),
    id: null,
    type: features.type as SourceType,
    kind: features.kind as NameKind,
    agree: agreement(head),
    definite: leads(head, "the") || head.tail !== null,
    head: head.entry.lemma,
    weak: features.weak !== undefined,
    skip: skippedLetters(head.lead),
    open: features.open !== undefined,
    bare: true,
    depth,
    ...(features.fixed !== undefined && { fixed: true }),
    ...(features.about !== undefined && leads(head, "the") && { about: true }),
    ...(isClosed(head) && { closed: wordAt(scan, i).form.slice(-2) }),
  };
}

/** A sound masculine plural that keeps its ending stands before no genitive. */
const isClosed = ({ form }: Sense): boolean => form.number === "plural" && form.gender === "m" && !form.construct;

/** The name that starts at token `i`: a known actor or a head word with all that belongs to it. */
export function readName(scan: NameScan, i: number, depth = 0): Name | null {
  const bits = scan.roles[i] as number;
  const start = bits & role.same && (scan.roles[i + 1] as number) & role.head ? i + 1 : i;
  const draft =
    (bits & role.actor ? draftOfKnown(scan, i, depth) : null) ??
    ((scan.roles[start] as number) & role.head ? draftOfHead(scan, start, depth) : null);
  if (!draft) return null;
  if (start > i) {
    draft.definite = true;
    draft.bare &&= !sense(wordAt(scan, i), "name.same")?.entry.features.some;
  }
  if (draft.kind !== "state" && (draft.kind !== "person" || draft.id === null)) extend(scan, draft);
  return finish(scan, draft, i);
}

function finish(scan: NameScan, d: Draft, first: number): Name {
  const back = d.bare && d.definite && d.head !== null ? scan.recall.known(d.head) : undefined;
  const actor: Actor = {
      id: d.id ?? back?.id ?? null,
      type: back?.type ?? d.type,
      kind: d.kind,
      agree: d.agree,
      bare: d.bare && d.definite,
      definite: d.definite,
      head: d.head,
      skip: d.skip,
      ...(d.owner !== undefined && { owner: d.owner }),
      ...(d.sites !== undefined && { sites: d.sites }),
      ...(d.weak && { weak: true }),
    };
  scan.recall.note(actor);
  return { first, last: d.last, actor };
}

/** Takes in the words after the head for as long as they belong to the name. */
function extend(scan: NameScan, d: Draft): void {
  const { doc } = scan;
  let relation = false;
  let joined = 0;
  const limit = Math.min(doc.words.length, d.first + MAX_WORDS);
  while (d.last < limit && sameLine(doc, d.last)) {
    const i = d.last;
    const bits = scan.roles[i] as number;
    if (!isWord(doc, i)) {
      if (!extendOverMark(scan, d)) return;
      continue;
    }
    if ((bits & role.join || ((relation || d.about) && bits & role.from)) && (relation || (JOINABLE.has(d.kind) && joined < 2))) {
      if (!joinBehind(scan, d, i + 1)) return;
      joined++;
      relation = false;
      continue;
    }
    if (bits & role.behalf) {
      d.behalf = true;
      d.open = true;
      if (!joinBehind(scan, d, i + 1)) return;
      continue;
    }
    if (bits & role.self) {
      d.last = i + 1;
      continue;
    }
    if (d.bare && masdarFits(scan, d, i, bits)) {
      d.last = i + 1;
      d.bare = false;
      continue;
    }
    if (bits & END && !(bits & (role.actor | role.quality) && !(bits & role.verb))) return;
    const step = extendByWord(scan, d, i, bits, relation);
    if (step === "end") return;
    relation = step === "relation";
  }
}

/** After a feminine head a masculine verb form is a noun that the head governs ("network [of] monitoring"). */
function masdarFits(scan: NameScan, d: Draft, i: number, bits: number): boolean {
  if (!(bits & (role.speech | role.verb)) || d.definite || d.agree !== "f") return false;
  return wordAt(scan, i).senses.some((s) => s.lead === null && !s.tail && s.form.tense === "past" && s.form.gender === "m");
}

type Step = "end" | "taken" | "relation";

function extendByWord(scan: NameScan, d: Draft, i: number, bits: number, relation: boolean): Step {
  const word = wordAt(scan, i);
  if (bits & role.relation) {
    const found = sense(word, "actor.relation") as Sense;
    if (!leads(found, "and") && relationLeadsOn(scan, i + 1)) {
      d.last = i + 1;
      d.bare = false;
      return "relation";
    }
  }
  const phrase = qualityPhrase(scan, i);
  if (phrase > 0) {
    d.type = "ngo";
    d.open = false;
    d.bare = false;
    d.last = i + phrase;
    return "taken";
  }
  const found = bits & role.quality ? sense(word, "actor.quality") : undefined;
  if (found) {
    if (standsAsAdjective(found)) {
      qualify(d, found);
      d.last = i + 1;
      return "taken";
    }
  }
  if (bits & role.demonym) {
    const found = sense(word, "demonym") as Sense;
    if (standsAsAdjective(found)) {
      d.last = i + 1;
      d.bare = false;
      d.adjective = true;
      d.definite ||= leads(found, "the");
      if (d.kind === "person" && d.type === "un" && d.open && found.entry.features.country !== "INT") d.type = "state";
      return "taken";
    }
  }
  if (bits & (role.actor | role.head)) return extendByName(scan, d, i, relation);
  if (bits & role.deed && !(d.bare && !d.definite && d.kind === "body")) return "end";
  if (word.leads[0]?.parts[0] === "and" && word.senses.length === 0 && !namesPerson(scan, d, i)) return "end";
  return extendByUnknown(scan, d, i, word);
}

/** Length of a phrase that tells the kind of body for sure ("for human rights"), or 0. */
function qualityPhrase(scan: NameScan, i: number): number {
  for (const hit of scan.doc.phrases.get(i) ?? NO_PHRASES) if (hit.phrase.entry.features.sure) return hit.length;
  return 0;
}

const NO_PHRASES: readonly PhraseHit[] = [];

/** An adjective follows its noun with the article or "and" at most; behind a preposition it is a noun. */
function standsAsAdjective({ lead }: Sense): boolean {
  return lead === null || lead.parts.every((part) => part === "the" || part === "and");
}

/** Behind a title the first letter of a name may look like "and"; then more of the name follows. */
function namesPerson(scan: NameScan, d: Draft, i: number): boolean {
  return d.kind === "person" && d.definite && !isDefinite(wordAt(scan, i)) && personEnd(scan, i) - i >= 2;
}

/** After "belonging" and the like comes a preposition: written apart, or together with its word. */
function relationLeadsOn(scan: NameScan, i: number): boolean {
  if (!isWord(scan.doc, i)) return false;
  const bits = scan.roles[i] as number;
  if (bits & (role.join | role.to | role.from)) return true;
  return wordAt(scan, i).leads.some((lead) => lead.parts[0] === "for" || lead.parts[0] === "in");
}

function qualify(d: Draft, found: Sense): void {
  const { features } = found.entry;
  d.adjective = true;
  d.bare = false;
  d.definite ||= leads(found, "the");
  if (features.id && d.id === null) d.id = features.id as string;
  if (d.kind === "outlet" && features.type === "ngo" && d.id === null) d.type = "ngo";
  if (!d.open || features.neutral || features.type === undefined) return;
  if (features.soft && d.kind !== "source") return;
  if (d.kind === "force" && !features.force) return;
  if (features.type === "media" && d.kind !== "source" && d.kind !== "report") return;
  d.type = features.type as SourceType;
  if (!features.soft) d.open = false;
}

/** A body, force or person inside the name: its owner, or the person who bears the title. */
function extendByName(scan: NameScan, d: Draft, i: number, relation: boolean): Step {
  if (d.depth >= MAX_DEPTH) return "end";
  const known = knownAt(scan, i);
  const head = known ? undefined : headAt(scan, i);
  const lead = known ? known.lead : head?.lead;
  if (!known && !head) return "end";
  const first = lead?.parts[0];
  if (first === "so" || (first === "and" && !d.behalf)) return "end";
  if (first === "and" && (head?.entry.features.kind === "person" || head?.entry.features.kind === "source")) return "end";
  const broadcaster = d.kind === "body" && lead?.parts.includes("the") && head?.entry.features.type === "media";
  const employer = d.kind === "person" && d.type === "media" && d.bare;
  if (first === "for" && !(relation || broadcaster || employer || (OWNED.has(d.kind) && !addressed(scan, i)))) return "end";
  if (first === "in" && !(relation || JOINABLE.has(d.kind) || d.kind === "body")) return "end";
  if (first === "as" || first === "will") return "end";
  if (first === undefined && (d.closed !== undefined || (d.adjective && !d.definite)) && !relation) return "end";
  if (first === undefined && d.definite && !relation) {
    const titled = d.kind === "person" && head?.entry.features.kind === "person";
    if (!titled) return extendDefinite(scan, d, i, head);
  }
  const inner = readName(scan, i, d.depth + 1);
  if (!inner) return "end";
  adopt(d, inner);
  d.last = inner.last;
  d.definite ||= inner.actor.definite;
  d.bare = false;
  return "taken";
}

/** A definite head after a definite name is an adjective ("the armed men the outlaws") or starts another name. */
function extendDefinite(scan: NameScan, d: Draft, i: number, head: Sense | undefined): Step {
  const kind = head?.entry.features.kind;
  if (head && leads(head, "the") && kind === "people" && d.kind === "people") {
    d.last = i + 1;
    d.bare = false;
    return "taken";
  }
  const known = knownAt(scan, i);
  if (known && ((d.kind === "person" && known.entry.features.person) || (d.kind === "outlet" && known.entry.features.type === "media"))) {
    d.last = i + known.length;
    d.bare = false;
    if (d.kind === "outlet" && known.entry.features.type === "media") d.id ??= known.entry.features.id as string;
    return "taken";
  }
  return "end";
}

function adopt(d: Draft, { actor: inner, first, last }: Name): void {
  if (inner.weak && inner.kind === "outlet" && inner.head === null) return;
  if (d.kind === "report") d.owner ??= { first, last, skip: inner.skip, id: inner.id };
  if (d.id === null && (d.kind === "people" || d.kind === "force" || d.kind === "weapon" || d.kind === "outlet"))
    d.id = inner.id;
  if (inner.type === null || !(d.open || (d.fixed && inner.type === "medical"))) return;
  if (inner.kind === "state") return;
  d.type = inner.type;
  d.open = false;
}

/** Whether the one behind "for" is spoken to: an outlet, or its correspondent. */
export function addressed(scan: NameScan, i: number): boolean {
  if ((scan.roles[i] as number) & role.audience) return true;
  const known = knownAt(scan, i);
  if (known) return known.entry.features.type === "media";
  const head = headAt(scan, i);
  return head?.entry.features.type === "media";
}

/** Takes in the name behind a preposition or "in the name of". */
function joinBehind(scan: NameScan, d: Draft, i: number): boolean {
  if (!isWord(scan.doc, i) || !sameLine(scan.doc, i)) return joinQuoted(scan, d, i);
  const bits = scan.roles[i] as number;
  if (bits & (role.actor | role.head)) {
    const inner = d.depth < MAX_DEPTH ? readName(scan, i, d.depth + 1) : null;
    if (!inner || inner.actor.kind === "report") return false;
    adopt(d, inner);
    d.last = inner.last;
    d.definite = true;
    d.bare = false;
    return true;
  }
  if (bits & (END | role.join | role.deed)) return false;
  d.last = i + 1;
  d.bare = false;
  d.definite = true;
  return true;
}

function joinQuoted(scan: NameScan, d: Draft, i: number): boolean {
  if (i >= scan.doc.words.length || !opensQuoteAt(scan.doc, i)) return false;
  const close = closingOf(scan.doc, i, 6);
  if (close < 0) return false;
  const inner = readName(scan, i + 1, d.depth + 1);
  if (inner) adopt(d, inner);
  d.last = close + 1;
  d.bare = false;
  d.definite = true;
  return true;
}

/** An unknown word: an adjective or owner of the name, or part of the name of the person who bears the title. */
function extendByUnknown(scan: NameScan, d: Draft, i: number, word: Word): Step {
  const first = word.leads[0]?.parts[0];
  const definite = isDefinite(word);
  if (definite && (first === "in" || first === "for" || first === "and" || first === "so")) return "end";
  if (definite) {
    d.last = i + 1;
    d.definite = true;
    d.bare = false;
    return "taken";
  }
  if (d.closed !== undefined && !word.form.endsWith(d.closed)) return "end";
  if (!d.definite) {
    d.last = i + 1;
    d.bare = false;
    return "taken";
  }
  if (d.kind !== "person" && d.kind !== "witness" && d.kind !== "outlet") return "end";
  if (d.kind === "outlet" && d.id !== null) return "end";
  const last = personEnd(scan, i);
  if (last === i) return "end";
  d.last = last;
  d.bare = false;
  return "taken";
}

/** The token after a person's name that starts at `i`; `i` itself where none does. */
export function personEnd(scan: NameScan, i: number): number {
  const { doc, roles } = scan;
  let k = i;
  while (k < doc.words.length && k < i + MAX_PERSON && isWord(doc, k) && (k === i || sameLine(doc, k))) {
    const bits = roles[k] as number;
    if (bits & role.namePart) {
      k++;
      continue;
    }
    if (bits & (END | role.join | role.behalf | role.deed | role.audience)) break;
    if (k > i && bits & role.actor && (knownAt(scan, k)?.lead || !knownAt(scan, k)?.entry.features.place)) break;
    if (k > i && bits & (role.head | role.relation | role.quality | role.demonym) && !isLastName(scan, k, i)) break;
    const word = wordAt(scan, k);
    if (word.form.length < 2) break;
    if (k > i && word.senses.length === 0 && word.leads[0]?.parts.at(-1) === "and") break;
    if (isDefinite(word) && (word.leads[0]?.parts[0] === "for" || word.leads[0]?.parts[0] === "in")) break;
    k++;
  }
  return k;
}

/** A family name may look like an adjective ("the Libyan"); it then bears the article and follows a first name. */
function isLastName(scan: NameScan, k: number, i: number): boolean {
  if (k - i < 1 || !isDefinite(wordAt(scan, k))) return false;
  const head = headAt(scan, k);
  return !head || (k - i === 1 && head.entry.features.kind === "people");
}

/** Quotation marks, brackets and the comma before an apposition. */
function extendOverMark(scan: NameScan, d: Draft): boolean {
  const { doc } = scan;
  const i = d.last;
  const mark = markAt(doc, i);
  if (isComma(mark)) return d.depth === 0 && extendByApposition(scan, d, i + 1);
  if (mark === "(") return extendOverBracket(scan, d, i);
  if (opensQuoteAt(doc, i)) {
    const close = QUOTABLE.has(d.kind) ? closingOf(doc, i, 6) : -1;
    if (close < 0 || saysSomething(scan, i + 1, close)) return false;
    const inner = (scan.roles[i + 1] as number) & (role.actor | role.head) ? readName(scan, i + 1, d.depth + 1) : null;
    if (inner) adopt(d, inner);
    if (inner && d.id === null && (d.kind === "body" || d.kind === "outlet")) d.id = inner.actor.id;
    d.last = close + 1;
    d.definite = true;
    d.bare = false;
    return true;
  }
  return false;
}

function saysSomething(scan: NameScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if ((scan.roles[k] as number) & (role.that | role.verb | role.relative) && !((scan.roles[k] as number) & role.actor)) return true;
  return false;
}

function extendOverBracket(scan: NameScan, d: Draft, i: number): boolean {
  const close = closingOf(scan.doc, i, 5);
  if (close < 0 || d.kind === "person" || saysSomething(scan, i + 1, close)) return false;
  const known = knownAt(scan, i + 1);
  const short = close - i <= 3 && isWord(scan.doc, i + 1) && wordAt(scan, i + 1).senses.length === 0;
  if (!known && !short) return false;
  if (known && d.id === null) d.id = known.entry.features.id as string;
  d.last = close + 1;
  d.bare = false;
  return true;
}

/** "The police chief of the city, Peter Parker, …": a person's name between commas. */
function extendByApposition(scan: NameScan, d: Draft, i: number): boolean {
  if (d.kind !== "person" || !isWord(scan.doc, i)) return false;
  const bits = scan.roles[i] as number;
  if (bits & role.head) {
    const head = headAt(scan, i);
    if (!head?.entry.features.title || head.lead?.parts[0] === "and") return false;
    const inner = readName(scan, i, d.depth + 1);
    if (!inner || !closesApposition(scan, inner.last)) return false;
    d.last = inner.last;
    return true;
  }
  const last = personEnd(scan, i);
  if (last <= i + 1 && !(last > i && isComma(markAt(scan.doc, last)))) return false;
  if (!closesApposition(scan, last)) return false;
  d.last = last;
  d.bare = false;
  return true;
}

function closesApposition(scan: NameScan, i: number): boolean {
  if (i >= scan.doc.words.length) return false;
  const mark = markAt(scan.doc, i);
  if (mark !== "") return true;
  const bits = scan.roles[i] as number;
  if (bits & (role.that | role.told | role.to | role.stop | role.join | role.speech)) return true;
  return wordAt(scan, i).leads.some((lead) => lead.parts[0] === "for");
}
