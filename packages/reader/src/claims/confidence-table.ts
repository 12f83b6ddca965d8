// Made by bench/fit.ts from annotated articles; not to be edited. Behind each case: how many were measured.
import type { ConfidenceTable } from "./confidence.ts";

/** Per field and case the share of such readings that are right. */
export const confidenceTable: ConfidenceTable = {
  kind: {
    "tolls, number by a trigger": 0.95, // 1121
    "tolls, noun by a trigger": 0.75, // 411
    "tolls, name by a trigger": 0.64, // 27
    "tolls, counted noun": 0.88, // 222
    "tolls, bare noun": 0.84, // 81
    "tolls, share": 0.72, // 156
    "tolls, joined": 0.93, // 85
    "tolls, tally": 0.85, // 37
    "tolls, none": 0.83, // 24
    "the held, number by a trigger": 0.78, // 108
    "the held, noun by a trigger": 0.51, // 63
    "the held, name by a trigger": 0.71, // 6
    "the held, counted noun": 0.64, // 15
    "the held, bare noun": 0.85, // 1
    "the held, share": 0.49, // 11
    "the held, joined": 0.85, // 1
    "the held, tally": 0.85, // 1
    "the held, none": 0.84, // 0
    "the displaced, number by a trigger": 0.74, // 93
    "the displaced, noun by a trigger": 0.51, // 12
    "the displaced, name by a trigger": 0.84, // 0
    "the displaced, counted noun": 0.93, // 10
    "the displaced, bare noun": 0.84, // 0
    "the displaced, share": 0.68, // 5
    "the displaced, joined": 0.77, // 4
    "the displaced, tally": 0.94, // 13
    "the displaced, none": 0.84, // 0
    "things, number by a trigger": 0.88, // 59
    "things, noun by a trigger": 0.56, // 97
    "things, name by a trigger": 0.84, // 0
    "things, counted noun": 0.92, // 100
    "things, bare noun": 0.72, // 83
    "things, share": 0.59, // 2
    "things, joined": 0.83, // 8
    "things, tally": 0.84, // 0
    "things, none": 0.66, // 4
  },
  figure: {
    "tolls, digits": 0.96, // 767
    "tolls, words": 0.96, // 475
    "tolls, mixed": 0.85, // 19
    "tolls, vague": 0.88, // 83
    "tolls, amount": 0.76, // 109
    "tolls, singular noun": 0.68, // 302
    "tolls, dual noun": 0.94, // 122
    "tolls, bare plural": 0.66, // 187
    "tolls, name": 0.64, // 27
    "tolls, other": 0.79, // 73
    "the held, digits": 0.87, // 55
    "the held, words": 0.84, // 35
    "the held, mixed": 0.86, // 2
    "the held, vague": 0.79, // 19
    "the held, amount": 0.3, // 14
    "the held, singular noun": 0.49, // 36
    "the held, dual noun": 0.74, // 8
    "the held, bare plural": 0.42, // 26
    "the held, name": 0.7, // 6
    "the held, other": 0.89, // 5
    "the displaced, digits": 0.79, // 12
    "the displaced, words": 0.81, // 14
    "the displaced, mixed": 0.92, // 45
    "the displaced, vague": 0.83, // 25
    "the displaced, amount": 0.55, // 20
    "the displaced, singular noun": 0.77, // 4
    "the displaced, dual noun": 0.83, // 0
    "the displaced, bare plural": 0.41, // 11
    "the displaced, name": 0.83, // 0
    "the displaced, other": 0.7, // 6
    "things, digits": 0.9, // 50
    "things, words": 0.97, // 39
    "things, mixed": 0.83, // 0
    "things, vague": 0.93, // 34
    "things, amount": 0.75, // 37
    "things, singular noun": 0.64, // 54
    "things, dual noun": 0.72, // 96
    "things, bare plural": 0.36, // 36
    "things, name": 0.83, // 0
    "things, other": 0.63, // 7
  },
  population: {
    things: 0.99, // 307
    noun: 0.89, // 861
    "name with title": 0.79, // 5
    "organisation or ranks": 0.79, // 244
    "of the whole": 0.55, // 32
    "of those before": 0.74, // 160
    "unsaid, number": 0.62, // 264
    "unsaid, noun": 0.85, // 620
    "unsaid, name": 0.22, // 17
  },
  places: {
    "said, from 0.97": 0.95, // 337
    "said, from 0.93": 0.92, // 338
    "said, from 0.88": 0.85, // 278
    "said, from 0.8": 0.82, // 346
    "said, from 0.7": 0.7, // 302
    "said, from 0.6": 0.61, // 234
    "said, from 0.5": 0.49, // 197
    "said, from 0": 0.39, // 240
    "unsaid, from 0.97": 0.5, // 140
    "unsaid, from 0.93": 0.71, // 0
    "unsaid, from 0.88": 0.71, // 0
    "unsaid, from 0.8": 0.71, // 0
    "unsaid, from 0.7": 0.43, // 12
    "unsaid, from 0.6": 0.46, // 22
    "unsaid, from 0.5": 0.46, // 30
    "unsaid, from 0": 0.29, // 34
  },
  time: {
    "said, from 0.97": 0.86, // 15
    "said, from 0.93": 0.87, // 126
    "said, from 0.88": 0.79, // 191
    "said, from 0.8": 0.79, // 263
    "said, from 0.7": 0.72, // 278
    "said, from 0.6": 0.66, // 237
    "said, from 0.5": 0.58, // 173
    "said, from 0": 0.52, // 151
    "unsaid, from 0.97": 0.89, // 856
    "unsaid, from 0.93": 0.75, // 0
    "unsaid, from 0.88": 0.82, // 3
    "unsaid, from 0.8": 0.76, // 19
    "unsaid, from 0.7": 0.58, // 38
    "unsaid, from 0.6": 0.43, // 60
    "unsaid, from 0.5": 0.43, // 66
    "unsaid, from 0": 0.32, // 34
  },
  actors: {
    "said, from 0.97": 0.87, // 11
    "said, from 0.93": 0.86, // 73
    "said, from 0.88": 0.9, // 135
    "said, from 0.8": 0.83, // 166
    "said, from 0.7": 0.7, // 178
    "said, from 0.6": 0.69, // 184
    "said, from 0.5": 0.61, // 162
    "said, from 0": 0.46, // 228
    "unsaid, from 0.97": 0.77, // 140
    "unsaid, from 0.93": 0.92, // 207
    "unsaid, from 0.88": 0.87, // 164
    "unsaid, from 0.8": 0.83, // 201
    "unsaid, from 0.7": 0.67, // 195
    "unsaid, from 0.6": 0.55, // 172
    "unsaid, from 0.5": 0.46, // 141
    "unsaid, from 0": 0.34, // 153
  },
  means: {
    "said, from 0.97": 0.88, // 65
    "said, from 0.93": 0.88, // 230
    "said, from 0.88": 0.84, // 215
    "said, from 0.8": 0.85, // 193
    "said, from 0.7": 0.79, // 170
    "said, from 0.6": 0.8, // 180
    "said, from 0.5": 0.83, // 255
    "said, from 0": 0.76, // 400
    "unsaid, from 0.97": 0.85, // 420
    "unsaid, from 0.93": 0.91, // 12
    "unsaid, from 0.88": 0.71, // 22
    "unsaid, from 0.8": 0.77, // 49
    "unsaid, from 0.7": 0.68, // 61
    "unsaid, from 0.6": 0.66, // 57
    "unsaid, from 0.5": 0.49, // 88
    "unsaid, from 0": 0.41, // 93
  },
  attribution: {
    publisher: 0.94, // 1100
    "publisher beside speech": 0.61, // 66
    "speech.verb-subject, spoken": 0.95, // 891
    "speech.verb-subject, carried": 0.92, // 0
    "speech.subject-verb, spoken": 0.86, // 69
    "speech.subject-verb, carried": 0.92, // 0
    "speech.relative, spoken": 0.79, // 2
    "speech.relative, carried": 0.92, // 0
    "speech.carried, spoken": 0.87, // 8
    "speech.carried, carried": 0.82, // 121
    "speech.participle, spoken": 0.87, // 8
    "speech.participle, carried": 0.96, // 8
    "speech.colon, spoken": 0.82, // 11
    "speech.colon, carried": 0.92, // 0
    "speech.issue, spoken": 0.93, // 1
    "speech.issue, carried": 0.92, // 0
    "speech.counted, spoken": 0.95, // 6
    "speech.counted, carried": 0.92, // 0
    "speech.post, spoken": 0.75, // 6
    "speech.post, carried": 0.92, // 0
    "attribution.before, spoken": 0.85, // 42
    "attribution.before, carried": 0.92, // 0
    "attribution.after, spoken": 0.9, // 171
    "attribution.after, carried": 0.92, // 0
  },
  polarity: {
    asserted: 1, // 2501
    denied: 0.67, // 9
  },
  evidence: {
    "short, alone": 0.9, // 224
    "short, one of several": 0.74, // 158
    "middle, alone": 0.97, // 332
    "middle, one of several": 0.87, // 200
    "long, alone": 0.98, // 321
    "long, one of several": 0.89, // 178
    "cut, alone": 0.94, // 847
    "cut, one of several": 0.88, // 250
  },
};
