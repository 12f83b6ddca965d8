// What is the reader worth where its words were not collected? The training articles are dealt into five folds; before a
// fold is read, the words of the lexicon and the names of the gazetteer that stand in its articles and in those of no
// other fold are taken out, as if they had never been written down.
import { arabic } from "@isnad/arabic";
import { loadGazetteer } from "@isnad/gazetteer";
import { namesWithout, rowsWithout, wordCounter } from "./half-vocabulary/seen-words.ts";
import { type Article, type Predictions, predict, readArticles } from "./lib/article.ts";
import { type Figures, under } from "./lib/figures.ts";
import { openReader, openReaderWith } from "./lib/open-reader.ts";
import { points, type Score, score } from "./lib/score.ts";

const FOLDS = 5;

/** For each fold, the words that no article of another fold has. */
function ownWords(articles: readonly Article[]): Set<string>[] {
  const count = wordCounter(arabic, loadGazetteer());
  const seen = Array.from({ length: FOLDS }, () => new Set<string>());
  for (const [i, { text }] of articles.entries()) for (const word of count(text)) seen[i % FOLDS]?.add(word);
  return seen.map((words, fold) => {
    const elsewhere = union(seen.filter((_, other) => other !== fold));
    return new Set([...words].filter((word) => !elsewhere.has(word)));
  });
}

const union = (sets: readonly Set<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

function readWithout(articles: readonly Article[], words: readonly Set<string>[]): Predictions {
  const gazetteer = loadGazetteer();
  const read = words.flatMap((gone, fold) => {
    const reader = openReaderWith({
      rows: rowsWithout(arabic.rows, gone),
      gazetteer: namesWithout(gazetteer, gone),
    });
    return [
      ...predict(
        articles.filter((_, i) => i % FOLDS === fold),
        reader,
      ),
    ];
  });
  return new Map(read);
}

const levelsOf = ({ figures, statements }: Score) => ({
  value: figures.value.f1,
  attributed: figures.attributed.f1,
  full: figures.full.f1,
  "statements attributed": statements.attributed.f1,
});

/** How far each level falls without those words, and how many words a fold loses. */
export async function halfVocabularyGuard(articles: readonly Article[]): Promise<Figures> {
  const words = ownWords(articles);
  const [whole, half] = await Promise.all([
    score(articles, predict(articles, openReader())),
    score(articles, readWithout(articles, words)),
  ]);
  const [was, is] = [levelsOf(whole), levelsOf(half)];
  const changes = Object.entries(is).map(([name, share]) => [
    `change of ${name}`,
    Math.round(10 * (points(share) - points(was[name as keyof typeof was]))) / 10,
  ]);
  const taken = words.reduce((sum, set) => sum + set.size, 0) / FOLDS;
  return under("half vocabulary", { ...Object.fromEntries(changes), "words taken out": Math.round(taken) });
}

if (import.meta.main)
  process.stdout.write(`${JSON.stringify(await halfVocabularyGuard(readArticles("train")), null, 2)}\n`);
