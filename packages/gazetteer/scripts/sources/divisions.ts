import type { PlaceRow } from "../../src/place.ts";
import { cautious, isArabic, plain } from "./native.ts";
import { type TypeWords, withoutTypeWord } from "./type-words.ts";

/** The parts of a Natural Earth record that are used. */
interface Properties {
  readonly iso_3166_2: string;
  readonly iso_a2: string;
  readonly name_ar?: string;
  readonly name_en?: string;
  readonly name?: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly gn_id?: number;
  readonly gn_a1_code?: string;
}

/** Countries whose first-order divisions reports name; elsewhere they are hundreds of small communes. */
const COUNTRIES = new Set(
  (
    "AE AF AO AR AU AZ BA BD BF BI BR CA CD CF CM CN CO DE DJ DZ EG ER ES ET GE GN ID IL IN IQ IR IT JO KE KG KW KZ " +
    "LB LY MA ML MM MR MX MY MZ NE NG NP OM PK PS QA RU SA SD SL SN SO SS SY TD TJ TM TN TR TZ UA US UZ VE YE ZA"
  ).split(" "),
);

/** Divisions whose code in Natural Earth is not the one of CLDR (renamed, or two divisions under one code), by GeoNames code. */
const IDS: Readonly<Record<string, string>> = {
  "IQ.13": "cldr:iqki",
  "PS.GZ": "isnad:ps-gaza-strip",
  "PS.WE": "isnad:ps-west-bank",
  "SD.60": "cldr:sdde",
  "SD.61": "cldr:sddc",
};

/** First-order divisions with Arabic names. */
export function readDivisions(json: string, words: TypeWords): PlaceRow[] {
  const { features } = JSON.parse(json) as { features: { properties: Properties }[] };
  const rows = new Map<string, PlaceRow>();
  for (const { properties } of features) {
    const row = divisionRow(properties, words);
    const standing = row && rows.get(row.id);
    if (standing) rows.set(row.id, { ...standing, codes: [...standing.codes, ...row.codes] });
    else if (row) rows.set(row.id, row);
  }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function divisionRow(properties: Properties, words: TypeWords): PlaceRow | undefined {
  const { iso_3166_2: code, iso_a2: country, latitude, longitude } = properties;
  const name = withoutTypeWord(plain(properties.name_ar ?? ""), words);
  if (!COUNTRIES.has(country) || !/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) || !isArabic(name)) return undefined;
  return cautious({
    id: IDS[properties.gn_a1_code ?? ""] ?? `cldr:${code.replace("-", "").toLowerCase()}`,
    kind: "adm1",
    parent: `cldr:${country.toLowerCase()}`,
    country,
    point: { lat: latitude, lon: longitude },
    population: undefined,
    name,
    nameEn: properties.name_en ?? properties.name ?? "",
    aliases: [],
    contextAliases: [],
    codes: [
      ...(properties.gn_id && properties.gn_id > 0 ? [`gn:${properties.gn_id}`] : []),
      ...(properties.gn_a1_code?.match(/^[A-Z]{2}\.\w+$/) ? [`gn1:${properties.gn_a1_code}`] : []),
    ],
    use: "plain",
    source: "natural-earth",
  });
}
