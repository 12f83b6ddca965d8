export { compileFold, type Folder, type FoldTable, fold, unfoldedOffset } from "./fold.ts";
export { gap, markOf, type Tokens, tokenizer, tokenKind } from "./tokens.ts";
