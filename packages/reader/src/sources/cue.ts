import { type Document, type PhraseHit, phrasesAt, type Sense } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import type { SpeechKind } from "./speech.ts";

/** A cue of speech: the sense of a word or phrase, and how many tokens it covers. */
export interface Cue {
  readonly sense: Sense;
  readonly length: number;
}

const NO_HITS: readonly PhraseHit[] = [];

/** A lexicon phrase or word of `className` at token `i`: the longest. */
export function cueAt(doc: Document, i: number, className: string): Cue | undefined {
  for (const { phrase, lead, length } of phrasesAt(doc, i) ?? NO_HITS)
    if (phrase.entry.class === className)
      return { sense: { entry: phrase.entry, form: phrase.form, lead, tail: null }, length };
  const found = doc.words[i]?.senses.find((s) => s.entry.class === className);
  return found && { sense: found, length: 1 };
}

/** What a verb of saying wants around it, from its row in the word list. */
export interface SpeechVerb {
  readonly kind: SpeechKind;
  /** Also another verb: speech only where what is said follows. */
  readonly weak: boolean;
  /** What it wants to be speech: a that-clause, colon or quotation; more of its own kind; a report or an eyewitness for its subject; "of"; the keeping of records. */
  readonly needs: "that" | "say" | "report" | "eye" | "about" | "record" | null;
  /** May take what is said as a noun ("announced the death of"). */
  readonly announces: boolean;
  /** Goes on with an earlier speech. */
  readonly adds: boolean;
  /** The subject passes on what somebody else said. */
  readonly relays: boolean;
  /** Takes the one spoken to as its object. */
  readonly tells: boolean;
  /** Tells of somebody who counts and keeps records. */
  readonly counts: boolean;
  /** Without a named speaker nobody in particular thinks so. */
  readonly named: boolean;
  readonly agree: Actor["agree"] | null;
  readonly lead: Sense["lead"];
}

const NO_VERB: ReadonlySet<string> = new Set(["the", "in", "as"]);

/** The verb of saying at token `i`; one with a pronoun for its object only where `object` allows ("as they said it"). */
export function speechVerbAt(doc: Document, i: number, object = false): SpeechVerb | null {
  let found: Sense | undefined;
  for (const item of doc.words[i]?.senses ?? []) {
    if (item.entry.class !== "speech" || (item.tail && !object)) continue;
    if (item.lead?.parts.some((part) => NO_VERB.has(part))) continue;
    if (!found || (found.lead && !item.lead)) found = item;
  }
  return found && !isOurs(found) ? verbOf(found) : null;
}

/** "We say" is what somebody quoted says. */
const isOurs = ({ form }: Sense): boolean =>
  form.number === "plural" && form.gender === undefined && form.tense !== undefined;

function verbOf({ entry: { features }, form, lead }: Sense): SpeechVerb {
  return {
    kind: (features.kind as SpeechKind) ?? "says",
    weak: features.weak !== undefined,
    needs: (features.needs as SpeechVerb["needs"]) ?? null,
    announces: features.announce !== undefined,
    adds: features.add !== undefined,
    relays: features.relay !== undefined,
    tells: features.tells !== undefined,
    counts: features.counts !== undefined,
    named: features.named !== undefined,
    agree: form.number === "plural" || form.number === "dual" ? "p" : (form.gender ?? null),
    lead,
  };
}
