export { findDateline } from "./dateline.ts";
export { findTimes } from "./find-times.ts";
export { openTimes, TimeRuleError } from "./open-times.ts";
export type { Time } from "./time.ts";
export type { TimeRules } from "./time-rule.ts";
export type { When } from "./when.ts";
