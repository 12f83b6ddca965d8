import { leads, type Sense } from "@isnad/engine";
import type { SourceType } from "@isnad/model";
import type { Actor, NameKind } from "./actor.ts";
import { type Head, headAt, type Known } from "./heads.ts";
import { isDefinite, type Name, type RoleScan, wordAt } from "./name-scan.ts";

/** A name while it is being read. */
export interface Draft {
  readonly first: number;
  readonly depth: number;
  last: number;
  id: string | null;
  type: SourceType | null;
  kind: NameKind;
  agree: Actor["agree"];
  definite: boolean;
  head: string | null;
  weak: boolean;
  skip: number;
  sites?: string;
  owner?: NonNullable<Actor["owner"]>;
  /** The type may still be told by what follows. */
  open: boolean;
  /** Only the head has been read. */
  bare: boolean;
  /** The office tells the type, whatever it is an office of; only medicine is medicine. */
  fixed?: boolean;
  /** It speaks in the name of what follows. */
  behalf?: boolean;
  /** An adjective has been read: no owner can follow an indefinite noun. */
  adjective?: boolean;
  /** "Responsible for …" goes on with what for. */
  about?: boolean;
  /** A full plural, which no owner can follow: the ending of its adjectives. */
  closed?: string;
}

const PEOPLE: ReadonlySet<unknown> = new Set(["people", "person", "witness"]);

/** Things in the plural agree like a woman. */
function agreement({ form, entry }: Sense): Actor["agree"] {
  if (form.number === "plural" || form.number === "dual") return PEOPLE.has(entry.features.kind) ? "p" : "f";
  return form.gender === "f" ? "f" : "m";
}

/** "and the army" is quoted as "the army"; "for the army", written as one, stays as it stands. */
function skippedLetters(lead: Sense["lead"]): number {
  if (!lead) return 0;
  const merged = lead.restores === undefined ? 0 : 1;
  return lead.parts.filter((part) => part !== "the").length - merged;
}

/** A sound masculine plural, or two. */
export const isPeople = ({ form: { number, gender } }: Sense): boolean =>
  (number === "plural" || number === "dual") && gender === "m";

function kindOfKnown({ features }: Known["entry"]): NameKind {
  if (features.place) return "state";
  if (features.person) return "person";
  return features.type === "media" ? "outlet" : "name";
}

export function draftOfKnown(scan: RoleScan, i: number, known: Known, depth: number): Draft {
  const { features } = known.entry;
  const head = headAt(scan, i)?.sense;
  return {
    first: i,
    last: i + known.length,
    id: features.id as string,
    type: features.type as SourceType,
    kind: kindOfKnown(known.entry),
    agree: head ? agreement(head) : features.place ? "f" : wordAt(scan, i).senses.some(isPeople) ? "p" : "m",
    definite: true,
    head: head?.entry.lemma ?? null,
    weak: features.weak !== undefined || features.place !== undefined,
    skip: skippedLetters(known.lead),
    ...(features.site !== undefined && { sites: String(features.site) }),
    open: false,
    bare: false,
    depth,
  };
}

export function draftOfHead(scan: RoleScan, i: number, { sense: head, length }: Head, depth: number): Draft {
  const { features } = head.entry;
  const definite = leads(head, "the") || (!head.lead && isDefinite(wordAt(scan, i)));
  return {
    first: i,
    last: i + length,
    id: null,
    type: features.type as SourceType,
    kind: features.kind as NameKind,
    agree: agreement(head),
    definite: definite || head.tail !== null,
    head: head.entry.lemma,
    weak: features.weak !== undefined,
    skip: skippedLetters(head.lead),
    open: features.open !== undefined,
    bare: true,
    depth,
    ...(features.fixed !== undefined && { fixed: true }),
    ...(features.about !== undefined && definite && { about: true }),
    ...(isClosed(head) && { closed: wordAt(scan, i).form.slice(-2) }),
  };
}

/** A sound masculine plural that keeps its ending stands before no genitive. */
const isClosed = ({ form, entry }: Sense): boolean =>
  (form.number === "plural" && form.gender === "m" && !form.construct) || entry.features.closed !== undefined;

/** Takes the name up to token `last`. */
export function take(d: Draft, last: number): true {
  d.last = last;
  d.bare = false;
  return true;
}

/** What an adjective tells of the name. */
export function qualify(d: Draft, { entry: { features }, ...found }: Sense): void {
  d.adjective = true;
  d.definite ||= found.lead?.parts.includes("the") ?? false;
  if (features.id && d.id === null) d.id = features.id as string;
  if (d.kind === "outlet" && features.type === "ngo" && d.id === null) d.type = "ngo";
  if (!d.open || features.neutral || features.type === undefined) return;
  if (features.soft && d.kind !== "source" && d.kind !== "report") return;
  if (d.kind === "force" && !features.force) return;
  if (features.type === "media" && d.kind !== "source" && d.kind !== "report") return;
  d.type = features.type as SourceType;
  if (!features.soft) d.open = false;
}

/** What a nationality tells of the name: an envoy of a state is not the United Nations'. */
export function nationalize(d: Draft, found: Sense): void {
  d.adjective = true;
  d.definite ||= leads(found, "the");
  if (d.kind === "person" && d.type === "un" && d.open && found.entry.features.country !== "INT")
    d.type = "state";
}

/** "A military source in the resistance" speaks for those who bear arms without a state. */
const isOfRebels = ({ kind, type }: Draft, { type: of }: Actor): boolean =>
  of === "armed_group" && type === "military" && (kind === "source" || kind === "person");

const BEARS_ID: ReadonlySet<NameKind> = new Set(["people", "force", "weapon", "outlet"]);

/** What a name inside the name tells of it. */
export function adopt(d: Draft, { actor, first, last }: Name): void {
  if (actor.weak && actor.kind === "outlet" && actor.head === null) return;
  if (d.kind === "report") d.owner ??= { first, last, skip: actor.skip, id: actor.id };
  if (d.id === null && BEARS_ID.has(d.kind)) d.id = actor.id;
  if (actor.type === null || actor.kind === "state") return;
  if (!d.open && !(d.fixed && actor.type === "medical") && !isOfRebels(d, actor)) return;
  if (d.kind === "witness" && actor.type === "armed_group") return;
  if (d.open && d.fixed && actor.type !== "medical" && actor.type !== "military") return;
  d.type = actor.type;
  d.open = false;
}
