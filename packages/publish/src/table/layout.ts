import type { Claim } from "@isnad/model";
import type { Cells } from "./cells.ts";
import { displayWidth } from "./display-width.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** What stands between two pieces of a line. */
export const gap = "  ";

/** What every way to lay out claims has to know. */
export interface Layout {
  readonly width: number;
  readonly style: Style;
  /** Stands beside Arabic: takes no room, and is as strong as a Latin letter where a terminal reorders. */
  readonly anchor: string;
}

export interface Row {
  readonly claim: Claim;
  readonly cells: Cells;
}

/** The words of a claim, those of its figure set off from the others; behind them why to look twice. */
export function evidenceLines(row: Row, width: number, layout: Layout): string[] {
  const { flags } = row.cells;
  const lines = wrap(row.cells.evidence, width);
  const last = lines.at(-1) ?? "";
  const drawn = lines.map((line) => evidenceLine(line, row, layout));
  if (flags === "") return drawn;
  if (displayWidth(last) + gap.length + displayWidth(flags) > width) return [...drawn, ...wrap(flags, width)];
  return [...drawn.slice(0, -1), drawn.at(-1) + layout.anchor + gap + flags];
}

function evidenceLine(line: string, { cells }: Row, { style, anchor }: Layout): string {
  const at = cells.words === "" ? -1 : line.indexOf(cells.words);
  if (at < 0) return anchor + style.faint(line);
  const after = line.slice(at + cells.words.length);
  return anchor + style.faint(line.slice(0, at)) + cells.words + style.faint(after);
}
