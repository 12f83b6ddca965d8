import { auditFigures } from "../audit/sheet.ts";
import { halfVocabularyGuard } from "../half-vocabulary.ts";
import { metamorphicGuard } from "../metamorphic.ts";
import { readNaively } from "../naive.ts";
import { nonceGuard } from "../nonce.ts";
import { type ArticleSet, predict, readArticles, setNames } from "./article.ts";
import { type Bin, calibrate, sureShare } from "./calibration.ts";
import { readCases } from "./cases.ts";
import { type Figures, kindsOf, levelsAndAttributes, under } from "./figures.ts";
import { openReader } from "./open-reader.ts";
import { perArticle } from "./per-article.ts";
import type { Run } from "./run.ts";
import { score } from "./score.ts";
import { splitByWhere } from "./split.ts";

interface SetRun {
  readonly set: ArticleSet;
  readonly figures: Figures;
  readonly naive: Figures;
  readonly reported: Figures;
  readonly calibration: readonly Bin[];
  readonly articles: Readonly<Record<string, string>>;
}

async function measureSet(set: ArticleSet): Promise<SetRun> {
  const articles = readArticles(set);
  const predicted = predict(articles, openReader());
  const scored = await score(articles, predicted);
  const naive = await score(articles, predict(articles, readNaively));
  return {
    set,
    figures: under(set, levelsAndAttributes(scored)),
    naive: under(set, levelsAndAttributes(naive)),
    reported: {
      ...under(`${set} split`, await splitByWhere(articles, predicted)),
      ...under(`${set} kind`, kindsOf(scored)),
    },
    calibration: set === "dev" ? await calibrate(articles, predicted) : [],
    articles: await perArticle(articles, predicted),
  };
}

const merge = (parts: readonly Figures[]): Figures => Object.assign({}, ...parts);

/** Measures everything that the report shows. */
export async function measure(): Promise<Run> {
  const sets = await Promise.all(setNames.map(measureSet));
  const calibration = sets.flatMap((one) => one.calibration);
  const train = readArticles("train");
  const guards = [await nonceGuard(train), metamorphicGuard()];
  return {
    figures: merge([...sets.map((one) => one.figures), await readCases(), ...guards]),
    reported: merge([
      ...sets.map((one) => one.reported),
      await halfVocabularyGuard(train),
      auditFigures(),
      { "calibration/right where called 0.9": sureShare(calibration) },
    ]),
    naive: merge(sets.map((one) => one.naive)),
    calibration,
    articles: Object.fromEntries(sets.map((one) => [one.set, one.articles])),
  };
}
