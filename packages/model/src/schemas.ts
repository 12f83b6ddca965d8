export {
  actorSchema,
  claimSchema,
  figureClaimSchema,
  figureSchema,
  placeSchema,
  sourceSchema,
  spanSchema,
  statementClaimSchema,
  timeSchema,
} from "./claim.ts";
export { readingJsonSchema } from "./json-schema.ts";
export { readingSchema, reportSchema } from "./report.ts";
