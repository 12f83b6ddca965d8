import type { Claim } from "@isnad/model";

export interface Doubt {
  readonly field: string;
  readonly value: number;
}

/** The field of a claim that is the least sure, with its confidence. */
export function leastSure({ confidence }: Claim): Doubt | undefined {
  let found: Doubt | undefined;
  for (const [field, value] of Object.entries(confidence)) {
    if (!found || value < found.value) found = { field, value };
  }
  return found;
}
