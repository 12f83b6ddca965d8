import type { Claim, ClaimActor, ClaimPlace, ClaimSource, ClaimTime, FigureClaim, Report } from "@isnad/model";
import type { Language, Mention } from "@isnad/engine";
import type { Actor } from "../actors/index.ts";
import type { PlaceGroup } from "../places/index.ts";
import { chainAt, type SourceRef } from "../sources/index.ts";
import type { Time } from "../times/index.ts";
import { type Circumstances, carried, ownCircumstances, type SentenceFacts, sentenceFacts } from "./circumstances.ts";
import { evidenceRange, spanOf } from "./evidence.ts";
import { type Draft, sentenceFigures } from "./figures.ts";
import { restatements } from "./links.ts";
import type { Scene } from "./scene.ts";
import { findTriggers, type Trigger } from "./triggers.ts";

/** The offsets at which a title that was run into the text begins and ends: sentences end there. */
export function titleBreaks(text: string, title: string | null): number[] {
  const wanted = title?.trim() ?? "";
  if (wanted.length < 8) return [];
  const breaks: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && breaks.length < 20; at = text.indexOf(wanted, at + wanted.length))
    breaks.push(at, at + wanted.length);
  return breaks;
}

interface Placed {
  readonly draft: Draft;
  readonly circumstances: Circumstances;
  readonly facts: SentenceFacts;
  readonly next: number;
}

/** The claims of a report whose dimensions have been read. */
export function readClaims(scene: Scene): Claim[] {
  const placed = placeDrafts(scene);
  return finish(scene, placed);
}

function placeDrafts(scene: Scene): Placed[] {
  const { doc } = scene;
  const triggers = findTriggers(doc);
  const bySentence = groupTriggers(scene, triggers);
  const said = speakerTokens(scene);
  const out: Placed[] = [];
  let before: { circumstances: Circumstances; sentence: number } | null = null;
  for (let s = 0; s + 1 < doc.sentences.length; s++) {
    const drafts = sentenceFigures(scene, s, bySentence.get(s) ?? []);
    const counted = new Set(drafts.map((d) => d.phrase.first));
    const facts = sentenceFacts(scene, s, (token) => said.has(token) || counted.has(token));
    let last: Circumstances | null = null;
    for (const [k, draft] of drafts.entries()) {
      const next = drafts[k + 1]?.first ?? facts.range.last;
      const own = ownCircumstances({ first: draft.first, last: draft.last }, next, facts);
      const carry = before && s - before.sentence <= 2 && !facts.turns ? before.circumstances : null;
      const circumstances = carried(own, carry);
      out.push({ draft, circumstances, facts, next });
      last = circumstances;
    }
    if (last) before = { circumstances: last, sentence: s };
    else if (facts.means.length > 0 && facts.groups.length > 0) {
      const at = facts.means[0]?.at as number;
      before = { circumstances: ownCircumstances({ first: at, last: at + 1 }, facts.range.last, facts), sentence: s };
    }
  }
  return out;
}

function groupTriggers(scene: Scene, triggers: readonly Trigger[]): Map<number, Trigger[]> {
  const groups = new Map<number, Trigger[]>();
  const { sentences } = scene.doc;
  let s = 0;
  for (const t of triggers) {
    while ((sentences[s + 1] as number) <= t.first) s++;
    const list = groups.get(s);
    if (list) list.push(t);
    else groups.set(s, [t]);
  }
  return groups;
}

/** Tokens at which somebody is named as a speaker. */
function speakerTokens(scene: Scene): Set<number> {
  const tokens = new Set<number>();
  for (const scope of scene.speech) for (const ref of scope.chain) for (let i = ref.first; i < ref.last; i++) tokens.add(i);
  return tokens;
}

function finish(scene: Scene, placed: readonly Placed[]): Claim[] {
  const ids = new Map<Draft, string>();
  for (const [i, { draft }] of placed.entries()) ids.set(draft, `c${i + 1}`);
  const claims = placed.map((p) => figureClaim(scene, p, ids));
  const restated = restatements(claims);
  return claims.map((claim, i) => ({ ...claim, restates: restated[i] ?? null }));
}

function figureClaim(scene: Scene, placed: Placed, ids: ReadonlyMap<Draft, string>): FigureClaim {
  const { draft, circumstances: c, facts, next } = placed;
  const { doc } = scene;
  const { phrase } = draft;
  return {
    id: ids.get(draft) as string,
    kind: draft.kind,
    evidence: spanOf(doc, evidenceRange(doc, draft, next, facts)),
    figure: {
      text: doc.text.slice(phrase.start, phrase.end),
      start: phrase.start,
      end: phrase.end,
      low: phrase.low,
      high: phrase.high,
      quantifier: phrase.quantifier,
      unit: phrase.unit ?? "person",
    },
    population: [...draft.population],
    part_of: draft.whole ? (ids.get(draft.whole) ?? null) : null,
    restates: null,
    places: placesOf(scene, c.places),
    time: timeOf(scene, c.time),
    actors: c.actors.map((a) => actorOf(scene, a)),
    means: draft.trigger?.means ?? phrase.means ?? c.means,
    attribution: chainAt(scene.speech, draft.phrase.first).map((ref) => sourceOf(scene, ref)),
    polarity: "asserted",
    rules: [...draft.rules, ...c.rules],
    flags: [...c.flags],
    confidence: {},
  };
}

function placesOf(scene: Scene, group: PlaceGroup | null): ClaimPlace[] {
  if (!group) return [];
  return group.places.map(({ value }) => ({
    text: scene.doc.text.slice(value.start, value.end),
    start: value.start,
    end: value.end,
    role: value.role,
    id: value.ids[0] ?? null,
  }));
}

function timeOf(scene: Scene, time: Mention<Time> | null): ClaimTime | null {
  if (!time) return null;
  return { ...spanOf(scene.doc, time), startDate: time.value.start, endDate: time.value.end };
}

function actorOf(scene: Scene, actor: Mention<Actor>): ClaimActor {
  return { ...spanOf(scene.doc, actor), id: actor.value.id };
}

function sourceOf(scene: Scene, ref: SourceRef): ClaimSource {
  return { ...spanOf(scene.doc, ref), type: ref.type, date: ref.date, id: ref.actorId };
}

export type { Language, Report };
