import { type Document, leads, readingAt } from "@isnad/engine";
import type { Population } from "@isnad/model";
import { markAt } from "../token-text.ts";
import { belonging, populationsIn } from "./belonging.ts";
import { namedRule } from "./given-phrases.ts";
import { organisationAt, organisationBefore } from "./membership.ts";
import { titled } from "./named-population.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { isJoined } from "./tokens.ts";

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
  const own = populationsIn(features.pop);
  const member = features.member !== undefined;
  const served = features.kind === undefined ? serving(scene, phrase, own, member) : [];
  const after = described(doc, nounEnd(doc, phrase), own);
  if (served.length > 0)
    return [...served, ...after.filter((p) => !ARMED.has(p) && p !== "civilian" && p !== "man")];
  if (member && own.length === 0) return head.tail ? [] : ["fighter"];
  const both = countedTogether(doc, phrase);
  if (both.length > 0) return [...own, ...both];
  if (own.length > 0 && head.form.derived && !after.some((p) => ABOUT.has(p))) after.push("woman");
  return joinedNouns(doc, phrase.last, after, phrase);
}

/** What the organisation makes of its members, officers and staff; "gunmen" are that whoever sent them. */
function serving(
  scene: Scene,
  { head, headAt, first, unit }: CountedPhrase,
  own: readonly Population[],
  member: boolean,
): readonly Population[] {
  if (readingAt(scene.doc, headAt, "actor") && !member) return organisationAt(scene, headAt, 0);
  const named = organisationAt(scene, first, 0);
  const armed = own.every((p) => ARMED.has(p) || p === "man") && !own.includes("fighter");
  if (head?.entry.class !== "counted" || unit !== "person" || (!armed && !own.includes("civilian")))
    return [];
  const beside = named.length > 0 ? named : organisationAt(scene, headAt, member ? 3 : 1);
  // "His brother" is one of nobody's.
  if (head.tail && !member && own.length === 0 && head.form.number === "singular") return [];
  const served = head.tail ? organisationBefore(scene, first, head.tail.person) : beside;
  return armed || served.some((p) => SERVING.has(p)) ? served : [];
}

/** "his children, the three": the number stands behind its noun. */
function possessed(doc: Document, { quantity, first }: CountedPhrase): Population[] {
  const before =
    quantity?.value.definite && first > 0 ? readingAt(doc, first - 1, "counted")?.sense : undefined;
  return before && before.form.number === "plural" ? populationsIn(before.entry.features.pop) : [];
}

/** Token after the counted noun. */
function nounEnd(doc: Document, { headAt, quantity, last }: CountedPhrase): number {
  return quantity && quantity.first > headAt
    ? last
    : headAt + (readingAt(doc, headAt, "counted")?.length ?? 1);
}

/** Adds what adjectives and "of the …" after the noun say. Of sex and age only where the noun says nothing. */
function described(doc: Document, from: number, own: readonly Population[]): Population[] {
  const found = [...own];
  let at = from;
  for (let k = 0; k < 4; k++) {
    const other =
      readingAt(doc, at, "g.other") ?? readingAt(doc, at, "g.two") ?? readingAt(doc, at, "demonym");
    if (other && !isJoined(doc, at)) {
      at += other.length;
      continue;
    }
    const from = readingAt(doc, at, "g.prep")?.sense;
    const of = from?.entry.features.of !== undefined && from.tail === null ? 1 : 0;
    if (readingAt(doc, at + of, "actor") && own.length > 0) break;
    const next = readingAt(doc, at + of, "counted");
    if (next?.sense.entry.features.unit !== "person" || isJoined(doc, at + of)) break;
    if (next.sense.lead && !leads(next.sense, "the")) break;
    const said = populationsIn(next.sense.entry.features.pop);
    found.push(...(own.length === 0 ? said : said.filter((p) => !ABOUT.has(p))));
    at += of + next.length;
  }
  return found;
}

/** Sex and age. */
const ABOUT: ReadonlySet<Population> = new Set(["man", "woman", "child"]);

/** "13 soldier-and-policeman": behind the number of two nouns in the singular both stand in the case that it asks for. */
function countedTogether(doc: Document, { quantity, head, headAt }: CountedPhrase): Population[] {
  const [word, at] = [doc.words[headAt], headAt + 1];
  const next = readingAt(doc, at, "counted")?.sense;
  if (!quantity || !word || head?.form.number !== "singular" || next?.form.number !== "singular") return [];
  if (!isJoined(doc, at) || next.entry.features.unit !== "person") return [];
  const governed = bare(word.surface).at(-1) === bare(doc.words[at]?.surface ?? "").at(-1);
  return governed &&
    bare(word.surface).at(-1) !== head.entry.lemma.at(-1) &&
    !readingAt(doc, at + 1, "g.other")
    ? populationsIn(next.entry.features.pop)
    : [];
}

const bare = (surface: string): string => surface.replace(/\p{M}/gu, "");

/** "activists and journalists": a further plural behind one number that counts both. */
function joinedNouns(
  doc: Document,
  from: number,
  own: readonly Population[],
  phrase: CountedPhrase,
): Population[] {
  const found = [...own];
  const { quantifier, head } = phrase;
  if (!phrase.quantity || !head || (!leads(head, "the") && quantifier !== "most" && quantifier !== "all"))
    return found;
  for (let at = from, k = 0; k < 3; k++) {
    const next = readingAt(doc, at, "counted");
    if (
      next?.sense.form.number !== "plural" ||
      !isJoined(doc, at) ||
      next.sense.entry.features.unit !== "person"
    )
      break;
    if (leads(next.sense, "the") !== leads(head, "the")) break;
    found.push(...populationsIn(next.sense.entry.features.pop));
    at += next.length;
  }
  return found;
}

/** Whoever is told to be under age is a child. */
function aged({ doc, quantities }: Scene, phrase: CountedPhrase, own: Population[]): Population[] {
  if (phrase.low !== 1 || phrase.high !== 1 || own.includes("child") || own.includes("fighter")) return own;
  for (let i = phrase.last; i < phrase.last + AGE_REACH; i++) {
    const q = quantities.get(i)?.value;
    if (".؛،".includes(markAt(doc, i) || " ")) return own;
    if (!q) continue;
    return q.role === "age" && q.low !== null && q.low < OF_AGE
      ? ["child", ...own.filter((p) => p !== "man")]
      : own;
  }
  return own;
}

const AGE_REACH = 5;
