import { readingAt } from "@isnad/engine";
import type { Population } from "@isnad/model";
import { markAt } from "../token-text.ts";
import type { Draft } from "./figures.ts";
import { PERSONAL } from "./fitting.ts";
import { peopleBefore } from "./membership.ts";
import type { Scene } from "./scene.ts";

/** Sides that "others" share with those named before them; sex and age they do not. */
const SHARED: ReadonlySet<Population> = new Set([
  "civilian",
  "fighter",
  "soldier",
  "police",
  "aid_worker",
  "journalist",
  "medic",
  "rescuer",
]);

/** How many tokens a chain of victims may be interrupted by. */
const REACH = 12;

/** The population of each draft: its own, else that of its whole, else the side of those told right before it. */
export function populations(
  scene: Scene,
  drafts: readonly Draft[],
  wholes: ReadonlyMap<Draft, Draft>,
): ReadonlyMap<Draft, readonly Population[]> {
  const found = new Map<Draft, readonly Population[]>();
  for (const [i, draft] of drafts.entries()) {
    const whole = wholes.get(draft);
    const before = previous(drafts, i, wholes);
    const own = draft.population;
    if (own.length > 0 || draft.phrase.unit === "family" || !PERSONAL.has(draft.kind)) found.set(draft, own);
    else if (whole) found.set(draft, found.get(whole) ?? whole.population);
    else if (pointsBack(scene, draft)) found.set(draft, peopleBefore(scene, draft.phrase.first));
    else if (before && shares(scene, before, draft))
      found.set(
        draft,
        isOneOfTwo(drafts[drafts.lastIndexOf(before, i) - 1], before, found) ? [] : sides(found.get(before)),
      );
    else found.set(draft, draft.kind === "released" && draft.phrase.unit === "person" ? ["detainee"] : own);
  }
  return found;
}

const sides = (people: readonly Population[] = []): Population[] => people.filter((p) => SHARED.has(p));

/** "Ten soldiers and three workers died, and nine others": nobody can tell of which lot the others are. */
function isOneOfTwo(
  first: Draft | undefined,
  before: Draft,
  found: ReadonlyMap<Draft, readonly Population[]>,
): boolean {
  if (first?.sentence !== before.sentence || first.kind !== before.kind || !before.phrase.joined)
    return false;
  return sides(found.get(first)).join() !== sides(found.get(before)).join();
}

/** "8 of them". */
function pointsBack({ doc }: Scene, { phrase: { quantity } }: Draft): boolean {
  return quantity !== null && readingAt(doc, quantity.last, "g.part")?.sense.entry.features.of !== undefined;
}

/** The draft before in the sentence that is no share of another in it. */
function previous(drafts: readonly Draft[], i: number, wholes: ReadonlyMap<Draft, Draft>): Draft | null {
  const draft = drafts[i] as Draft;
  for (let k = i - 1; k >= 0; k--) {
    const other = drafts[k] as Draft;
    if (other.sentence !== draft.sentence) return null;
    if (wholes.get(other)?.sentence !== draft.sentence) return other;
  }
  return null;
}

/** Whether a number without a noun goes on with a chain of victims. */
function shares({ doc }: Scene, before: Draft, { phrase }: Draft): boolean {
  const from = before.phrase.last;
  const lotOnly =
    phrase.head === null || (phrase.quantity !== null && phrase.head.entry.features.kind !== undefined);
  if (!lotOnly || from > phrase.first || phrase.first - from > REACH) return false;
  for (let i = from; i < phrase.first; i++) if (".؛:".includes(markAt(doc, i) || " ")) return false;
  return true;
}
