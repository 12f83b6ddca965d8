import { type Claim, isFigureClaim } from "@isnad/model";
import { escapeText } from "./escape.ts";
import { label } from "./label.ts";
import type { Segment, Segments } from "./segments.ts";

/** The ids in the page of a claim's card and of its mark in the text. */
export const cardId = (report: number, claim: number) => `r${report}c${claim}`;
export const markId = (report: number, claim: number) => `r${report}m${claim}`;

/** Neighbouring segments that are part of one claim's figure, or of none. */
interface Group {
  readonly figure: number | undefined;
  readonly first: number;
  readonly last: number;
}

/** The text of a report with its claims marked: figures as links to their cards, evidence underlined. */
export function reportText(
  report: number,
  text: string,
  claims: readonly Claim[],
  { segments, parts }: Segments,
): string {
  const openings = claimsBy(parts, "e", "first", (at) => !isFigureClaim(claims[at] as Claim));
  const closings = claimsBy(parts, "f", "last", () => true);
  let done = 0;

  const tag = (at: number) => `<i class="tag">${label(`kind.${claims[at]?.kind}`)} ${claims[at]?.id}</i>`;
  const link = (at: number, inner: string, className: string) =>
    `<a class="${className} k-${claims[at]?.kind}" id="${markId(report, at)}" href="#${cardId(report, at)}">${inner}</a>`;
  const upTo = (offset: number): string => {
    const between = escapeText(text.slice(done, offset));
    done = offset;
    return between;
  };
  const drawSegment = (segment: Segment): string =>
    `${upTo(segment.start)}<span class="${segmentClass(segment, claims)}">${upTo(segment.end)}</span>`;

  const drawGroup = ({ figure, first, last }: Group): string => {
    const group = segments.slice(first, last + 1);
    const within = (claims: Map<number, number[]>) => group.flatMap((_, at) => claims.get(first + at) ?? []);
    const before = upTo(group[0]?.start ?? done);
    const openers = within(openings).map((at) => link(at, tag(at), "opener"));
    const ending = within(closings);
    const others = ending.filter((at) => at !== figure).map((at) => link(at, tag(at), "opener"));
    const inner = group.map(drawSegment).join("");
    const isWhole = figure !== undefined && ending.includes(figure);
    const part =
      figure === undefined ? inner : `<span class="figure k-${claims[figure]?.kind}">${inner}</span>`;
    const marked = isWhole ? link(figure, inner + tag(figure), "figure") : part;
    return [before, ...openers, marked, ...others].join("");
  };

  const marked = groupsOf(segments).map(drawGroup).join("");
  return marked + escapeText(text.slice(done));
}

function segmentClass({ claim, depth }: Segment, claims: readonly Claim[]): string {
  if (claim === undefined) return "s";
  return `s e k-${claims[claim]?.kind}${depth > 1 ? ` d${Math.min(depth, 3)}` : ""}`;
}

function groupsOf(segments: readonly Segment[]): Group[] {
  const groups: Group[] = [];
  for (const [at, { figure, start }] of segments.entries()) {
    const last = groups.at(-1);
    const joins = last && figure !== undefined && last.figure === figure && segments[at - 1]?.end === start;
    if (joins) groups[groups.length - 1] = { ...last, last: at };
    else groups.push({ figure, first: at, last: at });
  }
  return groups;
}

/** The claims by the segment at which one of their parts begins or ends. */
function claimsBy(
  parts: Segments["parts"],
  wanted: "e" | "f",
  edge: "first" | "last",
  which: (claim: number) => boolean,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [claim, ofClaim] of parts.entries()) {
    const part = ofClaim.find((part) => part.part === wanted);
    if (!part || !which(claim)) continue;
    found.set(part[edge], [...(found.get(part[edge]) ?? []), claim]);
  }
  return found;
}
