// Does the reader know names by heart, or does it read? Every place, person and organisation of the training articles
// is replaced by an invented one of the same build, and the articles are read and scored again.
//
// Replaced are the words of all annotated places, actors, targets, sources and named victims, and the same words
// elsewhere in the article, also as adjectives («السوري» goes with «سوريا»). What stays are words that say what
// something is («جيش», «وزارة», «قرية»; nonce/role-words.txt), the article, proclitics and endings. An invented word keeps
// length, long vowels and the kind of its first letter, stands for one name throughout its article, and is known neither
// to the lexicon nor to the gazetteer nor from any training article.
import { arabic } from "@isnad/arabic";
import { openLanguage } from "@isnad/engine";
import { loadGazetteer } from "@isnad/gazetteer";
import { type Article, predict, readArticles } from "./lib/article.ts";
import { type Figures, under } from "./lib/figures.ts";
import { openReader } from "./lib/open-reader.ts";
import { points, type Score, score } from "./lib/score.ts";
import { invent } from "./nonce/invent.ts";
import { readWords } from "./nonce/name-words.ts";
import { type NameRules, renameArticle } from "./nonce/rename.ts";

const WORD = /[\p{L}\p{M}\u0640]+/gu;

function openRules(articles: readonly Article[]): NameRules {
  const language = openLanguage(arabic);
  const gazetteer = loadGazetteer();
  const seen = new Set(articles.flatMap(({ text }) => text.match(WORD) ?? []).map(language.fold));
  const { article, proclitics } = arabic.morphology;
  const known = (word: string): boolean =>
    seen.has(word) ||
    seen.has(article + word) ||
    gazetteer.headWords(word) > 0 ||
    (language.document(word).words[0]?.senses.length ?? 0) > 0 ||
    (language.document(article + word).words[0]?.senses.length ?? 0) > 0;
  const made = new Map<string, string>();
  return {
    fold: language.fold,
    leads: proclitics,
    article,
    roles: readWords("role-words.txt", language.fold),
    doubles: readWords("double-words.txt", language.fold),
    invent: (base, seed) => {
      const key = `${seed} ${base}`;
      const word = made.get(key) ?? invent(base, seed, known);
      made.set(key, word);
      return word;
    },
  };
}

/** The articles with invented names. */
export function renameAll(articles: readonly Article[]): Article[] {
  const rules = openRules(articles);
  return articles.map((article) => renameArticle(article, rules));
}

const read = (articles: readonly Article[]): Promise<Score> =>
  score(articles, predict(articles, openReader()));

/** Levels with invented names, and how far they lie from those with the true ones. */
export async function nonceGuard(articles: readonly Article[]): Promise<Figures> {
  const [before, after] = await Promise.all([read(articles), read(renameAll(articles))]);
  const level = (name: "value" | "attributed" | "full") => {
    const [was, is] = [points(before.figures[name].f1), points(after.figures[name].f1)];
    return { [name]: is, [`change of ${name}`]: Math.round(10 * (is - was)) / 10 };
  };
  return under("nonce", { ...level("value"), ...level("attributed"), ...level("full") });
}

if (import.meta.main)
  process.stdout.write(`${JSON.stringify(await nonceGuard(readArticles("train")), null, 2)}\n`);
