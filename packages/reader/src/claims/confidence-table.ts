// Made by bench/fit.ts from annotated articles; not to be edited. Behind each case: how many were measured.
import type { ConfidenceTable } from "./confidence.ts";

/** Per field and case the share of such readings that are right. */
export const confidenceTable: ConfidenceTable = {
  kind: {
    "tolls, number by a trigger": 0.95, // 1094
    "tolls, noun by a trigger": 0.74, // 399
    "tolls, name by a trigger": 0.45, // 35
    "tolls, counted noun": 0.88, // 208
    "tolls, bare noun": 0.84, // 79
    "tolls, share": 0.71, // 168
    "tolls, joined": 0.92, // 77
    "tolls, tally": 0.53, // 40
    "tolls, none": 0.82, // 24
    "the held, number by a trigger": 0.77, // 107
    "the held, noun by a trigger": 0.46, // 65
    "the held, name by a trigger": 0.67, // 5
    "the held, counted noun": 0.62, // 14
    "the held, bare noun": 0.84, // 1
    "the held, share": 0.53, // 10
    "the held, joined": 0.84, // 1
    "the held, tally": 0.84, // 1
    "the held, none": 0.82, // 0
    "the displaced, number by a trigger": 0.75, // 92
    "the displaced, noun by a trigger": 0.48, // 11
    "the displaced, name by a trigger": 0.82, // 0
    "the displaced, counted noun": 0.92, // 10
    "the displaced, bare noun": 0.82, // 0
    "the displaced, share": 0.76, // 4
    "the displaced, joined": 0.74, // 3
    "the displaced, tally": 0.93, // 13
    "the displaced, none": 0.82, // 0
    "things, number by a trigger": 0.88, // 53
    "things, noun by a trigger": 0.61, // 85
    "things, name by a trigger": 0.82, // 0
    "things, counted noun": 0.86, // 93
    "things, bare noun": 0.69, // 82
    "things, share": 0.57, // 2
    "things, joined": 0.82, // 8
    "things, tally": 0.82, // 0
    "things, none": 0.65, // 4
  },
  figure: {
    "tolls, digits": 0.95, // 760
    "tolls, words": 0.94, // 459
    "tolls, mixed": 0.75, // 20
    "tolls, vague": 0.88, // 83
    "tolls, amount": 0.69, // 107
    "tolls, singular noun": 0.67, // 280
    "tolls, dual noun": 0.9, // 120
    "tolls, bare plural": 0.63, // 191
    "tolls, name": 0.44, // 35
    "tolls, other": 0.76, // 69
    "the held, digits": 0.86, // 55
    "the held, words": 0.83, // 34
    "the held, mixed": 0.85, // 2
    "the held, vague": 0.79, // 19
    "the held, amount": 0.26, // 15
    "the held, singular noun": 0.43, // 39
    "the held, dual noun": 0.71, // 7
    "the held, bare plural": 0.44, // 25
    "the held, name": 0.67, // 5
    "the held, other": 0.86, // 3
    "the displaced, digits": 0.78, // 12
    "the displaced, words": 0.79, // 13
    "the displaced, mixed": 0.92, // 45
    "the displaced, vague": 0.83, // 25
    "the displaced, amount": 0.62, // 18
    "the displaced, singular noun": 0.76, // 4
    "the displaced, dual noun": 0.81, // 0
    "the displaced, bare plural": 0.37, // 10
    "the displaced, name": 0.81, // 0
    "the displaced, other": 0.69, // 6
    "things, digits": 0.89, // 46
    "things, words": 0.96, // 35
    "things, mixed": 0.81, // 0
    "things, vague": 0.93, // 32
    "things, amount": 0.69, // 29
    "things, singular noun": 0.67, // 48
    "things, dual noun": 0.69, // 95
    "things, bare plural": 0.43, // 29
    "things, name": 0.81, // 0
    "things, other": 0.46, // 13
  },
  population: {
    things: 0.99, // 283
    noun: 0.9, // 808
    "name with title": 0.79, // 5
    "organisation or ranks": 0.74, // 242
    "of the whole": 0.52, // 30
    "of those before": 0.73, // 160
    "unsaid, number": 0.61, // 272
    "unsaid, noun": 0.87, // 589
    "unsaid, name": 0.19, // 16
  },
  places: {
    "said, from 0.97": 0.94, // 333
    "said, from 0.93": 0.9, // 352
    "said, from 0.88": 0.84, // 288
    "said, from 0.8": 0.77, // 304
    "said, from 0.7": 0.64, // 297
    "said, from 0.6": 0.65, // 218
    "said, from 0.5": 0.45, // 185
    "said, from 0": 0.37, // 196
    "unsaid, from 0.97": 0.45, // 135
    "unsaid, from 0.93": 0.7, // 0
    "unsaid, from 0.88": 0.53, // 2
    "unsaid, from 0.8": 0.5, // 6
    "unsaid, from 0.7": 0.53, // 17
    "unsaid, from 0.6": 0.57, // 19
    "unsaid, from 0.5": 0.38, // 18
    "unsaid, from 0": 0.22, // 35
  },
  time: {
    "said, from 0.97": 0.84, // 47
    "said, from 0.93": 0.81, // 173
    "said, from 0.88": 0.8, // 218
    "said, from 0.8": 0.78, // 259
    "said, from 0.7": 0.71, // 242
    "said, from 0.6": 0.52, // 175
    "said, from 0.5": 0.53, // 122
    "said, from 0": 0.54, // 95
    "unsaid, from 0.97": 0.89, // 815
    "unsaid, from 0.93": 0.82, // 4
    "unsaid, from 0.88": 0.57, // 13
    "unsaid, from 0.8": 0.65, // 24
    "unsaid, from 0.7": 0.66, // 42
    "unsaid, from 0.6": 0.32, // 63
    "unsaid, from 0.5": 0.32, // 88
    "unsaid, from 0": 0.43, // 26
  },
  actors: {
    "said, from 0.97": 0.91, // 88
    "said, from 0.93": 0.83, // 170
    "said, from 0.88": 0.8, // 141
    "said, from 0.8": 0.71, // 153
    "said, from 0.7": 0.69, // 174
    "said, from 0.6": 0.62, // 152
    "said, from 0.5": 0.48, // 122
    "said, from 0": 0.52, // 134
    "unsaid, from 0.97": 0.77, // 976
    "unsaid, from 0.93": 0.88, // 12
    "unsaid, from 0.88": 0.77, // 22
    "unsaid, from 0.8": 0.4, // 48
    "unsaid, from 0.7": 0.46, // 52
    "unsaid, from 0.6": 0.61, // 52
    "unsaid, from 0.5": 0.44, // 60
    "unsaid, from 0": 0.31, // 49
  },
  means: {
    "said, from 0.97": 0.89, // 98
    "said, from 0.93": 0.85, // 230
    "said, from 0.88": 0.89, // 178
    "said, from 0.8": 0.79, // 188
    "said, from 0.7": 0.81, // 179
    "said, from 0.6": 0.8, // 182
    "said, from 0.5": 0.8, // 267
    "said, from 0": 0.78, // 315
    "unsaid, from 0.97": 0.85, // 401
    "unsaid, from 0.93": 0.92, // 14
    "unsaid, from 0.88": 0.73, // 41
    "unsaid, from 0.8": 0.71, // 45
    "unsaid, from 0.7": 0.73, // 63
    "unsaid, from 0.6": 0.57, // 62
    "unsaid, from 0.5": 0.47, // 74
    "unsaid, from 0": 0.48, // 68
  },
  attribution: {
    publisher: 0.92, // 1034
    "publisher beside speech": 0.61, // 95
    "speech.verb-subject, spoken": 0.91, // 855
    "speech.verb-subject, carried": 0.88, // 0
    "speech.subject-verb, spoken": 0.71, // 64
    "speech.subject-verb, carried": 0.88, // 0
    "speech.relative, spoken": 0.77, // 2
    "speech.relative, carried": 0.88, // 0
    "speech.carried, spoken": 0.84, // 7
    "speech.carried, carried": 0.78, // 102
    "speech.participle, spoken": 0.82, // 5
    "speech.participle, carried": 0.94, // 7
    "speech.colon, spoken": 0.75, // 13
    "speech.colon, carried": 0.88, // 0
    "speech.issue, spoken": 0.89, // 1
    "speech.issue, carried": 0.88, // 0
    "speech.counted, spoken": 0.93, // 6
    "speech.counted, carried": 0.88, // 0
    "speech.post, spoken": 0.73, // 6
    "speech.post, carried": 0.88, // 0
    "attribution.before, spoken": 0.81, // 40
    "attribution.before, carried": 0.88, // 0
    "attribution.after, spoken": 0.86, // 168
    "attribution.after, carried": 0.88, // 0
  },
  polarity: {
    asserted: 1, // 2396
    denied: 0.67, // 9
  },
  evidence: {
    "short, alone": 0.88, // 160
    "short, one of several": 0.73, // 147
    "middle, alone": 0.97, // 291
    "middle, one of several": 0.87, // 187
    "long, alone": 0.98, // 323
    "long, one of several": 0.9, // 171
    "cut, alone": 0.95, // 888
    "cut, one of several": 0.88, // 238
  },
};
