// Made by bench/fit-confidence.ts from the training articles; not to be edited. Behind each case: how many were measured.
import type { ConfidenceTable } from "./confidence.ts";

/** Per field and case the share of such readings that are right. */
export const confidenceTable: ConfidenceTable = {
  kind: {
    "tolls, number by a trigger": 0.96, // 344
    "tolls, noun by a trigger": 0.87, // 121
    "tolls, name by a trigger": 0.32, // 15
    "tolls, counted noun": 0.93, // 61
    "tolls, bare noun": 0.80, // 39
    "tolls, share": 0.70, // 55
    "tolls, joined": 0.95, // 16
    "tolls, tally": 0.83, // 9
    "tolls, none": 0.92, // 8
    "the held, number by a trigger": 0.75, // 54
    "the held, noun by a trigger": 0.51, // 31
    "the held, name by a trigger": 0.65, // 5
    "the held, counted noun": 0.65, // 5
    "the held, bare noun": 0.85, // 1
    "the held, share": 0.87, // 2
    "the held, joined": 0.84, // 0
    "the held, tally": 0.85, // 1
    "the held, none": 0.84, // 0
    "the displaced, number by a trigger": 0.82, // 45
    "the displaced, noun by a trigger": 0.53, // 5
    "the displaced, name by a trigger": 0.84, // 0
    "the displaced, counted noun": 0.91, // 7
    "the displaced, bare noun": 0.84, // 0
    "the displaced, share": 0.78, // 5
    "the displaced, joined": 0.87, // 2
    "the displaced, tally": 0.93, // 12
    "the displaced, none": 0.84, // 0
    "things, number by a trigger": 0.87, // 26
    "things, noun by a trigger": 0.64, // 40
    "things, name by a trigger": 0.84, // 0
    "things, counted noun": 0.83, // 38
    "things, bare noun": 0.78, // 13
    "things, share": 0.84, // 0
    "things, joined": 0.73, // 9
    "things, tally": 0.84, // 0
    "things, none": 0.85, // 1
  },
  figure: {
    "tolls, digits": 0.98, // 247
    "tolls, words": 0.98, // 120
    "tolls, mixed": 0.82, // 8
    "tolls, vague": 0.84, // 30
    "tolls, amount": 0.75, // 36
    "tolls, singular noun": 0.87, // 88
    "tolls, dual noun": 0.90, // 37
    "tolls, bare plural": 0.65, // 68
    "tolls, name": 0.32, // 15
    "tolls, other": 0.89, // 19
    "the held, digits": 0.82, // 26
    "the held, words": 0.87, // 14
    "the held, mixed": 0.87, // 2
    "the held, vague": 0.71, // 13
    "the held, amount": 0.48, // 7
    "the held, singular noun": 0.60, // 19
    "the held, dual noun": 0.62, // 4
    "the held, bare plural": 0.64, // 9
    "the held, name": 0.65, // 5
    "the held, other": 0.83, // 0
    "the displaced, digits": 0.91, // 7
    "the displaced, words": 0.91, // 7
    "the displaced, mixed": 0.88, // 31
    "the displaced, vague": 0.85, // 12
    "the displaced, amount": 0.76, // 11
    "the displaced, singular noun": 0.73, // 3
    "the displaced, dual noun": 0.83, // 0
    "the displaced, bare plural": 0.49, // 4
    "the displaced, name": 0.83, // 0
    "the displaced, other": 0.85, // 1
    "things, digits": 0.82, // 26
    "things, words": 0.94, // 15
    "things, mixed": 0.83, // 0
    "things, vague": 0.93, // 12
    "things, amount": 0.92, // 8
    "things, singular noun": 0.70, // 18
    "things, dual noun": 0.68, // 26
    "things, bare plural": 0.68, // 16
    "things, name": 0.83, // 0
    "things, other": 0.56, // 6
  },
  population: {
    "things": 0.98, // 119
    "noun": 0.92, // 307
    "name with title": 0.88, // 1
    "organisation or ranks": 0.90, // 96
    "of the whole": 0.83, // 11
    "of those before": 0.85, // 51
    "unsaid, number": 0.56, // 89
    "unsaid, noun": 0.85, // 188
    "unsaid, name": 0.50, // 7
  },
  places: {
    "none": 0.36, // 47
    "inside, alone, known": 0.48, // 1
    "inside, alone, unknown": 0.62, // 0
    "inside, one of several, known": 0.66, // 1
    "inside, one of several, unknown": 0.62, // 0
    "after, alone, known": 0.90, // 192
    "after, alone, unknown": 0.88, // 46
    "after, one of several, known": 0.66, // 81
    "after, one of several, unknown": 0.63, // 35
    "before, alone, known": 0.71, // 107
    "before, alone, unknown": 0.89, // 20
    "before, one of several, known": 0.51, // 37
    "before, one of several, unknown": 0.49, // 17
    "earlier, alone, known": 0.67, // 30
    "earlier, alone, unknown": 0.76, // 5
    "earlier, one of several, known": 0.30, // 10
    "earlier, one of several, unknown": 0.40, // 5
    "later, alone, known": 0.59, // 11
    "later, alone, unknown": 0.53, // 2
    "later, one of several, known": 0.66, // 1
    "later, one of several, unknown": 0.62, // 0
    "beyond, alone, known": 0.34, // 4
    "beyond, alone, unknown": 0.48, // 1
    "beyond, one of several, known": 0.62, // 0
    "beyond, one of several, unknown": 0.48, // 1
    "carried, alone, known": 0.28, // 140
    "carried, alone, unknown": 0.39, // 34
    "carried, one of several, known": 0.62, // 0
    "carried, one of several, unknown": 0.62, // 0
    "of the whole, alone, known": 0.62, // 30
    "of the whole, alone, unknown": 0.73, // 9
    "of the whole, one of several, known": 0.53, // 2
    "of the whole, one of several, unknown": 0.62, // 0
  },
  time: {
    "none": 0.81, // 406
    "none but told": 0.56, // 15
    "inside, alone": 0.85, // 6
    "inside, one of several": 0.74, // 0
    "after, alone": 0.84, // 103
    "after, one of several": 0.40, // 22
    "before, alone": 0.68, // 109
    "before, one of several": 0.64, // 20
    "earlier, alone": 0.65, // 21
    "earlier, one of several": 0.63, // 2
    "later, alone": 0.60, // 13
    "later, one of several": 0.74, // 0
    "beyond, alone": 0.56, // 4
    "beyond, one of several": 0.59, // 1
    "carried, alone": 0.67, // 77
    "carried, one of several": 0.74, // 0
    "of the whole, alone": 0.62, // 35
    "of the whole, one of several": 0.74, // 0
    "heading": 0.88, // 35
  },
  actors: {
    "none": 0.37, // 82
    "none of harm": 0.47, // 230
    "none but told": 0.32, // 0
    "alone": 0.40, // 292
    "one of several": 0.24, // 124
    "carried": 0.00, // 141
  },
  means: {
    "none": 0.63, // 147
    "none of harm": 0.60, // 145
    "of the word": 0.87, // 38
    "alone": 0.80, // 268
    "one of several": 0.69, // 156
    "general": 0.73, // 2
    "carried": 0.32, // 113
  },
  attribution: {
    "publisher": 0.96, // 369
    "publisher beside speech": 0.61, // 18
    "speech.verb-subject, spoken": 0.94, // 315
    "speech.verb-subject, carried": 0.92, // 0
    "speech.subject-verb, spoken": 0.77, // 16
    "speech.subject-verb, carried": 0.92, // 0
    "speech.relative, spoken": 0.93, // 1
    "speech.relative, carried": 0.92, // 0
    "speech.carried, spoken": 0.94, // 3
    "speech.carried, carried": 0.87, // 48
    "speech.participle, spoken": 0.75, // 1
    "speech.participle, carried": 0.95, // 5
    "speech.colon, spoken": 0.95, // 5
    "speech.colon, carried": 0.92, // 0
    "speech.issue, spoken": 0.93, // 1
    "speech.issue, carried": 0.92, // 0
    "speech.counted, spoken": 0.95, // 6
    "speech.counted, carried": 0.92, // 0
    "speech.post, spoken": 0.68, // 4
    "speech.post, carried": 0.92, // 0
    "attribution.before, spoken": 0.80, // 19
    "attribution.before, carried": 0.92, // 0
    "attribution.after, spoken": 0.89, // 58
    "attribution.after, carried": 0.92, // 0
  },
  polarity: {
    "asserted": 1.00, // 865
    "denied": 0.60, // 4
  },
  evidence: {
    "short, alone": 0.66, // 143
    "short, one of several": 0.65, // 88
    "middle, alone": 0.89, // 136
    "middle, one of several": 0.88, // 71
    "long, alone": 0.95, // 152
    "long, one of several": 0.81, // 50
    "cut, alone": 0.94, // 186
    "cut, one of several": 0.82, // 43
  },
};
