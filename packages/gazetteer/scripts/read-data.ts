import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { checkRows } from "../src/check-rows.ts";
import { refuse } from "../src/issue.ts";
import type { Fold } from "../src/names.ts";
import { nameKey } from "../src/names.ts";
import type { PlaceRow } from "../src/place.ts";
import { rowsOrThrow } from "../src/rows.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = join(root, "data", "gazetteer");

/** All rows of data/gazetteer: our own first; a generated row gives way to ours with the same id. */
export function readData(fold: Fold): PlaceRow[] {
  const ours = rowsUnder("places");
  const ids = new Set(ours.map((row) => row.id));
  const ordinary = ordinaryWords(fold);
  const generated = rowsUnder("generated")
    .filter((row) => !ids.has(row.id))
    .map((row) => cautious(row, fold, ordinary));
  const rows = [...ours, ...generated];
  refuse(checkRows("data/gazetteer", rows, () => false));
  return rows;
}

/** A generated row in which ordinary words only count beside a word that announces a place. */
function cautious(row: PlaceRow, fold: Fold, ordinary: ReadonlySet<string>): PlaceRow {
  const isOrdinary = (name: string) => ordinary.has(nameKey(fold, name));
  return {
    ...row,
    use: isOrdinary(row.name) ? "needs-context" : row.use,
    aliases: row.aliases.filter((alias) => !isOrdinary(alias)),
    contextAliases: [...row.contextAliases, ...row.aliases.filter(isOrdinary)],
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

/** Words that are names of generated places too, but hardly ever mean them. */
function ordinaryWords(fold: Fold): ReadonlySet<string> {
  const lines = readFileSync(join(data, "ordinary-words.txt"), "utf8").split("\n");
  return new Set(
    lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => nameKey(fold, line)),
  );
}
