// npm run bench:fit -- : fits on the annotated articles the weights by which circumstances are chosen, measures on folds
// that the weights have not seen how often each case of each field is right, and writes both into the reader.
import { writeFileSync } from "node:fs";
import { arabicReader } from "@isnad/arabic";
import { loadGazetteer } from "@isnad/gazetteer";
import { chooser, createReader, type Weights, weights } from "@isnad/reader";
import { confidenceText, numberedTable } from "./fit/confidence.ts";
import { type Example, examplesOf } from "./fit/examples.ts";
import { type Fold, foldsOf } from "./fit/folds.ts";
import { fitWeights } from "./fit/regression.ts";
import { rightTable } from "./fit/right.ts";
import { weightsText } from "./fit/weights-text.ts";
import { readAnnotated } from "./lib/annotated.ts";
import { type Article, type Predictions, predict, readArticles } from "./lib/article.ts";
import { benchFile } from "./lib/shared.ts";

/** What a claim is given depends on what the one before was given: the examples are drawn again with the weights found. */
const ROUNDS = 2;

const gazetteer = loadGazetteer();
const articles = [...readArticles("train"), ...readAnnotated()];

function fitted(): { weights: Weights; examples: ReadonlyMap<string, readonly Example[]> } {
  let found: Weights = weights;
  let examples: ReadonlyMap<string, readonly Example[]> = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    examples = examplesOf(articles, chooser(found), gazetteer);
    found = fitWeights([...examples.values()].flat());
  }
  return { weights: found, examples };
}

/** Each article read with weights that were fitted on the others. */
function unseen(folds: readonly Fold[]): Predictions {
  const found = new Map<string, ReturnType<ReturnType<typeof createReader>>>();
  for (const fold of folds) {
    const held = articles.filter(({ id }) => fold.held.has(id)) as readonly Article[];
    const measured = { choose: chooser(fold.weights), confidence: numberedTable };
    for (const [id, claims] of predict(held, createReader(arabicReader, gazetteer, measured)))
      found.set(id, [...claims]);
  }
  return found;
}

const before = weights;
const { weights: found, examples } = fitted();
const folds = foldsOf(examples);
process.stdout.write(rightTable(examples, { before, fitted: found, folds }));
writeFileSync(benchFile("../packages/reader/src/claims/choice/weights.ts"), weightsText(found));
const table = await confidenceText(articles, unseen(folds));
writeFileSync(benchFile("../packages/reader/src/claims/confidence-table.ts"), table);
