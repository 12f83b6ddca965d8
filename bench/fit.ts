// npm run bench:fit -- : fits on the annotated articles the weights by which circumstances are chosen, measures on folds
// that the weights have not seen how often each case of each field is right, and writes both into the reader.
import { writeFileSync } from "node:fs";
import { arabicReader } from "@isnad/arabic";
import { loadGazetteer } from "@isnad/gazetteer";
import { type Choose, chooser, chosenFields, createReader, type Weights, weights } from "@isnad/reader";
import { confidenceText, numberedTable } from "./fit/confidence.ts";
import { type Example, examplesOf } from "./fit/examples.ts";
import { fitWeights } from "./fit/regression.ts";
import { readAnnotated } from "./lib/annotated.ts";
import { type Article, type Predictions, predict, readArticles } from "./lib/article.ts";
import { benchFile } from "./lib/shared.ts";

/** What a claim is given depends on what the one before was given: the examples are drawn again with the weights found. */
const ROUNDS = 2;
const FOLDS = 5;

const gazetteer = loadGazetteer();
const articles = [...readArticles("train"), ...readAnnotated()];

function fitted(): { weights: Weights; examples: Map<string, Example[]> } {
  let found: Weights = weights;
  let examples = new Map<string, Example[]>();
  for (let round = 0; round < ROUNDS; round++) {
    examples = examplesOf(articles, chooser(found), gazetteer);
    found = fitWeights([...examples.values()].flat());
  }
  return { weights: found, examples };
}

/** Each article read with weights that were fitted on the others. */
function unseen(examples: ReadonlyMap<string, Example[]>): Predictions {
  const all: [string, ReturnType<typeof predict> extends ReadonlyMap<string, infer C> ? C : never][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = articles.filter((_, i) => i % FOLDS === fold);
    const ids = new Set(held.map(({ id }) => id));
    const choose: Choose = chooser(
      fitWeights([...examples].flatMap(([id, list]) => (ids.has(id) ? [] : list))),
    );
    const read = createReader(arabicReader, gazetteer, { choose, confidence: numberedTable });
    all.push(...predict(held as readonly Article[], read));
  }
  return new Map(all);
}

const { weights: found, examples } = fitted();
const rows = chosenFields.map((field) => {
  const lines = Object.entries(found[field]).map(([name, w]) => `    ${JSON.stringify(name)}: ${w},`);
  return [`  ${field}: {`, ...lines, "  },"].join("\n");
});
writeFileSync(
  benchFile("../packages/reader/src/claims/choice/weights.ts"),
  `// Made by bench/fit.ts from annotated articles; not to be edited.
import type { Weights } from "./choose.ts";

/** How much each feature speaks for an option. */
export const weights: Weights = {
${rows.join("\n")}
};
`,
);
writeFileSync(
  benchFile("../packages/reader/src/claims/confidence-table.ts"),
  await confidenceText(articles, unseen(examples)),
);
