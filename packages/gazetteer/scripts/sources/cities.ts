import { importGeoNames } from "../../src/import-geonames.ts";
import { refuse } from "../../src/issue.ts";
import type { PlaceRow } from "../../src/place.ts";
import { cautious, isArabic, plain } from "./native.ts";
import { type TypeWords, withoutTypeWord } from "./type-words.ts";

/** Countries of which every place with an Arabic name is taken. */
const WHOLE = new Set(
  (
    "AE AF BF BH BI CD CF CM DJ DZ EG EH ER ET IL IQ IR JO KE KM KW LB LY MA ML MM MR NE NG OM PK PS QA SA SD SO SS SY TD TN TR " +
    "UA YE"
  ).split(" "),
);

/** Smallest town whose one-word name is taken at face value: those of smaller ones are mostly read as something else. */
const WELL_KNOWN = 100_000;

/** Smallest town that is taken elsewhere: the names of smaller ones are never read as theirs. */
const POPULATION = 50_000;

/** GeoNames places of 500 people and more that have an Arabic name. */
export async function readCities(
  text: Iterable<string>,
  divisions: ReadonlyMap<string, string>,
  words: TypeWords,
): Promise<PlaceRow[]> {
  const known = (code: string) => divisions.get(code) ?? (code.startsWith("cldr:") ? code : undefined);
  const { rows, issues } = await importGeoNames(text, { file: "cities500.txt", isNative: isArabic, known });
  refuse(issues);
  return rows
    .filter((row) => WHOLE.has(row.country) || (row.population ?? 0) >= POPULATION)
    .map((row) => tidy(row, words))
    .sort((a, b) => a.country.localeCompare(b.country) || Number(a.id.slice(3)) - Number(b.id.slice(3)));
}

/** Bare names, each once; those of one word need context unless the town is well known. */
function tidy(row: PlaceRow, words: TypeWords): PlaceRow {
  const [name = row.name, ...aliases] = new Set(
    [row.name, ...row.aliases].map((each) => withoutTypeWord(plain(each), words)),
  );
  const known = WHOLE.has(row.country) && (row.population ?? 0) >= WELL_KNOWN;
  return known ? { ...row, name, aliases } : cautious({ ...row, name, aliases });
}
