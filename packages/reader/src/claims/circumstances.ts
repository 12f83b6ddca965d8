import type { Mention } from "@isnad/engine";
import type { FigureKind, Flag, Means } from "@isnad/model";
import type { Actor } from "../actors/index.ts";
import type { PlaceGroup } from "../places/index.ts";
import type { Time } from "../times/index.ts";
import type { Range } from "./by-sentence.ts";
import { nearest, type Position, segmentOf } from "./nearest.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Where, when, by whom and by what. */
export interface Circumstances {
  readonly places: PlaceGroup | null;
  readonly time: Mention<Time> | null;
  readonly actors: readonly Mention<Actor>[];
  readonly means: Means | null;
  readonly flags: readonly Flag[];
  readonly rules: readonly string[];
}

/** Kinds whose means is part of what is said of them. */
export const HARM: ReadonlySet<FigureKind> = new Set(["killed", "injured", "casualties", "damaged", "attacks", "missing"]);

/** The circumstances that the claim's own sentence gives. `said`: the stretch that its speaker says, or the sentence. */
export function ownCircumstances(kind: FigureKind, claim: Range, next: number, facts: SentenceFacts, said: Range): Circumstances {
  const position: Position = { claim, next, segments: facts.segments };
  const inSpeech = (m: Range): boolean => m.first >= said.first && m.last <= said.last;
  const place = nearest(facts.groups.filter((g) => g.named), position);
  const time = nearest(facts.times.filter(inSpeech), position);
  const rules: string[] = [];
  if (place) rules.push(`place ${place.standing}`);
  if (time) rules.push(`time ${time.standing}`);
  return {
    places: place?.item ?? null,
    time: time?.item ?? null,
    actors: doersFor(position, facts),
    means: meansFor(kind, position, facts),
    flags: time?.item.value.stale ? ["stale_date"] : [],
    rules,
  };
}

function meansFor(kind: FigureKind, position: Position, facts: SentenceFacts): Means | null {
  if (!HARM.has(kind)) return null;
  const precise = facts.means.filter((m) => !m.general);
  const found = nearest(precise.length > 0 ? precise : facts.means, position)?.item;
  if (!found) return null;
  const segment = segmentOf(facts.segments, position.claim.first);
  const drone = facts.means.find((m) => m.means === "drone" && m.first >= segment.first && m.first < segment.last);
  return drone && found.means !== "ground_fighting" ? "drone" : found.means;
}

function doersFor(position: Position, facts: SentenceFacts): readonly Mention<Actor>[] {
  const doer = nearest(facts.doers, position)?.item;
  if (!doer) return [];
  const at = facts.doers.indexOf(doer);
  const out = [doer];
  for (let k = at + 1; k < facts.doers.length && (facts.doers[k] as Range).first - (out.at(-1) as Range).last <= 4; k++)
    out.push(facts.doers[k] as Mention<Actor>);
  for (let k = at - 1; k >= 0 && (out[0] as Range).first - (facts.doers[k] as Range).last <= 4; k--) out.unshift(facts.doers[k] as Mention<Actor>);
  return out;
}
