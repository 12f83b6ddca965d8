import { readFileSync } from "node:fs";
import type { Mention } from "@isnad/engine";
import type { Quantity } from "../../src/index.ts";

/** A text with the number phrases that must be found in it, each as one line. */
export interface QuantityCase {
  readonly group: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

/** Reads a case file: `# group`, a text, then its phrases, indented. */
export function quantityCases(file: URL): QuantityCase[] {
  const cases: { group: string; text: string; wanted: string[] }[] = [];
  let group = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("#")) group = line.slice(1).trim();
    else if (line.startsWith("  ")) cases.at(-1)?.wanted.push(line.trim());
    else if (line !== "") cases.push({ group, text: line, wanted: [] });
  }
  return cases;
}

function bounds({ low, high }: Quantity): string {
  if (low === high) return low === null ? "?" : String(low);
  if (high === null) return `≥${low}`;
  return low === null ? `≤${high}` : `${low}..${high}`;
}

/** A mention as the case files write it. */
export function described(phrase: string, { value }: Mention<Quantity>): string {
  const { quantifier, form, percent, of, role } = value;
  return [
    `"${phrase}"`,
    bounds(value),
    quantifier,
    form,
    ...(percent ? ["percent"] : []),
    ...(of === undefined ? [] : [`of=${of}`]),
    ...(role ? [`role=${role}`] : []),
  ].join(" ");
}
