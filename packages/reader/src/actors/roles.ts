import { type Document, perWord, type Sense, type Word } from "@isnad/engine";

/** What a word can be to a name or to a speech, as bits. */
export const role = {
  actor: 1,
  head: 1 << 1,
  demonym: 1 << 2,
  quality: 1 << 3,
  relation: 1 << 4,
  audience: 1 << 5,
  deed: 1 << 6,
  stop: 1 << 7,
  time: 1 << 8,
  join: 1 << 9,
  behalf: 1 << 10,
  self: 1 << 11,
  same: 1 << 12,
  namePart: 1 << 13,
  that: 1 << 14,
  speech: 1 << 15,
  participle: 1 << 16,
  by: 1 << 17,
  as: 1 << 18,
  what: 1 << 19,
  their: 1 << 20,
  from: 1 << 21,
  to: 1 << 22,
  be: 1 << 23,
  relative: 1 << 24,
  turn: 1 << 25,
  issue: 1 << 26,
  told: 1 << 27,
  verb: 1 << 28,
  own: 1 << 29,
  passive: 1 << 30,
} as const;

const BY_CLASS: ReadonlyMap<string, number> = new Map([
  ["actor", role.actor],
  ["actor.head", role.head],
  ["demonym", role.demonym],
  ["actor.quality", role.quality],
  ["actor.relation", role.relation],
  ["actor.audience", role.audience],
  ["actor.deed", role.deed],
  ["name.stop", role.stop],
  ["g.not", role.stop],
  ["name.join", role.join],
  ["name.for", role.behalf],
  ["name.self", role.self],
  ["name.same", role.same],
  ["name.part", role.namePart],
  ["speech", role.speech],
  ["speech.that", role.that],
  ["speech.part", role.participle],
  ["speech.by", role.by],
  ["speech.as", role.as],
  ["speech.what", role.what],
  ["speech.their", role.their],
  ["speech.from", role.from],
  ["speech.for", role.to],
  ["speech.be", role.be],
  ["speech.rel", role.relative],
  ["speech.turn", role.turn],
  ["speech.issue", role.issue],
  ["speech.deed", role.told],
  ["speech.own", role.own],
  ["speech.passive", role.passive],
  ["speech.adverb", role.stop | role.time],
]);

/** Small words: with the article they are others. */
const SMALL =
  role.stop |
  role.join |
  role.turn |
  role.be |
  role.from |
  role.by |
  role.as |
  role.that |
  role.what |
  role.told;

/** A noun that looks like a verb form is a noun where these roles say so. */
const NOUNS = role.actor | role.head | role.demonym | role.quality | role.relation | role.told;

/** "They (women) did" is too rare to be taken for a verb: it is spelled like many a name. */
function isVerb({ form, lead }: Sense): boolean {
  if (form.tense === undefined || lead?.parts.includes("the")) return false;
  if (form.tense === "past" && lead?.parts.includes("will")) return false;
  return !(form.number === "plural" && form.gender === "f");
}

function ofSense(sense: Sense, surface: string): number {
  let bits = BY_CLASS.get(sense.entry.class) ?? 0;
  // A name takes no pronoun: what looks like one is the ending of another word.
  if (bits === role.actor && sense.tail) return 0;
  // Reports do not say "my": the letter is the last of a name.
  if (sense.tail?.person === "1s") return 0;
  if (bits & SMALL && sense.lead?.parts.includes("the")) return 0;
  if (sense.entry.features.exact && !surface.endsWith(sense.entry.lemma)) return 0;
  if (bits === role.stop && sense.entry.features.time) bits |= role.time;
  if (isVerb(sense)) bits |= role.verb;
  return bits;
}

const ofWord = perWord((word) => {
  let bits = 0;
  for (const sense of word.senses) bits |= ofSense(sense, word.surface);
  if (bits & role.namePart) bits &= ~role.stop;
  if (bits & NOUNS && !(bits & role.speech)) bits &= ~role.verb;
  return bits;
});

/** The roles of all tokens of a document, phrases included at their first token. */
export function rolesOf(doc: Document): Int32Array {
  const roles = new Int32Array(doc.words.length);
  for (let i = 0; i < roles.length; i++) {
    const word = doc.words[i] as Word;
    if (word.senses.length > 0) roles[i] = ofWord(word);
  }
  for (const [i, hits] of doc.phrases)
    for (const hit of hits) roles[i] = (roles[i] as number) | (BY_CLASS.get(hit.phrase.entry.class) ?? 0);
  return roles;
}
