import { arabicReader } from "@isnad/arabic";
import type { Gazetteer } from "@isnad/gazetteer";
import { type Choose, type ChosenField, createReader, featureName, type Site } from "@isnad/reader";
import { type Article, reportOf } from "../lib/article.ts";
import { goldOf, rightness } from "./labels.ts";

/** A choice that an annotated claim decides: the features of each option, and how right each is, 0 to 1. */
export interface Example {
  readonly field: ChosenField;
  readonly options: readonly (readonly string[])[];
  readonly rightness: readonly number[];
}

/** The choices that the reader meets in annotated articles. */
export function examplesOf(
  articles: readonly Article[],
  choose: Choose,
  gazetteer: Gazetteer,
): Map<string, Example[]> {
  const found = new Map<string, Example[]>();
  for (const article of articles) {
    const examples: Example[] = [];
    const noting: Choose = (field, options, of) => {
      const site = of as Site;
      const gold = goldOf(site, article.claims);
      if (gold)
        examples.push({
          field,
          options: options.map(({ features }) => features.map(featureName)),
          rightness: options.map(({ value }) => rightness(field, gold, value, site)),
        });
      return choose(field, options, of);
    };
    createReader(arabicReader, gazetteer, { choose: noting })(reportOf(article));
    found.set(article.id, examples);
  }
  return found;
}
