import { readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import type { Draft } from "./figures.ts";
import type { Scene } from "./scene.ts";

/** How many sentences back the whole of a share may stand. */
const REACH = 3;

/** Kinds that a toll of both falls into. */
const TOLLS: readonly FigureKind[] = ["killed", "injured"];

/** For each draft that is a share of another the whole, by what the words say or by what the numbers add up to. */
export function wholes(scene: Scene, drafts: readonly Draft[]): ReadonlyMap<Draft, Draft> {
  const found = new Map<Draft, Draft>();
  for (const [i, draft] of drafts.entries()) {
    const whole = draft.whole ?? pointed(scene, drafts, i);
    if (whole && whole !== draft) found.set(draft, rooted(found, whole));
  }
  for (const [i, total] of drafts.entries()) for (const part of addends(drafts, i, found)) found.set(part, total);
  return found;
}

/** A share of a share of one number is told of the outermost whole only where the inner one names no people. */
function rooted(found: ReadonlyMap<Draft, Draft>, whole: Draft): Draft {
  return found.has(whole) && whole.phrase.quantity === null && whole.phrase.head === null ? (found.get(whole) as Draft) : whole;
}

/** "most of them", "two of them", "one of the wounded", "among the dead": what the words point back at. */
function pointed(scene: Scene, drafts: readonly Draft[], i: number): Draft | null {
  const draft = drafts[i] as Draft;
  const kind = pointsAt(scene, draft);
  if (kind === undefined) return null;
  for (let k = i - 1; k >= 0; k--) {
    const other = drafts[k] as Draft;
    if (draft.sentence - other.sentence > REACH) return null;
    if (other.phrase.first === draft.phrase.first) continue;
    if (kind === null ? other.phrase.unit === draft.phrase.unit || draft.phrase.unit === null : other.kind === kind || other.kind === "casualties") return other;
  }
  return null;
}

/** The kind of the whole that a draft points at: null for any, undefined when it points at none. */
function pointsAt(scene: Scene, { phrase }: Draft): FigureKind | null | undefined {
  const { doc } = scene;
  const q = phrase.quantity;
  if (!q) return undefined;
  if (q.value.pronoun !== undefined) return null;
  for (const at of [q.last, phrase.last]) {
    const part = readingAt(doc, at, "g.part");
    if (part && part.sense.entry.features.kind === undefined) return null;
  }
  const of = readingAt(doc, q.last, "g.prep")?.sense.entry.features.of !== undefined;
  const form = q.value.form;
  if (!of && form !== "one_of" && q.value.quantifier !== "all" && q.value.quantifier !== "most") return undefined;
  const lot = readingAt(doc, of ? q.last + 1 : phrase.headAt, "counted");
  const kind = lot?.sense.entry.features.kind as FigureKind | undefined;
  return kind && lot?.sense.lead?.parts.includes("the") ? kind : undefined;
}

/** The later figures that add up to a total: its dead and wounded, or its single incidents. */
function addends(drafts: readonly Draft[], i: number, found: ReadonlyMap<Draft, Draft>): Draft[] {
  const total = drafts[i] as Draft;
  const sum = total.phrase.low;
  if (sum === null || total.phrase.high !== sum || sum < 3 || found.has(total)) return [];
  const kinds = total.kind === "casualties" ? TOLLS : [total.kind];
  const parts: Draft[] = [];
  let left = sum;
  for (let k = i + 1; k < drafts.length && left > 0; k++) {
    const draft = drafts[k] as Draft;
    if (draft.sentence - total.sentence > REACH) break;
    const value = draft.phrase.low;
    if (!kinds.includes(draft.kind) || found.has(draft) || value === null || value > left) continue;
    if (value === sum) break;
    parts.push(draft);
    left -= value;
  }
  return left === 0 && parts.length > 1 ? parts : [];
}
