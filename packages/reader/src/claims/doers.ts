import { type Mention, readingAt } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import type { Scene } from "./scene.ts";
import { isJoined, markAt } from "./tokens.ts";

/** Sources that may also act. */
const ACTING = new Set(["military", "armed_group", "state", null]);
const SILENT = new Set(["source", "outlet", "report", "witness"]);

function mayAct({ value }: Mention<Actor>): boolean {
  if (value.adjectiveOnly) return true;
  if (SILENT.has(value.kind) || !ACTING.has(value.type)) return false;
  return value.kind !== "people" || value.type === "armed_group";
}

/** A noun of harm at token `i`: means, counted attacks, the noun of a deed. */
function harmNoun(scene: Scene, i: number): boolean {
  const { doc } = scene;
  if (readingAt(doc, i, "means")) return true;
  if (readingAt(doc, i, "trigger.noun")) return true;
  return readingAt(doc, i, "counted")?.sense.entry.features.unit === "attack" || readingAt(doc, i, "actor.deed") !== undefined;
}

/** A finite verb that is no verb of speech. */
function actingVerb(scene: Scene, i: number): boolean {
  const word = scene.doc.words[i];
  if (!word) return false;
  return word.senses.some((s) => s.form.tense !== undefined && s.form.voice !== "passive" && !s.entry.class.startsWith("speech") && s.entry.class !== "g.undergo");
}

/**
 * Whether an actor is said to do something: the words right before or after tell ("a strike by X", "X shelled",
 * "shelled X"), never its mere presence in the sentence.
 */
function acts(scene: Scene, actor: Mention<Actor>, first: number, last: number): boolean {
  const { doc } = scene;
  if (actor.value.adjectiveOnly) return true;
  for (let back = 1; back <= 3; back++) {
    const i = actor.first - back;
    if (i < first) break;
    const by = readingAt(doc, i, "g.by");
    if (by && i + by.length >= actor.first) return true;
  }
  const lead = leadOf(scene, actor.first);
  const before = actor.first - 1;
  if (lead === "for") return nounBefore(scene, before, first);
  if (lead === "in") return false;
  if (before >= first && readingAt(doc, before, "g.against")) return fightBefore(scene, before, first);
  if (before >= first && readingAt(doc, before, "g.foe")) return fightBefore(scene, before, first);
  if (before >= first && readingAt(doc, before, "g.prep")) return false;
  if (before >= first && (harmNoun(scene, before) || actingVerb(scene, before))) return true;
  if (before - 1 >= first && harmNoun(scene, before - 1) && !readingAt(doc, before, "counted")) return true;
  for (let i = actor.last; i < Math.min(last, actor.last + 3); i++) {
    if (actingVerb(scene, i) && !isJoined(doc, i)) return true;
    if (markAt(doc, i) !== "" || readingAt(doc, i, "g.prep")) return false;
  }
  return false;
}

function leadOf(scene: Scene, i: number): string | undefined {
  const word = scene.doc.words[i];
  const found = word?.senses.find((s) => s.entry.class.startsWith("actor") || s.entry.class === "demonym") ?? word?.senses[0];
  return found?.lead?.parts.find((p) => p === "for" || p === "in");
}

function nounBefore(scene: Scene, i: number, first: number): boolean {
  for (let k = i; k >= Math.max(first, i - 3); k--) if (harmNoun(scene, k)) return true;
  return false;
}

/** "clashes between X and Y", "with X": both sides act. */
function fightBefore(scene: Scene, i: number, first: number): boolean {
  const { doc } = scene;
  if (!readingAt(doc, i, "g.foe")) return false;
  for (let k = i - 1; k >= Math.max(first, i - 10); k--)
    if (readingAt(doc, k, "means")?.sense.entry.features.means === "ground_fighting") return true;
  return false;
}

/** The actors of a sentence that are said to act, in text order; whoever is joined to one acts with it. */
export function doersIn(scene: Scene, actors: readonly Mention<Actor>[], first: number, last: number): Mention<Actor>[] {
  const found: Mention<Actor>[] = [];
  for (const actor of actors) {
    if (!mayAct(actor)) continue;
    const before = found.at(-1);
    const joined = before !== undefined && actor.first - before.last <= 4 && isJoined(scene.doc, actor.first) && plain(scene, before.last, actor.first);
    if (joined || acts(scene, actor, first, last)) found.push(actor);
  }
  return found;
}

function plain(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (markAt(scene.doc, i) !== "" || actingVerb(scene, i)) return false;
  return true;
}
