import type { Span } from "@isnad/model";
import type { Article, GoldClaim, Predictions } from "./article.ts";
import type { Figures } from "./figures.ts";
import { points, score } from "./score.ts";
import { sentencesAround, sentencesOf } from "./sentences.ts";

/** The fields that may stand outside the claim's own sentence, and the words that fill them. */
const fields: Readonly<Record<string, (claim: GoldClaim) => Span | null | undefined>> = {
  place: (claim) => claim.places[0],
  time: (claim) => claim.time,
  origin: (claim) => claim.attribution.at(-1),
};

const wheres = ["inside", "outside", "unsaid"] as const;
type Where = (typeof wheres)[number];

/** Whether a field's words stand in the claim's own sentence, elsewhere, or nowhere. */
function whereStands(span: Span | null | undefined, claim: GoldClaim, sentences: readonly Span[]): Where {
  if (!span) return "unsaid";
  const own = sentencesAround(sentences, claim.evidence.start, claim.evidence.end);
  return own && span.start >= own.start && span.end <= own.end ? "inside" : "outside";
}

/** The articles with only those figure claims whose field stands there. Links would point nowhere and go. */
function keepOnly(articles: readonly Article[], field: string, where: Where): Article[] {
  const spanOf = fields[field] as (claim: GoldClaim) => Span | null | undefined;
  return articles.map((article) => {
    const sentences = sentencesOf(article.text);
    const claims = article.claims.filter(
      (claim) => "figure" in claim && whereStands(spanOf(claim), claim, sentences) === where,
    );
    return { ...article, claims };
  });
}

/** How often place, time and origin are right, by where their words stand. */
export async function splitByWhere(articles: readonly Article[], predicted: Predictions): Promise<Figures> {
  const measured = Object.keys(fields).flatMap((field) =>
    wheres.map(async (where): Promise<Figures> => {
      const { attributes } = await score(keepOnly(articles, field, where), predicted);
      const share = attributes[field] ?? null;
      return { [`${field} ${where}`]: share === null ? null : points(share) };
    }),
  );
  return Object.assign({}, ...(await Promise.all(measured)));
}
