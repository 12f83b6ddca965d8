import { readFileSync } from "node:fs";

export interface TypeWords {
  /** Words that stand before a name and say what kind of place it is. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

export function typeWords(): TypeWords {
  const path = new URL("../../../../data/gazetteer/type-words.tsv", import.meta.url);
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t") as [string, string, string]);
  return {
    before: new Set(rows.map(([word]) => word)),
    after: new Set(rows.filter(([, , position]) => position === "both").map(([word]) => word)),
  };
}

/** A name without the word that says what it is the name of. */
export function withoutTypeWord(name: string, { before, after }: TypeWords): string {
  const words = name.trim().split(/\s+/);
  if (words.length > 1 && before.has(words[0] as string)) words.shift();
  if (words.length > 1 && after.has(words.at(-1) as string)) words.pop();
  return words.join(" ");
}
