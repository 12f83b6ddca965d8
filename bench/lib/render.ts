import { setNames } from "./article.ts";
import type { Bin } from "./calibration.ts";
import type { Figures } from "./figures.ts";
import type { Run } from "./run.ts";

const show = (value: number | null | undefined): string =>
  value === null || value === undefined ? "-" : value.toFixed(1);

/** A figure, with how it moved since the frozen run. */
function moved(name: string, now: Figures, before?: Figures): string {
  const [value, was] = [now[name], before?.[name]];
  if (typeof value !== "number" || typeof was !== "number" || show(value) === show(was)) return show(value);
  return `${show(value)} (${value > was ? "+" : ""}${show(value - was)})`;
}

/** A table that reads well as text and as Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, i) => Math.max(3, head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number))).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(heads), rule, ...rows.map(line)].join("\n");
}

/** Names that stand under one of the sets, without it, in order of first appearance. */
const namesUnder = (figures: Figures, sets: readonly string[]): string[] => [
  ...new Set(
    Object.keys(figures).flatMap((name) => {
      const at = name.indexOf("/");
      return sets.includes(name.slice(0, at)) ? [name.slice(at + 1)] : [];
    }),
  ),
];

function levels({ figures, naive }: Run, goals: Figures, before?: Run): string {
  const heads = [
    "",
    ...setNames.flatMap((set) => [set, "naive"]),
    ...setNames.slice(0, 2).map((set) => `goal ${set}`),
  ];
  const rows = namesUnder(figures, setNames).map((name) => [
    name,
    ...setNames.flatMap((set) => [
      moved(`${set}/${name}`, figures, before?.figures),
      show(naive[`${set}/${name}`]),
    ]),
    ...setNames.slice(0, 2).map((set) => show(goals[`${set}/${name}`])),
  ]);
  return table(heads, rows);
}

function bySet(reported: Figures, section: string, before?: Figures): string {
  const sections = setNames.map((set) => `${set} ${section}`);
  const rows = namesUnder(reported, sections).map((name) => [
    name,
    ...sections.map((under) => moved(`${under}/${name}`, reported, before)),
  ]);
  return table(["", ...setNames], rows);
}

function others(run: Run, goals: Figures, before?: Run): string {
  const all = { ...run.figures, ...run.reported };
  const was = before && { ...before.figures, ...before.reported };
  const names = Object.keys(all).filter((name) => !setNames.some((set) => name.startsWith(set)));
  return table(
    ["", "now", "goal"],
    names.map((name) => [name, moved(name, all, was), show(goals[name])]),
  );
}

function calibration(bins: readonly Bin[]): string {
  const froms = [...new Set(bins.map(({ from }) => from))];
  const fields = [...new Set(bins.map(({ field }) => field))];
  const cell = (field: string, from: number): string => {
    const bin = bins.find((one) => one.field === field && one.from === from);
    return bin && bin.claims > 0 ? `${show(bin.right)} of ${bin.claims}` : "-";
  };
  return table(
    ["confidence", ...froms.map((from) => `≥ ${from}`)],
    fields.map((field) => [field, ...froms.map((from) => cell(field, from))]),
  );
}

/** The articles whose line is another one than in the frozen run. */
function changedArticles({ articles }: Run, before: Run): string {
  const lines = Object.entries(articles).flatMap(([set, rows]) =>
    Object.entries(rows).flatMap(([id, line]) => {
      const was = before.articles[set]?.[id];
      return was === undefined || was === line ? [] : [`${set} ${id}\n  was ${was}\n  now ${line}`];
    }),
  );
  return lines.length > 0 ? lines.join("\n") : "none";
}

const section = (title: string, body: string): string => `## ${title}\n\n${body}\n`;

function figureSections(run: Run, goals: Figures, before?: Run): string[] {
  return [
    section("Levels and attributes", levels(run, goals, before)),
    section(
      "By where the words stand: in the claim's own sentence, outside it, nowhere",
      bySet(run.reported, "split", before?.reported),
    ),
    section("Kinds (figures: value; statements: attributed)", bySet(run.reported, "kind", before?.reported)),
    section("Cases and guards", others(run, goals, before)),
    section("Share right by confidence (development articles, figure claims)", calibration(run.calibration)),
  ];
}

/** What the terminal shows: all figures, and what moved since the frozen run. */
export function renderForTerminal(run: Run, goals: Figures, before?: Run): string {
  const parts = figureSections(run, goals, before);
  if (before) parts.push(section("Articles that changed since the frozen run", changedArticles(run, before)));
  return parts.join("\n");
}

/** The frozen run to read and to diff: the same tables, and a line for each article. */
export function renderFrozen(run: Run, goals: Figures): string {
  const articles = Object.entries(run.articles).map(([set, rows]) =>
    section(
      `Articles: ${set} (value / attributed / full; detected / attributed)`,
      Object.entries(rows)
        .map(([id, line]) => `- ${id} ${line}`)
        .join("\n"),
    ),
  );
  const head = "# Frozen run\n\nWritten by `npm run bench:report -- --freeze`; points out of a hundred.\n";
  return [head, ...figureSections(run, goals), ...articles].join("\n");
}
