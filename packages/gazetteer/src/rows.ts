import { GazetteerError, type GazetteerIssue, type GazetteerIssueCode, issue } from "./issue.ts";
import { type PlaceKind, type PlaceRow, type Point, placeKinds } from "./place.ts";

/** The columns of a gazetteer file, in order. */
export const columns = [
  "id",
  "kind",
  "parent",
  "country",
  "lat",
  "lon",
  "population",
  "name_ar",
  "name_en",
  "aliases_ar",
  "codes",
  "ambiguous",
  "source",
] as const;

/** Bounds on what a file may hold, so that a wrong file fails early and by name. */
export const limits = { lineLength: 65_536, rows: 2_000_000, issues: 100 } as const;

const KINDS: ReadonlySet<string> = new Set(placeKinds);
const LIST = "|";
/** Ends an alias that is only to be taken beside a word that announces a place. */
const IN_CONTEXT = "?";
/** Six decimals are 10 cm. */
const PRECISION = 6;

export interface ParsedRows {
  readonly rows: readonly PlaceRow[];
  readonly issues: readonly GazetteerIssue[];
}

/** Reads a gazetteer file: a header line, then tab-separated rows; `#` starts a comment line. */
export function parseRows(file: string, text: string): ParsedRows {
  const lines = text.split("\n");
  const rows: PlaceRow[] = [];
  const issues: GazetteerIssue[] = [];
  if (lines[0] !== columns.join("\t")) {
    return { rows, issues: [issue("gazetteer.bad-header", file, 1, lines[0] ?? "")] };
  }
  for (let i = 1; i < lines.length && issues.length < limits.issues; i++) {
    const line = lines[i] as string;
    if (line === "" || line.startsWith("#")) continue;
    if (rows.length === limits.rows) {
      issues.push(issue("gazetteer.too-many-rows", file, i + 1, String(limits.rows)));
      break;
    }
    const row = parseRow(line);
    if (typeof row === "string") issues.push(issue(row, file, i + 1, line));
    else rows.push(row);
  }
  return { rows, issues };
}

/** One row, or what is wrong with it. */
export function parseRow(line: string): PlaceRow | GazetteerIssueCode {
  if (line.length > limits.lineLength) return "gazetteer.line-too-long";
  const cells = line.split("\t");
  if (cells.length !== columns.length) return "gazetteer.bad-row";
  const [id, kind, parent, country, lat, lon, population, name, nameEn, aliases, codes, use, source] =
    cells as Cells;
  if (!id || !name || !source || !/^([A-Z]{2})?$/.test(country)) return "gazetteer.bad-row";
  if (!KINDS.has(kind)) return "gazetteer.bad-kind";
  if (use !== "" && use !== "needs-context") return "gazetteer.bad-row";
  const point = parsePoint(lat, lon);
  if (point === "bad") return "gazetteer.bad-coordinates";
  if (population !== "" && !/^\d{1,11}$/.test(population)) return "gazetteer.bad-number";
  return {
    id,
    kind: kind as PlaceKind,
    parent: parent || undefined,
    country,
    point,
    population: population === "" ? undefined : Number(population),
    name,
    nameEn,
    aliases: list(aliases).filter((alias) => !alias.endsWith(IN_CONTEXT)),
    contextAliases: list(aliases)
      .filter((alias) => alias.endsWith(IN_CONTEXT))
      .map((alias) => alias.slice(0, -1)),
    codes: list(codes),
    use: use === "" ? "plain" : "needs-context",
    source,
  };
}

type Cells = { [K in keyof typeof columns]: string } & string[];

function list(cell: string): string[] {
  return cell === "" ? [] : cell.split(LIST);
}

export function parsePoint(lat: string, lon: string): Point | undefined | "bad" {
  if (lat === "" && lon === "") return undefined;
  const point = { lat: Number(lat), lon: Number(lon) };
  const inside = Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180;
  return lat !== "" && lon !== "" && inside ? point : "bad";
}

/** A row as one line of a gazetteer file. */
export function formatRow(row: PlaceRow): string {
  const { id, kind, parent, country, point, population, name, nameEn, codes, use, source } = row;
  const aliases = [...row.aliases, ...row.contextAliases.map((alias) => alias + IN_CONTEXT)];
  return [
    id,
    kind,
    parent ?? "",
    country,
    point ? degrees(point.lat) : "",
    point ? degrees(point.lon) : "",
    population ?? "",
    name,
    nameEn,
    aliases.join(LIST),
    codes.join(LIST),
    use === "plain" ? "" : use,
    source,
  ].join("\t");
}

/** A whole gazetteer file. */
export function formatRows(rows: Iterable<PlaceRow>): string {
  const lines: string[] = [columns.join("\t")];
  for (const row of rows) lines.push(formatRow(row));
  return `${lines.join("\n")}\n`;
}

function degrees(value: number): string {
  return String(Number(value.toFixed(PRECISION)));
}

/** Rows that must be right: throws with every fault. */
export function rowsOrThrow(file: string, text: string): readonly PlaceRow[] {
  const { rows, issues } = parseRows(file, text);
  const [first] = issues;
  if (first) throw new GazetteerError(first, issues);
  return rows;
}
