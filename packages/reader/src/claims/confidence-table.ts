// Made by bench/fit-confidence.ts from the training articles; not to be edited. Behind each case: how many were measured.
import type { ConfidenceTable } from "./confidence.ts";

/** Per field and case the share of such readings that are right. */
export const confidenceTable: ConfidenceTable = {
  kind: {
    "tolls, number by a trigger": 0.96, // 344
    "tolls, noun by a trigger": 0.88, // 131
    "tolls, name by a trigger": 0.58, // 10
    "tolls, counted noun": 0.94, // 61
    "tolls, bare noun": 0.8, // 39
    "tolls, share": 0.7, // 54
    "tolls, joined": 0.95, // 17
    "tolls, tally": 0.84, // 9
    "tolls, none": 0.93, // 8
    "the held, number by a trigger": 0.75, // 54
    "the held, noun by a trigger": 0.54, // 33
    "the held, name by a trigger": 0.77, // 4
    "the held, counted noun": 0.66, // 5
    "the held, bare noun": 0.87, // 1
    "the held, share": 0.88, // 2
    "the held, joined": 0.85, // 0
    "the held, tally": 0.87, // 1
    "the held, none": 0.85, // 0
    "the displaced, number by a trigger": 0.84, // 48
    "the displaced, noun by a trigger": 0.54, // 5
    "the displaced, name by a trigger": 0.85, // 0
    "the displaced, counted noun": 0.92, // 7
    "the displaced, bare noun": 0.85, // 0
    "the displaced, share": 0.77, // 4
    "the displaced, joined": 0.88, // 2
    "the displaced, tally": 0.94, // 12
    "the displaced, none": 0.85, // 0
    "things, number by a trigger": 0.92, // 25
    "things, noun by a trigger": 0.67, // 39
    "things, name by a trigger": 0.85, // 0
    "things, counted noun": 0.83, // 38
    "things, bare noun": 0.8, // 14
    "things, share": 0.85, // 0
    "things, joined": 0.83, // 8
    "things, tally": 0.85, // 0
    "things, none": 0.87, // 1
  },
  figure: {
    "tolls, digits": 0.98, // 247
    "tolls, words": 0.98, // 120
    "tolls, mixed": 0.82, // 8
    "tolls, vague": 0.84, // 30
    "tolls, amount": 0.75, // 36
    "tolls, singular noun": 0.87, // 89
    "tolls, dual noun": 0.9, // 37
    "tolls, bare plural": 0.67, // 74
    "tolls, name": 0.58, // 10
    "tolls, other": 0.91, // 22
    "the held, digits": 0.82, // 26
    "the held, words": 0.87, // 14
    "the held, mixed": 0.88, // 2
    "the held, vague": 0.71, // 13
    "the held, amount": 0.49, // 7
    "the held, singular noun": 0.61, // 20
    "the held, dual noun": 0.74, // 3
    "the held, bare plural": 0.6, // 11
    "the held, name": 0.77, // 4
    "the held, other": 0.85, // 0
    "the displaced, digits": 0.92, // 8
    "the displaced, words": 0.92, // 7
    "the displaced, mixed": 0.89, // 31
    "the displaced, vague": 0.86, // 12
    "the displaced, amount": 0.77, // 11
    "the displaced, singular noun": 0.74, // 3
    "the displaced, dual noun": 0.85, // 0
    "the displaced, bare plural": 0.5, // 4
    "the displaced, name": 0.85, // 0
    "the displaced, other": 0.88, // 2
    "things, digits": 0.87, // 25
    "things, words": 0.95, // 15
    "things, mixed": 0.85, // 0
    "things, vague": 0.94, // 12
    "things, amount": 0.92, // 8
    "things, singular noun": 0.76, // 17
    "things, dual noun": 0.72, // 25
    "things, bare plural": 0.68, // 16
    "things, name": 0.85, // 0
    "things, other": 0.6, // 7
  },
  population: {
    things: 0.98, // 122
    noun: 0.94, // 307
    "name with title": 0.88, // 1
    "organisation or ranks": 0.83, // 105
    "of the whole": 0.85, // 13
    "of those before": 0.7, // 73
    "unsaid, number": 0.66, // 79
    "unsaid, noun": 0.91, // 177
    "unsaid, name": 0.5, // 7
  },
  places: {
    none: 0.31, // 66
    "inside, alone, known": 0.5, // 1
    "inside, alone, unknown": 0.63, // 0
    "inside, one of several, known": 0.68, // 1
    "inside, one of several, unknown": 0.63, // 0
    "after, alone, known": 0.9, // 195
    "after, alone, unknown": 0.89, // 49
    "after, one of several, known": 0.66, // 81
    "after, one of several, unknown": 0.63, // 35
    "before, alone, known": 0.72, // 110
    "before, alone, unknown": 0.9, // 21
    "before, one of several, known": 0.61, // 36
    "before, one of several, unknown": 0.5, // 17
    "earlier, alone, known": 0.67, // 30
    "earlier, alone, unknown": 0.78, // 5
    "earlier, one of several, known": 0.3, // 10
    "earlier, one of several, unknown": 0.41, // 5
    "later, alone, known": 0.61, // 12
    "later, alone, unknown": 0.55, // 2
    "later, one of several, known": 0.71, // 2
    "later, one of several, unknown": 0.63, // 0
    "beyond, alone, known": 0.45, // 6
    "beyond, alone, unknown": 0.5, // 1
    "beyond, one of several, known": 0.63, // 0
    "beyond, one of several, unknown": 0.5, // 1
    "carried, alone, known": 0.35, // 125
    "carried, alone, unknown": 0.49, // 29
    "carried, one of several, known": 0.63, // 0
    "carried, one of several, unknown": 0.63, // 0
    "of the whole, alone, known": 0.56, // 31
    "of the whole, alone, unknown": 0.66, // 10
    "of the whole, one of several, known": 0.44, // 3
    "of the whole, one of several, unknown": 0.63, // 0
  },
  time: {
    none: 0.81, // 413
    "none but told": 0.56, // 15
    "inside, alone": 0.84, // 5
    "inside, one of several": 0.74, // 0
    "after, alone": 0.84, // 102
    "after, one of several": 0.4, // 22
    "before, alone": 0.69, // 113
    "before, one of several": 0.65, // 21
    "earlier, alone": 0.65, // 21
    "earlier, one of several": 0.63, // 2
    "later, alone": 0.6, // 13
    "later, one of several": 0.74, // 0
    "beyond, alone": 0.62, // 6
    "beyond, one of several": 0.59, // 1
    "carried, alone": 0.66, // 77
    "carried, one of several": 0.74, // 0
    "of the whole, alone": 0.61, // 38
    "of the whole, one of several": 0.74, // 0
    heading: 0.88, // 35
  },
  actors: {
    none: 0.49, // 87
    "none of harm": 0.59, // 298
    "none but told": 0, // 17
    alone: 0.66, // 321
    "one of several": 0.58, // 92
    carried: 0.41, // 69
  },
  means: {
    none: 0.84, // 115
    "none of harm": 0.67, // 172
    "of the word": 0.89, // 39
    alone: 0.8, // 286
    "one of several": 0.79, // 186
    general: 0.73, // 5
    carried: 0.55, // 81
  },
  attribution: {
    publisher: 0.96, // 374
    "publisher beside speech": 0.61, // 18
    "speech.verb-subject, spoken": 0.94, // 319
    "speech.verb-subject, carried": 0.92, // 0
    "speech.subject-verb, spoken": 0.77, // 16
    "speech.subject-verb, carried": 0.92, // 0
    "speech.relative, spoken": 0.93, // 1
    "speech.relative, carried": 0.92, // 0
    "speech.carried, spoken": 0.94, // 3
    "speech.carried, carried": 0.87, // 48
    "speech.participle, spoken": 0.75, // 1
    "speech.participle, carried": 0.95, // 5
    "speech.colon, spoken": 0.96, // 7
    "speech.colon, carried": 0.92, // 0
    "speech.issue, spoken": 0.93, // 1
    "speech.issue, carried": 0.92, // 0
    "speech.counted, spoken": 0.96, // 6
    "speech.counted, carried": 0.92, // 0
    "speech.post, spoken": 0.73, // 6
    "speech.post, carried": 0.92, // 0
    "attribution.before, spoken": 0.8, // 19
    "attribution.before, carried": 0.92, // 0
    "attribution.after, spoken": 0.9, // 60
    "attribution.after, carried": 0.92, // 0
  },
  polarity: {
    asserted: 1, // 880
    denied: 0.87, // 4
  },
  evidence: {
    "short, alone": 0.88, // 66
    "short, one of several": 0.74, // 55
    "middle, alone": 0.95, // 120
    "middle, one of several": 0.93, // 72
    "long, alone": 0.97, // 127
    "long, one of several": 0.86, // 64
    "cut, alone": 0.96, // 304
    "cut, one of several": 0.9, // 76
  },
};
