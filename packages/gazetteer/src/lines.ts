import { GazetteerError, issue } from "./issue.ts";
import { limits } from "./rows.ts";

/** Cuts a stream of text into lines without their ends. Refuses a line that is longer than any real one. */
export async function* linesOf(
  file: string,
  text: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let rest = "";
  let line = 1;
  for await (const chunk of text) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() as string;
    for (const part of parts) {
      yield trimEnd(part);
      line++;
    }
    if (rest.length > limits.lineLength) {
      throw new GazetteerError(issue("gazetteer.line-too-long", file, line, rest));
    }
  }
  if (rest !== "") yield trimEnd(rest);
}

function trimEnd(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
