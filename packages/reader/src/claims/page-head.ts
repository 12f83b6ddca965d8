import { type Document, readingAt, type Sense } from "@isnad/engine";
import { tokenKind } from "@isnad/text";
import { opensQuoteAt } from "../actors/marks.ts";
import { markAt } from "../token-text.ts";

/** A clock time with its zone closes the line that says when a page was made. */
const ZONE = /\b\d{1,2}:\d{2}(?::\d{2})?\s*GMT\b/g;
/** Characters of a text in which its page's head stands. */
const HEAD = 2000;
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 140;

/**
 * The offsets at which a title or a time stamp that was run into the text begins and ends: sentences end there. Ascending.
 */
export function knownBreaks(text: string, title: string | null): number[] {
  const breaks = [...text.slice(0, HEAD).matchAll(ZONE)].map((m) => m.index + m[0].length);
  const wanted = title?.trim() || firstLine(text);
  if (wanted.length < SHORTEST_TITLE) return breaks;
  for (
    let at = text.indexOf(wanted), n = 0;
    at >= 0 && n < 20;
    at = text.indexOf(wanted, at + wanted.length), n++
  )
    breaks.push(at, at + wanted.length);
  return breaks.sort((a, b) => a - b);
}

/** A page that names no title most often has it for its first line; where it comes again it was run into the text. */
function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end > 0 && end <= LONGEST_TITLE ? text.slice(0, end).trim() : "";
}

const SHORTEST_HEADLINE = 3;
const LONGEST_HEADLINE = 24;

/**
 * Parts a headline that no mark ends from the first sentence, behind the stamp of a page: "… GMT Two killed in the city
 * killed two men today …". The body begins with a verb that nothing leads in; a headline has its verb behind its subject.
 */
export function partHeadline(doc: Document): Document {
  for (const [s, first] of doc.sentences.entries()) {
    if ((doc.tokens.start[first] ?? HEAD) >= HEAD) break;
    const end = first > 0 && isZone(doc, first - 1) ? headlineEnd(doc, first, doc.sentences[s + 1] ?? 0) : 0;
    if (end > 0)
      return { ...doc, sentences: [...doc.sentences.slice(0, s + 1), end, ...doc.sentences.slice(s + 1)] };
  }
  return doc;
}

const isZone = ({ words }: Document, i: number): boolean => words[i]?.form.toLowerCase() === "gmt";

/** The token at which the body begins; 0 where no headline was run into it. */
function headlineEnd(doc: Document, first: number, last: number): number {
  if (markAt(doc, last - 1) === "") return 0;
  let from = first;
  let open = false;
  let told = false;
  for (let i = first; i < Math.min(last, first + LONGEST_HEADLINE); i++) {
    if (markAt(doc, i) === ":") from = i + 1;
    open ||= SUBORDINATES.some((name) => readingAt(doc, i, name));
    const tense = verbAt(doc, i);
    if (tense && !open && i - from >= SHORTEST_HEADLINE && (told || tense === "past") && opens(doc, i))
      return i;
    open &&= tense === undefined;
    told ||= tense !== undefined || readingAt(doc, i, "speech.deed") !== undefined;
  }
  return 0;
}

const SUBORDINATES = ["g.that", "g.rel"];
const LEADS_IN = ["g.neg", "g.was", "g.prep", "g.turn", "g.when"];

const IS_NO_VERB = ["g.prep", "g.was", "speech.be"];

const opens = (doc: Document, i: number): boolean =>
  doc.tokens.kind[i - 1] !== tokenKind.number &&
  !opensQuoteAt(doc, i - 1) &&
  !LEADS_IN.some((name) => readingAt(doc, i - 1, name)) &&
  !IS_NO_VERB.some((name) => readingAt(doc, i, name));

/** The tense of a verb that nothing is joined to; in the present only what somebody says. */
function verbAt(doc: Document, i: number): Sense["form"]["tense"] {
  for (const { form, lead, tail, entry } of doc.words[i]?.senses ?? [])
    if (!lead && !tail && form.tense && (form.tense === "past" || entry.class === "speech"))
      return form.tense;
  return undefined;
}
