// Made by bench/fit.ts from annotated articles; not to be edited. Behind each case: how many were measured.
import type { ConfidenceTable } from "./confidence.ts";

/** Per field and case the share of such readings that are right. */
export const confidenceTable: ConfidenceTable = {
  kind: {
    "tolls, number by a trigger": 0.95, // 1100
    "tolls, noun by a trigger": 0.74, // 404
    "tolls, name by a trigger": 0.51, // 32
    "tolls, counted noun": 0.88, // 212
    "tolls, bare noun": 0.84, // 81
    "tolls, share": 0.73, // 171
    "tolls, joined": 0.94, // 81
    "tolls, tally": 0.79, // 38
    "tolls, none": 0.83, // 24
    "the held, number by a trigger": 0.77, // 109
    "the held, noun by a trigger": 0.47, // 66
    "the held, name by a trigger": 0.7, // 6
    "the held, counted noun": 0.62, // 14
    "the held, bare noun": 0.85, // 1
    "the held, share": 0.48, // 11
    "the held, joined": 0.85, // 1
    "the held, tally": 0.85, // 1
    "the held, none": 0.83, // 0
    "the displaced, number by a trigger": 0.74, // 93
    "the displaced, noun by a trigger": 0.51, // 12
    "the displaced, name by a trigger": 0.83, // 0
    "the displaced, counted noun": 0.92, // 10
    "the displaced, bare noun": 0.83, // 0
    "the displaced, share": 0.68, // 5
    "the displaced, joined": 0.77, // 4
    "the displaced, tally": 0.93, // 13
    "the displaced, none": 0.83, // 0
    "things, number by a trigger": 0.87, // 59
    "things, noun by a trigger": 0.56, // 97
    "things, name by a trigger": 0.83, // 0
    "things, counted noun": 0.92, // 97
    "things, bare noun": 0.72, // 83
    "things, share": 0.58, // 2
    "things, joined": 0.83, // 8
    "things, tally": 0.83, // 0
    "things, none": 0.65, // 4
  },
  figure: {
    "tolls, digits": 0.96, // 763
    "tolls, words": 0.96, // 467
    "tolls, mixed": 0.8, // 20
    "tolls, vague": 0.88, // 83
    "tolls, amount": 0.73, // 108
    "tolls, singular noun": 0.68, // 290
    "tolls, dual noun": 0.91, // 124
    "tolls, bare plural": 0.66, // 187
    "tolls, name": 0.51, // 32
    "tolls, other": 0.8, // 69
    "the held, digits": 0.87, // 55
    "the held, words": 0.83, // 34
    "the held, mixed": 0.86, // 2
    "the held, vague": 0.79, // 19
    "the held, amount": 0.27, // 15
    "the held, singular noun": 0.43, // 39
    "the held, dual noun": 0.74, // 8
    "the held, bare plural": 0.42, // 26
    "the held, name": 0.7, // 6
    "the held, other": 0.89, // 5
    "the displaced, digits": 0.79, // 12
    "the displaced, words": 0.81, // 14
    "the displaced, mixed": 0.92, // 45
    "the displaced, vague": 0.83, // 25
    "the displaced, amount": 0.55, // 20
    "the displaced, singular noun": 0.76, // 4
    "the displaced, dual noun": 0.82, // 0
    "the displaced, bare plural": 0.41, // 11
    "the displaced, name": 0.82, // 0
    "the displaced, other": 0.7, // 6
    "things, digits": 0.9, // 50
    "things, words": 0.97, // 36
    "things, mixed": 0.82, // 0
    "things, vague": 0.93, // 34
    "things, amount": 0.75, // 37
    "things, singular noun": 0.64, // 54
    "things, dual noun": 0.72, // 96
    "things, bare plural": 0.36, // 36
    "things, name": 0.82, // 0
    "things, other": 0.62, // 7
  },
  population: {
    things: 0.99, // 304
    noun: 0.89, // 836
    "name with title": 0.79, // 5
    "organisation or ranks": 0.79, // 244
    "of the whole": 0.54, // 31
    "of those before": 0.74, // 160
    "unsaid, number": 0.62, // 265
    "unsaid, noun": 0.86, // 612
    "unsaid, name": 0.22, // 17
  },
  places: {
    "said, from 0.97": 0.95, // 308
    "said, from 0.93": 0.92, // 352
    "said, from 0.88": 0.83, // 281
    "said, from 0.8": 0.82, // 374
    "said, from 0.7": 0.71, // 282
    "said, from 0.6": 0.58, // 220
    "said, from 0.5": 0.51, // 184
    "said, from 0": 0.36, // 239
    "unsaid, from 0.97": 0.5, // 139
    "unsaid, from 0.93": 0.71, // 0
    "unsaid, from 0.88": 0.71, // 0
    "unsaid, from 0.8": 0.62, // 1
    "unsaid, from 0.7": 0.39, // 11
    "unsaid, from 0.6": 0.59, // 23
    "unsaid, from 0.5": 0.39, // 22
    "unsaid, from 0": 0.27, // 39
  },
  time: {
    "said, from 0.97": 0.83, // 11
    "said, from 0.93": 0.84, // 139
    "said, from 0.88": 0.8, // 195
    "said, from 0.8": 0.79, // 263
    "said, from 0.7": 0.68, // 277
    "said, from 0.6": 0.68, // 230
    "said, from 0.5": 0.55, // 169
    "said, from 0": 0.5, // 154
    "unsaid, from 0.97": 0.89, // 833
    "unsaid, from 0.93": 0.74, // 0
    "unsaid, from 0.88": 0.77, // 1
    "unsaid, from 0.8": 0.81, // 9
    "unsaid, from 0.7": 0.61, // 39
    "unsaid, from 0.6": 0.39, // 56
    "unsaid, from 0.5": 0.35, // 66
    "unsaid, from 0": 0.43, // 32
  },
  actors: {
    "said, from 0.97": 0.92, // 40
    "said, from 0.93": 0.84, // 130
    "said, from 0.88": 0.84, // 153
    "said, from 0.8": 0.8, // 175
    "said, from 0.7": 0.64, // 171
    "said, from 0.6": 0.62, // 155
    "said, from 0.5": 0.53, // 171
    "said, from 0": 0.52, // 151
    "unsaid, from 0.97": 0.77, // 995
    "unsaid, from 0.93": 0.79, // 4
    "unsaid, from 0.88": 0.79, // 15
    "unsaid, from 0.8": 0.68, // 32
    "unsaid, from 0.7": 0.42, // 69
    "unsaid, from 0.6": 0.49, // 60
    "unsaid, from 0.5": 0.53, // 82
    "unsaid, from 0": 0.3, // 71
  },
  means: {
    "said, from 0.97": 0.88, // 62
    "said, from 0.93": 0.88, // 234
    "said, from 0.88": 0.85, // 211
    "said, from 0.8": 0.85, // 189
    "said, from 0.7": 0.79, // 163
    "said, from 0.6": 0.79, // 178
    "said, from 0.5": 0.82, // 258
    "said, from 0": 0.76, // 390
    "unsaid, from 0.97": 0.85, // 418
    "unsaid, from 0.93": 0.91, // 11
    "unsaid, from 0.88": 0.71, // 18
    "unsaid, from 0.8": 0.72, // 47
    "unsaid, from 0.7": 0.7, // 56
    "unsaid, from 0.6": 0.66, // 62
    "unsaid, from 0.5": 0.47, // 89
    "unsaid, from 0": 0.43, // 88
  },
  attribution: {
    publisher: 0.91, // 1108
    "publisher beside speech": 0.56, // 61
    "speech.verb-subject, spoken": 0.93, // 879
    "speech.verb-subject, carried": 0.9, // 0
    "speech.subject-verb, spoken": 0.81, // 72
    "speech.subject-verb, carried": 0.9, // 0
    "speech.relative, spoken": 0.78, // 2
    "speech.relative, carried": 0.9, // 0
    "speech.carried, spoken": 0.85, // 7
    "speech.carried, carried": 0.79, // 104
    "speech.participle, spoken": 0.83, // 5
    "speech.participle, carried": 0.95, // 8
    "speech.colon, spoken": 0.81, // 11
    "speech.colon, carried": 0.9, // 0
    "speech.issue, spoken": 0.91, // 1
    "speech.issue, carried": 0.9, // 0
    "speech.counted, spoken": 0.94, // 6
    "speech.counted, carried": 0.9, // 0
    "speech.post, spoken": 0.74, // 6
    "speech.post, carried": 0.9, // 0
    "attribution.before, spoken": 0.84, // 40
    "attribution.before, carried": 0.9, // 0
    "attribution.after, spoken": 0.91, // 164
    "attribution.after, carried": 0.9, // 0
  },
  polarity: {
    asserted: 1, // 2465
    denied: 0.67, // 9
  },
  evidence: {
    "short, alone": 0.91, // 222
    "short, one of several": 0.74, // 154
    "middle, alone": 0.97, // 326
    "middle, one of several": 0.87, // 196
    "long, alone": 0.98, // 314
    "long, one of several": 0.9, // 173
    "cut, alone": 0.94, // 841
    "cut, one of several": 0.88, // 248
  },
};
