import type { Claim, FigureClaim, Reading, Span, StatementClaim } from "@isnad/model";

/** The words of a text as a span; the `turn`-th time that they stand there. */
export function spanIn(text: string, words: string, turn = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < turn; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { text: words, start, end: start + words.length };
}

const empty = {
  places: [],
  time: null,
  actors: [],
  means: null,
  attribution: [],
  polarity: "asserted",
  rules: [],
  flags: [],
  confidence: {},
} as const;

export function figureClaim(
  fields: Pick<FigureClaim, "id" | "kind" | "evidence" | "figure"> & Partial<FigureClaim>,
): Claim {
  return {
    ...structuredClone(empty),
    population: [],
    part_of: null,
    restates: null,
    ...fields,
  } as FigureClaim;
}

function statementClaim(
  fields: Pick<StatementClaim, "id" | "kind" | "evidence"> & Partial<StatementClaim>,
): Claim {
  return { ...structuredClone(empty), targets: [], ...fields } as StatementClaim;
}

const sentence =
  "نقلت وكالة المرفأ عن مسعف في بلدة تل الورد أن 46 مدنيا على الأقل، بينهم 6 أطفال، قتلوا يوم الجمعة في غارات شنتها طائرات الحكومة.";
const accusation = "واتهمت رابطة الأطباء قوات الحكومة باستهداف المستشفى، ونفت الوزارة مقتل أي مدني.";
const text = `${sentence}\n\n${accusation}`;
const at = (words: string, turn = 0) => spanIn(text, words, turn);

const chain: Claim["attribution"] = [
  { ...at("وكالة المرفأ"), type: "media", date: null },
  { ...at("مسعف في بلدة تل الورد"), type: "medical", date: "2018-03-17" },
];
const place = { ...at("تل الورد"), role: "at", id: null } as const;
const time = { ...at("يوم الجمعة"), startDate: "2018-03-16", endDate: "2018-03-16" };

/** A report of four claims: a toll, a part of it, an accusation, a denied toll. */
export const reading: Reading = {
  id: "reports/marfa.txt",
  publisher: "صحيفة الميناء",
  published: "2018-03-18",
  title: "قتلى في تل الورد",
  text,
  claims: [
    figureClaim({
      id: "c1",
      kind: "killed",
      evidence: at(sentence.slice(sentence.indexOf("46"), -1)),
      figure: { ...at("46 مدنيا على الأقل"), low: 46, high: null, quantifier: "at_least", unit: "person" },
      population: ["civilian"],
      places: [place],
      time,
      actors: [at("طائرات الحكومة")],
      means: "airstrike",
      attribution: chain,
      rules: [
        { field: "kind", rule: "killed (passive)", words: [] },
        { field: "figure", rule: "figure before its noun", words: [at("46")] },
        { field: "attribution", rule: "said by", words: [] },
      ],
      flags: ["carried_place"],
      confidence: { kind: 0.99, value: 0.97, places: 0.62, attribution: 0.81 },
    }),
    figureClaim({
      id: "c2",
      kind: "killed",
      evidence: at("بينهم 6 أطفال"),
      figure: { ...at("6 أطفال"), low: 6, high: 6, quantifier: "exact", unit: "person" },
      population: ["child"],
      places: [place],
      time,
      attribution: chain,
      part_of: "c1",
      confidence: { kind: 0.9, part_of: 0.88 },
    }),
    statementClaim({
      id: "c3",
      kind: "accusation",
      evidence: at("اتهمت رابطة الأطباء قوات الحكومة باستهداف المستشفى"),
      actors: [at("رابطة الأطباء")],
      targets: [at("قوات الحكومة")],
      places: [{ ...at("المستشفى"), role: "at" }],
      confidence: { kind: 0.95 },
    }),
    figureClaim({
      id: "c4",
      kind: "killed",
      evidence: at("نفت الوزارة مقتل أي مدني"),
      figure: { ...at("أي مدني"), low: 0, high: 0, quantifier: "none", unit: "person" },
      population: ["civilian"],
      polarity: "denied",
      attribution: [{ ...at("الوزارة"), type: "state", date: null }],
      confidence: { kind: 0.71 },
    }),
  ],
};
