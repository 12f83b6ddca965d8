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
  readonly who: string;
  readonly where: string;
  readonly when: string;
  readonly by: string;
  readonly says: string;
  readonly sure: string;
  readonly evidence: string;
}

export function cellsOf(claim: Claim): Cells {
  return {
    id: claim.id,
    kind: claim.polarity === "denied" ? `${kindLabel(claim)} denied` : kindLabel(claim),
    figure: isFigureClaim(claim) ? figureCell(claim) : "",
    who: isFigureClaim(claim) ? whoCell(claim) : "",
    where: claim.places.map(({ text, role }) => placeWords(text, role)).join(", "),
    when: claim.time ? days(claim.time) || safeText(claim.time.text) : "",
    by: byCell(claim),
    says: claim.attribution.map(({ text }) => safeText(text)).join(" ← "),
    sure: sureCell(claim),
    evidence: safeText(claim.evidence.text),
  };
}

const kindLabel = (claim: Claim) => english("kind", claim.kind);

const placeWords = (text: string, role: string) =>
  role === "at" ? safeText(text) : `${english("role", role)} ${safeText(text)}`;

/** `at least 46`, `6 of c1`, `tens (20+)`. */
function figureCell({ figure, part_of, restates }: FigureClaim): string {
  const { hedge, vague, number } = figureWords(figure);
  const amount = vague
    ? `${vague.replaceAll("_", " ")} (${number})`
    : [hedge && english("quantifier", hedge), number].filter(Boolean).join(" ");
  const links = [part_of && `of ${part_of}`, restates && `same as ${restates}`];
  return [amount, ...links].filter(Boolean).join(" ");
}

function whoCell({ figure, population }: FigureClaim): string {
  const people = population.map((id) => english("population", id)).join(", ");
  return people || english("unit", figure.unit);
}

/** By what means and by whom; for a statement, at whom. */
function byCell(claim: Claim): string {
  const means = claim.means ? [english("means", claim.means)] : [];
  const actors = claim.actors.map(({ text }) => safeText(text)).join(", ");
  const targets = isFigureClaim(claim) ? "" : claim.targets.map(({ text }) => safeText(text)).join(", ");
  const sides = [actors, ...(targets ? [`→ ${targets}`] : [])].filter(Boolean).join(" ");
  return [...means, sides].filter(Boolean).join(" · ");
}

function sureCell(claim: Claim): string {
  const doubt = leastSure(claim);
  const lowest = doubt ? [`${doubt.value.toFixed(2)} ${doubt.field}`] : [];
  return [...lowest, ...claim.flags.map((flag) => `! ${english("flag", flag)}`)].join(" ");
}
