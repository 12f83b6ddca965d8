import { type Document, readingAt } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import type { Scene } from "../claims/scene.ts";
import { factsOf } from "./word-facts.ts";

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
}

export function statementScan(scene: Scene): StatementScan {
  return { scene, doc: scene.doc, facts: factsOf(scene.doc, scene.actors, scene.places) };
}

export const factsAt = (scan: StatementScan, i: number): number => scan.facts[i] ?? 0;

/** The mark at token `i`, or "". */
export function markAt(scan: StatementScan, i: number): string {
  const { doc } = scan;
  return doc.tokens.kind[i] === tokenKind.mark ? (doc.text[doc.tokens.start[i] as number] as string) : "";
}

export const isWord = (scan: StatementScan, i: number): boolean => scan.doc.tokens.kind[i] === tokenKind.word;

/** A phrase or word of `className` at token `i`: how many tokens, or 0. */
export function lengthOf(scan: StatementScan, i: number, className: string): number {
  return readingAt(scan.doc, i, className)?.length ?? 0;
}
