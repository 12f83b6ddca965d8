import type { Claim } from "@isnad/model";
import type { Cells } from "./cells.ts";
import type { Style } from "./style.ts";

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

/** The words of a claim, with those of its figure set off from the others. */
export function evidenceLine(line: string, { cells }: Row, { style, anchor }: Layout): string {
  const at = cells.words === "" ? -1 : line.indexOf(cells.words);
  if (at < 0) return anchor + style.faint(line);
  const after = line.slice(at + cells.words.length);
  return anchor + style.faint(line.slice(0, at)) + cells.words + style.faint(after);
}
