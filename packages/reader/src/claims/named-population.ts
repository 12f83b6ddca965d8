import { type Document, readingAt } from "@isnad/engine";
import type { Population } from "@isnad/model";
import { markAt } from "../token-text.ts";
import { populationsIn } from "./belonging.ts";
import { organisationAt, organisationBefore } from "./membership.ts";
import type { CountedPhrase } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { isJoined } from "./tokens.ts";

/** A person named: by the title before the name and the apposition after it. */
export function titled(scene: Scene, phrase: CountedPhrase): Population[] {
  const { doc } = scene;
  const found: Population[] = [];
  for (let i = phrase.first - 1, k = 0; i >= 0 && k < 5; i--, k++) {
    const counted = readingAt(doc, i, "counted");
    const title = counted?.sense.form.number === "singular" && counted.sense.entry.features.unit === "person";
    if (title) found.push(...populationsIn(counted.sense.entry.features.pop));
    else if (
      !readingAt(doc, i, "g.title") &&
      !readingAt(doc, i, "actor") &&
      !readingAt(doc, i, "demonym") &&
      !plainAdjective(doc, i)
    )
      break;
    if (title && isJoined(doc, i)) break;
  }
  if (found.length > 0) return found;
  const at = phrase.last + (markAt(doc, phrase.last) === "" ? 0 : 1);
  const office = readingAt(doc, at, "counted");
  if (office?.sense.form.number !== "singular" || isJoined(doc, at))
    return organisationBehind(scene, phrase.first);
  const served = organisationAt(scene, at, 3);
  return served.length > 0 ? [...served] : populationsIn(office.sense.entry.features.pop);
}

/** "its commander NAME": a leader is one of his own. */
function organisationBehind(scene: Scene, first: number): Population[] {
  const leader = readingAt(scene.doc, first - 1, "counted")?.sense;
  return leader?.tail && leader.entry.features.member !== undefined
    ? [...organisationBefore(scene, first - 1, leader.tail.person)]
    : [];
}

/** A definite word of which nothing is known. */
function plainAdjective(doc: Document, i: number): boolean {
  const word = doc.words[i];
  return (
    word !== undefined &&
    word.senses.length === 0 &&
    word.leads.some((p) => p.parts.length === 1 && p.parts[0] === "the")
  );
}
