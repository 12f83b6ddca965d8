export { explainClaim } from "./explain/explain-claim.ts";
export { htmlWriter } from "./html/html-writer.ts";
export { jsonLinesWriter, jsonWriter } from "./json.ts";
export { tableWriter } from "./table/table-writer.ts";
export type { Writer } from "./writer.ts";
