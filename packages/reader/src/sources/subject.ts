import { type Mention, sense } from "@isnad/engine";
import type { SourceType } from "@isnad/model";
import type { Actor } from "../actors/actor.ts";
import { closingOf } from "../actors/marks.ts";
import { isDefinite } from "../actors/name-scan.ts";
import { personEnd } from "../actors/person-name.ts";
import { role } from "../actors/roles.ts";
import { bitsAt, hasLead, isComma, markAt, type SpeechScan, startsQuote, word } from "./scan.ts";
import { refOf } from "./speakers.ts";
import type { SourceRef } from "./speech.ts";

/** A speaker as the text names them: several where names are joined by "and". */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly refs: readonly SourceRef[];
  readonly agree: Actor["agree"] | null;
  readonly head: string | null;
  readonly kind: Actor["kind"];
  /** A word that names nobody known: a speaker only if a speech follows. */
  readonly unsure: boolean;
  readonly definite: boolean;
  /** Where the name of a person ends and what they are begins. */
  readonly nameEnd?: number;
  /** The first word may hold a preposition: it need not be a name. */
  readonly joined: boolean;
}

/** Kinds that can speak. */
const MUTE: ReadonlySet<Actor["kind"]> = new Set(["weapon", "adjective"]);

/** The speaker whose name starts at token `i`. */
export function readSubject(scan: SpeechScan, i: number, end: number): Subject | null {
  const mention = scan.startingAt.get(i);
  if (mention) return MUTE.has(mention.value.kind) ? null : named(scan, mention, end);
  if (startsQuote(scan, i)) return quoted(scan, i);
  if (bitsAt(scan, i) & role.same) {
    const behind = scan.startingAt.get(i + 1);
    return behind ? named(scan, behind, end) : null;
  }
  return person(scan, i, end);
}

function named(scan: SpeechScan, mention: Mention<Actor>, end: number): Subject {
  const issuer = mention.value.kind === "report" ? issuerBehind(scan, mention.last, end) : undefined;
  if (issuer) return { ...named(scan, issuer, end), first: mention.first, head: mention.value.head, kind: "report" };
  const refs = [refOf(mention, typeOf(scan, mention))];
  let last = mention.last;
  for (let next = joined(scan, last, end); next; next = joined(scan, last, end)) {
    refs.push(refOf(next, typeOf(scan, next)));
    last = next.last;
  }
  const { agree, head, kind } = mention.value;
  return { first: mention.first, last, refs, agree, head, kind, unsure: false, definite: mention.value.definite, joined: false };
}

/** "A statement that the ministry issued": whose the report is, behind a relative or a verb with its pronoun. */
function issuerBehind(scan: SpeechScan, i: number, end: number): Mention<Actor> | undefined {
  let k = i;
  if (bitsAt(scan, k) & role.relative) k++;
  if (k >= end || markAt(scan.doc, k) !== "" || bitsAt(scan, k) & (role.that | role.told | role.stop | role.by)) return undefined;
  const item = word(scan, k);
  if (bitsAt(scan, k) & role.speech && !item.senses.some((s) => s.tail)) return undefined;
  k++;
  if (bitsAt(scan, k) & (role.join | role.from | role.time)) k++;
  const found = k < end ? scan.startingAt.get(k) : undefined;
  if (!found || MUTE.has(found.value.kind) || found.value.kind === "people") return undefined;
  return found;
}

/** "… and medical sources": another speaker joined to the first. */
function joined(scan: SpeechScan, i: number, end: number): Mention<Actor> | undefined {
  if (i >= end) return undefined;
  const next = scan.startingAt.get(i);
  if (!next || !hasLead(scan, i, "and") || MUTE.has(next.value.kind)) return undefined;
  return next;
}

/** What a speaker is: as named, or for a back-reference what it points back at. */
function typeOf(scan: SpeechScan, { value: actor, first }: Mention<Actor>): SourceType {
  const own = actor.type ?? "anonymous";
  if (!actor.bare || actor.head === null) return own;
  const known = scan.speakers.typeOf(actor.head);
  if (known) return known;
  const last = scan.speakers.last();
  const open = sense(word(scan, first), "actor.head")?.entry.features.open;
  if (!open || (own !== "anonymous" && own !== "state")) return own;
  if (!last || (own !== "anonymous" && !(actor.kind === "person" && (last.kind === "source" || last.kind === "person"))))
    return own;
  return last.chain.at(-1)?.type ?? own;
}

/** Keeps the names of all persons whom the text introduces with what they are. */
export function registerAll(scan: SpeechScan, actors: readonly Mention<Actor>[]): void {
  for (const mention of actors) {
    const { kind, type } = mention.value;
    if (kind !== "person" || type === null) continue;
    register(scan, { refs: [refOf(mention, type)], kind });
  }
}

/** Keeps the words of a person's name, so that the family name alone is known again. */
export function register(scan: SpeechScan, { refs, nameEnd, kind }: Pick<Subject, "refs" | "nameEnd" | "kind">): void {
  if (kind !== "person" && kind !== "witness") return;
  const ref = refs[0] as SourceRef;
  const { first } = ref;
  const last = nameEnd ?? ref.last;
  for (let k = Math.max(first, last - 4); k < last; k++) {
    const item = word(scan, k);
    if (bitsAt(scan, k) & (role.head | role.namePart | role.actor | role.quality | role.demonym)) continue;
    if (markAt(scan.doc, k) !== "" || item.form.length < 3) continue;
    scan.speakers.name(bareForm(scan, k), ref.type, ref.actorId);
  }
}

function bareForm(scan: SpeechScan, k: number): string {
  const item = word(scan, k);
  const article = item.leads.find((lead) => lead.parts.length === 1 && lead.parts[0] === "the");
  return article ? item.form.slice(article.text.length) : item.form;
}

/** An outlet or group that the text names only in quotation marks. */
function quoted(scan: SpeechScan, i: number): Subject | null {
  const close = closingOf(scan.doc, i, 6);
  if (close < 0 || close === i + 1) return null;
  const inner = scan.startingAt.get(i + 1);
  for (let k = i + 1; k < close; k++)
    if (bitsAt(scan, k) & (role.that | role.verb | role.relative) && !inner) return null;
  const ref: SourceRef = inner
    ? { ...refOf(inner, undefined), first: i + 1, last: Math.min(inner.last, close) }
    : { first: i + 1, last: close, skip: 0, type: "media", actorId: null, date: null, back: false };
  const agree = inner?.value.agree ?? null;
  const kind = inner?.value.kind ?? "name";
  return { first: i, last: close + 1, refs: [ref], agree, head: inner?.value.head ?? null, kind, unsure: !inner, definite: true, joined: false };
}

/** A person named without a title, known from before or told by an apposition. */
function person(scan: SpeechScan, i: number, end: number): Subject | null {
  const last = Math.min(end, personEnd(scan, i));
  if (last <= i) return null;
  if (isDefinite(word(scan, i)) && hasLead(scan, i, "for")) return null;
  const role = apposition(scan, last, end);
  const known = knownPerson(scan, i, last);
  const type = role?.value.type ?? known?.type ?? (last - i > 1 ? "witness" : "state");
  const ref: SourceRef = {
    first: i,
    last: role && role.value.kind !== "witness" ? role.last : last,
    skip: 0,
    type,
    actorId: known?.id ?? null,
    date: null,
    back: false,
  };
  return {
    first: i,
    last: ref.last,
    refs: [ref],
    agree: null,
    head: null,
    kind: "person",
    unsure: !role && !known,
    definite: true,
    nameEnd: last,
    joined: hasLead(scan, i, "in") || hasLead(scan, i, "for"),
  };
}

function knownPerson(scan: SpeechScan, first: number, last: number): { type: SourceType; id: string | null } | undefined {
  for (let k = last - 1; k >= first; k--) {
    const found = scan.speakers.person(bareForm(scan, k));
    if (found) return found;
  }
  return undefined;
}

/** "…, the chief of police": what a person is, behind the name, with or without a comma. */
function apposition(scan: SpeechScan, i: number, end: number): Mention<Actor> | undefined {
  if (i >= end) return undefined;
  const at = isComma(markAt(scan.doc, i)) ? i + 1 : i;
  const mention = scan.startingAt.get(at);
  if (!mention || hasLead(scan, at, "and") || hasLead(scan, at, "for")) return undefined;
  const { kind } = mention.value;
  if (kind !== "person" && kind !== "witness") return undefined;
  return mention;
}
