import {
  type Document,
  type Entry,
  type FormFeatures,
  type Mention,
  type PhraseHit,
  perWord,
  phrasesAt,
  type Sense,
  type Word,
} from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import type { Actor } from "../actors/index.ts";

/** What a word can be to a clause, as bits. */
export const fact = {
  /** A finite verb in every reading. */
  verb: 1,
  /** A finite verb in some reading. */
  verbish: 1 << 1,
  that: 1 << 2,
  turn: 1 << 3,
  relative: 1 << 4,
  by: 1 << 5,
  cause: 1 << 6,
  negation: 1 << 7,
  result: 1 << 8,
  toll: 1 << 9,
  prep: 1 << 10,
  and: 1 << 11,
  /** Joined prepositions. */
  with: 1 << 12,
  for: 1 << 13,
  adverb: 1 << 14,
  cue: 1 << 15,
  /** Says at whom a deed was aimed. */
  aim: 1 << 24,
  /** "Adding", "calling for": another speech of the same speaker. */
  participle: 1 << 16,
  quality: 1 << 21,
  be: 1 << 25,
  definite: 1 << 28,
  /** A thing, place or person that can be hit. */
  noun: 1 << 29,
  /** Before a name, of no weight ("these", "several of"). */
  skip: 1 << 30,
  /** A noun that only carries another ("carrying out"). */
  carrier: 1 << 31,
} as const;

const BY_CLASS: ReadonlyMap<string, number> = new Map([
  ["g.that", fact.that],
  ["speech.that", fact.that],
  ["g.turn", fact.turn],
  ["g.rel", fact.relative],
  ["speech.by", fact.by],
  ["speech.as", fact.by],
  ["g.cause", fact.cause],
  ["g.neg", fact.negation],
  ["g.not", fact.negation],
  ["g.prep", fact.prep],
  ["statement.prep", fact.prep],
  ["statement.adverb", fact.adverb],
  ["statement.result", fact.result],
  ["statement.when", fact.turn],
  ["speech.part", fact.participle],
  ["statement.part", fact.participle],
  ["statement.skip", fact.skip],
  ["statement.be", fact.be],
  ["statement.aim", fact.aim],
  ["statement.carrier", fact.carrier],
  ["statement.quality", fact.quality],
  ["g.other", fact.quality],
  ["speech.be", fact.be],
]);

/** What a word is about, as bits. */
export const topic = {
  /** Rescuers, relief workers, reporters. */
  helper: 1,
  /** What people need. */
  supply: 1 << 1,
  aid: 1 << 2,
  /** A crime or a breach. */
  wrong: 1 << 3,
  /** Getting somewhere. */
  access: 1 << 4,
  /** Responsibility. */
  blame: 1 << 5,
  /** "Under the control of". */
  held: 1 << 6,
  /** Ground that can be held. */
  ground: 1 << 7,
  /** "Those whom they call". */
  named: 1 << 8,
  /** Spoken to, never speaking. */
  audience: 1 << 9,
  /** Vehicles, patrols, posts: what a device is laid for. */
  vehicle: 1 << 10,
  /** First in its sentence. */
  opens: 1 << 11,
  self: 1 << 12,
  /** A form that is never a subject. */
  oblique: 1 << 13,
  /** "This", "those". */
  this: 1 << 14,
  /** What a bomber sets off. */
  charge: 1 << 15,
} as const;

const TOPICS: ReadonlyMap<string, number> = new Map([
  ["statement.helper", topic.helper],
  ["statement.supply", topic.supply],
  ["statement.aid", topic.aid],
  ["statement.wrong", topic.wrong],
  ["statement.access", topic.access],
  ["statement.blame", topic.blame],
  ["statement.held", topic.held],
  ["statement.ground", topic.ground],
  ["place", topic.ground],
  ["statement.named", topic.named],
  ["actor.audience", topic.audience],
  ["statement.addressee", topic.audience],
  ["statement.vehicle", topic.vehicle],
  ["statement.self", topic.self],
  ["statement.charge", topic.charge],
  ["statement.this", topic.this],
]);

/** Classes of words that stand where a noun can: with such a reading a verb form is unsure. */
const NOMINAL: ReadonlySet<string> = new Set([
  "actor",
  "actor.head",
  "actor.deed",
  "actor.quality",
  "demonym",
  "place",
  "place.head",
  "place.word",
  "counted",
  "statement.noun",
  "statement.ground",
  "statement.quality",
  "statement.prep",
  "statement.aid",
  "statement.supply",
  "statement.access",
  "speech.deed",
  "trigger.noun",
  "g.prep",
  "g.turn",
  "g.that",
]);

const NOUN_CLASSES: ReadonlySet<string> = new Set([
  "place",
  "place.relation",
  "counted",
  "statement.noun",
  "statement.ground",
]);

/** Classes whose entries say a statement, or help to. */
export type CueClass =
  | "verb"
  | "noun"
  | "light"
  | "part"
  | "lack"
  | "state"
  | "guilty"
  | "false"
  | "must"
  | "urge"
  | "claim"
  | "announce"
  | "force"
  | "duty";

const CUE_CLASSES: ReadonlyMap<string, CueClass> = new Map(
  (
    [
      "verb",
      "noun",
      "light",
      "part",
      "lack",
      "state",
      "guilty",
      "false",
      "must",
      "urge",
      "claim",
      "announce",
      "force",
      "duty",
    ] as const
  ).map((name) => [`statement.${name}`, name]),
);

/** A word or phrase that says a statement, or helps to. */
export interface Cue {
  readonly first: number;
  readonly last: number;
  readonly class: CueClass;
  readonly entry: Entry;
  readonly form: FormFeatures;
  readonly lead: Sense["lead"];
  readonly tail: Sense["tail"];
}

const SUBJECT = 1;
const OBLIQUE = 2;

interface WordFacts {
  readonly bits: number;
  readonly topics: number;
  readonly cues: readonly Sense[];
}

const NO_CUES: readonly Sense[] = [];
const NO_HITS: readonly PhraseHit[] = [];

function leadBits(word: Word): number {
  const { senses } = word;
  if (senses.length === 0) {
    const parts = word.leads[0]?.parts;
    if (!parts) return 0;
    let bits = parts.includes("the") ? fact.definite : 0;
    if (parts[0] === "and") bits |= fact.and;
    if (parts.includes("the") && parts.includes("in")) bits |= fact.with;
    if (parts.includes("the") && parts.includes("for")) bits |= fact.for;
    return bits;
  }
  let all = -1;
  for (const { lead } of senses) {
    let bits = 0;
    for (const part of lead?.parts ?? [])
      bits |=
        part === "and" || part === "so"
          ? fact.and
          : part === "in"
            ? fact.with
            : part === "for"
              ? fact.for
              : part === "the"
                ? fact.definite
                : 0;
    all &= bits;
  }
  if (
    !(all & fact.and) &&
    word.leads[0]?.parts[0] === "in" &&
    senses.some((s) => !s.lead && WITH_LETTER.has(s.entry.class))
  )
    all |= fact.with;
  if (word.leads[0]?.parts[0] === "for" && senses.some((s) => !s.lead && s.entry.class === "means.none"))
    all |= fact.for;
  return all;
}

/** Word lists that hold words together with the preposition that is joined to them. */
const WITH_LETTER: ReadonlySet<string> = new Set([
  "means",
  "g.cause",
  "g.by",
  "g.member",
  "not-number",
  "statement.carrier",
  "statement.urge",
]);

/** "Fled" behind "and" may spell "provided": a word that is a verb as a whole is no joined one. */
const isJoinedVerb = ({ form, lead }: Sense): boolean =>
  form.tense !== undefined && lead?.parts.length === 1 && lead.parts[0] === "and";
const isWholeVerb = ({ form, lead }: Sense): boolean => form.tense !== undefined && !lead;

const ofWord = perWord((word): WordFacts => {
  let bits = leadBits(word);
  let topics = 0;
  let cases = 0;
  let verbs = 0;
  let nominal = false;
  let cues: Sense[] | null = null;
  if (word.leads.some((lead) => lead.parts.includes("the"))) bits |= fact.definite;
  for (const item of word.senses) {
    const own = item.entry.class;
    const small = BY_CLASS.get(own) ?? 0;
    if (!(small & fact.prep) || !item.lead?.parts.includes("the")) bits |= small;
    topics |= TOPICS.get(own) ?? 0;
    if (item.form.number !== undefined && item.form.tense === undefined)
      cases |= item.form.oblique ? OBLIQUE : SUBJECT;
    if (own === "g.light" && item.form.tense !== undefined) bits |= fact.toll;
    if (item.form.tense !== undefined && !item.lead?.parts.includes("the")) verbs++;
    else nominal ||= NOMINAL.has(own);
    if (item.entry.features.led === "with") bits |= fact.with;
    if (small && item.entry.features.and) bits |= fact.and;
    if (NOUN_CLASSES.has(own) && item.form.tense === undefined) bits |= fact.noun;
    if (CUE_CLASSES.has(own) && item.tail?.person !== "1s") {
      cues ??= [];
      cues.push(item);
    }
  }
  if (cues?.some(isJoinedVerb) && word.senses.some(isWholeVerb)) cues = cues.filter((s) => !isJoinedVerb(s));
  if (cues && bits & fact.quality) cues = cues.filter(({ form }) => !form.construct);
  if (cases === OBLIQUE) topics |= topic.oblique;
  if (verbs > 0) bits |= fact.verbish;
  if (verbs > 0 && !nominal) bits |= fact.verb;
  if (cues) bits |= fact.cue;
  return { bits, topics, cues: cues ?? NO_CUES };
});

/** The facts and topics of all tokens of a document, phrases included at their first token. */
export function factsOf(
  doc: Document,
  actors: readonly Mention<Actor>[],
  places: readonly Mention<unknown>[],
  times: readonly Mention<unknown>[],
): { facts: Int32Array; topics: Uint16Array } {
  const facts = new Int32Array(doc.words.length);
  const topics = new Uint16Array(doc.words.length);
  for (let i = 0; i < facts.length; i++) {
    if (doc.tokens.kind[i] !== tokenKind.word) continue;
    const own = ofWord(doc.words[i] as Word);
    facts[i] = own.bits;
    topics[i] = own.topics;
  }
  for (let s = 0; s + 1 < doc.sentences.length; s++)
    topics[doc.sentences[s] as number] = (topics[doc.sentences[s] as number] ?? 0) | topic.opens;
  for (const [i, hits] of doc.phrases)
    for (const { phrase, length } of hits) {
      const own = phrase.entry.class;
      if (own === "statement.be" && length > 1)
        for (let k = i; k < i + length; k++)
          facts[k] = ((facts[k] as number) & ~CLAUSAL & ~fact.negation) | fact.be;
      if (own === "g.turn")
        for (let k = i; k < i + length; k++) facts[k] = (facts[k] as number) & ~fact.relative;
      if (own === "statement.adverb")
        for (let k = i; k < i + length; k++) facts[k] = (facts[k] as number) & ~CLAUSAL;
      facts[i] = (facts[i] as number) | (BY_CLASS.get(own) ?? 0) | (CUE_CLASSES.has(own) ? fact.cue : 0);
      topics[i] = (topics[i] as number) | (TOPICS.get(own) ?? 0);
    }
  for (const { first, last, value } of actors)
    if (!value.weak && !value.adjectiveOnly && value.kind !== "source")
      for (let i = first; i < last; i++) facts[i] = (facts[i] as number) & ~IN_NAMES;
  for (const { first, last } of [...places, ...times])
    for (let i = first; i < last; i++) facts[i] = (facts[i] as number) & ~(fact.verb | fact.verbish);
  return { facts, topics };
}

/** What makes a clause, and an aside of fixed words ("it is believed that") does not. */
const CLAUSAL = fact.verb | fact.verbish | fact.that;

/** What a word inside a name does not say. */
const IN_NAMES = fact.cue | fact.prep | fact.turn | fact.verbish | fact.verb;

/** The cues that start at token `i`; phrases before words. */
export function cuesAt(doc: Document, i: number): Cue[] {
  const out: Cue[] = [];
  for (const { phrase, length, lead } of phrasesAt(doc, i) ?? NO_HITS) {
    const own = CUE_CLASSES.get(phrase.entry.class);
    if (own)
      out.push({
        first: i,
        last: i + length,
        class: own,
        entry: phrase.entry,
        form: phrase.form,
        lead,
        tail: null,
      });
  }
  const word = doc.words[i];
  for (const { entry, form, lead, tail } of word ? ofWord(word).cues : NO_CUES)
    out.push({
      first: i,
      last: i + 1,
      class: CUE_CLASSES.get(entry.class) as CueClass,
      entry,
      form,
      lead,
      tail,
    });
  return out;
}
