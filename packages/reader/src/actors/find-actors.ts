import { type Document, leads, type Mention, sense, type Word } from "@isnad/engine";
import type { SourceType } from "@isnad/model";
import type { Actor } from "./actor.ts";
import { type Name, type NameScan, readName, sameLine, wordAt } from "./name.ts";
import { role, rolesOf } from "./roles.ts";

const STARTS = role.actor | role.head | role.deed | role.same;

/** All that act or could act or speak, in text order, without overlap. */
export function findActors(doc: Document): Mention<Actor>[] {
  const found: Mention<Actor>[] = [];
  const seen = new Map<string, { type: SourceType | null; id: string | null }>();
  const roles = rolesOf(doc);
  const scan: NameScan = { doc, roles, recall: { known: (head) => seen.get(head), note: (actor) => remember(seen, actor) } };
  for (let i = 0; i < roles.length; ) {
    const bits = roles[i] as number;
    if (!(bits & STARTS)) {
      i++;
      continue;
    }
    const name = bits & (role.actor | role.head | role.same) ? readName(scan, i) : null;
    if (name) {
      found.push({ first: name.first, last: name.last, value: name.actor, rule: ruleOf(name) });
      i = name.last;
      continue;
    }
    const adjective = bits & role.deed ? deedAdjective(scan, i) : null;
    if (adjective) found.push(adjective);
    i = adjective ? adjective.last : i + 1;
  }
  return found;
}

const ruleOf = ({ actor }: Name): string => `actor.${actor.bare ? "back-reference" : actor.kind}`;

function remember(seen: Map<string, { type: SourceType | null; id: string | null }>, actor: Actor): void {
  if (actor.head !== null && !actor.bare) seen.set(actor.head, { type: actor.type, id: actor.id });
}

/** "A heavy Ruritanian strike": the nationality that tells who did it. */
function deedAdjective(scan: NameScan, i: number): Mention<Actor> | null {
  const { roles } = scan;
  for (let k = i + 1; k < roles.length && k <= i + 5 && sameLine(scan.doc, k); k++) {
    const bits = roles[k] as number;
    if (bits & role.demonym) {
      const found = sense(wordAt(scan, k) as Word, "demonym");
      const first = found?.lead?.parts[0];
      if (!found || first === "for" || first === "in") return null;
      return { first: k, last: k + 1, value: adjectiveActor(String(found.entry.features.country), leads(found, "the")), rule: "actor.deed-adjective" };
    }
    if (bits !== 0 && !(bits & (role.quality | role.deed))) return null;
    if (scan.doc.tokens.kind[k] !== 0) return null;
  }
  return null;
}

function adjectiveActor(country: string, definite: boolean): Actor {
  return { id: `state-${country.toLowerCase()}`, type: "state", kind: "adjective", agree: "f", bare: false, definite, adjectiveOnly: true, head: null, skip: 0 };
}
