import type { Claim } from "@isnad/model";
import type { Article, Predictions } from "./article.ts";
import { points, type Score, score } from "./score.ts";

/** What a field of the reader's confidence is right about, in the scorer's terms. */
export const judges: Readonly<Record<string, (score: Score) => number | null | undefined>> = {
  kind: ({ figures }) => figures.detected.precision,
  figure: ({ figures }) => figures.value.precision,
  population: ({ attributes }) => attributes.population,
  places: ({ attributes }) => attributes.place,
  time: ({ attributes }) => attributes.time,
  actors: ({ attributes }) => attributes.actors,
  means: ({ attributes }) => attributes.means,
  attribution: ({ attributes }) => attributes.origin,
  polarity: ({ attributes }) => attributes.polarity,
  evidence: ({ attributes }) => attributes.evidence,
};

/** Lower bounds of the bins, from sure to doubtful. */
const floors = [0.9, 0.8, 0.7, 0.5, 0] as const;

/** Of the figure claims whose confidence in a field lies in a bin: how many, and how often the field is right. */
export interface Bin {
  readonly field: string;
  readonly from: number;
  readonly claims: number;
  /** Points; null = no claim there, or none whose value is right. */
  readonly right: number | null;
}

const binOf = (confidence: number): number => floors.find((floor) => confidence >= floor) ?? 0;

/** The table of what the reader's confidence is worth. Fields other than kind and figure: among right values. */
export async function calibrate(articles: readonly Article[], predicted: Predictions): Promise<Bin[]> {
  const bins = Object.keys(judges).flatMap((field) => floors.map((from) => ({ field, from })));
  return Promise.all(bins.map(({ field, from }) => measure(articles, predicted, field, from)));
}

async function measure(
  articles: readonly Article[],
  predicted: Predictions,
  field: string,
  from: number,
): Promise<Bin> {
  const inBin = ({ confidence }: Claim) => field in confidence && binOf(confidence[field] as number) === from;
  const kept = new Map(
    [...predicted].map(([id, claims]) => [id, claims.filter((claim) => "figure" in claim && inBin(claim))]),
  );
  const claims = [...kept.values()].reduce((sum, list) => sum + list.length, 0);
  if (claims === 0) return { field, from, claims, right: null };
  const share = judges[field]?.(await score(articles, kept)) ?? null;
  return { field, from, claims, right: share === null ? null : points(share) };
}

/** Over all fields: how often what is called 0.9 or more is right. */
export function sureShare(bins: readonly Bin[]): number | null {
  const sure = bins.filter(({ from, right }) => from === floors[0] && right !== null);
  const claims = sure.reduce((sum, bin) => sum + bin.claims, 0);
  if (claims === 0) return null;
  const right = sure.reduce((sum, bin) => sum + bin.claims * (bin.right as number), 0);
  return Math.round((10 * right) / claims) / 10;
}
