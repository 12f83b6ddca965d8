import { type Mention, sense } from "@isnad/engine";
import type { SourceType } from "@isnad/model";
import type { Actor } from "../actors/actor.ts";
import { closingOf } from "../actors/marks.ts";
import { role } from "../actors/roles.ts";
import { readPerson } from "./person.ts";
import { refOf } from "./refs.ts";
import { bitsAt, hasLead, isMark, type SpeechScan, startsQuote, word } from "./scan.ts";
import type { Speaker } from "./speakers.ts";
import type { SourceRef } from "./speech.ts";

/** A speaker as the text names them: several where names are joined by "and". */
export interface Subject {
  readonly first: number;
  readonly last: number;
  readonly refs: readonly SourceRef[];
  readonly agree: Actor["agree"] | null;
  readonly head: string | null;
  readonly kind: Actor["kind"];
  readonly definite: boolean;
  /** A word that names nobody known: a speaker only if a speech follows. */
  readonly unsure: boolean;
  /** The first word may hold a preposition: it need not be a name. */
  readonly joined: boolean;
  /** Where the name of a person ends and what they are begins. */
  readonly nameEnd?: number;
}

/** Kinds that cannot speak. */
const MUTE: ReadonlySet<Actor["kind"]> = new Set(["weapon", "adjective"]);
const MAX_QUOTED = 6;

/** The speaker whose name starts at token `i`. */
export function readSubject(scan: SpeechScan, i: number): Subject | null {
  if (i >= scan.doc.words.length) return null;
  const leads = bitsAt(scan, i) & role.same || sense(word(scan, i), "numeral");
  const behind = leads && !scan.startingAt.has(i) ? 1 : 0;
  const mention = scan.startingAt.get(i + behind);
  if (mention) return MUTE.has(mention.value.kind) ? null : named(scan, mention);
  if (behind) return null;
  return startsQuote(scan, i) ? quoted(scan, i) : readPerson(scan, i);
}

function named(scan: SpeechScan, mention: Mention<Actor>): Subject {
  const { agree, head, kind, definite } = mention.value;
  const issuer = kind === "report" ? issuerBehind(scan, mention.last) : undefined;
  if (issuer) return { ...named(scan, issuer), first: mention.first, head, kind };
  const refs = [refOf(mention, typeOf(scan, mention))];
  let last = mention.last;
  for (let next = joinedAt(scan, last); next; next = joinedAt(scan, last)) {
    refs.push(refOf(next, typeOf(scan, next)));
    last = next.last;
  }
  return { first: mention.first, last, refs, agree, head, kind, definite, unsure: false, joined: false };
}

/** The token behind "in the country", where that follows a name. */
function behindPlace(scan: SpeechScan, i: number): number {
  const place = bitsAt(scan, i) & role.join ? scan.startingAt.get(i + 1) : undefined;
  return place?.value.kind === "state" ? place.last : i;
}

/** "… and medical sources": another speaker joined to the first. */
function joinedAt(scan: SpeechScan, from: number): Mention<Actor> | undefined {
  const i = behindPlace(scan, from);
  const next = i < scan.sentence.last ? scan.startingAt.get(i) : undefined;
  return next && hasLead(scan, i, "and") && !MUTE.has(next.value.kind) ? next : undefined;
}

/** "A statement that the ministry issued": whose the report is, behind a relative or a verb with its pronoun. */
function issuerBehind(scan: SpeechScan, i: number): Mention<Actor> | undefined {
  let k = bitsAt(scan, i) & role.relative ? i + 1 : i;
  if (k >= scan.sentence.last || isMark(scan, k)) return undefined;
  const bits = bitsAt(scan, k);
  if (bits & (role.that | role.told | role.stop | role.by)) return undefined;
  if (bits & role.speech && !word(scan, k).senses.some((s) => s.tail)) return undefined;
  k++;
  if (bitsAt(scan, k) & (role.join | role.from | role.time)) k++;
  const found = k < scan.sentence.last ? scan.startingAt.get(k) : undefined;
  return found && !MUTE.has(found.value.kind) && found.value.kind !== "people" ? found : undefined;
}

/** What a speaker is: as named, or for a back-reference what it points back at. */
function typeOf(scan: SpeechScan, { value, first }: Mention<Actor>): SourceType {
  const own = value.type ?? "anonymous";
  if (!value.bare || value.head === null) return own;
  const known = scan.speakers.typeOf(value.head);
  if (known) return known;
  const open = sense(word(scan, first), "actor.head")?.entry.features.open;
  const last = scan.speakers.last();
  return open && last && pointsAt(value, own, last) ? (last.chain.at(-1)?.type ?? own) : own;
}

/** "The source", "the report" point at the last speaker; "the official" only at a source or person. */
function pointsAt({ kind }: Actor, own: SourceType, last: Speaker): boolean {
  if (own === "anonymous") return true;
  return own === "state" && kind === "person" && (last.kind === "source" || last.kind === "person");
}

/** An outlet or group that the text names only in quotation marks. */
function quoted(scan: SpeechScan, i: number): Subject | null {
  const close = closingOf(scan.doc, i, MAX_QUOTED);
  if (close <= i + 1) return null;
  const inner = scan.startingAt.get(i + 1);
  if (!inner && saysSomething(scan, i + 1, close)) return null;
  const ref: SourceRef = inner
    ? { ...refOf(inner), last: Math.min(inner.last, close) }
    : { first: i + 1, last: close, skip: 0, type: "media", actorId: null, date: null, back: false };
  return {
    first: i,
    last: close + 1,
    refs: [ref],
    agree: inner?.value.agree ?? null,
    head: inner?.value.head ?? null,
    kind: inner?.value.kind ?? "name",
    definite: true,
    unsure: !inner,
    joined: false,
  };
}

function saysSomething(scan: SpeechScan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (bitsAt(scan, k) & (role.that | role.verb | role.relative)) return true;
  return false;
}
