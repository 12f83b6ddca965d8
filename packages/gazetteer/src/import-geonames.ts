import { type GazetteerIssue, issue } from "./issue.ts";
import { linesOf } from "./lines.ts";
import type { PlaceKind, PlaceRow } from "./place.ts";
import { limits, type ParsedRows, parsePoint } from "./rows.ts";

export interface GeoNamesOptions {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Whether a name is written in the language of the reports; names that are not are left out. */
  readonly isNative: (name: string) => boolean;
  /** The id under which a place stands already, by its id or code; such a place takes that id over. */
  readonly known?: (code: string) => string | undefined;
  /** Only these countries (ISO 3166 two-letter codes). */
  readonly countries?: ReadonlySet<string>;
}

/** Columns of a GeoNames dump (allCountries.txt, XX.txt) by position. */
const COLUMN_COUNT = 19;

interface Dumped {
  readonly id: string;
  readonly name: string;
  readonly alternates: string;
  readonly lat: string;
  readonly lon: string;
  readonly class: string;
  readonly feature: string;
  readonly country: string;
  readonly adm1: string;
  readonly adm2: string;
  readonly population: string;
}

/**
 * Reads a GeoNames dump: every place that has a name in the language of the reports. Parents are the countries and
 * first and second order divisions, where the dump or the gazetteer at hand has them.
 */
export async function importGeoNames(
  text: AsyncIterable<string> | Iterable<string>,
  options: GeoNamesOptions,
): Promise<ParsedRows> {
  const { file, isNative, countries } = options;
  const known = options.known ?? (() => undefined);
  const kept: { row: PlaceRow; dumped: Dumped }[] = [];
  const issues: GazetteerIssue[] = [];
  const divisions = new Map<string, string>();
  let line = 0;
  for await (const content of linesOf(file, text)) {
    line++;
    if (issues.length >= limits.issues) break;
    const dumped = parseDumped(content);
    if (!dumped) {
      if (content !== "" && !content.startsWith("#"))
        issues.push(issue("gazetteer.bad-row", file, line, content));
      continue;
    }
    if (countries && !countries.has(dumped.country)) continue;
    const row = rowOf(dumped, isNative, known);
    if (row === "bad-coordinates") issues.push(issue("gazetteer.bad-coordinates", file, line, content));
    else if (row && kept.length >= limits.rows) {
      issues.push(issue("gazetteer.too-many-rows", file, line, String(limits.rows)));
      break;
    } else if (row) {
      kept.push({ row, dumped });
      for (const code of row.codes) divisions.set(code, row.id);
    }
  }
  const resolve = (code: string) => divisions.get(code) ?? known(code);
  return {
    rows: kept.map(({ row, dumped }) => ({ ...row, parent: parentOf(row, dumped, resolve) })),
    issues,
  };
}

function parseDumped(line: string): Dumped | undefined {
  const cells = line.split("\t");
  if (cells.length !== COLUMN_COUNT || !/^\d+$/.test(cells[0] as string)) return undefined;
  const [id, name, , alternates, lat, lon, className, feature, country, , adm1, adm2, , , population] =
    cells as string[];
  return {
    id,
    name,
    alternates,
    lat,
    lon,
    class: className,
    feature,
    country,
    adm1,
    adm2,
    population,
  } as Dumped;
}

function rowOf(
  dumped: Dumped,
  isNative: (name: string) => boolean,
  known: (code: string) => string | undefined,
): PlaceRow | "bad-coordinates" | undefined {
  const kind = kindOf(dumped);
  if (!kind) return undefined;
  const names = [
    ...new Set([dumped.name, ...dumped.alternates.split(",")].map((name) => name.trim()).filter(isNative)),
  ];
  const [name, ...aliases] = names;
  if (name === undefined) return undefined;
  const point = parsePoint(dumped.lat, dumped.lon);
  if (point === "bad") return "bad-coordinates";
  const own = `gn:${dumped.id}`;
  const id = known(own) ?? own;
  const division = divisionCode(dumped);
  return {
    id,
    kind,
    parent: undefined,
    country: dumped.country,
    point,
    population: Number(dumped.population) || undefined,
    name,
    nameEn: dumped.name,
    aliases,
    contextAliases: [],
    codes: [...(id === own ? [] : [own]), ...(division ? [division] : [])],
    use: "plain",
    source: "geonames",
  };
}

const KINDS: Readonly<Record<string, PlaceKind>> = {
  ADM1: "adm1",
  ADM2: "adm2",
  ADM3: "adm3",
  PPLX: "neighbourhood",
  RGN: "region",
};

/** The kind of a feature; undefined for what reports don't name as a place. */
function kindOf({ class: className, feature }: Dumped): PlaceKind | undefined {
  const kind = KINDS[feature];
  if (kind) return kind;
  if (className === "P") return "populated";
  if (className === "H") return "water";
  if (className === "T" || className === "L") return "region";
  return className === "S" || className === "R" ? "facility" : undefined;
}

/** The code under which places name this division as their parent. */
function divisionCode({ feature, country, adm1, adm2 }: Dumped): string | undefined {
  if (feature === "ADM1") return `gn1:${country}.${adm1}`;
  return feature === "ADM2" ? `gn2:${country}.${adm1}.${adm2}` : undefined;
}

function parentOf(
  row: PlaceRow,
  dumped: Dumped,
  resolve: (code: string) => string | undefined,
): string | undefined {
  const { country, adm1, adm2 } = dumped;
  const candidates = [
    row.kind === "adm1" || row.kind === "adm2" ? undefined : resolve(`gn2:${country}.${adm1}.${adm2}`),
    row.kind === "adm1" ? undefined : resolve(`gn1:${country}.${adm1}`),
    resolve(`cldr:${country.toLowerCase()}`),
  ];
  return candidates.find((id) => id !== undefined && id !== row.id);
}
