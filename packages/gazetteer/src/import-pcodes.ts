import { csvRecords } from "./csv.ts";
import { type GazetteerIssue, issue } from "./issue.ts";
import type { PlaceKind, PlaceRow } from "./place.ts";
import { limits, type ParsedRows, parsePoint } from "./rows.ts";

export interface PcodeOptions {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Language of the names to take, as the columns are marked: `admin1Name_ar`. */
  readonly language: string;
  /** The id under which a place stands already, by its id or code; such a place takes that id over. */
  readonly known?: (code: string) => string | undefined;
  /** The id of the place of that name and kind in `parent` that stands already, see `sameName`. */
  readonly named?: (name: string, kind: PlaceKind, parent: string) => string | undefined;
}

/** Level of a table to the kind of place: level 4 are the communities. */
const KINDS: readonly PlaceKind[] = ["country", "adm1", "adm2", "adm3", "populated"];

/** The columns of one level of the table. */
interface Level {
  readonly kind: PlaceKind;
  readonly code: number;
  readonly name: number;
  readonly nameEn: number;
  /** Other names in the same language: `admin1AltName1_ar`, `admin1AltName2_ar`. */
  readonly others: readonly number[];
}

interface Table {
  readonly levels: readonly Level[];
  readonly country: number;
  readonly lat: number;
  readonly lon: number;
}

/**
 * Reads an OCHA table of administrative areas ("COD-AB", with place codes): CSV whose header names the columns, in any
 * order and letter case. Each record names an area and all those that it lies in.
 */
export function importPcodes(text: string, options: PcodeOptions): ParsedRows {
  const { file, language } = options;
  const rows = new Map<string, PlaceRow>();
  const issues: GazetteerIssue[] = [];
  let table: Table | undefined;
  for (const { line, cells } of csvRecords(text, separatorOf(text))) {
    if (!table) {
      table = readHeader(cells, language);
      if (table.levels.length === 0)
        return { rows: [], issues: [issue("gazetteer.bad-header", file, line, cells.join(","))] };
      continue;
    }
    if (cells.every((cell) => cell === "")) continue;
    const problem = readRecord(cells, table, rows, options);
    if (problem) issues.push(issue(problem, file, line, cells.join(",")));
    if (rows.size > limits.rows)
      issues.push(issue("gazetteer.too-many-rows", file, line, String(limits.rows)));
    if (issues.length >= limits.issues || rows.size > limits.rows) break;
  }
  if (!table) issues.push(issue("gazetteer.bad-header", file, 1, ""));
  return { rows: [...rows.values()], issues };
}

function separatorOf(text: string): string {
  const header = text.slice(0, text.indexOf("\n") + 1 || undefined);
  return ["\t", ";"].find((separator) => header.includes(separator)) ?? ",";
}

function readHeader(header: readonly string[], language: string): Table {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name));
  const levels = KINDS.flatMap((kind, level): Level[] => {
    const code = at(`admin${level}pcode`, `adm${level}_pcode`);
    const name = at(`admin${level}name_${language}`, `adm${level}_${language}`);
    if (code < 0 || name < 0) return [];
    const alternative = new RegExp(`^(admin${level}altname\\d+|adm${level}alt\\d+)_${language}$`);
    const others = names.flatMap((column, i) => (alternative.test(column) ? [i] : []));
    return [{ kind, code, name, nameEn: at(`admin${level}name_en`, `adm${level}_en`), others }];
  });
  return {
    levels,
    country: at("admin0pcode", "adm0_pcode"),
    lat: at("latitude_y", "latitude", "lat", "center_lat"),
    lon: at("longitude_x", "longitude", "lon", "long", "center_lon"),
  };
}

/** Adds the areas of one record, from wide to narrow; coordinates belong to the narrowest. */
function readRecord(
  cells: readonly string[],
  table: Table,
  rows: Map<string, PlaceRow>,
  { known = () => undefined, named = () => undefined }: PcodeOptions,
): "gazetteer.bad-row" | "gazetteer.bad-coordinates" | undefined {
  const cell = (at: number) => (at < 0 ? "" : (cells[at] ?? "").trim());
  const point = parsePoint(cell(table.lat), cell(table.lon));
  if (point === "bad") return "gazetteer.bad-coordinates";
  const given = table.levels.filter((level) => cell(level.code) !== "");
  if (given.length === 0) return "gazetteer.bad-row";
  const country = cell(table.country).slice(0, 2).toUpperCase();
  let parent = known(`cldr:${country.toLowerCase()}`);
  for (const level of given) {
    const code = `pcode:${cell(level.code)}`;
    const name = cell(level.name);
    const standing = level.kind === "country" ? parent : parent && named(name, level.kind, parent);
    const id = known(code) ?? standing ?? code;
    // A place that stands in the gazetteer already is left as it is; its areas hang from it.
    const isNew = id === code && !rows.has(id);
    if (isNew && name === "") return "gazetteer.bad-row";
    if (isNew) {
      rows.set(id, {
        id,
        kind: level.kind,
        parent,
        country,
        point: level === given.at(-1) ? point : undefined,
        population: undefined,
        name,
        nameEn: cell(level.nameEn),
        aliases: level.others.map(cell).filter((other) => other !== "" && other !== name),
        contextAliases: [],
        codes: [],
        use: "plain",
        source: "ocha",
      });
    }
    parent = id;
  }
  return undefined;
}
