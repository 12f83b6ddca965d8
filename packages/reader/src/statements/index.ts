export type { StatementDraft, TextSpan } from "./draft.ts";
export { findStatements } from "./find-statements.ts";
