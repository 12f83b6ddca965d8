export { type ConfidenceTable, confidenceCases } from "./confidence.ts";
export { confidenceTable } from "./confidence-table.ts";
export { otherReports } from "./furniture.ts";
export { knownBreaks, readClaims } from "./read-report.ts";
export type { Scene } from "./scene.ts";
