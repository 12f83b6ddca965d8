import type { Population } from "@isnad/model";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** Whom the members of an organisation are counted as. */
const MEMBERS: Readonly<Partial<Record<string, Population>>> = {
  military: "soldier",
  armed_group: "fighter",
  state: "police",
  un: "aid_worker",
  ngo: "aid_worker",
  media: "journalist",
  medical: "medic",
};

const REACH = 4;

/**
 * Who is counted: what the noun and its adjectives say; of "members", "leaders" and bare persons, what their organisation
 * makes them ("three members of the army").
 */
export function populationOf(scene: Scene, phrase: CountedPhrase): Population[] {
  const found = new Set(phrase.population);
  const features: Readonly<Record<string, string | number>> = phrase.head?.entry.features ?? {};
  if (found.size > 0 || (features.member === undefined && phrase.unit !== "person" && phrase.unit !== null)) return [...found];
  if (phrase.head && features.member === undefined && !features.of) return [...found];
  const from = phrase.head ? phrase.headAt + 1 : phrase.last;
  for (let i = from; i <= Math.min(from + REACH - 1, scene.doc.words.length - 1); i++) {
    const type = scene.actorAt.get(i)?.value.type;
    const member = type ? MEMBERS[type] : undefined;
    if (member && (features.member !== undefined || i <= from + 1)) return [member];
  }
  return features.member !== undefined && found.size === 0 ? ["fighter"] : [...found];
}
