import { type Claim, isFigureClaim, type Span } from "@isnad/model";

/** What some words of the text are to a claim; the letters stand in the page for its script and styles. */
export type Part = "e" | "f" | "p" | "t" | "a" | "o" | "s";

/** A stretch of the text within which no span of any claim begins or ends. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The claim whose evidence lies the closest around this stretch, by its place in the list. */
  readonly claim: number | undefined;
  /** How many claims' evidence lies around it. */
  readonly depth: number;
  /** The claim whose figure this is part of. */
  readonly figure: number | undefined;
}

/** A part of a claim as the first and last of the segments it takes. */
export interface PartOfClaim {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
}

export interface Segments {
  readonly segments: readonly Segment[];
  /** The parts of each claim. */
  readonly parts: readonly (readonly PartOfClaim[])[];
}

/** Cuts a text at the edges of all spans of its claims, so that any of them can be marked by whole segments. */
export function segmentsOf(text: string, claims: readonly Claim[]): Segments {
  const spans = claims.map((claim) => spansOf(claim, text.length));
  const edges = [...new Set(spans.flat().flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const numbers = numberCovered(edges, spans.flat());
  const parts = spans.map((ofClaim) =>
    ofClaim.map(({ part, start, end }) => {
      return { part, first: numbers.get(start) as number, last: (numbers.get(end) as number) - 1 };
    }),
  );
  const evidence = paint(parts, "e");
  const figures = paint(parts, "f");
  const segments = edges
    .map((start, at) => ({ start, end: edges[at + 1] ?? start, number: numbers.get(start) as number }))
    .filter(({ end, number }) => number !== numbers.get(end))
    .map(({ start, end, number }) => ({
      start,
      end,
      claim: evidence.owners[number],
      depth: evidence.depths[number] ?? 0,
      figure: figures.owners[number],
    }));
  return { segments, parts };
}

/** For each edge, how many stretches before it lie in a span. What lies between spans is no segment. */
function numberCovered(edges: readonly number[], spans: readonly { start: number; end: number }[]) {
  const changes = new Map<number, number>();
  const change = (edge: number, by: number) => changes.set(edge, (changes.get(edge) ?? 0) + by);
  for (const { start, end } of spans) {
    change(start, 1);
    change(end, -1);
  }
  const numbers = new Map<number, number>();
  let open = 0;
  let number = 0;
  for (const edge of edges) {
    numbers.set(edge, number);
    open += changes.get(edge) as number;
    if (open > 0) number++;
  }
  return numbers;
}

/** Who has each segment: the shortest span wins, as it says the most about the words under it. */
function paint(parts: Segments["parts"], wanted: Part) {
  const owners: (number | undefined)[] = [];
  const depths: number[] = [];
  const longestFirst = parts
    .flatMap((ofClaim, claim) =>
      ofClaim.filter(({ part }) => part === wanted).map((at) => ({ ...at, claim })),
    )
    .sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { first, last, claim } of longestFirst) {
    for (let at = first; at <= last; at++) {
      owners[at] = claim;
      depths[at] = (depths[at] ?? 0) + 1;
    }
  }
  return { owners, depths };
}

function spansOf(claim: Claim, length: number): { part: Part; start: number; end: number }[] {
  const parts: [Part, readonly Span[]][] = [
    ["e", [claim.evidence]],
    ["f", isFigureClaim(claim) ? [claim.figure] : []],
    ["p", claim.places],
    ["t", claim.time ? [claim.time] : []],
    ["a", claim.actors],
    ["o", isFigureClaim(claim) ? [] : claim.targets],
    ["s", claim.attribution],
  ];
  return parts
    .flatMap(([part, spans]) => spans.map(({ start, end }) => ({ part, start, end })))
    .filter(({ start, end }) => start >= 0 && start < end && end <= length);
}
