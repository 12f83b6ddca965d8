import type { StatementDraft } from "./draft.ts";
import type { StatementScan } from "./reading.ts";

/** Shorter lines are bylines and labels. */
const SHORTEST = 20;
/** A headline that stands twice at the top of a page tells its report; further down it belongs to another. */
const TOP = 400;
const FULL_STOP = /[.!?\u061f]["”»)]?$/u;
/** A post quoted in the text. */
const LINK = /https?:|\.com\/|— .*\(@/u;

/** Drops what stands in other reports, and in lines that a page shows twice and that end in no full stop: headlines of others. */
export function withoutOtherReports(
  { doc, scene }: StatementScan,
  drafts: readonly StatementDraft[],
): StatementDraft[] {
  const repeated = repeatedLines(doc.text);
  return drafts.filter(({ first }) => {
    if (scene.skipped(first)) return false;
    const start = doc.tokens.start[first] as number;
    return start < TOP || repeated.size === 0 || !repeated.has(lineAt(doc.text, start));
  });
}

function repeatedLines(text: string): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of text.split("\n")) {
    const bare = line.trim();
    if (bare.length < SHORTEST || FULL_STOP.test(bare) || LINK.test(bare)) continue;
    if (seen.has(bare)) repeated.add(bare);
    seen.add(bare);
  }
  return repeated;
}

function lineAt(text: string, offset: number): string {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const to = text.indexOf("\n", offset);
  return text.slice(from, to < 0 ? text.length : to).trim();
}
