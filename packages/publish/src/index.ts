export { explainClaim } from "./explain/explain-claim.ts";
export type { TraceStep } from "./explain/trace.ts";
export { htmlWriter } from "./html/html-writer.ts";
export { jsonLinesWriter, jsonWriter } from "./json.ts";
export { safeText } from "./table/safe-text.ts";
export { type TableOptions, tableWriter } from "./table/table-writer.ts";
export type { Writer } from "./writer.ts";
