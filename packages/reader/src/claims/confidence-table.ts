// Made by bench/fit.ts from annotated articles; not to be edited. Behind each case: how many were measured.
import type { ConfidenceTable } from "./confidence.ts";

/** Per field and case the share of such readings that are right. */
export const confidenceTable: ConfidenceTable = {
  kind: {
    "tolls, number by a trigger": 0.95, // 1130
    "tolls, noun by a trigger": 0.81, // 418
    "tolls, name by a trigger": 0.56, // 36
    "tolls, counted noun": 0.91, // 242
    "tolls, bare noun": 0.85, // 102
    "tolls, share": 0.83, // 162
    "tolls, joined": 0.94, // 97
    "tolls, tally": 0.92, // 42
    "tolls, none": 0.8, // 25
    "the held, number by a trigger": 0.84, // 111
    "the held, noun by a trigger": 0.61, // 59
    "the held, name by a trigger": 0.79, // 4
    "the held, counted noun": 0.87, // 11
    "the held, bare noun": 0.88, // 1
    "the held, share": 0.5, // 11
    "the held, joined": 0.79, // 4
    "the held, tally": 0.88, // 1
    "the held, none": 0.89, // 2
    "the displaced, number by a trigger": 0.75, // 99
    "the displaced, noun by a trigger": 0.5, // 11
    "the displaced, name by a trigger": 0.86, // 0
    "the displaced, counted noun": 0.94, // 11
    "the displaced, bare noun": 0.86, // 0
    "the displaced, share": 0.7, // 5
    "the displaced, joined": 0.9, // 3
    "the displaced, tally": 0.95, // 13
    "the displaced, none": 0.86, // 0
    "things, number by a trigger": 0.87, // 66
    "things, noun by a trigger": 0.6, // 108
    "things, name by a trigger": 0.86, // 0
    "things, counted noun": 0.92, // 113
    "things, bare noun": 0.73, // 84
    "things, share": 0.59, // 5
    "things, joined": 0.75, // 13
    "things, tally": 0.86, // 0
    "things, none": 0.89, // 2
  },
  figure: {
    "tolls, digits": 0.97, // 795
    "tolls, words": 0.97, // 481
    "tolls, mixed": 0.87, // 23
    "tolls, vague": 0.88, // 84
    "tolls, amount": 0.78, // 110
    "tolls, singular noun": 0.78, // 321
    "tolls, dual noun": 0.93, // 135
    "tolls, bare plural": 0.72, // 190
    "tolls, name": 0.6, // 40
    "tolls, other": 0.78, // 75
    "the held, digits": 0.87, // 55
    "the held, words": 0.94, // 36
    "the held, mixed": 0.88, // 2
    "the held, vague": 0.81, // 20
    "the held, amount": 0.55, // 10
    "the held, singular noun": 0.63, // 33
    "the held, dual noun": 0.78, // 10
    "the held, bare plural": 0.43, // 26
    "the held, name": 0.79, // 4
    "the held, other": 0.93, // 8
    "the displaced, digits": 0.76, // 14
    "the displaced, words": 0.82, // 14
    "the displaced, mixed": 0.93, // 46
    "the displaced, vague": 0.85, // 27
    "the displaced, amount": 0.62, // 21
    "the displaced, singular noun": 0.7, // 5
    "the displaced, dual noun": 0.85, // 0
    "the displaced, bare plural": 0.49, // 8
    "the displaced, name": 0.85, // 0
    "the displaced, other": 0.74, // 7
    "things, digits": 0.91, // 52
    "things, words": 0.98, // 43
    "things, mixed": 0.85, // 0
    "things, vague": 0.95, // 39
    "things, amount": 0.74, // 44
    "things, singular noun": 0.65, // 68
    "things, dual noun": 0.72, // 97
    "things, bare plural": 0.49, // 41
    "things, name": 0.85, // 0
    "things, other": 0.83, // 7
  },
  population: {
    things: 0.99, // 344
    noun: 0.89, // 910
    "name with title": 0.92, // 9
    "organisation or ranks": 0.77, // 292
    "of the whole": 0.56, // 40
    "of those before": 0.75, // 163
    "unsaid, number": 0.68, // 262
    "unsaid, noun": 0.84, // 644
    "unsaid, name": 0.16, // 17
  },
  places: {
    "said, from 0.97": 0.96, // 342
    "said, from 0.93": 0.92, // 383
    "said, from 0.88": 0.86, // 290
    "said, from 0.8": 0.8, // 374
    "said, from 0.7": 0.71, // 324
    "said, from 0.6": 0.58, // 232
    "said, from 0.5": 0.48, // 213
    "said, from 0": 0.37, // 271
    "unsaid, from 0.97": 0.48, // 155
    "unsaid, from 0.93": 0.71, // 0
    "unsaid, from 0.88": 0.71, // 0
    "unsaid, from 0.8": 0.71, // 0
    "unsaid, from 0.7": 0.42, // 6
    "unsaid, from 0.6": 0.42, // 24
    "unsaid, from 0.5": 0.39, // 26
    "unsaid, from 0": 0.32, // 41
  },
  time: {
    "said, from 0.97": 0.84, // 27
    "said, from 0.93": 0.86, // 157
    "said, from 0.88": 0.83, // 199
    "said, from 0.8": 0.78, // 288
    "said, from 0.7": 0.72, // 322
    "said, from 0.6": 0.68, // 224
    "said, from 0.5": 0.56, // 183
    "said, from 0": 0.53, // 173
    "unsaid, from 0.97": 0.87, // 897
    "unsaid, from 0.93": 0.8, // 2
    "unsaid, from 0.88": 0.82, // 3
    "unsaid, from 0.8": 0.86, // 14
    "unsaid, from 0.7": 0.64, // 45
    "unsaid, from 0.6": 0.5, // 42
    "unsaid, from 0.5": 0.47, // 70
    "unsaid, from 0": 0.43, // 34
  },
  actors: {
    "said, from 0.97": 0.88, // 11
    "said, from 0.93": 0.92, // 97
    "said, from 0.88": 0.89, // 172
    "said, from 0.8": 0.79, // 218
    "said, from 0.7": 0.73, // 192
    "said, from 0.6": 0.63, // 145
    "said, from 0.5": 0.63, // 196
    "said, from 0": 0.52, // 227
    "unsaid, from 0.97": 0.89, // 235
    "unsaid, from 0.93": 0.92, // 228
    "unsaid, from 0.88": 0.86, // 162
    "unsaid, from 0.8": 0.77, // 214
    "unsaid, from 0.7": 0.67, // 177
    "unsaid, from 0.6": 0.53, // 126
    "unsaid, from 0.5": 0.41, // 135
    "unsaid, from 0": 0.41, // 147
  },
  means: {
    "said, from 0.97": 0.87, // 88
    "said, from 0.93": 0.88, // 236
    "said, from 0.88": 0.85, // 216
    "said, from 0.8": 0.86, // 197
    "said, from 0.7": 0.8, // 187
    "said, from 0.6": 0.76, // 169
    "said, from 0.5": 0.83, // 287
    "said, from 0": 0.75, // 432
    "unsaid, from 0.97": 0.84, // 457
    "unsaid, from 0.93": 0.93, // 15
    "unsaid, from 0.88": 0.75, // 27
    "unsaid, from 0.8": 0.71, // 58
    "unsaid, from 0.7": 0.72, // 81
    "unsaid, from 0.6": 0.67, // 59
    "unsaid, from 0.5": 0.49, // 85
    "unsaid, from 0": 0.48, // 88
  },
  attribution: {
    publisher: 0.95, // 1181
    "publisher beside speech": 0.62, // 75
    "speech.verb-subject, spoken": 0.95, // 946
    "speech.verb-subject, carried": 0.92, // 0
    "speech.subject-verb, spoken": 0.83, // 72
    "speech.subject-verb, carried": 0.92, // 0
    "speech.relative, spoken": 0.8, // 2
    "speech.relative, carried": 0.92, // 0
    "speech.carried, spoken": 0.87, // 8
    "speech.carried, carried": 0.81, // 130
    "speech.participle, spoken": 0.8, // 9
    "speech.participle, carried": 0.96, // 8
    "speech.colon, spoken": 0.82, // 11
    "speech.colon, carried": 0.92, // 0
    "speech.issue, spoken": 0.94, // 3
    "speech.issue, carried": 0.92, // 0
    "speech.counted, spoken": 0.95, // 6
    "speech.counted, carried": 0.92, // 0
    "speech.post, spoken": 0.75, // 6
    "speech.post, carried": 0.92, // 0
    "attribution.before, spoken": 0.86, // 48
    "attribution.before, carried": 0.92, // 0
    "attribution.after, spoken": 0.9, // 175
    "attribution.after, carried": 0.92, // 0
  },
  polarity: {
    asserted: 1, // 2671
    denied: 0.67, // 9
  },
  evidence: {
    "short, alone": 0.9, // 255
    "short, one of several": 0.83, // 160
    "middle, alone": 0.97, // 370
    "middle, one of several": 0.89, // 206
    "long, alone": 0.97, // 474
    "long, one of several": 0.9, // 205
    "cut, alone": 0.96, // 766
    "cut, one of several": 0.9, // 244
  },
};
