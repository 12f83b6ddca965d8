import type { Writer } from "@isnad/publish";
import type { Io } from "../io.ts";

export const formats = ["table", "json", "jsonl", "html"] as const;
export type Format = (typeof formats)[number];

export interface Look {
  readonly io: Io;
  /** Whether the output goes to stdout rather than to a file. */
  readonly isOnScreen: boolean;
  /** False: no colours whatever the terminal can do. */
  readonly colour: boolean;
}

const usualWidth = 100;

/** The writer of a format. What writes is loaded when it is wanted: a page needs more than a table. */
export async function openWriter(format: Format, look: Look): Promise<Writer> {
  const { htmlWriter, jsonLinesWriter, jsonWriter, tableWriter } = await import("@isnad/publish");
  if (format === "json") return jsonWriter();
  if (format === "jsonl") return jsonLinesWriter();
  return format === "html" ? htmlWriter() : tableWriter(tableOptions(look));
}

function tableOptions({ io: { stdout, env }, isOnScreen, colour }: Look) {
  const isTerminal = isOnScreen && stdout.isTerminal && env.TERM !== "dumb";
  const width = isOnScreen ? (stdout.columns ?? Number(env.COLUMNS)) : Number.NaN;
  return {
    width: Number.isInteger(width) && width > 0 ? width : usualWidth,
    colour: isTerminal && colour && !env.NO_COLOR,
    directional: isTerminal,
  };
}
