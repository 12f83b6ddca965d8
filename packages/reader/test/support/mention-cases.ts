import { readFileSync } from "node:fs";

/** A text with what must be found in it, each as one line. */
export interface MentionCase {
  readonly group: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

/** Reads a case file: `# group`, a text of one or more lines, then what is wanted, indented. */
export function mentionCases(file: URL): MentionCase[] {
  const cases: { group: string; text: string; wanted: string[] }[] = [];
  let group = "";
  let open = false;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const last = cases.at(-1);
    if (line.startsWith("#")) group = line.slice(1).trim();
    else if (line.startsWith("  ")) last?.wanted.push(line.trim());
    else if (line !== "" && open && last) last.text += `\n${line}`;
    else if (line !== "") cases.push({ group, text: line, wanted: [] });
    open = line !== "" && !line.startsWith("#") && !line.startsWith("  ");
  }
  return cases;
}
