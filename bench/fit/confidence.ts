import { type ChosenField, type ConfidenceTable, chosenFields, confidenceCases } from "@isnad/reader";
import type { Article, Predictions } from "../lib/article.ts";
import { judges } from "../lib/calibration.ts";
import { score } from "../lib/score.ts";

/** A case counts as if so many readings more had been seen, right as often as the field is on the whole. */
const PRIOR = 8;
/** The rules were made on annotated articles: on others errors are more frequent by this much. */
const UNSEEN = 1.4;
/** Choices are measured on articles that their weights have not seen. */
const UNSEEN_CHOICE = 1.15;

interface Measured {
  readonly claims: number;
  readonly right: number;
}

/** A table that gives each case its own number, by which a claim's case can be told. */
export const numberedTable: ConfidenceTable = Object.fromEntries(
  Object.entries(confidenceCases).map(([field, cases]) => [
    field,
    Object.fromEntries(cases.map((name, i) => [name, numberOf(i)])),
  ]),
);

function numberOf(i: number): number {
  return (i + 1) / 1000;
}

/** How often a field is right among the claims that `keep` keeps. */
async function measure(
  articles: readonly Article[],
  predicted: Predictions,
  field: string,
  keep: (confidence: number) => boolean,
): Promise<Measured> {
  const kept: Predictions = new Map(
    [...predicted].map(([id, claims]) => [
      id,
      claims.filter((c) => "figure" in c && keep(c.confidence[field] ?? 0)),
    ]),
  );
  if ([...kept.values()].every((claims) => claims.length === 0)) return { claims: 0, right: 0 };
  const result = await score(articles, kept);
  const share = judges[field]?.(result) ?? 0;
  const { predicted: all, precision } =
    field === "kind" || field === "figure"
      ? { predicted: result.figures.value.predicted, precision: 1 }
      : result.figures.value;
  const claims = Math.round(all * precision);
  return { claims, right: claims * share };
}

/** The share right, drawn to that of the field, with the errors that unseen reports add. */
function shareOf(found: Measured, field: Measured, unseen: number): number {
  const mean = field.claims === 0 ? 0 : field.right / field.claims;
  const share = (found.right + PRIOR * mean) / (found.claims + PRIOR);
  return Math.max(0, 1 - unseen * (1 - share));
}

const isChosen = (field: string): field is ChosenField => (chosenFields as readonly string[]).includes(field);

const keyOf = (name: string): string => (/^[a-z]+$/.test(name) ? name : JSON.stringify(name));

/** The module that holds the table, from what was read with `numberedTable`. */
export async function confidenceText(articles: readonly Article[], predicted: Predictions): Promise<string> {
  const lines: string[] = [];
  for (const [field, cases] of Object.entries(confidenceCases)) {
    const mean = await measure(articles, predicted, field, () => true);
    const unseen = isChosen(field) ? UNSEEN_CHOICE : UNSEEN;
    const rows = await Promise.all(
      cases.map(async (name, i) => {
        const found = await measure(articles, predicted, field, (confidence) => confidence === numberOf(i));
        return `    ${keyOf(name)}: ${Number(shareOf(found, mean, unseen).toFixed(2))}, // ${found.claims}`;
      }),
    );
    lines.push(`  ${field}: {`, ...rows, "  },");
  }
  return `// Made by bench/fit.ts from annotated articles; not to be edited. Behind each case: how many were measured.
import type { ConfidenceTable } from "./confidence.ts";

/** Per field and case the share of such readings that are right. */
export const confidenceTable: ConfidenceTable = {
${lines.join("\n")}
};
`;
}
