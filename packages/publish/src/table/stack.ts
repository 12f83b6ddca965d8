import type { Cells } from "./cells.ts";
import type { Layout, Row } from "./layout.ts";
import { wrap } from "./wrap.ts";

const indent = "    ";

/** For narrow terminals: each claim a few lines, its own words last. */
export function stackLines(rows: readonly Row[], layout: Layout): string[] {
  return rows.flatMap((row) => claimLines(row, layout));
}

function claimLines({ claim, cells }: Row, { width, style, anchor }: Layout): string[] {
  const head = [
    `${cells.id.padEnd(indent.length - 1)} ${style.kind(claim.kind, cells.kind)}`,
    [style.strong(cells.figure), cells.who, cells.link].filter(Boolean).join(" "),
    style.faint(cells.sure),
  ];
  const below = (text: string) =>
    wrap(text, width - indent.length).map((line) => `${indent}${anchor}${line}`);
  return [
    head.filter(Boolean).join("  "),
    ...[circumstances(cells, anchor), cells.says && `← ${cells.says}`].filter(Boolean).flatMap(below),
    ...wrap(cells.evidence, width - indent.length).map((line) => `${indent}${anchor}${style.faint(line)}`),
  ];
}

/** `where · when · by what means · by whom`. */
function circumstances({ where, when, means, by }: Cells, anchor: string): string {
  return [where, when, means, by && `by ${by}`].filter(Boolean).join(`${anchor} · ${anchor}`);
}
