import type { Claim, Reading } from "@isnad/model";
import type { Writer } from "../writer.ts";
import { cellsOf } from "./cells.ts";
import { gridLines } from "./grid.ts";
import type { Layout } from "./layout.ts";
import { safeText } from "./safe-text.ts";
import { stackLines } from "./stack.ts";
import { colourStyle, plainStyle } from "./style.ts";
import { wrap } from "./wrap.ts";

export interface TableOptions {
  /** Cells of the terminal in a line. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether marks keep a terminal that reorders Arabic from swapping the columns. */
  readonly directional: boolean;
}

const leftToRightMark = "\u200e";
const leastWidth = 40;
const leastGridWidth = 112;

/** Claims for the eye in a terminal, report by report: a grid where it is wide enough, else one below the other. */
export function tableWriter({ width, colour, directional }: TableOptions): Writer {
  const layout: Layout = {
    width: Math.max(width, leastWidth),
    style: colour ? colourStyle : plainStyle,
    anchor: directional ? leftToRightMark : "",
  };
  const linesOf = layout.width >= leastGridWidth ? gridLines : stackLines;
  return {
    add: (reading) => `${[...headLines(reading, layout), ...bodyLines(reading.claims)].join("\n")}\n\n`,
    end: () => "",
  };

  function bodyLines(claims: readonly Claim[]): string[] {
    if (claims.length === 0) return ["  no claims"];
    return linesOf(
      claims.map((claim) => ({ claim, cells: cellsOf(claim) })),
      layout,
    );
  }
}

function headLines({ id, publisher, published, title }: Reading, { style, anchor, width }: Layout): string[] {
  const parts = [id, publisher, published].filter((part) => part !== null).map(safeText);
  const head = wrap(parts.join(`${anchor} · ${anchor}`), width).map(style.strong);
  return title ? [...head, ...wrap(safeText(title), width).map((line) => anchor + line)] : head;
}
