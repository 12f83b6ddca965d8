/** One claim that a case wants, as its line says it: the fields that are named, and no others. */
export interface WantedClaim {
  readonly line: number;
  readonly kind: string;
  readonly figure: WantedFigure | null;
  readonly fields: WantedFields;
}

export interface WantedFigure {
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  readonly quantifier: string;
  readonly unit: string;
}

/** Fields as lists of what stands after `name=`; an empty list is the `-` of the file. */
export type WantedFields = Readonly<Record<string, readonly string[]>>;

/** A text with the claims that a reader must find in it. */
export interface Case {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly published: string | null;
  readonly text: string;
  readonly wanted: readonly WantedClaim[];
  /** Kinds, or `figure` and `statement` for a whole family, of which there must be none. */
  readonly unwanted: readonly string[];
  /** Why the case is known to fail. */
  readonly fails: string | null;
}

/** A case file that cannot be read; the message begins with file and line. */
class CaseFileError extends Error {
  readonly code = "cases.bad-line";
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
  }
}

const LISTS = new Set(["place", "by", "on", "flag"]);
const FIELDS = new Set([...LISTS, "pop", "time", "means", "from", "part", "same"]);
const VALUE = /^(?:\?|[≥≤]?\d+(?:\.\d+)?|\d+(?:\.\d+)?\.\.\d+(?:\.\d+)?)$/;

interface Line {
  readonly number: number;
  readonly text: string;
}

/** Reads a case file (the form is described in data/cases/README.md). */
export function parseCases(file: string, content: string): Case[] {
  const lines = content.split("\n").map((text, i): Line => ({ number: i + 1, text }));
  const starts = lines.filter(({ text }) => text.startsWith("# "));
  const stray = lines.find(({ text, number }) => text.trim() && number < (starts[0]?.number ?? Infinity));
  if (stray) throw new CaseFileError(file, stray.number, "a case begins with a line «# name»");
  return starts.map((start, i) => {
    const until = starts[i + 1]?.number ?? lines.length + 1;
    return parseCase(file, start, lines.slice(start.number, until - 1));
  });
}

function parseCase(file: string, start: Line, body: readonly Line[]): Case {
  const [head, ...text] = body;
  const published = /^@published (\d{4}-\d{2}-\d{2}|none)$/.exec(head?.text ?? "")?.[1];
  if (!published)
    throw new CaseFileError(file, head?.number ?? start.number, "wants «@published YYYY-MM-DD» or «none»");
  const arrow = text.findIndex((line) => line.text === "==>");
  if (arrow < 0) throw new CaseFileError(file, start.number, "the case has no «==>»");
  const result = text.slice(arrow + 1).filter((line) => line.text.trim() !== "");
  const fails = result.filter((line) => line.text.startsWith("@fails"));
  const unwanted = result.filter((line) => line.text.startsWith("!"));
  const claims = result.filter((line) => !/^[@!]/.test(line.text));
  if (claims.length + unwanted.length === 0)
    throw new CaseFileError(file, start.number, "the case wants nothing");
  return {
    file,
    line: start.number,
    name: start.text.slice(2).trim(),
    published: published === "none" ? null : published,
    text: text
      .slice(0, arrow)
      .map((line) => line.text)
      .join("\n"),
    wanted: claims.map((line) => parseClaim(file, line)),
    unwanted: unwanted.map((line) => line.text.slice(1).trim()),
    fails: fails.length > 0 ? reasonOf(file, fails) : null,
  };
}

function reasonOf(file: string, [first, second]: readonly Line[]): string {
  const { number, text } = first as Line;
  const reason = text.slice("@fails".length).trim();
  if (second) throw new CaseFileError(file, second.number, "a second «@fails»");
  if (!reason) throw new CaseFileError(file, number, "«@fails» wants a reason");
  return reason;
}

/** A piece of a line: bare characters and quoted strings, up to a space outside quotes. */
const PIECE = /(?:[^\s"]|"[^"]*")+/g;

const unquote = (text: string): string => text.replace(/"([^"]*)"/g, "$1");

function parseClaim(file: string, { number, text }: Line): WantedClaim {
  const [kind = "", ...rest] = text.match(PIECE) ?? [];
  const isFigure = VALUE.test(rest[0] ?? "");
  const fields = parseFields(rest.slice(isFigure ? 4 : 0), (reason) => {
    throw new CaseFileError(file, number, reason);
  });
  if (!isFigure) return { line: number, kind, figure: null, fields };
  const [value = "", quoted = "", quantifier = "", unit = ""] = rest;
  if (!/^".+"$/.test(quoted)) throw new CaseFileError(file, number, "the figure's text stands in quotes");
  if (!unit || unit.includes("=")) throw new CaseFileError(file, number, "wants quantifier and unit");
  return {
    line: number,
    kind,
    figure: { ...boundsOf(value), text: unquote(quoted), quantifier, unit },
    fields,
  };
}

function boundsOf(value: string): { low: number | null; high: number | null } {
  if (value === "?") return { low: null, high: null };
  if (value.startsWith("≥")) return { low: Number(value.slice(1)), high: null };
  if (value.startsWith("≤")) return { low: null, high: Number(value.slice(1)) };
  const [low, high = low] = value.split("..").map(Number);
  return { low: low as number, high: high as number };
}

function parseFields(pieces: readonly string[], fail: (reason: string) => never): WantedFields {
  const fields: Record<string, string[]> = {};
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as string;
    if (piece === "denied") {
      fields.polarity = ["denied"];
      continue;
    }
    const [, name = "", value = ""] = /^([a-z]+)=(.+)$/.exec(piece) ?? [];
    if (!FIELDS.has(name)) fail(`cannot read «${piece}»`);
    const known = fields[name];
    if (known && !LISTS.has(name)) fail(`«${name}» stands twice`);
    const list = known ?? [];
    fields[name] = list;
    if (value !== "-") list.push(unquote(value));
    while (name === "from" && pieces[i + 1] === ">") {
      list.push(unquote(pieces[i + 2] ?? fail("a chain ends with «>»")));
      i += 2;
    }
  }
  return fields;
}
