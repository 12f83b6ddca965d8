// Made by bench/fit.ts from annotated articles; not to be edited. Behind each case: how many were measured.
import type { ConfidenceTable } from "./confidence.ts";

/** Per field and case the share of such readings that are right. */
export const confidenceTable: ConfidenceTable = {
  kind: {
    "tolls, number by a trigger": 0.95, // 1252
    "tolls, noun by a trigger": 0.82, // 472
    "tolls, name by a trigger": 0.57, // 37
    "tolls, counted noun": 0.91, // 258
    "tolls, bare noun": 0.82, // 117
    "tolls, share": 0.85, // 195
    "tolls, joined": 0.94, // 113
    "tolls, tally": 0.9, // 46
    "tolls, none": 0.8, // 25
    "the held, number by a trigger": 0.84, // 116
    "the held, noun by a trigger": 0.6, // 61
    "the held, name by a trigger": 0.79, // 4
    "the held, counted noun": 0.87, // 11
    "the held, bare noun": 0.89, // 2
    "the held, share": 0.5, // 11
    "the held, joined": 0.79, // 4
    "the held, tally": 0.88, // 1
    "the held, none": 0.89, // 2
    "the displaced, number by a trigger": 0.78, // 104
    "the displaced, noun by a trigger": 0.46, // 12
    "the displaced, name by a trigger": 0.86, // 0
    "the displaced, counted noun": 0.94, // 9
    "the displaced, bare noun": 0.86, // 0
    "the displaced, share": 0.7, // 5
    "the displaced, joined": 0.7, // 5
    "the displaced, tally": 0.95, // 13
    "the displaced, none": 0.86, // 0
    "things, number by a trigger": 0.86, // 69
    "things, noun by a trigger": 0.61, // 112
    "things, name by a trigger": 0.86, // 0
    "things, counted noun": 0.91, // 127
    "things, bare noun": 0.74, // 89
    "things, share": 0.68, // 4
    "things, joined": 0.76, // 14
    "things, tally": 0.86, // 0
    "things, none": 0.89, // 2
  },
  figure: {
    "tolls, digits": 0.97, // 897
    "tolls, words": 0.97, // 524
    "tolls, mixed": 0.88, // 24
    "tolls, vague": 0.89, // 91
    "tolls, amount": 0.77, // 121
    "tolls, singular noun": 0.8, // 369
    "tolls, dual noun": 0.94, // 156
    "tolls, bare plural": 0.72, // 213
    "tolls, name": 0.61, // 41
    "tolls, other": 0.79, // 79
    "the held, digits": 0.88, // 58
    "the held, words": 0.95, // 38
    "the held, mixed": 0.89, // 2
    "the held, vague": 0.81, // 20
    "the held, amount": 0.55, // 10
    "the held, singular noun": 0.63, // 33
    "the held, dual noun": 0.73, // 12
    "the held, bare plural": 0.45, // 27
    "the held, name": 0.79, // 4
    "the held, other": 0.93, // 8
    "the displaced, digits": 0.83, // 15
    "the displaced, words": 0.77, // 15
    "the displaced, mixed": 0.93, // 47
    "the displaced, vague": 0.85, // 27
    "the displaced, amount": 0.64, // 22
    "the displaced, singular noun": 0.62, // 6
    "the displaced, dual noun": 0.72, // 1
    "the displaced, bare plural": 0.49, // 8
    "the displaced, name": 0.86, // 0
    "the displaced, other": 0.74, // 7
    "things, digits": 0.92, // 59
    "things, words": 0.98, // 45
    "things, mixed": 0.86, // 0
    "things, vague": 0.95, // 42
    "things, amount": 0.72, // 47
    "things, singular noun": 0.64, // 70
    "things, dual noun": 0.74, // 102
    "things, bare plural": 0.52, // 44
    "things, name": 0.86, // 0
    "things, other": 0.75, // 8
  },
  population: {
    things: 0.99, // 368
    noun: 0.9, // 1026
    "name with title": 0.93, // 9
    "organisation or ranks": 0.78, // 315
    "of the whole": 0.58, // 48
    "of those before": 0.74, // 181
    "unsaid, number": 0.68, // 285
    "unsaid, noun": 0.85, // 711
    "unsaid, name": 0.2, // 18
  },
  places: {
    "said, from 0.97": 0.95, // 422
    "said, from 0.93": 0.91, // 394
    "said, from 0.88": 0.87, // 364
    "said, from 0.8": 0.81, // 368
    "said, from 0.7": 0.71, // 371
    "said, from 0.6": 0.54, // 247
    "said, from 0.5": 0.51, // 236
    "said, from 0": 0.4, // 276
    "unsaid, from 0.97": 0.52, // 182
    "unsaid, from 0.93": 0.72, // 0
    "unsaid, from 0.88": 0.72, // 0
    "unsaid, from 0.8": 0.72, // 0
    "unsaid, from 0.7": 0.6, // 9
    "unsaid, from 0.6": 0.51, // 20
    "unsaid, from 0.5": 0.3, // 28
    "unsaid, from 0": 0.29, // 44
  },
  time: {
    "said, from 0.97": 0.89, // 33
    "said, from 0.93": 0.85, // 155
    "said, from 0.88": 0.8, // 186
    "said, from 0.8": 0.81, // 330
    "said, from 0.7": 0.69, // 360
    "said, from 0.6": 0.6, // 245
    "said, from 0.5": 0.58, // 228
    "said, from 0": 0.44, // 222
    "unsaid, from 0.97": 0.87, // 971
    "unsaid, from 0.93": 0.76, // 1
    "unsaid, from 0.88": 0.87, // 8
    "unsaid, from 0.8": 0.63, // 23
    "unsaid, from 0.7": 0.58, // 49
    "unsaid, from 0.6": 0.61, // 50
    "unsaid, from 0.5": 0.44, // 70
    "unsaid, from 0": 0.52, // 30
  },
  actors: {
    "said, from 0.97": 0.87, // 12
    "said, from 0.93": 0.93, // 96
    "said, from 0.88": 0.88, // 176
    "said, from 0.8": 0.84, // 252
    "said, from 0.7": 0.69, // 209
    "said, from 0.6": 0.67, // 192
    "said, from 0.5": 0.71, // 201
    "said, from 0": 0.49, // 277
    "unsaid, from 0.97": 0.88, // 238
    "unsaid, from 0.93": 0.92, // 248
    "unsaid, from 0.88": 0.88, // 190
    "unsaid, from 0.8": 0.78, // 216
    "unsaid, from 0.7": 0.66, // 207
    "unsaid, from 0.6": 0.54, // 164
    "unsaid, from 0.5": 0.39, // 118
    "unsaid, from 0": 0.43, // 166
  },
  means: {
    "said, from 0.97": 0.88, // 81
    "said, from 0.93": 0.91, // 284
    "said, from 0.88": 0.89, // 221
    "said, from 0.8": 0.81, // 233
    "said, from 0.7": 0.82, // 221
    "said, from 0.6": 0.83, // 212
    "said, from 0.5": 0.81, // 341
    "said, from 0": 0.8, // 449
    "unsaid, from 0.97": 0.87, // 472
    "unsaid, from 0.93": 0.89, // 17
    "unsaid, from 0.88": 0.82, // 20
    "unsaid, from 0.8": 0.65, // 59
    "unsaid, from 0.7": 0.74, // 83
    "unsaid, from 0.6": 0.69, // 79
    "unsaid, from 0.5": 0.57, // 83
    "unsaid, from 0": 0.45, // 106
  },
  attribution: {
    publisher: 0.95, // 1337
    "publisher beside speech": 0.63, // 78
    "speech.verb-subject, spoken": 0.94, // 1026
    "speech.verb-subject, carried": 0.92, // 0
    "speech.subject-verb, spoken": 0.85, // 79
    "speech.subject-verb, carried": 0.92, // 0
    "speech.relative, spoken": 0.79, // 2
    "speech.relative, carried": 0.92, // 0
    "speech.carried, spoken": 0.87, // 8
    "speech.carried, carried": 0.81, // 141
    "speech.participle, spoken": 0.73, // 10
    "speech.participle, carried": 0.96, // 8
    "speech.colon, spoken": 0.84, // 13
    "speech.colon, carried": 0.92, // 0
    "speech.issue, spoken": 0.94, // 3
    "speech.issue, carried": 0.92, // 0
    "speech.counted, spoken": 0.95, // 6
    "speech.counted, carried": 0.92, // 0
    "speech.post, spoken": 0.75, // 6
    "speech.post, carried": 0.92, // 0
    "attribution.before, spoken": 0.87, // 50
    "attribution.before, carried": 0.92, // 0
    "attribution.after, spoken": 0.9, // 193
    "attribution.after, carried": 0.92, // 0
  },
  polarity: {
    asserted: 1, // 2949
    denied: 0.56, // 11
  },
  evidence: {
    "short, alone": 0.89, // 271
    "short, one of several": 0.81, // 176
    "middle, alone": 0.97, // 405
    "middle, one of several": 0.88, // 233
    "long, alone": 0.94, // 492
    "long, one of several": 0.9, // 199
    "cut, alone": 0.94, // 906
    "cut, one of several": 0.89, // 278
  },
};
