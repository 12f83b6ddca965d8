import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Claim, Report } from "@isnad/model";
import { type Figures, under } from "../lib/figures.ts";
import { points } from "../lib/score.ts";

/** One claim to judge. No word of the report is kept: its id and offsets say where to look. */
export interface Entry {
  readonly report: string;
  readonly conflict: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly figure: readonly [number, number] | null;
  /** The claim of an earlier sheet is no longer read; `kind` is right if that is as it should be. */
  readonly gone?: boolean;
  /** Field to reason, empty when all is right; null = not judged yet. With `kind` wrong no other field is judged. */
  readonly wrong: Readonly<Record<string, string>> | null;
}

export interface Sheet {
  /** How the claims were chosen. */
  readonly chosen: string;
  readonly claims: readonly Entry[];
}

/** Every field that a judge looks at. */
const judged = [
  "kind",
  "figure",
  "population",
  "places",
  "time",
  "actors",
  "targets",
  "means",
  "attribution",
  "polarity",
  "evidence",
] as const;

const ofFigures = new Set<string>(["figure", "population"]);

const fileOf = (name: string): URL => new URL(`${name}.json`, import.meta.url);

export const readSheet = (name: string): Sheet => JSON.parse(readFileSync(fileOf(name), "utf8"));

export function writeSheet(name: string, sheet: Sheet): void {
  writeFileSync(fileOf(name), `${JSON.stringify(sheet, null, 2)}\n`);
}

export function entryOf(report: Report, conflict: string, claim: Claim): Entry {
  const { start, end } = claim.evidence;
  const figure = "figure" in claim ? ([claim.figure.start, claim.figure.end] as const) : null;
  return { report: report.id, conflict, kind: claim.kind, start, end, figure, wrong: null };
}

/** Whether a claim stands where the entry's did. */
export function standsAt({ kind, start, end, figure }: Entry, claim: Claim): boolean {
  const overlaps = (from: number, to: number, a: number, b: number): boolean => from < b && to > a;
  if (claim.kind !== kind || "figure" in claim !== (figure !== null)) return false;
  if ("figure" in claim && figure) return overlaps(claim.figure.start, claim.figure.end, ...figure);
  return overlaps(claim.evidence.start, claim.evidence.end, start, end);
}

const fieldsOf = ({ figure, gone, wrong }: Entry): readonly string[] => {
  if (gone || (wrong && "kind" in wrong)) return ["kind"];
  return judged.filter((field) => (figure ? field !== "targets" : !ofFigures.has(field)));
};

/** Shares right in one sheet: each field, and claims that are right in all. */
export function figuresOf({ claims }: Sheet): Figures {
  const done = claims.filter(({ wrong }) => wrong !== null);
  const share = (entries: readonly Entry[], right: (entry: Entry) => boolean): number | null =>
    entries.length === 0 ? null : points(entries.filter(right).length / entries.length);
  const fields = judged.map((field) => {
    const entries = done.filter((entry) => fieldsOf(entry).includes(field));
    return [field, share(entries, ({ wrong }) => !(field in (wrong ?? {})))];
  });
  return {
    ...Object.fromEntries(fields),
    "all fields": share(done, ({ wrong }) => Object.keys(wrong ?? {}).length === 0),
  };
}

/** The figures of all judged sheets. */
export function auditFigures(): Figures {
  const names = readdirSync(new URL(".", import.meta.url))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
  return Object.assign({}, ...names.map((name) => under(`audit ${name}`, figuresOf(readSheet(name)))));
}
