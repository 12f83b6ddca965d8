export { findDateline } from "./dateline.ts";
export { findTimes } from "./find-times.ts";
export { openTimes, type TimeFinder, TimeRuleError } from "./open-times.ts";
export type { Numbers, NumberValue } from "./parts.ts";
export type { Time, TimeKind } from "./time.ts";
export type { TimeRule, TimeRules } from "./time-rule.ts";
export type { When } from "./when.ts";
