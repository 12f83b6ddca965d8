import type { Word } from "@isnad/engine";
import { tellsDeed } from "../actors/index.ts";
import type { Act } from "./act.ts";
import { type Party, partyIn } from "./party.ts";
import { leadingActors, type Phrase } from "./phrase.ts";
import { factsBefore, type StatementScan, topicsAt } from "./reading.ts";
import { fact, topic } from "./word-facts.ts";

/** The other side among the bare phrases: the one right before what is demanded or charged, else the first. */
export function objectOf(scan: StatementScan, phrases: readonly Phrase[]): Phrase | null {
  const { bare, led } = barePhrases(scan, phrases);
  return (led ? bare.at(-1) : bare[0]) ?? null;
}

const CONTENT: ReadonlySet<Phrase["relation"]> = new Set(["in", "for", "about", "to", "on", "from"]);

/** The bare phrases before what is demanded or charged; `led`: that follows right behind the last. */
export function barePhrases(
  scan: StatementScan,
  phrases: readonly Phrase[],
): { bare: Phrase[]; led: boolean } {
  const bare: Phrase[] = [];
  let named = false;
  let led = false;
  for (const [n, phrase] of phrases.entries()) {
    const before = phrases[n - 1];
    if (phrase.relation === "for" && before?.relation === "at" && before.last === phrase.opens) continue;
    named ||= ((topicsAt(scan, phrase.opens - 1) | topicsAt(scan, phrase.first)) & topic.named) !== 0;
    if (phrase.relation === "in" && named) return { bare: [phrase], led };
    if (CONTENT.has(phrase.relation) || isCharged(scan, phrase)) return { bare, led };
    if (phrase.relation !== "bare") led = false;
    if (phrase.relation !== "bare" || phrase.joined) continue;
    if (looksLed(scan, phrase) || (bare.length > 0 && isAsked(scan, phrase))) return { bare, led };
    if (topicsAt(scan, phrase.first) & (topic.blame | topic.named)) continue;
    bare.push(phrase);
    led = true;
  }
  return { bare, led: false };
}

/** "… not to be silent", "… the opening of": stands behind whoever is asked. */
const isAsked = (scan: StatementScan, phrase: Phrase): boolean =>
  isDeed(scan, phrase) || (factsBefore(scan, phrase.first) & fact.negation) !== 0;

/** "Demanded the release of": what is asked for stands where whoever is asked may. */
export const isDeed = (scan: StatementScan, { first }: Phrase): boolean =>
  !scan.scene.actorAt.has(first) && tellsDeed(scan.doc.words[first] as Word);

/** "By using", "with supporting": a preposition that holds the letter of a charge. */
const isCharged = ({ doc }: StatementScan, { opens, first, relation }: Phrase): boolean =>
  relation === "at" &&
  opens < first &&
  (doc.words[opens]?.leads.some(({ parts }) => parts[0] === "in") ?? false);

/** An unknown word that may bear a joined preposition, and names nobody known. */
function looksLed(scan: StatementScan, phrase: Phrase): boolean {
  if (leadingActors(scan, phrase.first, phrase.last).length > 0) return false;
  const word = scan.doc.words[phrase.first];
  const lead =
    word?.senses.length === 0
      ? word.leads.find((l) => l.parts.length === 1 || l.parts[0] !== "and")
      : undefined;
  return lead?.parts[0] === "in" || lead?.parts[0] === "for";
}

/** The spans of the other side: its names where it begins with them, else its words, and whoever is joined to it. */
export function objectSpans(scan: StatementScan, { object, phrases, end }: Act): Party["spans"] {
  if (!object) return [];
  const party = partyIn(scan, object, end);
  const spans = [...party.spans];
  let { last } = party.range;
  for (const phrase of phrases) {
    if (phrase.first < last) continue;
    if (!phrase.joined || phrase.opens !== last || isDeed(scan, phrase)) break;
    const next = partyIn(scan, phrase, end);
    spans.push(...next.spans);
    last = next.range.last;
  }
  return spans;
}
