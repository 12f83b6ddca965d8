import type { Article, Predictions } from "./article.ts";
import { points, type Score, score, type Tally } from "./score.ts";

/** One article's figures on one line: how a change moved it can be read in a diff. */
export async function perArticle(
  articles: readonly Article[],
  predicted: Predictions,
): Promise<Readonly<Record<string, string>>> {
  const lines = articles.map(async (article) => [article.id, lineOf(await score([article], predicted))]);
  return Object.fromEntries(await Promise.all(lines));
}

function lineOf({ figures, statements }: Score): string {
  const levels = [figures.value, figures.attributed, figures.full].map(show);
  const said = [statements.detected, statements.attributed].map(show);
  return `figures ${counts(figures.value)}: ${levels.join(" / ")} · statements ${counts(statements.detected)}: ${said.join(" / ")}`;
}

const counts = ({ gold, predicted }: Tally): string => `${predicted} for ${gold}`;
const show = ({ f1, gold, predicted }: Tally): string =>
  gold + predicted === 0 ? "-" : points(f1).toFixed(1);
