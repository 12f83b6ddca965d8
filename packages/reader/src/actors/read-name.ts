import { sense } from "@isnad/engine";
import type { Actor } from "./actor.ts";
import { type Draft, draftOfHead, draftOfKnown, take } from "./draft.ts";
import { extendByMark, quotedName } from "./extend-by-mark.ts";
import { canJoin, extendByWord, JOINABLE, joinBehind, type Step } from "./extend-by-word.ts";
import { headAt, knownAt } from "./heads.ts";
import {
  ENDS_NAME,
  isWord,
  type Name,
  type NameScan,
  type Recall,
  type RoleScan,
  rolesAt,
  sameLine,
  wordAt,
} from "./name-scan.ts";
import { role } from "./roles.ts";

const MAX_WORDS = 14;
const MAX_JOINED = 2;

/** The reader of names of one text. */
export function nameScan(text: RoleScan, recall: Recall): NameScan {
  const scan: NameScan = { ...text, recall, read: (i, depth) => readName(scan, i, depth) };
  return scan;
}

/** The name that starts at token `i`: a known actor or a head word, with all that belongs to it. */
function readName(scan: NameScan, i: number, depth: number): Name | null {
  const draft = startOf(scan, i, depth);
  if (!draft) return null;
  const whole = draft.kind === "state" || (draft.kind === "person" && draft.id !== null);
  if (!whole) extend(scan, draft);
  const actor = finished(scan, draft);
  scan.recall.note(actor);
  return { first: i, last: draft.last, actor };
}

/** The beginning of a name; "some of", "the same" may stand before the head. */
function startOf(scan: NameScan, i: number, depth: number): Draft | null {
  const known = rolesAt(scan, i) & role.actor ? knownAt(scan, i) : undefined;
  if (known) return draftOfKnown(scan, i, known, depth);
  const before = rolesAt(scan, i) & role.same && rolesAt(scan, i + 1) & role.head ? 1 : 0;
  const head = rolesAt(scan, i + before) & role.head ? headAt(scan, i + before) : undefined;
  if (!head) return null;
  const draft = draftOfHead(scan, i + before, head, depth);
  if (before === 0) return draft;
  const some = sense(wordAt(scan, i), "name.same")?.entry.features.some !== undefined;
  draft.definite ||= !some;
  draft.bare &&= !some;
  return draft;
}

function finished(scan: NameScan, d: Draft): Actor {
  const bare = d.bare && d.definite;
  const back = bare && d.head !== null ? scan.recall.known(d.head) : undefined;
  return {
    id: d.id ?? back?.id ?? null,
    type: back?.type ?? d.type,
    kind: d.kind,
    agree: d.agree,
    bare,
    definite: d.definite,
    head: d.head,
    skip: d.skip,
    ...(d.owner !== undefined && { owner: d.owner }),
    ...(d.sites !== undefined && { sites: d.sites }),
    ...(d.weak && { weak: true }),
  };
}

/** Takes in the words after the head for as long as they belong to the name. */
function extend(scan: NameScan, d: Draft): void {
  let relation = false;
  let joined = 0;
  const limit = Math.min(scan.doc.words.length, d.first + MAX_WORDS);
  while (d.last < limit && sameLine(scan, d.last)) {
    const bits = rolesAt(scan, d.last);
    if (!isWord(scan, d.last)) {
      if (!extendByMark(scan, d)) return;
    } else if (joins(d, bits, relation, joined)) {
      if (!join(scan, d, d.last + 1)) return;
      joined++;
      relation = false;
    } else if (bits & role.behalf) {
      d.behalf = true;
      d.open = true;
      if (!join(scan, d, d.last + 1)) return;
    } else if (bits & role.self) d.last++;
    else if (d.bare && governs(scan, d, bits)) take(d, d.last + 1);
    else {
      const named = bits & (role.actor | role.quality) && !(bits & role.verb);
      const step: Step = bits & ENDS_NAME && !named ? "end" : extendByWord(scan, d, relation);
      if (step === "end") return;
      relation = step === "relation";
    }
  }
}

/** "A person of …" is counted, and belongs to somebody else by name. */
const isAnybody = ({ kind, weak }: Draft): boolean => kind === "witness" && weak;

/** Whether the word is a preposition behind which the name goes on. */
function joins(d: Draft, bits: number, relation: boolean, joined: number): boolean {
  if (bits & role.from && (relation || d.about)) return true;
  return (
    (bits & role.join) !== 0 &&
    (relation ||
      (JOINABLE.has(d.kind) &&
        !isAnybody(d) &&
        joined < MAX_JOINED &&
        !(d.adjective && d.definite && d.kind === "person")))
  );
}

function join(scan: NameScan, d: Draft, i: number): boolean {
  if (i >= scan.doc.words.length) return false;
  if (!isWord(scan, i)) return quotedName(scan, d, i);
  return sameLine(scan, i) && canJoin(scan, i, ENDS_NAME) && joinBehind(scan, d, i);
}

/** After a feminine head a masculine verb form is a noun that the head governs ("network [of] monitoring"). */
function governs(scan: NameScan, d: Draft, bits: number): boolean {
  if (!(bits & (role.speech | role.verb)) || d.definite || d.agree !== "f") return false;
  return wordAt(scan, d.last).senses.some(
    ({ lead, tail, form }) => !lead && !tail && form.tense === "past" && form.gender === "m",
  );
}
