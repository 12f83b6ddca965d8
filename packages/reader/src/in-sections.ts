import type { Claim, Report } from "@isnad/model";

/** Reads one report. Pure: the same report gives the same claims. */
export type ReadReport = (report: Report) => Claim[];

/** About a hundred reports of the usual length, in UTF-16 code units: no event is told over more. */
const SECTION = 200_000;

/**
 * Reads a text of any length in bounded memory: one longer than a section is cut at the end of a line, or of a word, and its
 * sections are read one by one. Nothing is carried over from one to the next.
 */
export function inSections(read: ReadReport, length = SECTION): ReadReport {
  return (report) => {
    const { text } = report;
    if (text.length <= length) return read(report);
    const claims: Claim[] = [];
    for (let start = 0; start < text.length; ) {
      const end = sectionEnd(text, start, length);
      const found = read({ ...report, text: text.slice(start, end) });
      const before = claims.length;
      for (const claim of found) claims.push(moved(claim, start, before));
      start = end;
    }
    return claims;
  };
}

function sectionEnd(text: string, start: number, length: number): number {
  const limit = start + length;
  if (limit >= text.length) return text.length;
  const section = text.slice(start, limit);
  const at = Math.max(section.lastIndexOf("\n"), 0) || section.lastIndexOf(" ");
  return at > 0 ? start + at + 1 : limit;
}

/** A claim of a section as one of the whole text: offsets and ids go on from the section before. */
function moved(claim: Claim, offset: number, before: number): Claim {
  if (offset === 0) return claim;
  const next = (id: string): string => `c${Number(id.slice(1)) + before}`;
  moveSpans(claim, offset, new Set());
  claim.id = next(claim.id);
  if ("figure" in claim) {
    claim.part_of = claim.part_of && next(claim.part_of);
    claim.restates = claim.restates && next(claim.restates);
  }
  return claim;
}

/** Moves all offsets in a claim that nobody else holds yet; copies of a long text's claims would take its memory twice. */
function moveSpans(value: unknown, offset: number, done: Set<object>): void {
  if (value === null || typeof value !== "object" || done.has(value)) return;
  done.add(value);
  if ("start" in value && "end" in value) {
    const span = value as { start: number; end: number };
    span.start += offset;
    span.end += offset;
  }
  for (const item of Object.values(value)) moveSpans(item, offset, done);
}
