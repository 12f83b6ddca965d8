import type { ClaimSource, PlaceRole, Span } from "@isnad/model";
import { type Article, type GoldClaim, reportOf } from "./article.ts";
import { readJsonl } from "./jsonl.ts";
import { benchFile, sharedFile } from "./shared.ts";

/** Offsets in the text of the report, UTF-16 code units. */
type Offsets = readonly [start: number, end: number];

/** A claim without words of its report; what is left out is empty, null, "at" or asserted. */
interface Bare {
  readonly id: string;
  readonly kind: string;
  readonly evidence: Offsets;
  readonly figure?: { readonly span: Offsets; readonly low: number | null; readonly high: number | null };
  readonly population?: readonly string[];
  readonly part_of?: string;
  readonly restates?: string;
  readonly places?: readonly { readonly span: Offsets; readonly role?: PlaceRole }[];
  readonly time?: {
    readonly span: Offsets;
    readonly startDate: string | null;
    readonly endDate: string | null;
  };
  readonly actors?: readonly Offsets[];
  readonly targets?: readonly Offsets[];
  readonly means?: string;
  readonly attribution?: readonly { readonly span: Offsets; readonly type: string; readonly date?: string }[];
  readonly polarity?: string;
}

/**
 * Reports of the unannotated corpus that were annotated for this project along the same guidelines, one reader each:
 * to learn from, beside the training articles. The file holds ids and offsets, the words come from the corpus.
 */
export function readAnnotated(): Article[] {
  const claims = new Map(
    readJsonl<{ id: string; claims: Bare[] }>(benchFile("annotated/claims.jsonl")).map((r) => [
      r.id,
      r.claims,
    ]),
  );
  return readJsonl<Article>(sharedFile("corpus/reports.jsonl.gz")).flatMap((report) => {
    const bare = claims.get(report.id);
    return bare ? [{ ...reportOf(report), claims: bare.map((claim) => withWords(report.text, claim)) }] : [];
  });
}

function withWords(text: string, bare: Bare): GoldClaim {
  const quoted = ([start, end]: Offsets): Span => ({ text: text.slice(start, end), start, end });
  const { figure, time } = bare;
  const common = {
    id: bare.id,
    kind: bare.kind,
    evidence: quoted(bare.evidence),
    places: (bare.places ?? []).map(({ span, role = "at" }) => ({ ...quoted(span), role, id: null })),
    time: time ? { ...quoted(time.span), startDate: time.startDate, endDate: time.endDate } : null,
    actors: (bare.actors ?? []).map(quoted),
    means: bare.means ?? null,
    attribution: (bare.attribution ?? []).map(({ span, type, date = null }) => ({
      ...quoted(span),
      type: type as ClaimSource["type"],
      date,
    })),
    polarity: bare.polarity ?? "asserted",
  };
  if (!figure) return { ...common, targets: (bare.targets ?? []).map(quoted) } as GoldClaim;
  const { span, ...bounds } = figure;
  return {
    ...common,
    figure: { ...quoted(span), ...bounds },
    population: bare.population ?? [],
    part_of: bare.part_of ?? null,
    restates: bare.restates ?? null,
  } as GoldClaim;
}
