import { type Document, leads, type Mention, type Sense } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import type { Actor } from "./actor.ts";
import { opensQuoteAt } from "./marks.ts";
import { adjectiveAt, type Name, type NameScan, type Recall, rolesAt, sameLine } from "./name-scan.ts";
import { nameScan } from "./read-name.ts";
import { role, rolesOf } from "./roles.ts";

const BEFORE_SPEAKER = role.speech | role.by | role.to;
const NAMES = role.actor | role.head | role.same;
/** Words between a deed and the nationality of who did it. */
const DEED_REACH = 5;

/** All that act or could act or speak, in text order, without overlap. */
export function findActors(doc: Document): Mention<Actor>[] {
  const found: Mention<Actor>[] = [];
  const scan = nameScan({ doc, roles: rolesOf(doc) }, memory());
  for (let i = 0; i < scan.roles.length; ) {
    const mention = actorAt(scan, i, rolesAt(scan, i));
    if (mention) found.push(mention);
    i = mention ? mention.last : i + 1;
  }
  return found;
}

function actorAt(scan: NameScan, i: number, bits: number): Mention<Actor> | null {
  const name = bits & NAMES ? scan.read(i, 0) : null;
  if (name && !isOrdinary(scan, name)) {
    const { first, last, actor } = name;
    return { first, last, value: actor, rule: actor.bare ? "actor.back-reference" : `actor.${actor.kind}` };
  }
  return bits & role.deed ? deedAdjective(scan, i) : null;
}

/** A name that is an ordinary word as well counts behind a quotation mark, a verb or phrase of saying, or "to". */
function isOrdinary(scan: NameScan, { first, actor }: Name): boolean {
  if (!actor.weak || actor.head !== null || actor.kind === "state") return false;
  if (opensQuoteAt(scan.doc, Math.max(0, first - 1)) && first > 0) return false;
  // "carried today [by] the agency": the name of the one who acts stands behind it.
  if (rolesAt(scan, first + 1) & role.head) return true;
  return actor.skip === 0 && !(rolesAt(scan, first - 1) & BEFORE_SPEAKER);
}

/** Remembers what bodies were named in full, by their head words. */
function memory(): Recall {
  const seen = new Map<string, Pick<Actor, "type" | "id">>();
  return {
    known: (head) => seen.get(head),
    note: ({ head, bare, type, id }) => {
      if (head !== null && !bare) seen.set(head, { type, id });
    },
  };
}

/** "A heavy Ruritanian strike": the nationality that tells who did it. */
function deedAdjective(scan: NameScan, i: number): Mention<Actor> | null {
  for (let k = i + 1; k < scan.roles.length && k <= i + DEED_REACH && sameLine(scan, k); k++) {
    const bits = rolesAt(scan, k);
    const found = deedDoer(scan, k, bits);
    if (found) {
      const { country, id } = found.entry.features;
      const known =
        country === undefined ? (id as string | undefined) : `state-${String(country).toLowerCase()}`;
      const value = adjectiveActor(known ?? null, leads(found, "the"));
      return { first: k, last: k + 1, value, rule: "actor.deed-adjective" };
    }
    if (bits & role.demonym) return null;
    if (bits & ~(role.quality | role.deed) || scan.doc.tokens.kind[k] !== tokenKind.word) return null;
  }
  return null;
}

/** An adjective that tells who did it: of a nation, a government, a movement; but not of all nations. */
function deedDoer(scan: NameScan, k: number, bits: number): Sense | undefined {
  const nation = bits & role.demonym ? adjectiveAt(scan, k, "demonym") : undefined;
  if (nation) return nation.entry.features.shared ? undefined : nation;
  const quality = bits & role.quality ? adjectiveAt(scan, k, "actor.quality") : undefined;
  return quality?.entry.features.doer ? quality : undefined;
}

function adjectiveActor(id: string | null, definite: boolean): Actor {
  return {
    id,
    type: "state",
    kind: "adjective",
    agree: "f",
    bare: false,
    definite,
    adjectiveOnly: true,
    head: null,
    skip: 0,
  };
}
