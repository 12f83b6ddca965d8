import type { Mention } from "@isnad/engine";
import type { Actor } from "../actors/actor.ts";
import { role } from "../actors/roles.ts";
import { refOf } from "./refs.ts";
import { bitsAt, isMark, type SpeechScan, word } from "./scan.ts";
import type { Person } from "./speakers.ts";
import type { SourceRef } from "./speech.ts";
import type { Subject } from "./subject.ts";

const NO_NAME = role.head | role.namePart | role.actor | role.quality | role.demonym;
/** Words at the end of a mention among which the name stands. */
const NAME_WORDS = 4;

/** Keeps the names of all persons whom the text introduces with what they are. */
export function registerAll(scan: SpeechScan, actors: readonly Mention<Actor>[]): void {
  for (const mention of actors)
    if (mention.value.kind === "person" && mention.value.type !== null)
      register(scan, { refs: [refOf(mention)], kind: "person" });
}

/** Keeps the words of a person's name, so that the family name alone is known again. */
export function register(scan: SpeechScan, subject: Pick<Subject, "refs" | "nameEnd" | "kind">): void {
  if (subject.kind !== "person" && subject.kind !== "witness") return;
  const { first, last, type, actorId } = subject.refs[0] as SourceRef;
  const end = subject.nameEnd ?? last;
  for (let k = Math.max(first, end - NAME_WORDS); k < end; k++)
    if (!isMark(scan, k) && !(bitsAt(scan, k) & NO_NAME) && word(scan, k).form.length >= 3)
      scan.speakers.name(bareForm(scan, k), { type, id: actorId });
}

/** The person known by one of the words of a name; the last word tells most. */
export function knownPerson(scan: SpeechScan, first: number, last: number): Person | undefined {
  for (let k = last - 1; k >= first; k--) {
    const found = scan.speakers.person(bareForm(scan, k));
    if (found) return found;
  }
  return undefined;
}

/** The word without its article. */
function bareForm(scan: SpeechScan, k: number): string {
  const { form, leads } = word(scan, k);
  const article = leads.find(({ parts }) => parts.length === 1 && parts[0] === "the");
  return article ? form.slice(article.text.length) : form;
}
