import { readingAt } from "@isnad/engine";
import type { Population } from "@isnad/model";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { isJoined, markAt } from "./tokens.ts";

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

/** Sides that "others" share with those named before them; sex and age they do not. */
const SHARED: ReadonlySet<Population> = new Set(["civilian", "fighter", "soldier", "police"]);

const REACH = 4;

interface Before {
  readonly phrase: CountedPhrase;
  readonly population: readonly Population[];
}

/**
 * Who is counted: what the noun and its adjectives say, whom they belong to ("in the ranks of the army"), what their
 * organisation makes of "members"; "others" are of the side named before.
 */
export function populationOf(scene: Scene, phrase: CountedPhrase, before: Before | null): Population[] {
  const own = [...phrase.population];
  const features: Readonly<Record<string, string | number>> = phrase.head?.entry.features ?? {};
  if (phrase.unit !== "person" && phrase.unit !== null && phrase.unit !== "percent") return own;
  if (features.member !== undefined) return own.length > 0 ? own : [organisation(scene, phrase.headAt + 1, REACH) ?? "fighter"];
  if (own.length > 0) return own;
  const belonging = belongsTo(scene, phrase);
  if (belonging.length > 0) return belonging;
  if (phrase.head === null && before && before.phrase.last <= phrase.first && shares(scene, before, phrase))
    return before.population.filter((p) => SHARED.has(p));
  return own;
}

function organisation(scene: Scene, from: number, reach: number): Population | undefined {
  for (let i = from; i < Math.min(from + reach, scene.doc.words.length); i++) {
    if (markAt(scene.doc, i) !== "" && !'"«“'.includes(markAt(scene.doc, i))) return undefined;
    const type = scene.actorAt.get(i)?.value.type;
    const member = type ? MEMBERS[type] : undefined;
    if (member) return member;
  }
  return undefined;
}

/** "of the police", "in the ranks of the civilians", "most of them women and children". */
function belongsTo(scene: Scene, phrase: CountedPhrase): Population[] {
  const { doc } = scene;
  const share = phrase.quantity?.value.pronoun !== undefined;
  let at = phrase.last;
  const among = readingAt(doc, at, "g.among");
  if (among) at += among.length;
  else if (!share) return [];
  const found: Population[] = [];
  for (let k = 0; k < 3; k++) {
    const noun = readingAt(doc, at, "counted");
    const pop = noun?.sense.entry.features.pop;
    if (!noun || typeof pop !== "string" || (k > 0 && !isJoined(doc, at))) break;
    found.push(...(pop.split(",") as Population[]));
    at += noun.length;
  }
  if (found.length > 0) return [...new Set(found)];
  const member = among ? organisation(scene, at, 3) : undefined;
  return member ? [member] : [];
}

/** Whether both stand in one chain of victims: nothing but a few words between them. */
function shares(scene: Scene, before: Before, phrase: CountedPhrase): boolean {
  if (phrase.first - before.phrase.last > 12) return false;
  for (let i = before.phrase.last; i < phrase.first; i++) if (".؛:".includes(markAt(scene.doc, i) || " ")) return false;
  return true;
}
