import { readingAt } from "@isnad/engine";
import type { Population } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import type { Scene } from "./scene.ts";
import { isJoined, markAt } from "./tokens.ts";

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
    if (!actor || !HOLDS.has(actor.value.kind)) continue;
    const first = memberIn(scene, i, actor.last, actor.value);
    const next = isJoined(scene.doc, actor.last) ? scene.actorAt.get(actor.last) : undefined;
    const second = next && HOLDS.has(next.value.kind) ? memberIn(scene, next.first, next.last, next.value) : undefined;
    return [first, second].filter((p, k, all): p is Population => p !== undefined && all.indexOf(p) === k);
  }
  return NONE;
}

/** By what its own words say, else by what it is as a source: a state's armed force is no police. */
function memberIn({ doc }: Scene, first: number, last: number, { type, kind, weak, adjectiveOnly }: Actor): Population | undefined {
  for (let i = first; i < last; i++)
    for (const name of ["actor", "actor.head", "actor.quality"]) {
      const pop = readingAt(doc, i, name)?.sense.entry.features.pop;
      if (typeof pop === "string") return pop as Population;
    }
  if (weak && kind === "people" && last - first === 1) return undefined;
  if (adjectiveOnly) return undefined;
  if (type === "state" && kind !== "body") return "soldier";
  return type ? MEMBERS[type] : undefined;
}

/** Whose "their commanders" are: the nearest armed side named before. */
export function organisationBefore(scene: Scene, at: number): readonly Population[] {
  for (let i = at - 1; i >= Math.max(0, at - ANTECEDENT); i--) {
    const actor = scene.actorAt.get(i);
    if (!actor || actor.last > at || !HOLDS.has(actor.value.kind)) continue;
    const { type } = actor.value;
    if (type === "armed_group" || type === "military" || type === "un" || type === "ngo") return organisationAt(scene, i, 0);
  }
  return NONE;
}

const ANTECEDENT = 30;

/** "who are suspected of belonging to X", "loyal to X", "who work for X". */
export function memberOf(scene: Scene, from: number): readonly Population[] {
  for (let i = from; i < from + 4; i++) {
    const member = readingAt(scene.doc, i, "g.member");
    if (member) return organisationAt(scene, i + member.length, 2);
    if (markAt(scene.doc, i) !== "") return NONE;
  }
  return NONE;
}
