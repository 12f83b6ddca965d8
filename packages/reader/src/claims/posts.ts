import { type Document, leads, type Proclitic, readingAt, type Sense, type Word } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { isJoined } from "./tokens.ts";

/** Most words of what a post is of. */
const LONGEST = 3;
/** Small words with which no genitive goes on. */
const SMALL = new Set([
  "g.prep",
  "g.part",
  "g.turn",
  "g.that",
  "g.rel",
  "g.when",
  "g.cause",
  "g.by",
  "g.other",
  "g.close",
]);
const POSTS = ["role", "leader", "post"];

/** "the head of the council of the town": where the words end that name a single person's post. `last`: where its noun ends. */
export function postLast(doc: Document, head: Sense | null, last: number): number {
  if (head?.form.number !== "singular") return last;
  if (!POSTS.some((name) => head.entry.features[name] !== undefined)) return last;
  // "the field commander", "his personal guard".
  if (leads(head, "the") || head.tail) return names(doc, last) && isClosed(doc, last) ? last + 1 : last;
  let at = last;
  while (at - last < LONGEST && names(doc, at)) if (isClosed(doc, at++)) break;
  return at;
}

/** Whether a noun or name stands at token `i`, joined to nothing. */
function names(doc: Document, i: number): boolean {
  const word = doc.words[i];
  if (!word || doc.tokens.kind[i] !== tokenKind.word || isJoined(doc, i)) return false;
  if (readingAt(doc, i, "demonym") || readingAt(doc, i, "name.given") || isTied(word)) return false;
  return word.senses.every(({ form, entry }) => form.tense === undefined && !SMALL.has(entry.class));
}

/** "of the movement", "for the army": a preposition is joined to it. */
function isTied({ leads, senses }: Word): boolean {
  const ties = ({ parts }: Proclitic): boolean => TIES.has(parts[0] as string);
  return (
    leads.some((lead) => ties(lead) && lead.parts.length > 1) ||
    (senses.length > 0 && senses.every(({ lead }) => lead !== null && ties(lead)))
  );
}

const TIES = new Set(["in", "for", "as"]);

/** A word with the article closes the genitive. */
const isClosed = (doc: Document, i: number): boolean =>
  doc.words[i]?.leads.some(({ parts }) => parts.includes("the")) === true;
