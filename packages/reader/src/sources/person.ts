import { type Mention, sense } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { isDefinite } from "../actors/name-scan.ts";
import { personEnd } from "../actors/person-name.ts";
import { role } from "../actors/roles.ts";
import { knownPerson } from "./people.ts";
import { bitsAt, hasLead, isCommaAt, isDashAt, type SpeechScan, word } from "./scan.ts";
import type { Subject } from "./subject.ts";

/** A person named without a title, known from before or told by an apposition. */
export function readPerson(scan: SpeechScan, i: number): Subject | null {
  const last = Math.min(scan.sentence.last, personEnd(scan, i));
  if (last <= i || (isDefinite(word(scan, i)) && hasLead(scan, i, "for"))) return null;
  const office = apposition(scan, last);
  const known = knownPerson(scan, i, last);
  const end = office && office.value.kind !== "witness" ? office.last : last;
  // A family name alone is somebody of note; a full name without an office is a man of the street.
  const type = office?.value.type ?? known?.type ?? (last - i > 1 ? "witness" : "state");
  return {
    first: i,
    last: end,
    refs: [{ first: i, last: end, skip: 0, type, actorId: known?.id ?? null, date: null, back: false }],
    agree: null,
    head: null,
    kind: "person",
    definite: true,
    unsure: !office && !known,
    joined: hasLead(scan, i, "in") || hasLead(scan, i, "for"),
    nameEnd: last,
  };
}

/** "…, the chief of police", "… who is a teacher": what a person is, behind the name, with or without a comma. */
function apposition(scan: SpeechScan, i: number): Mention<Actor> | undefined {
  if (i >= scan.sentence.last) return undefined;
  const behind = isCommaAt(scan, i) || isDashAt(scan, i) ? i + 1 : i;
  const joins = behind > i && bitsAt(scan, behind) & role.join;
  const at = joins || sense(word(scan, behind), "name.who") ? behind + 1 : behind;
  const mention = scan.startingAt.get(at);
  if (!mention || hasLead(scan, at, "and") || hasLead(scan, at, "for")) return undefined;
  const of = joins && (mention.value.kind === "body" || mention.value.kind === "name");
  return of || mention.value.kind === "person" || mention.value.kind === "witness" ? mention : undefined;
}
