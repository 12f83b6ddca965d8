export { type ConfidenceTable, confidenceCases } from "./claims/index.ts";
export { createReader, type ReaderPack, type ReadReport } from "./create-reader.ts";
export { findQuantities, type Quantity } from "./quantities/index.ts";
export { findTimes, openTimes, type Time } from "./times/index.ts";
