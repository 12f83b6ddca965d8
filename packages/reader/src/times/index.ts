export { findDateline } from "./dateline.ts";
export { findTimes, openTimes, type TimeFinder, TimeRuleError } from "./find-times.ts";
export type { Time, TimeKind } from "./time.ts";
export type { Numbers, NumberValue, TimeRule, TimeRules } from "./time-rule.ts";
export type { When } from "./when.ts";
