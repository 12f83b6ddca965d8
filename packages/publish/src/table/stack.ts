import type { Cells } from "./cells.ts";
import { displayWidth } from "./display-width.ts";
import { evidenceLines, gap, type Layout, type Row } from "./layout.ts";
import { wrap } from "./wrap.ts";

const indent = "    ";

/** For narrow terminals: each claim a few lines, its own words last. */
export function stackLines(rows: readonly Row[], layout: Layout): string[] {
  return rows.flatMap((row) => claimLines(row, layout));
}

function claimLines(row: Row, layout: Layout): string[] {
  const { width, style, anchor } = layout;
  const { claim, cells } = row;
  const room = width - indent.length;
  const head = flow(
    [
      { text: cells.kind, paint: (text) => style.kind(claim.kind, text) },
      { text: [cells.figure, cells.who, cells.link].filter(Boolean).join(" "), paint: style.strong },
      { text: cells.sure, paint: style.faint },
    ],
    room,
  );
  const facts = [circumstances(cells, anchor), cells.says && `← ${cells.says}`].filter(Boolean);
  return [
    ...head.map((line, at) => (at === 0 ? `${cells.id.padEnd(indent.length - 1)} ` : indent) + line),
    ...facts.flatMap((text) => wrap(text, room)).map((line) => `${indent}${anchor}${line}`),
    ...evidenceLines(row, room, layout).map((line) => indent + line),
  ];
}

interface Piece {
  readonly text: string;
  readonly paint: (text: string) => string;
}

/** Sets pieces side by side, and goes to the next line where one no longer fits. */
function flow(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let used = width;
  for (const { text, paint } of pieces) {
    if (text === "") continue;
    const [first, ...others] = wrap(text, width) as [string, ...string[]];
    const fits = used + gap.length + displayWidth(first) <= width;
    if (fits) lines.push(`${lines.pop()}${gap}${paint(first)}`);
    else lines.push(paint(first));
    lines.push(...others.map(paint));
    used = (fits && others.length === 0 ? used + gap.length : 0) + displayWidth(others.at(-1) ?? first);
  }
  return lines;
}

/** `where · when · by what means · by whom`. */
function circumstances({ where, when, means, by }: Cells, anchor: string): string {
  return [where, when, means, by && `by ${by}`].filter(Boolean).join(`${anchor} · ${anchor}`);
}
