import { isOwner } from "./deed.ts";
import { type Phrase, phrasesIn } from "./phrase.ts";
import { factsAt, isAbout } from "./reading.ts";
import { type Context, endBehind } from "./statement-context.ts";
import { fact, topic } from "./word-facts.ts";

/** How far behind the noun of a deed words may tell at whom it was aimed. */
export const AIM_REACH = 20;

/** The phrases that tell at whom, as the verb leads to them, with those that are joined. */
export function aimedAt(scan: Context["scan"], phrases: readonly Phrase[], to: string): Phrase[] {
  const out: Phrase[] = [];
  for (const phrase of phrases) {
    const own =
      to === "direct"
        ? phrase.relation === "bare"
        : phrase.relation === to || (to === "with" && phrase.relation === "in");
    if (own && out.length > 0 === phrase.joined) out.push(phrase);
    else if (out.length > 0 && isOwner(scan, phrase) && phrase.opens === out.at(-1)?.last) out.push(phrase);
    else if (out.length > 0 && phrase.relation !== "at") break;
  }
  return out;
}

/** Where the noun leads to nobody, at whom the words behind it say it was aimed ("… raids that hit", "targeting …"). */
export function aimedBehind(context: Context, from: number): { phrases: Phrase[]; last: number } | null {
  const { scan, sentence } = context;
  for (let k = from; k < Math.min(sentence.last, from + AIM_REACH); k++) {
    const bits = factsAt(scan, k);
    if (bits & fact.aim) {
      const last = endBehind(context, k + 1);
      return { phrases: aimedAt(scan, phrasesIn(scan, k + 1, last), "direct"), last };
    }
    if (bits & (fact.that | fact.turn | fact.toll) || (bits & fact.verb && k > from)) return null;
  }
  return null;
}

/** Rescuers who are aimed at are hindered. */
export const hindersHelp = (scan: Context["scan"], aimed: readonly Phrase[]): boolean =>
  aimed[0] !== undefined && isAbout(scan, aimed[0], topic.helper);
