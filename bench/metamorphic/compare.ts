import type { Claim, Span } from "@isnad/model";
import type { Block, Change, ChangeName } from "./blocks.ts";

/** What is compared of a claim: each field without its offsets. */
const views: Readonly<Record<string, (claim: Claim, all: readonly Claim[]) => unknown>> = {
  number: (c) => ("figure" in c ? [c.figure.text, c.figure.low, c.figure.high] : null),
  quantifier: (c) => ("figure" in c ? c.figure.quantifier : null),
  unit: (c) => ("figure" in c ? c.figure.unit : null),
  population: (c) => ("population" in c ? [...c.population].sort() : null),
  actors: (c) => texts(c.actors),
  targets: (c) => ("targets" in c ? texts(c.targets) : null),
  places: (c) => c.places.map(({ text, role }) => [text, role]),
  time: (c) => c.time && [c.time.text, c.time.startDate, c.time.endDate],
  attribution: (c) => c.attribution.map(({ text, type, date }) => [text, type, date]),
  means: (c) => c.means,
  polarity: (c) => c.polarity,
  part_of: (c, all) => ("part_of" in c ? all.findIndex(({ id }) => id === c.part_of) : null),
  restates: (c, all) => ("restates" in c ? all.findIndex(({ id }) => id === c.restates) : null),
};

/** The fields that a change may touch. */
const touched: Readonly<Record<ChangeName, readonly string[]>> = {
  number: ["number"],
  hedge: ["number", "quantifier"],
  actor: ["actors"],
  target: ["targets"],
  place: ["places"],
  day: ["time"],
  speaker: ["attribution"],
  order: [],
};

const texts = (spans: readonly Span[]): string[] => spans.map(({ text }) => text);

function spansOf(claim: Claim, change: ChangeName): readonly Span[] {
  switch (change) {
    case "number":
    case "hedge":
      return "figure" in claim ? [claim.figure] : [];
    case "actor":
      return claim.actors;
    case "target":
      return "targets" in claim ? claim.targets : [];
    case "place":
      return claim.places;
    case "day":
      return claim.time ? [claim.time] : [];
    case "speaker":
      return claim.attribution;
    case "order":
      return [];
  }
}

const holds = (spans: readonly Span[], at: readonly [number, number] | null): boolean =>
  at !== null && spans.some(({ start, end }) => start < at[1] && end > at[0]);

const view = (field: string, claim: Claim, all: readonly Claim[]): string =>
  JSON.stringify(views[field]?.(claim, all));

/** Why a change did not do what it should to the claims of the block's kind; null when it did. */
export function compare(
  { kind }: Block,
  change: Change,
  before: readonly Claim[],
  after: readonly Claim[],
): string | null {
  const [was, is] = [before, after].map((claims) => claims.filter((claim) => claim.kind === kind));
  if (!was || !is || was.length === 0) return `no ${kind} in the sentence as it was`;
  if (is.length !== was.length) return `${was.length} claims became ${is.length}`;
  if (change.name === "order") return compareOrder(was, is);
  const holding = was.map((claim) => holds(spansOf(claim, change.name), change.before));
  if (!holding.includes(true)) return `no claim holds the words in its ${change.name}`;
  for (const [i, claim] of was.entries()) {
    const now = is[i] as Claim;
    const may = holding[i] ? touched[change.name] : [];
    const strayed = Object.keys(views).find(
      (field) => !may.includes(field) && view(field, claim, was) !== view(field, now, is),
    );
    if (strayed) return `${strayed}: ${view(strayed, claim, was)} became ${view(strayed, now, is)}`;
    const problem = holding[i] ? followed(change, claim, now, was, is) : null;
    if (problem) return problem;
  }
  return null;
}

/** Whether the claim took over the new words, or let go of what was taken out. */
function followed(
  { name, after }: Change,
  claim: Claim,
  now: Claim,
  was: readonly Claim[],
  is: readonly Claim[],
): string | null {
  const spans = spansOf(now, name);
  if (after === null) return spans.length === 0 ? null : `${name} is still there: ${texts(spans)}`;
  if (!holds(spans, after)) return `${name} does not hold the new words: ${texts(spans)}`;
  const changed = touched[name].some((field) => view(field, claim, was) !== view(field, now, is));
  return changed ? null : `${name} stayed as it was`;
}

/** Nothing differs; the claims may stand in another order. */
function compareOrder(was: readonly Claim[], is: readonly Claim[]): string | null {
  const whole = (claim: Claim): string[] =>
    Object.keys(views)
      .filter((field) => field !== "part_of" && field !== "restates")
      .map((field) => `${field} ${view(field, claim, [])}`);
  const byText = (claims: readonly Claim[]): string[][] =>
    claims.map(whole).sort((a, b) => a.join().localeCompare(b.join()));
  const [a, b] = [byText(was), byText(is)];
  const differing = a.flatMap((fields, i) =>
    fields.flatMap((field, k) => (field === b[i]?.[k] ? [] : [`${field} became ${b[i]?.[k]}`])),
  );
  return differing[0] ?? null;
}
