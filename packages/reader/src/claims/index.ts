export { readClaims, knownBreaks } from "./read-report.ts";
export type { Scene } from "./scene.ts";
