import { type Claim, type FigureClaim, isFigureClaim, type StatementClaim } from "@isnad/model";
import { days } from "../days.ts";
import { figureWords } from "../figure-words.ts";
import { english } from "../labels.ts";
import type { FieldValue } from "./made-values.ts";

/** All that a claim says, value by value. What it leaves open is left out. */
export function fieldValues(claim: Claim): FieldValue[] {
  const { evidence, places, time, actors, means, attribution, polarity } = claim;
  return [
    { field: "kind", value: claim.kind, words: [] },
    { field: "evidence", value: "", words: [evidence] },
    ...(isFigureClaim(claim) ? figureValues(claim) : targetValues(claim)),
    ...places.map((place) => ({ field: "places", value: joined(place.role, place.id), words: [place] })),
    ...(time ? [{ field: "time", value: days(time), words: [time] }] : []),
    ...actors.map((actor) => ({ field: "actors", value: joined(actor.id), words: [actor] })),
    ...plain("means", means),
    ...attribution.map((source, at) => ({
      field: "attribution",
      value: joined(String(at + 1), source.type, source.id, source.date),
      words: [source],
    })),
    ...plain("polarity", polarity),
  ];
}

function figureValues({ figure, population, part_of, restates }: FigureClaim): FieldValue[] {
  const { hedge, vague, number } = figureWords(figure);
  const amount = [hedge && english("quantifier", hedge), vague?.replaceAll("_", " "), number];
  return [
    { field: "figure", value: joined(...amount, english("unit", figure.unit)), words: [figure] },
    ...plain("population", population.join(", ")),
    ...plain("part_of", part_of),
    ...plain("restates", restates),
  ];
}

function targetValues({ targets }: StatementClaim): FieldValue[] {
  return targets.map((target) => ({ field: "targets", value: joined(target.id), words: [target] }));
}

const plain = (field: string, value: string | null): FieldValue[] =>
  value ? [{ field, value, words: [] }] : [];

const joined = (...parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(" ");
