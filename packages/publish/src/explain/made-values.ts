import type { Claim, ClaimRule, Span } from "@isnad/model";

/** A value of a claim's field with the words that say it. */
export interface FieldValue {
  readonly field: string;
  readonly value: string;
  readonly words: readonly Span[];
}

/** The same with how sure it is, and what made it. */
export interface MadeValue extends FieldValue {
  readonly confidence: number | undefined;
  readonly rules: readonly ClaimRule[];
}

/** Gives each field's first value the rules that served the field. */
export function withRules(values: readonly FieldValue[], { confidence, rules }: Claim): MadeValue[] {
  const told = new Set<string>();
  return values.map((value) => {
    const isFirst = !told.has(value.field);
    told.add(value.field);
    return {
      ...value,
      confidence: confidence[value.field],
      rules: isFirst ? rules.filter(({ field }) => field === value.field) : [],
    };
  });
}
