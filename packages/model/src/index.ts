export type {
  Claim,
  ClaimActor,
  ClaimPlace,
  ClaimRule,
  ClaimSource,
  ClaimTime,
  Figure,
  FigureClaim,
  FigureKind,
  Flag,
  Means,
  PlaceRole,
  Population,
  Quantifier,
  SourceType,
  Span,
  StatementClaim,
  StatementKind,
  Unit,
} from "./claim.ts";
export { codebook } from "./codebook.ts";
export { isFigureClaim } from "./is-figure-claim.ts";
export { loadSchemas } from "./load-schemas.ts";
export type { Reading, Report } from "./report.ts";
export { flags, meansTerms, placeRoles, polarities, sourceTypes } from "./vocabularies/circumstances.ts";
export { claimFields, figureFields, reportFields, statementFields } from "./vocabularies/fields.ts";
export { populations, quantifiers, units } from "./vocabularies/figures.ts";
export { figureKinds, statementKinds } from "./vocabularies/kinds.ts";
export type { Term } from "./vocabularies/term.ts";
