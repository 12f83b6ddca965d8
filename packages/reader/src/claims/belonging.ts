import { type Document, readingAt } from "@isnad/engine";
import type { Population } from "@isnad/model";
import { markAt } from "../token-text.ts";
import { memberOf, organisationAt, organisationBefore } from "./membership.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { isJoined } from "./tokens.ts";

/** The populations that a word of the lexicon names. */
export const populationsIn = (value: string | number | undefined): Population[] =>
  typeof value === "string" ? (value.split(",") as Population[]) : [];

/** "of the police", "in the ranks of the civilians", "most of them women and children", "suspected of belonging to X". */
export function belonging(scene: Scene, phrase: CountedPhrase): readonly Population[] {
  const tally = talliedBefore(scene, phrase);
  const said = tally < 0 ? NOBODY : nounsFrom(scene.doc, tally);
  if (said.length > 0) return said;
  const past = pastJoined(scene, phrase.last);
  const was = phrase.quantity !== null && readingAt(scene.doc, past, "g.was") ? past + 1 : -1;
  for (const at of [past, was, tally < 0 ? -1 : tally + 1]) {
    if (at < 0) continue;
    const found = belongingAt(scene, phrase, at);
    if (found.length > 0) return found;
  }
  const enclosed = phrase.head === null && markAt(scene.doc, phrase.last) !== "";
  const quoted = enclosed ? nounsFrom(scene.doc, phrase.last + 1).slice(0, 1) : NOBODY;
  if (quoted.length > 0) return quoted;
  const told = membersWithin(scene, phrase);
  if (told.length > 0) return told;
  const member = memberOf(scene, phrase.last);
  return member.length > 0 ? member : lossesOf(scene, phrase);
}

/** "Four dead of the members of X": the word for members that closes the phrase, and whose they are. */
function membersWithin(scene: Scene, { headAt, last }: CountedPhrase): readonly Population[] {
  const member = last - 1 > headAt ? readingAt(scene.doc, last - 1, "counted")?.sense : undefined;
  if (!member || member.tail || member.entry.features.pop !== undefined) return NOBODY;
  const found = organisationAt(scene, last - 1, 2);
  return found.length === 0 && member.entry.features.member !== undefined ? ["fighter"] : found;
}

function belongingAt(scene: Scene, phrase: CountedPhrase, start: number): readonly Population[] {
  const { doc } = scene;
  const q = phrase.quantity?.value;
  const pointing = q?.pronoun !== undefined || q?.quantifier === "most" || q?.quantifier === "all";
  const all = scene.quantities.get(start)?.value;
  let at = all?.quantifier === "all" && all.pronoun ? start + 1 : start;
  const part = readingAt(doc, at, "g.part");
  if (part) {
    if (part.sense.entry.features.of === undefined) return NOBODY;
    at += part.length;
  }
  const told = at !== start || pointing || start !== phrase.last;
  for (let k = 0; k < (pointing ? 3 : 1); k++, at++) {
    if (markAt(doc, at) !== "") return NOBODY;
    const among = readingAt(doc, at, "g.among");
    if (among && among.sense.tail === null) return amongWhom(scene, at + among.length);
    const found = told && k === 0 ? nounsFrom(doc, at) : NOBODY;
    if (found.length > 0) return found;
  }
  return NOBODY;
}

const NOBODY: readonly Population[] = [];

function amongWhom(scene: Scene, from: number): readonly Population[] {
  const found = nounsFrom(scene.doc, from);
  if (found.length > 0) return found;
  for (let i = from; i < from + 2; i++) {
    const member = readingAt(scene.doc, i, "counted")?.sense;
    if (member?.tail && member.entry.features.member !== undefined)
      return organisationBefore(scene, from, member.tail.person);
  }
  return organisationAt(scene, from, 2);
}

function nounsFrom(doc: Document, from: number): Population[] {
  const found: Population[] = [];
  for (let at = from, k = 0; k < 3; k++) {
    const next = readingAt(doc, at, "counted");
    const said = populationsIn(next?.sense.entry.features.pop);
    if (!next || said.length === 0 || readingAt(doc, at, "actor") || (k > 0 && !isJoined(doc, at))) break;
    found.push(...said);
    at += next.length;
  }
  return found;
}

/** "dead and wounded among …": the token behind all that is counted together. */
function pastJoined({ doc, quantities }: Scene, from: number): number {
  let at = from;
  for (let k = 0; k < 2; k++) {
    const and = readingAt(doc, at, "g.and") ? 1 : 0;
    const next = quantities.get(at + and)?.last ?? at + and;
    const counted = readingAt(doc, next, "counted");
    if (!counted || counted.sense.entry.features.kind === undefined || !isJoined(doc, at + and)) break;
    at = next + counted.length;
  }
  return markAt(doc, at) === "-" ? at + 1 : at;
}

/** "the number of dead among the soldiers rose … to 45": the noun of the tally, or -1. */
function talliedBefore({ doc }: Scene, { quantity, first, unit }: CountedPhrase): number {
  if (quantity === null || unit === "percent") return -1;
  for (let i = first - 1; i >= Math.max(1, first - TALLY_REACH); i--) {
    if (".؛".includes(markAt(doc, i) || " ")) return -1;
    const counted = readingAt(doc, i, "counted");
    if (counted?.sense.entry.features.kind === undefined || counted.length > 1) continue;
    return readingAt(doc, i - 1, "g.tally") ? i : -1;
  }
  return -1;
}

/** "the losses of the army … reached 200 dead". */
function lossesOf(scene: Scene, { head, first }: CountedPhrase): readonly Population[] {
  if (head?.entry.features.kind === undefined) return NOBODY;
  for (let i = first - 1; i >= Math.max(0, first - TALLY_REACH); i--) {
    if (".؛".includes(markAt(scene.doc, i) || " ")) return NOBODY;
    const losses = readingAt(scene.doc, i, "g.losses");
    if (losses) return organisationAt(scene, i + losses.length, 3);
  }
  return NOBODY;
}

const TALLY_REACH = 20;
