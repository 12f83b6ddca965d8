export { readClaims, titleBreaks } from "./read-report.ts";
export type { Scene } from "./scene.ts";
