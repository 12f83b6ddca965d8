export { otherReports } from "./furniture.ts";
export { readClaims, knownBreaks } from "./read-report.ts";
export type { Scene } from "./scene.ts";
