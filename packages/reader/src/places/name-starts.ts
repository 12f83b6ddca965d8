import type { Proclitic, Word } from "@isnad/engine";
import type { PlaceIndex } from "./place-index.ts";

/** One way to read a word as the beginning of a name: what is cut off before it, and the folded rest. */
export interface NameStart {
  readonly lead: Proclitic | null;
  /** Offset in the surface at which the name begins. */
  readonly offset: number;
  readonly key: string;
  /** At most how many words a name takes that begins like this; 0 = the gazetteer has none. */
  readonly words: number;
}

const NONE: readonly NameStart[] = [];

/** The ways in which a gazetteer name begins at the word, the one with the shortest cut first. */
export function nameStarts(word: Word, index: PlaceIndex): readonly NameStart[] {
  const whole: NameStart = { lead: null, offset: 0, key: word.form, words: 0 };
  const found: NameStart[] = [];
  for (const start of [...(word.form.length > 1 ? [whole] : []), ...cutsOf(word), ...restored(word)]) {
    const words = index.headWords(start.key);
    if (words > 0) found.push({ ...start, words });
  }
  return found.length > 0 ? found : NONE;
}

/** The word with each conjunction or preposition that it may begin with cut off. */
export function cutsOf(word: Word): readonly NameStart[] {
  const found: NameStart[] = [];
  for (let i = word.leads.length - 1; i >= 0; i--) {
    const lead = word.leads[i] as Proclitic;
    if (lead.parts.includes("the") || lead.parts.includes("will")) continue;
    found.push({
      lead,
      offset: word.leadEnds[i] as number,
      key: word.form.slice(lead.text.length),
      words: 0,
    });
  }
  return found.length > 0 ? found : NONE;
}

/** Names whose article is hidden in the proclitic; the joined word is quoted whole. */
function restored(word: Word): readonly NameStart[] {
  const found: NameStart[] = [];
  for (const lead of word.leads) {
    if (!lead.restores) continue;
    const rest = word.form.slice(lead.text.length);
    found.push({ lead, offset: 0, key: lead.restores + rest, words: 0 });
    found.push({ lead, offset: 0, key: lead.restores + lead.text.slice(-1) + rest, words: 0 });
  }
  return found;
}
