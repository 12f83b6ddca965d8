export { chainAt, scopeAt } from "./chain-at.ts";
export { findSpeech } from "./find-speech.ts";
export { type SpeechRule, speechRules } from "./rules.ts";
export type { SourceRef, SpeechKind, SpeechOptions, SpeechScope } from "./speech.ts";
