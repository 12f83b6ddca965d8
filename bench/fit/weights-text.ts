import { chosenFields, type Weights } from "@isnad/reader";

/** The module that holds the weights. */
export function weightsText(weights: Weights): string {
  const fields = chosenFields.map((field) => {
    const rows = Object.entries(weights[field]).map(
      ([name, weight]) => `    ${JSON.stringify(name)}: ${weight},`,
    );
    return [`  ${field}: {`, ...rows, "  },"].join("\n");
  });
  return `// Made by bench/fit.ts from annotated articles; not to be edited.
import type { Weights } from "./choose.ts";

/** How much each feature speaks for an option. */
export const weights: Weights = {
${fields.join("\n")}
};
`;
}
