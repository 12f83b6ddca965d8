import { type Document, readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import { markAt } from "../token-text.ts";
import type { Draft } from "./figures.ts";
import { PERSONAL } from "./fitting.ts";
import { partitionRule } from "./partition.ts";
import type { Scene } from "./scene.ts";
import { addends } from "./sums.ts";

/** How many sentences back the whole of a share may stand that is named by its lot ("of the dead"). */
const REACH = 8;

/** Lots of people to whom more can happen: of the detained some are released, of the wounded some die. */
const LIVING: ReadonlySet<FigureKind> = new Set([
  "detained",
  "besieged",
  "missing",
  "displaced",
  "in_need",
  "returned",
  "aided",
]);

/** How a share says of what it is one. */
interface Pointer {
  /** The lot that it names; null where a pronoun points. */
  readonly lot: FigureKind | null;
  /** Led in by words for "among them". */
  readonly introduced: boolean;
  /** The share says "of them" itself: whatever else is told of it, it is one of those before. */
  readonly own?: true;
}

/** For each draft that is a share of another the whole, by what the words say or by what the numbers add up to. */
export function wholes(scene: Scene, drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const found = new Map<Draft, Draft>();
  const pointers = new Map<Draft, Pointer>();
  for (const [i, draft] of drafts.entries()) {
    const behind = draft.rules.includes(partitionRule) ? draft.whole : wholeBehind(scene, drafts, i);
    if (behind) found.set(draft, behind);
    const pointer = behind ? null : pointerOf(scene, drafts, i, pointers);
    if (!pointer) continue;
    pointers.set(draft, pointer);
    const whole = wholeFor(drafts, i, pointer, found, pointers);
    if (whole) found.set(draft, whole);
  }
  for (const [part, total] of addends(scene.doc, drafts, found)) found.set(part, total);
  return found;
}

function pointerOf(
  scene: Scene,
  drafts: readonly Draft[],
  i: number,
  pointers: ReadonlyMap<Draft, Pointer>,
): Pointer | null {
  const draft = drafts[i] as Draft;
  return introduced(scene, draft) ?? goesOn(drafts, i, pointers) ?? pointed(scene, draft);
}

/** "1000 of 11,000": the whole is the figure that follows. */
function wholeBehind({ doc }: Scene, drafts: readonly Draft[], i: number): Draft | null {
  const [draft, next] = [drafts[i] as Draft, drafts[i + 1]];
  if (!next || next.sentence !== draft.sentence || next.phrase.quantity === null || draft.phrase.low === null)
    return null;
  const ways = [readingAt(doc, draft.phrase.last, "g.among"), readingAt(doc, draft.phrase.last, "g.part")];
  const led = ways.some((way) => way && draft.phrase.last + way.length === next.phrase.first);
  return (led || outOf(doc, draft, next)) && (next.phrase.low ?? 0) > draft.phrase.low ? next : null;
}

/** "379 … out of 5686": the words that name the whole stand right before it. */
function outOf(doc: Document, draft: Draft, next: Draft): boolean {
  if (draft.kind !== next.kind) return false;
  for (
    let i = next.phrase.first - 1;
    i >= Math.max(draft.phrase.last, next.phrase.first - LONGEST_CUE);
    i--
  ) {
    const cue = readingAt(doc, i, "g.part");
    if (cue?.sense.entry.features.out !== undefined) return i + cue.length === next.phrase.first;
  }
  return false;
}

/** "among them 7", "of the dead, 4 women". */
function introduced({ doc }: Scene, { phrase, rules }: Draft): Pointer | null {
  const reach = rules.includes(AMONG) ? FAR_CUE : LONGEST_CUE;
  for (let k = 1; k <= reach && k <= phrase.first; k++) {
    const part = readingAt(doc, phrase.first - k, "g.part");
    const close =
      part && (part.length === k || (part.length === k - 1 && markAt(doc, phrase.first - 1) !== ""));
    if (part && (close || reach === FAR_CUE))
      return { lot: (part.sense.entry.features.kind as FigureKind | undefined) ?? null, introduced: true };
  }
  return null;
}

const AMONG = "among those counted before";
const LONGEST_CUE = 4;
const FAR_CUE = 12;

/** "…, and 2 women": joined to a share that was led in. */
function goesOn(drafts: readonly Draft[], i: number, pointers: ReadonlyMap<Draft, Pointer>): Pointer | null {
  const draft = drafts[i] as Draft;
  const before = drafts[i - 1];
  const pointer = before && pointers.get(before);
  if (!pointer?.introduced || before?.sentence !== draft.sentence || before.kind !== draft.kind) return null;
  const own =
    draft.trigger !== null &&
    draft.trigger.first > before.phrase.last &&
    draft.trigger.first < draft.phrase.first;
  return !own && (draft.whole !== null || (draft.phrase.joined && draft.phrase.quantity !== null))
    ? pointer
    : null;
}

/** "most of them", "two of them", "one of the wounded", "67 % of the displaced". */
function pointed({ doc }: Scene, { phrase, kind }: Draft): Pointer | null {
  const q = phrase.quantity;
  if (!q) return null;
  if (phrase.unit === "percent") return PERSONAL.has(kind) ? { lot: kind, introduced: false } : null;
  if (q.value.pronoun !== undefined) return { lot: null, introduced: false, own: true };
  const part = readingAt(doc, q.last, "g.part");
  if (part && part.sense.entry.features.kind === undefined) {
    const own = part.sense.entry.features.of !== undefined;
    return opens(doc, q.last + part.length, own) ? null : { lot: null, introduced: false, own: true };
  }
  const { form, quantifier } = q.value;
  const of = readingAt(doc, q.last, "g.prep")?.sense.entry.features.of !== undefined;
  if (
    of
      ? form === "vague" || form === "amount"
      : form !== "one_of" && quantifier !== "all" && quantifier !== "most"
  )
    return null;
  const noun = readingAt(doc, of ? q.last + 1 : phrase.headAt, "counted")?.sense;
  const lot = noun?.entry.features.kind as FigureKind | undefined;
  return lot && noun?.lead?.parts.includes("the") ? { lot, introduced: false } : null;
}

/** Whether a share is told behind the words: a number, or, unless they say "of them", a noun that counts. */
function opens(doc: Scene["doc"], i: number, own: boolean): boolean {
  return (
    (!own && readingAt(doc, i, "counted") !== undefined) ||
    readingAt(doc, i, "numeral") !== undefined ||
    doc.tokens.kind[i] === 1
  );
}

/** The figure before that the pointer can mean: the nearest; of a lot told in another sentence the largest. */
function wholeFor(
  drafts: readonly Draft[],
  i: number,
  pointer: Pointer,
  found: ReadonlyMap<Draft, Draft>,
  pointers: ReadonlyMap<Draft, Pointer>,
): Draft | null {
  const draft = drafts[i] as Draft;
  const reach = pointer.lot === null ? 1 : REACH;
  let best: Draft | null = null;
  for (let k = i - 1; k >= 0; k--) {
    const whole = drafts[k] as Draft;
    if (draft.sentence - whole.sentence > reach || (best && isNear(best, whole, draft))) break;
    if (!canHold(whole, draft)) continue;
    const root = outermost(found, whole, draft, pointer, pointers.get(whole));
    if (root === draft || !holdsKind(root, draft, pointer)) continue;
    const settled = pointer.lot === null || root.sentence === draft.sentence;
    // Of the dead and wounded together a share is told of the dead.
    if (settled && (draft.kind !== "casualties" || root.kind !== "injured")) return root;
    if (!best || (root.phrase.low ?? 0) > (best.phrase.low ?? 0)) best = root;
  }
  return best;
}

/** How many sentences back "the dead" are those told of nearest; farther back they are the most. */
const LATELY = 2;

const isNear = (best: Draft, next: Draft, part: Draft): boolean =>
  next.sentence !== best.sentence && part.sentence - best.sentence <= LATELY;

/** A share of a share belongs to the outermost whole, unless it is one of the inner one's few. */
function outermost(
  found: ReadonlyMap<Draft, Draft>,
  whole: Draft,
  draft: Draft,
  { introduced: led }: Pointer,
  toward?: Pointer,
): Draft {
  const outer = found.get(whole);
  if (!outer) return whole;
  const counted = whole.phrase.low !== null && whole.sentence === draft.sentence;
  // "Five of the dead were civilians, among them women": the five have a clause of their own.
  const told = toward !== undefined && !toward.introduced && toward.lot !== null;
  return counted && (told || !led) ? whole : outer;
}

/** Whether the whole counts like things, and more of them than the share. */
function canHold(whole: Draft, part: Draft): boolean {
  const [a, b] = [whole.phrase, part.phrase];
  if (a.first === b.first || (a.low ?? a.high) === 0) return false;
  if (isThing(whole) !== isThing(part) || (isThing(part) && whole.kind !== part.kind)) return false;
  if (a.unit === "percent" || a.quantifier === "between") return false;
  if (a.low === 1 && a.high === 1) return false;
  if (b.unit === "percent" || a.low === null || b.low === null) return true;
  return b.low < a.low || a.quantifier === "vague";
}

const isThing = ({ phrase, kind }: Draft): boolean =>
  kind === "attacks" ||
  kind === "damaged" ||
  kind === "control" ||
  phrase.unit === "item" ||
  phrase.unit === "attack";

function holdsKind(whole: Draft, part: Draft, pointer: Pointer): boolean {
  if (pointer.lot !== null) return whole.kind === pointer.lot || whole.kind === "casualties";
  const deed =
    part.trigger !== null && part.trigger !== whole.trigger && part.trigger.first >= whole.phrase.last;
  if (whole.kind === part.kind) return pointer.introduced || pointer.own === true || !deed;
  if (whole.kind === "casualties") return part.kind === "killed" || part.kind === "injured";
  if (part.kind === "casualties") return whole.kind === "killed" || whole.kind === "injured";
  if (whole.kind === "injured")
    return part.kind === "killed" && (pointer.own === true || whole.sentence === part.sentence);
  return (
    LIVING.has(whole.kind) &&
    (whole.sentence === part.sentence || (whole.phrase.low !== null && part.phrase.low !== null))
  );
}
