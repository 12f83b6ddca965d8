export {
  type Choose,
  type ChosenField,
  chooser,
  chosenFields,
  type Weights,
} from "./choice/choose.ts";
export { featureName } from "./choice/features.ts";
export type { Site } from "./choice/site.ts";
export { weights } from "./choice/weights.ts";
export { type ConfidenceTable, confidenceCases } from "./confidence.ts";
export { confidenceTable } from "./confidence-table.ts";
export { otherReports } from "./furniture.ts";
export { knownBreaks, partHeadline } from "./page-head.ts";
export { type Measured, readClaims } from "./read-report.ts";
export type { Scene } from "./scene.ts";
