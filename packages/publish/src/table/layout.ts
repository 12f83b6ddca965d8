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
