/**
 * How a language says times: rules by layer. A rule's `means` names one of the productions of this dimension, which
 * reads the parts that the pattern names.
 */
export interface TimeRule {
  readonly name: string;
  readonly sample: string;
  readonly pattern: string;
  readonly means: string;
}

/**
 * Each layer stands on the ones before: `dates` (days, months, years, lengths of time) on words, `@number` and `@year`,
 * `moments` (hours, parts, ranges) on `@date`, `spans` (since, until, during, ago) on `@moment` and `@amount`.
 */
export interface TimeRules {
  readonly dates: readonly TimeRule[];
  readonly moments: readonly TimeRule[];
  readonly spans: readonly TimeRule[];
}
