// Made by bench/fit.ts from annotated articles; not to be edited. Behind each case: how many were measured.
import type { ConfidenceTable } from "./confidence.ts";

/** Per field and case the share of such readings that are right. */
export const confidenceTable: ConfidenceTable = {
  kind: {
    "tolls, number by a trigger": 0.95, // 1126
    "tolls, noun by a trigger": 0.8, // 410
    "tolls, name by a trigger": 0.58, // 35
    "tolls, counted noun": 0.9, // 234
    "tolls, bare noun": 0.86, // 98
    "tolls, share": 0.79, // 167
    "tolls, joined": 0.93, // 88
    "tolls, tally": 0.87, // 43
    "tolls, none": 0.79, // 25
    "the held, number by a trigger": 0.84, // 111
    "the held, noun by a trigger": 0.59, // 60
    "the held, name by a trigger": 0.79, // 4
    "the held, counted noun": 0.86, // 11
    "the held, bare noun": 0.87, // 1
    "the held, share": 0.5, // 11
    "the held, joined": 0.79, // 4
    "the held, tally": 0.87, // 1
    "the held, none": 0.88, // 2
    "the displaced, number by a trigger": 0.76, // 98
    "the displaced, noun by a trigger": 0.48, // 13
    "the displaced, name by a trigger": 0.85, // 0
    "the displaced, counted noun": 0.94, // 11
    "the displaced, bare noun": 0.85, // 0
    "the displaced, share": 0.69, // 5
    "the displaced, joined": 0.89, // 3
    "the displaced, tally": 0.94, // 13
    "the displaced, none": 0.85, // 0
    "things, number by a trigger": 0.89, // 65
    "things, noun by a trigger": 0.6, // 107
    "things, name by a trigger": 0.85, // 0
    "things, counted noun": 0.92, // 106
    "things, bare noun": 0.73, // 84
    "things, share": 0.59, // 5
    "things, joined": 0.74, // 13
    "things, tally": 0.85, // 0
    "things, none": 0.88, // 2
  },
  figure: {
    "tolls, digits": 0.96, // 792
    "tolls, words": 0.96, // 475
    "tolls, mixed": 0.87, // 23
    "tolls, vague": 0.86, // 84
    "tolls, amount": 0.77, // 108
    "tolls, singular noun": 0.76, // 310
    "tolls, dual noun": 0.93, // 131
    "tolls, bare plural": 0.7, // 190
    "tolls, name": 0.62, // 40
    "tolls, other": 0.79, // 73
    "the held, digits": 0.87, // 55
    "the held, words": 0.94, // 36
    "the held, mixed": 0.88, // 2
    "the held, vague": 0.81, // 20
    "the held, amount": 0.54, // 10
    "the held, singular noun": 0.6, // 34
    "the held, dual noun": 0.78, // 10
    "the held, bare plural": 0.43, // 26
    "the held, name": 0.78, // 4
    "the held, other": 0.92, // 8
    "the displaced, digits": 0.81, // 13
    "the displaced, words": 0.82, // 14
    "the displaced, mixed": 0.93, // 46
    "the displaced, vague": 0.84, // 27
    "the displaced, amount": 0.62, // 21
    "the displaced, singular noun": 0.69, // 5
    "the displaced, dual noun": 0.71, // 1
    "the displaced, bare plural": 0.51, // 9
    "the displaced, name": 0.84, // 0
    "the displaced, other": 0.73, // 7
    "things, digits": 0.91, // 51
    "things, words": 0.97, // 41
    "things, mixed": 0.84, // 0
    "things, vague": 0.94, // 35
    "things, amount": 0.65, // 43
    "things, singular noun": 0.65, // 67
    "things, dual noun": 0.72, // 97
    "things, bare plural": 0.43, // 41
    "things, name": 0.84, // 0
    "things, other": 0.82, // 7
  },
  population: {
    things: 0.99, // 330
    noun: 0.88, // 893
    "name with title": 0.85, // 10
    "organisation or ranks": 0.78, // 275
    "of the whole": 0.56, // 43
    "of those before": 0.73, // 165
    "unsaid, number": 0.65, // 263
    "unsaid, noun": 0.85, // 632
    "unsaid, name": 0.16, // 17
  },
  places: {
    "said, from 0.97": 0.95, // 360
    "said, from 0.93": 0.91, // 352
    "said, from 0.88": 0.85, // 295
    "said, from 0.8": 0.79, // 348
    "said, from 0.7": 0.73, // 326
    "said, from 0.6": 0.57, // 237
    "said, from 0.5": 0.49, // 201
    "said, from 0": 0.39, // 259
    "unsaid, from 0.97": 0.45, // 156
    "unsaid, from 0.93": 0.71, // 0
    "unsaid, from 0.88": 0.71, // 0
    "unsaid, from 0.8": 0.71, // 0
    "unsaid, from 0.7": 0.47, // 5
    "unsaid, from 0.6": 0.44, // 25
    "unsaid, from 0.5": 0.36, // 26
    "unsaid, from 0": 0.34, // 39
  },
  time: {
    "said, from 0.97": 0.84, // 27
    "said, from 0.93": 0.85, // 155
    "said, from 0.88": 0.85, // 186
    "said, from 0.8": 0.77, // 286
    "said, from 0.7": 0.72, // 315
    "said, from 0.6": 0.67, // 212
    "said, from 0.5": 0.57, // 183
    "said, from 0": 0.52, // 167
    "unsaid, from 0.97": 0.88, // 883
    "unsaid, from 0.93": 0.8, // 2
    "unsaid, from 0.88": 0.83, // 4
    "unsaid, from 0.8": 0.8, // 14
    "unsaid, from 0.7": 0.69, // 46
    "unsaid, from 0.6": 0.54, // 41
    "unsaid, from 0.5": 0.38, // 70
    "unsaid, from 0": 0.43, // 36
  },
  actors: {
    "said, from 0.97": 0.88, // 13
    "said, from 0.93": 0.87, // 85
    "said, from 0.88": 0.92, // 149
    "said, from 0.8": 0.8, // 180
    "said, from 0.7": 0.71, // 184
    "said, from 0.6": 0.65, // 171
    "said, from 0.5": 0.64, // 191
    "said, from 0": 0.46, // 223
    "unsaid, from 0.97": 0.81, // 172
    "unsaid, from 0.93": 0.91, // 220
    "unsaid, from 0.88": 0.87, // 168
    "unsaid, from 0.8": 0.81, // 202
    "unsaid, from 0.7": 0.66, // 218
    "unsaid, from 0.6": 0.5, // 166
    "unsaid, from 0.5": 0.51, // 136
    "unsaid, from 0": 0.33, // 151
  },
  means: {
    "said, from 0.97": 0.87, // 76
    "said, from 0.93": 0.89, // 237
    "said, from 0.88": 0.83, // 214
    "said, from 0.8": 0.86, // 199
    "said, from 0.7": 0.8, // 176
    "said, from 0.6": 0.79, // 172
    "said, from 0.5": 0.83, // 279
    "said, from 0": 0.77, // 413
    "unsaid, from 0.97": 0.84, // 449
    "unsaid, from 0.93": 0.92, // 14
    "unsaid, from 0.88": 0.75, // 31
    "unsaid, from 0.8": 0.73, // 49
    "unsaid, from 0.7": 0.72, // 79
    "unsaid, from 0.6": 0.69, // 61
    "unsaid, from 0.5": 0.42, // 96
    "unsaid, from 0": 0.49, // 84
  },
  attribution: {
    publisher: 0.94, // 1165
    "publisher beside speech": 0.64, // 72
    "speech.verb-subject, spoken": 0.95, // 922
    "speech.verb-subject, carried": 0.92, // 0
    "speech.subject-verb, spoken": 0.83, // 71
    "speech.subject-verb, carried": 0.92, // 0
    "speech.relative, spoken": 0.79, // 2
    "speech.relative, carried": 0.92, // 0
    "speech.carried, spoken": 0.87, // 8
    "speech.carried, carried": 0.82, // 127
    "speech.participle, spoken": 0.8, // 9
    "speech.participle, carried": 0.96, // 8
    "speech.colon, spoken": 0.82, // 11
    "speech.colon, carried": 0.92, // 0
    "speech.issue, spoken": 0.93, // 1
    "speech.issue, carried": 0.92, // 0
    "speech.counted, spoken": 0.95, // 6
    "speech.counted, carried": 0.92, // 0
    "speech.post, spoken": 0.75, // 6
    "speech.post, carried": 0.92, // 0
    "attribution.before, spoken": 0.85, // 44
    "attribution.before, carried": 0.92, // 0
    "attribution.after, spoken": 0.9, // 175
    "attribution.after, carried": 0.92, // 0
  },
  polarity: {
    asserted: 1, // 2618
    denied: 0.67, // 9
  },
  evidence: {
    "short, alone": 0.9, // 252
    "short, one of several": 0.76, // 165
    "middle, alone": 0.97, // 348
    "middle, one of several": 0.85, // 207
    "long, alone": 0.98, // 334
    "long, one of several": 0.89, // 183
    "cut, alone": 0.94, // 881
    "cut, one of several": 0.88, // 257
  },
};
