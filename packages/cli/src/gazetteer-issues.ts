import type { GazetteerIssue } from "@isnad/gazetteer";
import { harmless } from "./problem.ts";

/** What is wrong with a gazetteer's file, a line each. */
export function issueLines(issues: readonly GazetteerIssue[]): string {
  const lines = issues.map(({ code, file, line, value }) => `isnad: ${file}:${line}: ${value} (${code})`);
  return lines.map((line) => `${harmless(line)}\n`).join("");
}
