import { type Document, type Sense, sense } from "@isnad/engine";
import type { SpeechKind } from "./speech.ts";

/** A lexicon phrase or word of `className` at token `i`: the longest. */
export function cueAt(doc: Document, i: number, className: string): { sense: Sense; length: number } | undefined {
  let best: { sense: Sense; length: number } | undefined;
  const hits = doc.phrases.get(i);
  if (hits)
    for (const { phrase, lead, length } of hits)
      if (phrase.entry.class === className && (!best || length > best.length))
        best = { sense: { entry: phrase.entry, form: phrase.form, lead, tail: null }, length };
  if (best) return best;
  const found = sense(doc.words[i] as Document["words"][number], className);
  return found ? { sense: found, length: 1 } : undefined;
}

/** What a verb of saying wants around it, from its row in the word list. */
export interface SpeechVerb {
  readonly kind: SpeechKind;
  /** Also another verb: speech only where what is said follows. */
  readonly weak: boolean;
  /** What it wants to be speech: a that-clause, a colon or a quotation; a report for its subject; an eyewitness. */
  readonly needs: "that" | "say" | "report" | "eye" | "about" | null;
  /** Without a named speaker nobody in particular thinks so. */
  readonly named: boolean;
  /** Takes the one spoken to as its object. */
  readonly tells: boolean;
  /** Tells of somebody who counts and keeps records. */
  readonly counts: boolean;
  /** May take what is said as a noun ("announced the death of"). */
  readonly announces: boolean;
  /** Goes on with an earlier speech. */
  readonly adds: boolean;
  /** The subject passes on what somebody else said. */
  readonly relays: boolean;
  readonly agree: "m" | "f" | "p" | null;
  readonly lead: Sense["lead"];
}

/** The verb of saying at token `i`; one with a pronoun for its object only where `object` allows ("as they said it"). */
export function speechVerbAt(doc: Document, i: number, object = false): SpeechVerb | null {
  let found: Sense | undefined;
  for (const item of (doc.words[i] as Document["words"][number]).senses)
    if (item.entry.class === "speech" && (!item.tail || object) && !item.lead?.parts.some((part) => part === "the" || part === "in" || part === "as"))
      if (!found || (found.lead && !item.lead)) found = item;
  if (!found) return null;
  const { features } = found.entry;
  const { number, gender, tense } = found.form;
  if (number === "plural" && gender === undefined && tense !== undefined) return null;
  return {
    kind: (features.kind as SpeechKind) ?? "says",
    weak: features.weak !== undefined,
    needs: (features.needs as SpeechVerb["needs"]) ?? null,
    named: features.named !== undefined,
    tells: features.tells !== undefined,
    counts: features.counts !== undefined,
    announces: features.announce !== undefined,
    adds: features.add !== undefined,
    relays: features.relay !== undefined,
    agree: number === "plural" || number === "dual" ? "p" : gender === "f" ? "f" : gender === "m" ? "m" : null,
    lead: found.lead,
  };
}
