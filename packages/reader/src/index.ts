export {
  type Choose,
  type ChosenField,
  type ConfidenceTable,
  chooser,
  chosenFields,
  confidenceCases,
  featureName,
  type Site,
  type Weights,
  weights,
} from "./claims/index.ts";
export { createReader } from "./create-reader.ts";
export { findQuantities, type Quantity } from "./quantities/index.ts";
export { findTimes, openTimes, type Time } from "./times/index.ts";
