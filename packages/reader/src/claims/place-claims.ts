import type { StatementDraft } from "../statements/index.ts";
import type { Range } from "./by-sentence.ts";
import { chainEnds } from "./chains.ts";
import type { Choose } from "./choice/choose.ts";
import { factsNear } from "./choice/nearby.ts";
import type { Site } from "./choice/site.ts";
import {
  type Circumstances,
  circumstancesOf,
  type Heading,
  type Setting,
  settingOf,
  type Told,
} from "./circumstances.ts";
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

/** A statement with where and when. */
export interface PlacedStatement {
  readonly draft: StatementDraft;
  readonly facts: SentenceFacts;
  readonly setting: Setting;
}

/** What a sentence claims, and what else it tells. */
export interface SentenceClaims {
  readonly drafts: readonly Draft[];
  readonly statements: readonly StatementDraft[];
  readonly facts: SentenceFacts;
}

/** How many sentences back a circumstance may stand. */
const REACH = 3;
/** How many claims on each side of one are looked at in a sentence. */
const BESIDE = 8;

/** Gives each claim of a report its circumstances, in text order: what is told goes on until something else is. */
export function placeClaims(
  scene: Scene,
  sentences: readonly SentenceClaims[],
  choose: Choose,
): { figures: Placed[]; statements: PlacedStatement[] } {
  const whole = wholes(
    scene,
    sentences.flatMap(({ drafts }) => drafts),
  );
  const figures = new Map<Draft, Placed>();
  const statements: PlacedStatement[] = [];
  let last: Told["last"] = null;
  let heading: Heading = { places: null, day: null };
  for (const [sentence, claims] of sentences.entries()) {
    const { facts } = claims;
    if (facts.turns) last = null;
    const around = { ...claims, sentence, before: toldBefore(sentences, sentence) };
    for (const [draft, site] of figureSites(scene, around)) {
      const of = whole.get(draft) ?? null;
      const told = { last, whole: (of && figures.get(of)?.circumstances) ?? null };
      const circumstances = circumstancesOf(site, heading, told, choose);
      figures.set(draft, { draft, whole: of, circumstances, facts, said: site.said });
      last = { circumstances, sentence };
    }
    for (const draft of claims.statements)
      statements.push({
        draft,
        facts,
        setting: settingOf(statementSite(draft, around), heading, { last, whole: null }, choose),
      });
    heading = {
      places: facts.groups.find(isHeading) ?? heading.places,
      day: headingDay(scene.doc, facts, sentence) ?? heading.day,
    };
  }
  return { figures: [...figures.values()], statements };
}

interface Around extends SentenceClaims {
  readonly sentence: number;
  readonly before: readonly SentenceFacts[];
}

function figureSites({ doc }: Scene, { drafts, facts, sentence, before }: Around): [Draft, Site][] {
  const ends = chainEnds(doc, drafts, facts);
  return drafts.map((draft, k) => {
    const { trigger, phrase } = draft;
    const previous = drafts[k - 1]?.last ?? facts.range.first;
    const { scan, range, speech } = facts;
    const others = drafts.slice(Math.max(0, k - BESIDE), k + BESIDE).map((other) => other.phrase);
    const affected = (i: number): boolean => others.some(({ first, last }) => first <= i && i < last);
    return [
      draft,
      {
        draft,
        // Claims that share a verb stand each at its own words.
        claim: { first: Math.max(draft.first, Math.min(previous, phrase.first)), last: draft.last },
        head: phrase,
        next: ends[k] as number,
        facts: factsNear(facts, phrase.first),
        sentence,
        said: saidAround(speech, phrase.first, draft.first, range),
        others,
        before,
        affected,
        subject: named(scan, doersOf(scan, draft, range, speech, affected), speech),
        shape: trigger?.shape ?? "none",
        means: trigger?.means ?? phrase.means ?? null,
        isShare: draft.whole !== null,
      },
    ];
  });
}

function statementSite(draft: StatementDraft, { facts, sentence, before }: Around): Site {
  const clause = { first: draft.first, last: draft.last };
  return {
    draft,
    claim: clause,
    head: clause,
    next: facts.range.last,
    facts: factsNear(facts, draft.first),
    sentence,
    said: saidAround(facts.speech, draft.first, draft.first, facts.range),
    others: [],
    before,
    affected: () => false,
    subject: [],
    shape: "none",
    means: draft.means,
    isShare: false,
  };
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
