import type { Claim, FigureClaim, Report, StatementClaim } from "@isnad/model";
import { readJsonl } from "./jsonl.ts";
import { sharedFile } from "./shared.ts";

type Made = "rules" | "flags" | "confidence";

/** A claim as annotators write it: without what only a reader can say of its own work. */
export type GoldClaim = Omit<FigureClaim, Made> | Omit<StatementClaim, Made>;

/** A report with its claims as annotated. */
export interface Article extends Report {
  readonly claims: readonly GoldClaim[];
}

/** From report to claims: the reader, the naive floor, or a reader with something taken out. */
export type ReadReport = (report: Report) => Claim[];

/** Claims by the id of their report. */
export type Predictions = ReadonlyMap<string, readonly Claim[]>;

/** The sets of annotated articles. */
export const articleSets = {
  train: "bench/claims.train.jsonl",
  dev: "bench/claims.dev.jsonl",
  seed: "bench/seed.jsonl",
} as const;

export type ArticleSet = keyof typeof articleSets;

export const setNames = Object.keys(articleSets) as ArticleSet[];

export function readArticles(set: ArticleSet): Article[] {
  return readJsonl<Article>(sharedFile(articleSets[set]));
}

/** A report alone: exactly the fields that a reader may see. */
export function reportOf({ id, publisher = null, published = null, title = null, text }: Report): Report {
  return { id, publisher, published, title, text };
}

export function predict(articles: readonly Report[], read: ReadReport): Predictions {
  return new Map(articles.map((article) => [article.id, read(reportOf(article))]));
}
