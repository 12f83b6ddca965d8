import { type Document, type Mention, readingAt } from "@isnad/engine";
import { markOf, tokenKind } from "@isnad/text";
import type { Actor } from "../actors/index.ts";
import type { Scene } from "../claims/scene.ts";
import { dayOf } from "./history.ts";
import { type SpeechIndex, speechIndex } from "./speaker.ts";
import { factsOf, topic } from "./word-facts.ts";

/** A stretch of tokens. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A report while its statements are read. */
export interface StatementScan {
  readonly scene: Scene;
  readonly doc: Document;
  readonly facts: Int32Array;
  readonly topics: Uint16Array;
  readonly speech: SpeechIndex;
  readonly today: string | null;
}

export function statementScan(report: Scene): StatementScan {
  const scene = withoutNumbers(report);
  return {
    scene,
    doc: scene.doc,
    ...factsOf(scene.doc, scene.actors, scene.places, scene.times),
    speech: speechIndex(scene.speech, scene.doc.words.length),
    today: dayOf(scene),
  };
}

/** A verb of attack or ground, and nothing else: no part of a name. */
function isDeedVerb(doc: Document, k: number): boolean {
  const senses = doc.words[k]?.senses ?? [];
  return (
    senses.length > 0 &&
    senses.every((s) => s.form.tense !== undefined) &&
    senses.some((s) => s.entry.class === "statement.verb")
  );
}

/** Names that go on over a number and what it counts ("fifteen gunmen seven cars") end before it. */
function withoutNumbers(scene: Scene): Scene {
  const { quantities, doc } = scene;
  const cut = (mention: Mention<Actor>): Mention<Actor> => {
    for (let k = mention.first + 1; k < mention.last; k++) {
      if (isDeedVerb(doc, k) || readingAt(doc, k, "statement.self")) return { ...mention, last: k };
      const number = quantities.get(k);
      const definite = doc.words[k]?.leads.some((lead) => lead.parts.includes("the"));
      if (
        number &&
        (definite ? number.value.form === "vague" : number.last < mention.last) &&
        doc.tokens.kind[k] === tokenKind.word
      )
        return { ...mention, last: k };
    }
    return mention;
  };
  const actors = scene.actors.map(cut);
  return { ...scene, actors, actorAt: new Map(actors.map((a) => [a.first, a])) };
}

export const factsAt = (scan: StatementScan, i: number): number => scan.facts[i] ?? 0;

export const topicsAt = (scan: StatementScan, i: number): number => scan.topics[i] ?? 0;

/** The facts of the word before token `i` in its sentence. */
export const factsBefore = (scan: StatementScan, i: number): number =>
  topicsAt(scan, i) & topic.opens ? 0 : factsAt(scan, i - 1);

/** Whether any word from `first` to `last` is about one of `topics`. */
export function isAbout(scan: StatementScan, { first, last }: Range, topics: number): boolean {
  for (let k = first; k < last; k++) if (topicsAt(scan, k) & topics) return true;
  return false;
}

/** The mark at token `i`, or "". */
export function markAt(scan: StatementScan, i: number): string {
  const { doc } = scan;
  return markOf(doc.tokens, i);
}

export const isWord = (scan: StatementScan, i: number): boolean => scan.doc.tokens.kind[i] === tokenKind.word;

/** A phrase or word of `className` at token `i`: how many tokens, or 0. */
export function lengthOf(scan: StatementScan, i: number, className: string): number {
  return readingAt(scan.doc, i, className)?.length ?? 0;
}
