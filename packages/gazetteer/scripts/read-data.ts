import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkRows } from "../src/check-rows.ts";
import { refuse } from "../src/issue.ts";
import { type Fold, nameKey } from "../src/names.ts";
import type { PlaceRow } from "../src/place.ts";
import { rowsOrThrow } from "../src/rows.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = join(root, "data", "gazetteer");

/**
 * All rows of data/gazetteer: our own first; a generated row gives way to ours with the same id. What ours mark as
 * needing context, and every ordinary word, needs it in the generated rows too.
 */
export function readData(fold: Fold): PlaceRow[] {
  const ours = rowsUnder("places");
  const ids = new Set(ours.map((row) => row.id));
  const ordinary = ordinaryWords(fold);
  const marked = new Set([...ordinary, ...ours.flatMap(contextNames).map((name) => nameKey(fold, name))]);
  const generated = rowsUnder("generated").filter((row) => !ids.has(row.id));
  const rows = [
    ...ours.map((row) => markedIn(row, fold, ordinary)),
    ...generated.map((row) => markedIn(row, fold, marked)),
  ];
  refuse(checkRows("data/gazetteer", rows, () => false));
  return rows;
}

function contextNames(row: PlaceRow): string[] {
  return row.use === "plain" ? [...row.contextAliases] : [row.name, ...row.contextAliases];
}

/** The row with every name that is among `words` marked as needing context. */
function markedIn(row: PlaceRow, fold: Fold, words: ReadonlySet<string>): PlaceRow {
  const isMarked = (name: string) => words.has(nameKey(fold, name));
  return {
    ...row,
    use: isMarked(row.name) ? "needs-context" : row.use,
    aliases: row.aliases.filter((alias) => !isMarked(alias)),
    contextAliases: [...row.contextAliases, ...row.aliases.filter(isMarked)],
  };
}

function rowsUnder(folder: string): PlaceRow[] {
  return readdirSync(join(data, folder))
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .flatMap((name) => {
      const path = join(data, folder, name);
      return rowsOrThrow(relative(root, path), readFileSync(path, "utf8"));
    });
}

/** Words that are names of places too, but hardly ever mean them. */
function ordinaryWords(fold: Fold): ReadonlySet<string> {
  const lines = readFileSync(join(data, "ordinary-words.txt"), "utf8").split("\n");
  return new Set(
    lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => nameKey(fold, line)),
  );
}
