/** The constructions that attribute speech, by name, each with a sample of what it reads. */
export const speechRules = {
  "speech.verb-subject": "said the ministry that …",
  "speech.subject-verb": "the correspondent, she confirmed that …",
  "speech.relative": "reports that spoke of …",
  "speech.carried": "and he added that …",
  "speech.participle": "…, pointing out that …",
  "speech.colon": "Red Cross: ten thousand …",
  "speech.issue": "the ministry issued a toll of …",
  "speech.counted": "those whom the report counted: …",
  "speech.post": "… — Name (@handle) …",
  "attribution.before": "according to the agency, …",
  "attribution.after": "…, according to the agency",
} as const;

export type SpeechRule = keyof typeof speechRules;
