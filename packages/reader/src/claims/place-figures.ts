import type { Range } from "./by-sentence.ts";
import { chainEnds } from "./chains.ts";
import type { Choose } from "./choice/choose.ts";
import { factsNear } from "./choice/nearby.ts";
import type { Site } from "./choice/site.ts";
import { type Circumstances, circumstancesOf, type Heading, type Told } from "./circumstances.ts";
import { isHeading } from "./companions.ts";
import { doersOf, named } from "./doers.ts";
import type { Draft } from "./figures.ts";
import { headingDay } from "./headings.ts";
import { wholes } from "./parts.ts";
import type { Scene } from "./scene.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { saidAround } from "./speech-frames.ts";

/** A figure with where, when, by whom and by what. */
export interface Placed {
  readonly draft: Draft;
  /** The figure that it is a share of. */
  readonly whole: Draft | null;
  readonly circumstances: Circumstances;
  readonly facts: SentenceFacts;
  /** What its speaker says, or the sentence. */
  readonly said: Range;
}

/** The figures of a sentence and what else it tells. */
export interface SentenceClaims {
  readonly drafts: readonly Draft[];
  readonly facts: SentenceFacts;
}

/** How many sentences back a circumstance may stand. */
const REACH = 3;
/** How many claims on each side of one are looked at in a sentence. */
const BESIDE = 8;

/** Gives each figure of a report its circumstances, in text order: what is told goes on until something else is. */
export function placeFigures(scene: Scene, sentences: readonly SentenceClaims[], choose: Choose): Placed[] {
  const whole = wholes(
    scene,
    sentences.flatMap(({ drafts }) => drafts),
  );
  const done = new Map<Draft, Placed>();
  let last: Told["last"] = null;
  let heading: Heading = { places: null, day: null };
  for (const [sentence, { facts }] of sentences.entries()) {
    if (facts.turns) last = null;
    for (const site of sitesOf(scene, sentences, sentence)) {
      const of = whole.get(site.draft) ?? null;
      const told = { last, whole: (of && done.get(of)?.circumstances) ?? null };
      const circumstances = circumstancesOf(site, heading, told, choose);
      done.set(site.draft, { draft: site.draft, whole: of, circumstances, facts, said: site.said });
      last = { circumstances, sentence };
    }
    heading = {
      places: facts.groups.find(isHeading) ?? heading.places,
      day: headingDay(scene.doc, facts, sentence) ?? heading.day,
    };
  }
  return [...done.values()];
}

function sitesOf({ doc }: Scene, sentences: readonly SentenceClaims[], sentence: number): Site[] {
  const { drafts, facts } = sentences[sentence] as SentenceClaims;
  const ends = chainEnds(doc, drafts, facts);
  const before = toldBefore(sentences, sentence);
  return drafts.map((draft, k) => {
    const previous = drafts[k - 1]?.last ?? facts.range.first;
    const { scan, range, speech } = facts;
    const others = drafts.slice(Math.max(0, k - BESIDE), k + BESIDE);
    const affected = (i: number): boolean =>
      others.some(({ phrase }) => phrase.first <= i && i < phrase.last);
    return {
      draft,
      // Claims that share a verb stand each at its own words.
      claim: { first: Math.max(draft.first, Math.min(previous, draft.phrase.first)), last: draft.last },
      next: ends[k] as number,
      facts: factsNear(facts, draft.phrase.first),
      sentence,
      said: saidAround(speech, draft.phrase.first, draft.first, range),
      others,
      before,
      affected,
      subject: named(scan, doersOf(scan, draft, range, speech, affected), speech),
    };
  });
}

/** What the sentences before tell of the same event, the nearest first: back to where another was opened. */
function toldBefore(sentences: readonly SentenceClaims[], sentence: number): SentenceFacts[] {
  const found: SentenceFacts[] = [];
  for (let s = sentence; s > 0 && sentence - s < REACH; s--) {
    if (sentences[s]?.facts.turns) break;
    const { facts } = sentences[s - 1] as SentenceClaims;
    found.push(factsNear(facts, facts.range.last));
  }
  return found;
}
