import { readFileSync } from "node:fs";
import type { Proclitic } from "@isnad/engine";

/** A written word taken apart: what is written before its stem, the stem, and an ending that names share. */
export interface NameWord {
  readonly lead: string;
  readonly base: string;
  readonly ending: string;
}

/** Endings by which a name and the adjective made from it differ: «سوريا», «السوري», «سوريين» are one name. Folded. */
const ENDINGS = ["يون", "يين", "يه", "يا", "ي", "ا", "ه"];

const SHORTEST = 3;

/** Takes a folded word apart in every way that leaves a stem, the shortest lead last but none first. */
export function takeApart(word: string, leads: readonly Proclitic[]): NameWord[] {
  const fitting = leads.filter(({ text }) => word.startsWith(text) && word.length - text.length >= SHORTEST);
  const withArticle = fitting.filter(({ parts }) => parts.includes("the"));
  const without = fitting.filter(({ parts }) => !parts.includes("the"));
  return [...withArticle, { text: "" }, ...without].map(({ text }) => {
    const stem = word.slice(text.length);
    const ending = ENDINGS.find((end) => stem.endsWith(end) && stem.length - end.length >= SHORTEST) ?? "";
    return { lead: text, base: stem.slice(0, stem.length - ending.length), ending };
  });
}

/** The words of a list beside this file, folded. */
export function readWords(name: string, fold: (text: string) => string): Set<string> {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8").split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")).map(fold));
}
