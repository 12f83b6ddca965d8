import { readFileSync } from "node:fs";
import type { Mention } from "@isnad/engine";
import type { PlaceGroup, PlaceName } from "../../src/places/index.ts";

/** A text with the places that must be found in it, and perhaps their groups, each as one line. */
export interface PlaceCase {
  readonly group: string;
  readonly text: string;
  readonly places: readonly string[];
  readonly groups: readonly string[];
}

/** Reads a case file: `# group`, a text, then its places and groups, indented. */
export function placeCases(file: URL): PlaceCase[] {
  const cases: { group: string; text: string; places: string[]; groups: string[] }[] = [];
  let group = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("#")) group = line.slice(1).trim();
    else if (line.startsWith("  [")) cases.at(-1)?.groups.push(line.trim());
    else if (line.startsWith("  ")) cases.at(-1)?.places.push(line.trim());
    else if (line !== "") cases.push({ group, text: line, places: [], groups: [] });
  }
  return cases;
}

/** A mention as the case files write it. */
export function describedPlace(text: string, { value }: Mention<PlaceName>): string {
  const { start, end, form, lead, generic, relational, inName, dateline, heading, list } = value;
  const flags = { near: relational, own: inName, dateline, heading, list: list !== undefined };
  return [
    `"${text.slice(start, end)}"`,
    form,
    lead ?? "-",
    generic ?? "-",
    ...Object.entries(flags).flatMap(([name, set]) => (set ? [name] : [])),
  ].join(" ");
}

export function describedGroup(text: string, group: PlaceGroup): string {
  return `[${group.places.map(({ value }) => text.slice(value.start, value.end)).join(" > ")}]`;
}
