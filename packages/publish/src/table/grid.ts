import type { Claim } from "@isnad/model";
import type { Cells } from "./cells.ts";
import { displayWidth } from "./display-width.ts";
import type { Layout, Row } from "./layout.ts";
import { wrap } from "./wrap.ts";

interface Column {
  readonly field: keyof Cells;
  readonly title: string;
  readonly width: number;
}

const gap = "  ";

/** `share`: of the width that is left, for the columns that hold words of the report. */
const columns: readonly (Omit<Column, "width"> & { least: number; share: number })[] = [
  { field: "id", title: "", least: 4, share: 0 },
  { field: "kind", title: "kind", least: 10, share: 0 },
  { field: "figure", title: "figure", least: 15, share: 0.02 },
  { field: "who", title: "of whom", least: 11, share: 0.04 },
  { field: "where", title: "where", least: 11, share: 0.25 },
  { field: "when", title: "when", least: 12, share: 0 },
  { field: "by", title: "by", least: 10, share: 0.27 },
  { field: "says", title: "who says so", least: 11, share: 0.42 },
  { field: "sure", title: "least sure", least: 11, share: 0 },
];

/** Beyond this a row is harder to follow. */
const widest = 200;

/** One row a claim, and its words under it. */
export function gridLines(rows: readonly Row[], layout: Layout): string[] {
  const sized = sizedColumns(Math.min(layout.width, widest));
  const head = sized.map(({ title, width }) => pad(title, width)).join(gap);
  return [layout.style.faint(head.trimEnd()), ...rows.flatMap((row) => rowLines(row, sized, layout))];
}

function sizedColumns(width: number): Column[] {
  const taken = columns.reduce((sum, { least }) => sum + least + gap.length, -gap.length);
  const left = width - taken;
  return columns.map(({ field, title, least, share }) => {
    return { field, title, width: least + Math.floor(left * share) };
  });
}

function rowLines({ claim, cells }: Row, sized: readonly Column[], { style, anchor }: Layout): string[] {
  const wrapped = sized.map(({ field, width }) => wrap(cells[field], width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  const between = `${anchor}${gap}${anchor}`;
  const lines = Array.from({ length: height }, (_, line) =>
    sized
      .map(({ field, width }, at) => {
        const text = wrapped[at]?.[line] ?? "";
        return paint(field, text, claim, style) + padding(text, width);
      })
      .join(between)
      .trimEnd(),
  );
  const indent = " ".repeat((sized[0]?.width ?? 0) + gap.length);
  const room = sized.slice(1).reduce((sum, { width }) => sum + width + gap.length, -gap.length);
  const evidence = wrap(cells.evidence, room).map((line) => `${indent}${anchor}${style.faint(line)}`);
  return [...lines, ...evidence];
}

function paint(field: keyof Cells, text: string, claim: Claim, style: Layout["style"]): string {
  if (field === "kind") return style.kind(claim.kind, text);
  return field === "figure" ? style.strong(text) : text;
}

const padding = (text: string, width: number) => " ".repeat(Math.max(0, width - displayWidth(text)));
const pad = (text: string, width: number) => text + padding(text, width);
