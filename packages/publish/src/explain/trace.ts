import type { Claim, Span } from "@isnad/model";

/** One thing that the reader did for a claim: the field that it served, the rule, the words, and out of what. */
export interface TraceStep {
  readonly field: string;
  readonly rule: string;
  readonly words: readonly Span[];
  readonly parts?: readonly TraceStep[];
}

/** A value of a claim's field with the words that say it. */
export interface FieldValue {
  readonly field: string;
  readonly value: string;
  readonly words: readonly Span[];
}

export interface TracedValue extends FieldValue {
  readonly confidence: number | undefined;
  readonly steps: readonly TraceStep[];
}

/** Gives each value the steps that made it. A step in other words than any value's stands under the field's first. */
export function traceValues(
  values: readonly FieldValue[],
  { confidence }: Claim,
  trace: readonly TraceStep[],
): TracedValue[] {
  const firsts = new Set<string>();
  const touched = (step: TraceStep) => values.some((value) => serves(step, value));
  return values.map((value) => {
    const isFirst = !firsts.has(value.field);
    firsts.add(value.field);
    const steps = trace.filter(
      (step) => serves(step, value) || (isFirst && step.field === value.field && !touched(step)),
    );
    return { ...value, confidence: confidence[value.field], steps };
  });
}

const serves = (step: TraceStep, value: FieldValue) =>
  step.field === value.field && step.words.some((word) => value.words.some((span) => overlap(word, span)));

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
