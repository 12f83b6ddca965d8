import { readFileSync } from "node:fs";
import type { Mention } from "@isnad/engine";
import type { Time } from "../../src/times/index.ts";

/** A text with the times that must be found in it, each as one line. */
export interface TimeCase {
  readonly group: string;
  readonly text: string;
  readonly published: string | null;
  readonly wanted: readonly string[];
}

/** Reads a case file: `# group`, `@day of publication` (or `none`) for all that follows, a text, then its times, indented. */
export function timeCases(file: URL): TimeCase[] {
  const cases: { group: string; text: string; published: string | null; wanted: string[] }[] = [];
  let group = "";
  let published: string | null = null;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("//")) continue;
    if (line.startsWith("#")) group = line.slice(1).trim();
    else if (line.startsWith("@")) published = line === "@none" ? null : line.slice(1);
    else if (line.startsWith("  ")) cases.at(-1)?.wanted.push(line.trim());
    else if (line !== "") cases.push({ group, text: line.replaceAll("\\n", "\n"), published, wanted: [] });
  }
  return cases;
}

function days({ start, end }: Time): string {
  if (start === null && end === null) return "?";
  return start === end ? (start as string) : `${start ?? ""}..${end ?? ""}`;
}

/** A mention as the case files write it. */
export function described(phrase: string, { value }: Mention<Time>): string {
  const { kind, anchored, stale, whole } = value;
  return [
    `"${phrase}"`,
    days(value),
    kind,
    ...(whole ? [`whole=${whole.join("..")}`] : []),
    ...(anchored ? ["anchored"] : []),
    ...(stale ? ["stale"] : []),
  ].join(" ");
}
