import { readingAt } from "@isnad/engine";
import type { FigureKind } from "@isnad/model";
import type { Counted } from "./fitting.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import type { Trigger } from "./triggers.ts";

const BLOWS: ReadonlySet<FigureKind> = new Set(["killed", "injured"]);
/** How far before the word its pronoun may point, and how far before it stands the word for an outcome. */
const REACH = 24;
const OUTCOME = 3;

/** "fired at a young man, which led to his death": the person that the pronoun of a blow points back to. */
export function personPointedTo(scene: Scene, counted: Counted, trigger: Trigger): CountedPhrase | null {
  const { kind, shape, sense, first } = trigger;
  const person = sense.tail?.person;
  if (shape !== "noun" || !person || !BLOWS.has(kind) || !isOutcome(scene, trigger)) return null;
  for (let i = first - 1; i >= Math.max(counted.from, first - REACH); i--) {
    const phrase = counted.phrases.get(i);
    if (phrase && isMeant(phrase, person)) return counted.used.has(phrase) ? null : phrase;
    if (counted.triggerAt.has(i)) return null;
  }
  return null;
}

/** The pronoun says how many and of which sex they are. */
function isMeant({ unit, single, definite, low, quantity, head }: CountedPhrase, person: string): boolean {
  if (unit !== "person" && !(unit === null && quantity)) return false;
  const one = unit === "person" && ((single && !definite) || quantity?.value.form === "one_of");
  if (person === "3ms") return one && head?.form.gender !== "f";
  if (person === "3fs") return one && head?.form.gender === "f";
  if (person === "3d") return low === 2;
  return person === "3mp" && quantity !== null && (low ?? 3) > 1;
}

function isOutcome({ doc }: Scene, { first }: Trigger): boolean {
  for (let i = first - 1; i >= Math.max(0, first - OUTCOME); i--)
    if (readingAt(doc, i, "g.light")) return true;
  return false;
}
