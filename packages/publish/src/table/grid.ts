import type { Claim } from "@isnad/model";
import type { Cells } from "./cells.ts";
import { displayWidth } from "./display-width.ts";
import { evidenceLines, gap, type Layout, type Row } from "./layout.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

interface Column {
  readonly title: string;
  /** Cells of the terminal that it takes at least. */
  readonly least: number;
  /** What it gets of the width that is left. */
  readonly share: number;
  readonly cell: (cells: Cells) => string;
  readonly paint?: (style: Style, text: string, claim: Claim) => string;
}

interface SizedColumn extends Column {
  readonly width: number;
}

/** Beyond this a row is hard to follow. */
const widest = 200;

const columns: readonly Column[] = [
  { title: "", least: 4, share: 0, cell: ({ id }) => id },
  {
    title: "kind",
    least: 11,
    share: 0,
    cell: ({ kind }) => kind,
    paint: (style, text, { kind }) => style.kind(kind, text),
  },
  {
    title: "figure",
    least: 15,
    share: 0.02,
    cell: ({ figure, link }) => `${figure} ${link}`.trim(),
    paint: (style, text) => style.strong(text),
  },
  { title: "of whom", least: 11, share: 0.04, cell: ({ who }) => who },
  { title: "where", least: 11, share: 0.25, cell: ({ where }) => where },
  { title: "when", least: 12, share: 0, cell: ({ when }) => when },
  { title: "by", least: 10, share: 0.27, cell: byColumn },
  { title: "who says so", least: 11, share: 0.42, cell: ({ says }) => says },
  { title: "least sure", least: 11, share: 0, cell: ({ sure }) => sure },
];

function byColumn({ means, by }: Cells): string {
  return [means, by].filter(Boolean).join(" · ");
}

/** One row a claim, and its words under it. */
export function gridLines(rows: readonly Row[], layout: Layout): string[] {
  const sized = sizedColumns(Math.min(layout.width, widest));
  const head = sized.map(({ title, width }) => title + padding(title, width)).join(gap);
  return [layout.style.faint(head.trimEnd()), ...rows.flatMap((row) => rowLines(row, sized, layout))];
}

function sizedColumns(width: number): SizedColumn[] {
  const taken = columns.reduce((sum, { least }) => sum + least + gap.length, -gap.length);
  const left = width - taken;
  return columns.map((column) => ({ ...column, width: column.least + Math.floor(left * column.share) }));
}

function rowLines(row: Row, sized: readonly SizedColumn[], layout: Layout): string[] {
  const wrapped = sized.map(({ cell, width }) => wrap(cell(row.cells), width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, at) =>
    rowLine(
      wrapped.map((cell) => cell[at] ?? ""),
      row.claim,
      sized,
      layout,
    ),
  );
  return [...lines, ...wordLines(row, sized, layout)];
}

function rowLine(
  cells: readonly string[],
  claim: Claim,
  sized: readonly SizedColumn[],
  { style, anchor }: Layout,
): string {
  const last = cells.findLastIndex((cell) => cell !== "");
  return sized
    .slice(0, last + 1)
    .map(({ width, paint }, at) => {
      const text = cells[at] as string;
      const painted = paint && text !== "" ? paint(style, text, claim) : text;
      return painted + (at === last ? "" : padding(text, width));
    })
    .join(`${anchor}${gap}${anchor}`);
}

function wordLines(row: Row, [first, ...others]: readonly SizedColumn[], layout: Layout): string[] {
  const indent = " ".repeat((first as SizedColumn).width + gap.length);
  const room = others.reduce((sum, { width }) => sum + width + gap.length, -gap.length);
  return evidenceLines(row, room, layout).map((line) => indent + line);
}

function padding(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - displayWidth(text)));
}
