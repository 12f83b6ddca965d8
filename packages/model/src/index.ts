export {
  actorSchema,
  type Claim,
  type ClaimActor,
  type ClaimPlace,
  type ClaimSource,
  type ClaimTime,
  claimSchema,
  type Figure,
  type FigureClaim,
  type FigureKind,
  type Flag,
  figureClaimSchema,
  figureSchema,
  isFigureClaim,
  type Means,
  type PlaceRole,
  type Population,
  placeSchema,
  type Quantifier,
  type SourceType,
  type Span,
  type StatementClaim,
  type StatementKind,
  sourceSchema,
  spanSchema,
  statementClaimSchema,
  timeSchema,
  type Unit,
} from "./claim.ts";
export { codebook } from "./codebook.ts";
export { readingJsonSchema } from "./json-schema.ts";
export { type Reading, type Report, readingSchema, reportSchema } from "./report.ts";
export { flags, meansTerms, placeRoles, polarities, sourceTypes } from "./vocabularies/circumstances.ts";
export { claimFields, figureFields, reportFields, statementFields } from "./vocabularies/fields.ts";
export { populations, quantifiers, units } from "./vocabularies/figures.ts";
export { figureKinds, statementKinds } from "./vocabularies/kinds.ts";
export type { Term } from "./vocabularies/term.ts";
