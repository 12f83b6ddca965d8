import { readingAt } from "@isnad/engine";
import type { Population } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import { markAt } from "../token-text.ts";
import type { Scene } from "./scene.ts";
import { isJoined } from "./tokens.ts";

/** Whom the members of an organisation are counted as. */
const MEMBERS: Readonly<Partial<Record<string, Population>>> = {
  military: "soldier",
  armed_group: "fighter",
  state: "police",
  un: "aid_worker",
  ngo: "aid_worker",
  media: "journalist",
  medical: "medic",
};

/** Kinds of names that have members. */
const HOLDS = new Set<Actor["kind"]>(["name", "force", "body", "people", "person"]);
const NONE: readonly Population[] = [];

/** Whom the organisation named at token `from`, or up to `reach` tokens after it, makes of its members; of joined ones, of each. */
export function organisationAt(scene: Scene, from: number, reach: number): readonly Population[] {
  for (let i = from; i <= from + reach; i++) {
    if (i > from && markAt(scene.doc, i) !== "" && !'"«“'.includes(markAt(scene.doc, i))) return NONE;
    const actor = scene.actorAt.get(i);
    if (actor && i > from && isJoined(scene.doc, i)) return NONE;
    if (!actor || !HOLDS.has(actor.value.kind)) {
      const people = peopleAt(scene, i);
      if (people) return [people];
      continue;
    }
    const first = memberIn(scene, i, actor.last, actor.value);
    const next = isJoined(scene.doc, actor.last) ? scene.actorAt.get(actor.last) : undefined;
    const second =
      next && HOLDS.has(next.value.kind) ? memberIn(scene, next.first, next.last, next.value) : undefined;
    return [first, second].filter((p, k, all): p is Population => p !== undefined && all.indexOf(p) === k);
  }
  return NONE;
}

/** "among the rebels": a word for people on one side that another name swallowed. */
function peopleAt({ doc }: Scene, i: number): Population | undefined {
  const { kind, type, open } = readingAt(doc, i, "actor.head")?.sense.entry.features ?? {};
  return kind === "people" && open === undefined && (type === "armed_group" || type === "military")
    ? MEMBERS[type]
    : undefined;
}

/** By what its own words say, else by what it is as a source: a state's armed force is no police. */
function memberIn(
  { doc }: Scene,
  first: number,
  last: number,
  { id, type, kind, adjectiveOnly }: Actor,
): Population | undefined {
  // "the members", "its leaders" say nothing without an organisation.
  let known = id !== null;
  for (let i = first; i < last; i++)
    for (const name of CLASSES) {
      const found = readingAt(doc, i, name);
      const pop = found?.sense.entry.features.pop;
      if (typeof pop === "string") return pop as Population;
      if (found && (kind !== "people" || i > first || found.sense.entry.features.open === undefined))
        known = true;
    }
  if (adjectiveOnly || !known) return undefined;
  if (type === "state" && kind !== "body") return "soldier";
  return type ? MEMBERS[type] : undefined;
}

const CLASSES = ["actor", "actor.head", "actor.quality"];

/** Whose "their commanders" are, or "its": the nearest side named before that the pronoun can mean. */
export function organisationBefore(scene: Scene, at: number, person: string): readonly Population[] {
  for (let i = at - 1; i >= Math.max(0, at - ANTECEDENT); i--) {
    const actor = scene.actorAt.get(i);
    if (!actor || actor.last > at || !HOLDS.has(actor.value.kind) || !agrees(actor.value, person)) continue;
    const found = organisationAt(scene, i, 0);
    if (found.length > 0) return found;
  }
  return NONE;
}

/** Of a bare name nobody can tell how words agree with it. */
function agrees({ agree, kind }: Actor, person: string): boolean {
  if (kind === "name") return true;
  return person === "3fs" ? agree !== "m" : person === "3ms" ? agree === "m" : true;
}

const ANTECEDENT = 30;

/** Whom "of them" means where no figure was told: the nearest people or side named before in the sentence. */
export function peopleBefore(scene: Scene, at: number): readonly Population[] {
  const { doc } = scene;
  for (let i = at - 1; i >= Math.max(0, at - ANTECEDENT); i--) {
    if (".؛".includes(markAt(doc, i) || " ")) return NONE;
    const noun = readingAt(doc, i, "counted")?.sense;
    const said = noun?.form.number === "plural" ? noun.entry.features.pop : undefined;
    if (typeof said === "string") return said.split(",") as Population[];
    const actor = scene.actorAt.get(i)?.value;
    if (actor?.type === "armed_group" && (actor.kind === "name" || actor.kind === "people"))
      return ["fighter"];
  }
  return NONE;
}

/** "who are suspected of belonging to X", "loyal to X", "who work for X". */
export function memberOf(scene: Scene, from: number): readonly Population[] {
  for (let i = from; i < from + 4; i++) {
    const member = readingAt(scene.doc, i, "g.member");
    if (member) return organisationAt(scene, i + member.length, 2);
    if (markAt(scene.doc, i) !== "") return NONE;
  }
  return NONE;
}
