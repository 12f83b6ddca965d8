import { leads, type Sense } from "@isnad/engine";
import type { SourceType } from "@isnad/model";
import type { NameKind } from "./actor.ts";
import { adopt, type Draft, isPeople, nationalize, qualify, take } from "./draft.ts";
import { type Head, headAt, isAudience, type Known, knownAt, phrasesAt } from "./heads.ts";
import {
  adjectiveAt,
  firstPart,
  isDefinite,
  isWord,
  type NameScan,
  rolesAt,
  tellsDeed,
  wordAt,
} from "./name-scan.ts";
import { personEnd } from "./person-name.ts";
import { role } from "./roles.ts";

/** Kinds of names that a place or body may follow with a preposition ("a source in the police"). */
export const JOINABLE: ReadonlySet<NameKind> = new Set(["source", "person", "witness", "report"]);
/** Kinds of names that an owner may follow with "for" ("a statement for the army"). */
const OWNED: ReadonlySet<NameKind> = new Set(["source", "person", "body", "report", "force"]);

const MAX_DEPTH = 3;

/** What a word did to the name before it: ended it, went into it, or announced a preposition that does. */
export type Step = "end" | "taken" | "relation";

/** Tries the word at the end of the name. `relation`: a word like "loyal to" stands before it. */
export function extendByWord(scan: NameScan, d: Draft, relation: boolean): Step {
  const i = d.last;
  const bits = rolesAt(scan, i);
  if (bits & role.relation && relates(scan, i)) return taken(d, i + 1, "relation");
  const sure = phrasesAt(scan, i).find((hit) => hit.phrase.entry.features.sure);
  if (sure) return assure(d, i + sure.length, sure.phrase.entry.features.type as SourceType);
  const quality = bits & role.quality ? agreeing(scan, d, adjectiveAt(scan, i, "actor.quality")) : undefined;
  if (quality) qualify(d, quality);
  const demonym =
    !quality && bits & role.demonym ? agreeing(scan, d, adjectiveAt(scan, i, "demonym")) : undefined;
  if (demonym && isSide(scan, d, i, demonym)) return "end";
  if (demonym) nationalize(d, demonym);
  if (quality || demonym) return taken(d, i + 1);
  if (isOthers(scan, d, i)) return "end";
  if (bits & (role.actor | role.head)) return extendByName(scan, d, i, relation);
  if (bits & role.deed && !(d.bare && !d.definite && d.kind === "body")) return "end";
  return extendByUnknown(scan, d, i);
}

function taken(d: Draft, last: number, step: Step = "taken"): Step {
  take(d, last);
  return step;
}

const namesPeople = (scan: NameScan, i: number): boolean => wordAt(scan, i).senses.some(isPeople);

/** An adjective of people is none of a body or thing, and one of things none of people. */
function agreeing(scan: NameScan, d: Draft, found: Sense | undefined): Sense | undefined {
  if (!found) return undefined;
  const fits = isPeople(found)
    ? d.agree === "p"
    : d.agree !== "p" || found.form.gender !== "f" || !namesPeople(scan, d.last - 1);
  return fits ? found : undefined;
}

/** Behind a definite name an indefinite "western" begins a place ("… of the army, west of X"). */
const isSide = (scan: NameScan, d: Draft, i: number, demonym: Sense): boolean =>
  d.definite && !leads(demonym, "the") && adjectiveAt(scan, i, "place.relation") !== undefined;

/** Behind a definite head a definite plural of people that does not agree with it names others ("the movement [urged] the Ruritanians"). */
function isOthers(scan: NameScan, d: Draft, i: number): boolean {
  if (!d.definite || d.agree === "p" || !(d.bare || adjectiveAt(scan, i - 1, "demonym"))) return false;
  const { senses, form } = wordAt(scan, i);
  return (
    senses.some((s) => leads(s, "the") && isPeople(s)) &&
    form.slice(-2) !== wordAt(scan, i - 1).form.slice(-2)
  );
}

/** "… for human rights", "… against terror": whatever the body, this is what it is; the United Nations stay what they are. */
function assure(d: Draft, last: number, type: SourceType): Step {
  if (d.type !== "un") d.type = type;
  d.open = false;
  d.definite = true;
  return taken(d, last);
}

/** After "belonging" and the like comes a preposition: written apart, or together with its word. */
function relates(scan: NameScan, i: number): boolean {
  if (wordAt(scan, i).senses.some((s) => s.entry.class === "actor.relation" && leads(s, "and"))) return false;
  if (!isWord(scan, i + 1)) return false;
  if (rolesAt(scan, i + 1) & (role.join | role.to | role.from)) return true;
  return wordAt(scan, i + 1).leads.some(({ parts }) => parts[0] === "for" || parts[0] === "in");
}

/** A body, force or person inside the name: its owner, or the person who bears the title. */
function extendByName(scan: NameScan, d: Draft, i: number, relation: boolean): Step {
  const known = knownAt(scan, i);
  const head = known ? undefined : headAt(scan, i);
  const lead = known ? known.lead : head?.sense.lead;
  if (d.depth >= MAX_DEPTH || (!known && !head)) return "end";
  if (!lead || lead.parts[0] === "the") {
    if (!relation && describesPeople(scan, d, i, head)) return taken(d, i + 1);
    if (!relation && (d.closed !== undefined || (d.adjective && !d.definite))) return "end";
    const titled =
      d.kind === "person" &&
      head?.sense.entry.features.kind === "person" &&
      (d.agree === "p") === isPeople(head.sense);
    if (!relation && d.definite && !titled) return extendDefinite(d, i, known, head);
  } else if (!relation && !leadFits(scan, d, i, lead, head)) return "end";
  const inner = scan.read(i, d.depth + 1);
  if (!inner) return "end";
  const guards = head?.sense.entry.features.force !== undefined;
  if (d.kind !== "force" || inner.actor.type !== "state" || guards) adopt(d, inner);
  d.definite ||= inner.actor.definite;
  return taken(d, inner.last);
}

/** "Gunmen, unknown ones": a word for people in the same full plural is an adjective. */
function describesPeople(scan: NameScan, d: Draft, i: number, head: Head | undefined): boolean {
  if (d.closed === undefined || head?.sense.entry.features.kind !== "people" || head.sense.lead) return false;
  return wordAt(scan, i).form.endsWith(d.closed);
}

/** Whether a name with a conjunction or preposition before it may belong to this one. */
function leadFits(
  scan: NameScan,
  d: Draft,
  i: number,
  lead: NonNullable<Sense["lead"]>,
  head: Head | undefined,
): boolean {
  const { features } = head?.sense.entry ?? { features: {} as Record<string, unknown> };
  const first = lead.parts[0];
  if (first === "and") return d.behalf === true && features.kind !== "person" && features.kind !== "source";
  if (first === "in") return features.kind !== "report" && (JOINABLE.has(d.kind) || d.kind === "body");
  if (first !== "for") return false;
  const broadcaster = d.kind === "body" && lead.parts.includes("the") && features.type === "media";
  const employer = d.kind === "person" && d.type === "media" && d.bare;
  return broadcaster || employer || (OWNED.has(d.kind) && !isAudience(scan, i));
}

/** After a definite name a definite one is an adjective ("the armed, the rebels"), a person's or outlet's name, or another actor. */
function extendDefinite(d: Draft, i: number, known: Known | undefined, head: Head | undefined): Step {
  if (head && leads(head.sense, "the") && head.sense.entry.features.kind === "people" && d.kind === "people")
    return taken(d, i + 1);
  if (!known) return "end";
  const { person, type, id } = known.entry.features;
  const outlet = d.kind === "outlet" && type === "media";
  if (!outlet && !(d.kind === "person" && person)) return "end";
  if (outlet) d.id ??= id as string;
  return taken(d, i + known.length);
}

/** An unknown word: an adjective or owner of the name, or part of the name of the person who bears the title. */
function extendByUnknown(scan: NameScan, d: Draft, i: number): Step {
  const word = wordAt(scan, i);
  const first = firstPart(word);
  if (first === "and" && word.senses.length === 0 && !namesPerson(scan, d, i)) return "end";
  if (d.adjective && !adds(scan, d, i)) return "end";
  if (isDefinite(word)) {
    if (first !== "the" || (d.definite && tellsDeed(word))) return "end";
    d.definite = true;
    return taken(d, i + 1);
  }
  if (d.closed !== undefined && !word.form.endsWith(d.closed)) return "end";
  if (!d.definite) return taken(d, i + 1);
  if (d.kind !== "person" && d.kind !== "witness" && !(d.kind === "outlet" && d.id === null)) return "end";
  const last = personEnd(scan, i);
  return last === i ? "end" : taken(d, last);
}

/** Behind an adjective only another one goes on with the name, or the person who bears the title. */
function adds(scan: NameScan, d: Draft, i: number): boolean {
  const { form, senses } = wordAt(scan, i);
  if (d.kind === "person" && d.definite) return true;
  if (senses.length > 0) return false;
  return d.definite || d.agree !== "f" || form.at(-1) === wordAt(scan, i - 1).form.at(-1);
}

/** Behind a title the first letter of a name may look like "and"; then more of the name follows. */
function namesPerson(scan: NameScan, d: Draft, i: number): boolean {
  return d.kind === "person" && d.definite && !isDefinite(wordAt(scan, i)) && personEnd(scan, i) - i >= 2;
}

/** Takes in what stands behind a preposition or "in the name of". */
export function joinBehind(scan: NameScan, d: Draft, i: number): boolean {
  const bits = rolesAt(scan, i);
  if (bits & (role.actor | role.head | role.same)) {
    const inner = d.depth < MAX_DEPTH ? scan.read(i, d.depth + 1) : null;
    if (!inner || inner.actor.kind === "report") return false;
    adopt(d, inner);
    d.definite = true;
    return take(d, inner.last);
  }
  d.definite = true;
  return take(d, i + 1);
}

/** Whether a name may go on behind a preposition at token `i`. */
export function canJoin(scan: NameScan, i: number, ends: number): boolean {
  const bits = rolesAt(scan, i);
  return (bits & (role.actor | role.head | role.same)) !== 0 || !(bits & (ends | role.join | role.deed));
}
