import type { Reading } from "@isnad/model";
import type { Writer } from "./writer.ts";

/** One reading a line, each printed as soon as it is known. */
export function jsonLinesWriter(): Writer {
  return { add: (reading) => `${JSON.stringify(reading)}\n`, end: () => "" };
}

/** One array of readings. It is held back until the end: half an array is of no use to anybody. */
export function jsonWriter(): Writer {
  const lines: string[] = [];
  return {
    add: (reading: Reading) => {
      lines.push(JSON.stringify(reading));
      return "";
    },
    end: () => (lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`),
  };
}
