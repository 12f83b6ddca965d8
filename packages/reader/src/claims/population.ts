import { type Document, leads, readingAt } from "@isnad/engine";
import type { Population } from "@isnad/model";
import { memberOf, organisationAt, organisationBefore } from "./membership.ts";
import { type CountedPhrase, namedRule } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { isJoined, markAt } from "./tokens.ts";

/** What a noun and its adjectives can say of the arms that somebody bears: the organisation knows better. */
const ARMED: ReadonlySet<Population> = new Set(["fighter", "soldier", "police"]);
/** Members of such organisations are no mere civilians. */
const SERVING: ReadonlySet<Population> = new Set(["aid_worker", "medic", "rescuer", "journalist"]);
const OF_AGE = 18;

/**
 * Who is counted, by the phrase's own words: what the noun and its adjectives say, whom they belong to ("in the ranks of
 * the army"), what their organisation makes of "members", and how old they are.
 */
export function populationOf(scene: Scene, phrase: CountedPhrase): Population[] {
  const { unit } = phrase;
  if (unit === "family") return readingAt(scene.doc, phrase.last, "g.uprooted") ? ["refugee"] : [];
  if (unit !== "person" && unit !== null && unit !== "percent") return [];
  const own = phrase.rule === namedRule ? titled(scene, phrase) : noun(scene, phrase);
  const found = own.length > 0 ? own : [...belonging(scene, phrase)];
  return aged(scene, phrase, [...new Set(found.length > 0 ? found : phrase.population)]);
}

/** What the counted noun says, its adjectives, the nouns joined to it, and its organisation. */
function noun(scene: Scene, phrase: CountedPhrase): Population[] {
  const { doc } = scene;
  const { head } = phrase;
  if (!head) return possessed(doc, phrase);
  const features: Readonly<Record<string, string | number>> = head.entry.features;
  const own = list(features.pop);
  const member = features.member !== undefined;
  const served = features.kind === undefined ? serving(scene, phrase, own, member) : [];
  const after = described(doc, nounEnd(doc, phrase), own);
  if (served.length > 0) return [...served, ...after.filter((p) => !ARMED.has(p) && p !== "civilian")];
  if (member && own.length === 0) return head.tail ? [] : ["fighter"];
  if (own.length > 0 && head.form.derived && !after.some((p) => ABOUT.has(p))) after.push("woman");
  return joinedNouns(doc, phrase.last, after, phrase);
}

/** What the organisation makes of its members, officers and staff; "gunmen" are that whoever sent them. */
function serving(scene: Scene, { head, headAt, first, unit }: CountedPhrase, own: readonly Population[], member: boolean): readonly Population[] {
  if (readingAt(scene.doc, headAt, "actor") && !member) return organisationAt(scene, headAt, 0);
  const named = organisationAt(scene, first, 0);
  const armed = own.every((p) => ARMED.has(p)) && !own.includes("fighter");
  if (head?.entry.class !== "counted" || unit !== "person" || (!armed && !own.includes("civilian"))) return [];
  const beside = named.length > 0 ? named : organisationAt(scene, headAt, member ? 3 : 1);
  const served = head.tail ? organisationBefore(scene, first, head.tail.person) : beside;
  return armed || served.some((p) => SERVING.has(p)) ? served : [];
}

/** "his children, the three": the number stands behind its noun. */
function possessed(doc: Document, { quantity, first }: CountedPhrase): Population[] {
  const before = quantity?.value.definite && first > 0 ? readingAt(doc, first - 1, "counted")?.sense : undefined;
  return before && before.form.number === "plural" ? list(before.entry.features.pop) : [];
}

const list = (value: string | number | undefined): Population[] => (typeof value === "string" ? (value.split(",") as Population[]) : []);

/** Token after the counted noun. */
function nounEnd(doc: Document, { headAt, quantity, last }: CountedPhrase): number {
  return quantity && quantity.first > headAt ? last : headAt + (readingAt(doc, headAt, "counted")?.length ?? 1);
}

/** Adds what adjectives and "of the …" after the noun say. Of sex and age only where the noun says nothing. */
function described(doc: Document, from: number, own: readonly Population[]): Population[] {
  const found = [...own];
  let at = from;
  for (let k = 0; k < 4; k++) {
    const other = readingAt(doc, at, "g.other") ?? readingAt(doc, at, "g.two") ?? readingAt(doc, at, "demonym");
    if (other && !isJoined(doc, at)) {
      at += other.length;
      continue;
    }
    const from = readingAt(doc, at, "g.prep")?.sense;
    const of = from?.entry.features.of !== undefined && from.tail === null ? 1 : 0;
    if (readingAt(doc, at + of, "actor") && own.length > 0) break;
    const next = readingAt(doc, at + of, "counted");
    if (!next || next.sense.entry.features.unit !== "person" || isJoined(doc, at + of)) break;
    if (next.sense.lead && !leads(next.sense, "the")) break;
    const said = list(next.sense.entry.features.pop);
    found.push(...(own.length === 0 ? said : said.filter((p) => !ABOUT.has(p))));
    at += of + next.length;
  }
  return found;
}

/** Sex and age. */
const ABOUT: ReadonlySet<Population> = new Set(["man", "woman", "child"]);

/** "activists and journalists": a further plural behind one number that counts both. */
function joinedNouns(doc: Document, from: number, own: readonly Population[], phrase: CountedPhrase): Population[] {
  const found = [...own];
  const { quantifier, head } = phrase;
  if (!phrase.quantity || !head || (!leads(head, "the") && quantifier !== "most" && quantifier !== "all")) return found;
  for (let at = from, k = 0; k < 3; k++) {
    const next = readingAt(doc, at, "counted");
    if (!next || next.sense.form.number !== "plural" || !isJoined(doc, at) || next.sense.entry.features.unit !== "person") break;
    if (leads(next.sense, "the") !== leads(head, "the")) break;
    found.push(...list(next.sense.entry.features.pop));
    at += next.length;
  }
  return found;
}

/** "of the police", "in the ranks of the civilians", "most of them women and children", "suspected of belonging to X". */
function belonging(scene: Scene, phrase: CountedPhrase): readonly Population[] {
  const tally = talliedBefore(scene, phrase);
  const said = tally < 0 ? NOBODY : nounsFrom(scene.doc, tally);
  if (said.length > 0) return said;
  for (const at of [pastJoined(scene, phrase.last), tally < 0 ? -1 : tally + 1]) {
    if (at < 0) continue;
    const found = belongingAt(scene, phrase, at);
    if (found.length > 0) return found;
  }
  const member = memberOf(scene, phrase.last);
  return member.length > 0 ? member : lossesOf(scene, phrase);
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
    if (member?.tail && member.entry.features.member !== undefined) return organisationBefore(scene, from, member.tail.person);
  }
  return organisationAt(scene, from, 2);
}

function nounsFrom(doc: Document, from: number): Population[] {
  const found: Population[] = [];
  for (let at = from, k = 0; k < 3; k++) {
    const next = readingAt(doc, at, "counted");
    const said = list(next?.sense.entry.features.pop);
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

/** A person named: by the title before the name and the apposition after it. */
function titled(scene: Scene, phrase: CountedPhrase): Population[] {
  const { doc } = scene;
  const found: Population[] = [];
  for (let i = phrase.first - 1, k = 0; i >= 0 && k < 5; i--, k++) {
    const counted = readingAt(doc, i, "counted");
    const title = counted?.sense.form.number === "singular" && counted.sense.entry.features.unit === "person";
    if (title) found.push(...list(counted.sense.entry.features.pop));
    else if (!readingAt(doc, i, "g.title") && !readingAt(doc, i, "actor") && !readingAt(doc, i, "demonym") && !plainAdjective(doc, i)) break;
    if (title && isJoined(doc, i)) break;
  }
  if (found.length > 0) return found;
  const at = phrase.last + (markAt(doc, phrase.last) === "" ? 0 : 1);
  const office = readingAt(doc, at, "counted");
  if (office?.sense.form.number !== "singular" || isJoined(doc, at)) return organisationBehind(scene, phrase.first);
  const served = organisationAt(scene, at, 3);
  return served.length > 0 ? [...served] : list(office.sense.entry.features.pop);
}

/** "its commander NAME": a leader is one of his own. */
function organisationBehind(scene: Scene, first: number): Population[] {
  const leader = readingAt(scene.doc, first - 1, "counted")?.sense;
  return leader?.tail && leader.entry.features.member !== undefined ? [...organisationBefore(scene, first - 1, leader.tail.person)] : [];
}

/** A definite word of which nothing is known. */
function plainAdjective(doc: Document, i: number): boolean {
  const word = doc.words[i];
  return word !== undefined && word.senses.length === 0 && word.leads.some((p) => p.parts.length === 1 && p.parts[0] === "the");
}

/** Whoever is told to be under age is a child. */
function aged({ doc, quantities }: Scene, phrase: CountedPhrase, own: Population[]): Population[] {
  if (phrase.low !== 1 || phrase.high !== 1 || own.includes("child") || own.includes("fighter")) return own;
  for (let i = phrase.last; i < phrase.last + AGE_REACH; i++) {
    const q = quantities.get(i)?.value;
    if (".؛،".includes(markAt(doc, i) || " ")) return own;
    if (!q) continue;
    return q.role === "age" && q.low !== null && q.low < OF_AGE ? ["child", ...own.filter((p) => p !== "man")] : own;
  }
  return own;
}

const AGE_REACH = 5;
