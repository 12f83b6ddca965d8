import type { Claim, Reading, Span } from "@isnad/model";
import { english } from "../labels.ts";
import { safeText } from "../table/safe-text.ts";
import { fieldValues } from "./field-values.ts";
import { type MadeValue, withRules } from "./made-values.ts";
import { type Branch, drawTree, leaf } from "./tree.ts";

/** A claim as a tree: each field with its value and confidence, the words that say it, and the rules that found them. */
export function explainClaim(reading: Reading, claim: Claim): string {
  const { id, publisher, published } = reading;
  const head = [`${claim.id} ${english("kind", claim.kind)}`, id, publisher, published]
    .filter(Boolean)
    .join(" · ");
  const branches = [
    ...withRules(fieldValues(claim), claim).map(valueBranch),
    ...claim.flags.map((flag) => leaf(`flag  ${english("flag", flag)}`)),
  ];
  return `${[safeText(head), ...drawTree(branches)].join("\n")}\n`;
}

function valueBranch({ field, value, words, confidence, rules }: MadeValue): Branch {
  const sure = confidence === undefined ? "" : `(${confidence.toFixed(2)})`;
  const line = [field, value, words.map(quoted).join(" "), sure].filter(Boolean).join("  ");
  return { line, below: rules.map(({ rule, words }) => leaf([rule, ...words.map(quoted)].join("  "))) };
}

/** Words of the report with where they stand. */
const quoted = ({ text, start, end }: Span) => `“${safeText(text)}” ${start}–${end}`;
