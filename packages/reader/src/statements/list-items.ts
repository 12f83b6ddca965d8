import { gap } from "@isnad/text";
import type { StatementDraft } from "./draft.ts";
import { factsAt, type StatementScan, topicsAt } from "./reading.ts";
import { fact, topic } from "./word-facts.ts";

/** Shorter lines are bylines and labels. */
const SHORTEST = 20;
/** A headline that stands twice at the top of a page tells its report; further down it belongs to another. */
const TOP = 400;
const FULL_STOP = /[.!?\u061f]["”»)]?$/u;
/** A post quoted in the text. */
const LINK = /https?:|\.com\/|— .*\(@/u;
/** A line of so few words is the heading of a list. */
const HEADING = 5;
/** Headlines that run on in one line with the report take at most so many words. */
const INLINE = 60;

/** Drops what stands in headlines of other reports: in lists at the end of a page, and in lines that it shows twice. */
export function withoutListItems(scan: StatementScan, drafts: readonly StatementDraft[]): StatementDraft[] {
  const { text, tokens } = scan.doc;
  const repeated = repeatedLines(text);
  const lists = listZones(scan);
  return drafts.filter(({ first }) => {
    const start = tokens.start[first] as number;
    const line = lineAt(text, start);
    if (lists.inline.some(([from, to]) => from <= first && first < to)) return false;
    if (first >= lists.from && !FULL_STOP.test(line)) return false;
    return start < TOP || !repeated.has(line);
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

/** From which token on the page lists other reports, and the lists that run on in one line with the report. */
function listZones(scan: StatementScan): { from: number; inline: (readonly [number, number])[] } {
  const count = scan.doc.words.length;
  const inline: (readonly [number, number])[] = [];
  let from = count;
  for (let i = 0; i < count; i++) {
    if (!(topicsAt(scan, i) & topic.links) || (i > 0 && (scan.doc.tokens.gap[i] as number) < gap.line)) continue;
    const end = lineEnd(scan, i);
    if (end - i <= HEADING) from = Math.min(from, end);
    else inline.push([i, storyAgain(scan, i, end)]);
  }
  return { from, inline };
}

function lineEnd(scan: StatementScan, i: number): number {
  let k = i + 1;
  while (k < scan.doc.words.length && (scan.doc.tokens.gap[k] as number) < gap.line) k++;
  return k;
}

/** Where the report goes on behind headlines: at a verb with "and". */
function storyAgain(scan: StatementScan, i: number, end: number): number {
  for (let k = i; k < Math.min(end, i + INLINE); k++) if (factsAt(scan, k) & fact.verb && factsAt(scan, k) & fact.and) return k;
  return Math.min(end, i + INLINE);
}
