import { type Claim, type FigureClaim, isFigureClaim } from "@isnad/model";
import { days } from "../days.ts";
import { leastSure } from "../doubt.ts";
import { figureWords } from "../figure-words.ts";
import { english } from "../labels.ts";
import { safeText } from "./safe-text.ts";

/** What a terminal shows of a claim: one line of text a field, empty where the report does not say. */
export interface Cells {
  readonly id: string;
  readonly kind: string;
  readonly figure: string;
  /** The claims that the figure is part of or says again. */
  readonly link: string;
  readonly who: string;
  readonly where: string;
  readonly when: string;
  readonly means: string;
  readonly by: string;
  readonly says: string;
  readonly sure: string;
  readonly flags: string;
  readonly evidence: string;
  /** The words of the figure, as they stand in the evidence. */
  readonly words: string;
}

export function cellsOf(claim: Claim): Cells {
  return {
    id: claim.id,
    kind: claim.polarity === "denied" ? `${kindLabel(claim)} denied` : kindLabel(claim),
    figure: isFigureClaim(claim) ? figureCell(claim) : "",
    link: isFigureClaim(claim) ? linkCell(claim) : "",
    who: isFigureClaim(claim) ? whoCell(claim) : "",
    where: claim.places.map(({ text, role }) => placeWords(text, role)).join("، "),
    when: claim.time ? days(claim.time) || safeText(claim.time.text) : "",
    means: claim.means ? english("means", claim.means) : "",
    by: byCell(claim),
    says: claim.attribution.map(({ text }) => safeText(text)).join(" ← "),
    sure: sureCell(claim),
    flags: claim.flags.map((flag) => `! ${english("flag", flag)}`).join(" "),
    evidence: safeText(claim.evidence.text),
    words: isFigureClaim(claim) ? safeText(claim.figure.text) : "",
  };
}

const kindLabel = (claim: Claim) => english("kind", claim.kind);

const placeWords = (text: string, role: string) =>
  role === "at" ? safeText(text) : `${english("role", role)} ${safeText(text)}`;

/** `at least 46`, `tens (20+)`. */
function figureCell({ figure }: FigureClaim): string {
  const { hedge, vague, number } = figureWords(figure);
  if (vague) return `${vague.replaceAll("_", " ")} (${number})`;
  return [hedge && english("quantifier", hedge), number].filter(Boolean).join(" ");
}

function linkCell({ part_of, restates }: FigureClaim): string {
  return [part_of && `of ${part_of}`, restates && `same as ${restates}`].filter(Boolean).join(" ");
}

function whoCell({ figure, population }: FigureClaim): string {
  const people = population.map((id) => english("population", id)).join(", ");
  return people || (figure.unit === "percent" ? "" : english("unit", figure.unit));
}

/** By whom; for a statement, at whom. */
function byCell(claim: Claim): string {
  const actors = claim.actors.map(({ text }) => safeText(text)).join("، ");
  if (isFigureClaim(claim) || claim.targets.length === 0) return actors;
  return `${actors} → ${claim.targets.map(({ text }) => safeText(text)).join("، ")}`.trim();
}

function sureCell(claim: Claim): string {
  const doubt = leastSure(claim);
  return doubt ? `${doubt.value.toFixed(2)} ${doubt.field}` : "";
}
