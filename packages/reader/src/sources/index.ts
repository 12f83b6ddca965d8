export { chainAt, scopeAt } from "./chain-at.ts";
export { findSpeech } from "./find-speech.ts";
export { speechRules } from "./rules.ts";
export type { SourceRef, SpeechOptions, SpeechScope } from "./speech.ts";
