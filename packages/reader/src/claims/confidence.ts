import type { FigureKind } from "@isnad/model";
import { type SpeechScope, speechRules } from "../sources/index.ts";
import type { ChosenField } from "./choice/choose.ts";
import type { Circumstances, Setting } from "./circumstances.ts";
import type { Draft } from "./figures.ts";
import { namedRule } from "./given-phrases.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** What made a figure claim. */
export interface Making {
  readonly draft: Draft;
  readonly circumstances: Circumstances;
  readonly facts: SentenceFacts;
  readonly scope: SpeechScope | undefined;
  /** Whether the claim says who is counted. */
  readonly peopled: boolean;
  readonly whole: boolean;
  /** Length of the quoted clause. */
  readonly clause: number;
}

/** Per field and case the share of such readings that are right. */
export type ConfidenceTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

const both = (a: readonly string[], b: readonly string[]): string[] =>
  a.flatMap((x) => b.map((y) => `${x}, ${y}`));

const LOTS = ["tolls", "the held", "the displaced", "things"];
const FINDINGS = [
  "number by a trigger",
  "noun by a trigger",
  "name by a trigger",
  "counted noun",
  "bare noun",
  "share",
  "joined",
  "tally",
  "none",
];
const FORMS = [
  "digits",
  "words",
  "mixed",
  "vague",
  "amount",
  "singular noun",
  "dual noun",
  "bare plural",
  "name",
  "other",
];
const CHOICES = ["alone", "one of several"];
/** Lower bounds of a choice's share among its options. */
const SHARES = [0.97, 0.93, 0.88, 0.8, 0.7, 0.6, 0.5, 0] as const;
const SAID = both(
  ["said", "unsaid"],
  SHARES.map((s) => `from ${s}`),
);

/** The cases of each field, by what made it. Each has a row in the table. */
export const confidenceCases = {
  kind: both(LOTS, FINDINGS),
  figure: both(LOTS, FORMS),
  population: [
    "things",
    "noun",
    "name with title",
    "organisation or ranks",
    "of the whole",
    "of those before",
    "unsaid, number",
    "unsaid, noun",
    "unsaid, name",
  ],
  places: SAID,
  time: SAID,
  actors: SAID,
  means: SAID,
  attribution: [
    "publisher",
    "publisher beside speech",
    ...both(Object.keys(speechRules), ["spoken", "carried"]),
  ],
  polarity: ["asserted", "denied"],
  evidence: both(["short", "middle", "long", "cut"], CHOICES),
} as const satisfies Record<string, readonly string[]>;

type ConfidenceField = keyof typeof confidenceCases;

const caseOf: Readonly<Record<ConfidenceField, (made: Making) => string>> = {
  kind: ({ draft }) => `${lotOf(draft.kind)}, ${findingOf(draft)}`,
  figure: ({ draft }) => `${lotOf(draft.kind)}, ${formOf(draft)}`,
  population: populationCase,
  places: ({ circumstances: c }) => shareCase(c, "places", c.places !== null),
  time: ({ circumstances: c }) => shareCase(c, "time", c.time !== null),
  actors: ({ circumstances: c }) => shareCase(c, "actors", c.actors.length > 0),
  means: ({ circumstances: c }) => shareCase(c, "means", c.means !== null),
  attribution: ({ scope, facts }) => attributionCase(scope, facts),
  polarity: ({ scope }) => (scope?.kind === "denies" ? "denied" : "asserted"),
  evidence: ({ clause, facts }) =>
    `${sizeOf(clause)}, ${facts.segments.length > 2 ? "one of several" : "alone"}`,
};

/** How sure each field of a claim is: the share of such readings that were right when measured. */
export function confidenceOf(made: Making, table: ConfidenceTable): Record<string, number> {
  const out: Record<string, number> = {};
  for (const [field, name] of Object.entries(caseOf)) out[field] = table[field]?.[name(made)] ?? 0;
  return out;
}

/** How sure where and when a statement is. */
export function settingConfidence(setting: Setting, table: ConfidenceTable): Record<string, number> {
  const sure = (field: "places" | "time"): number =>
    table[field]?.[shareCase(setting, field, setting[field] !== null)] ?? 0;
  return { places: sure("places"), time: sure("time") };
}

const GROUPS: Readonly<Record<FigureKind, string>> = {
  killed: "tolls",
  injured: "tolls",
  casualties: "tolls",
  missing: "the held",
  detained: "the held",
  released: "the held",
  displaced: "the displaced",
  returned: "the displaced",
  besieged: "the displaced",
  in_need: "the displaced",
  aided: "the displaced",
  damaged: "things",
  attacks: "things",
  control: "things",
};

const lotOf = (kind: FigureKind): string => GROUPS[kind];

function findingOf({ rules, phrase, trigger }: Draft): string {
  if (phrase.quantifier === "none") return "none";
  if (rules.includes("total named after the noun")) return "tally";
  if (rules.includes("among those counted before") || rules.includes("a share of the figure before"))
    return "share";
  if (rules.includes("joined to an affected phrase")) return "joined";
  if (phrase.rule === namedRule) return "name by a trigger";
  if (trigger) return phrase.quantity ? "number by a trigger" : "noun by a trigger";
  return phrase.quantity ? "counted noun" : "bare noun";
}

function formOf({ phrase }: Draft): string {
  if (phrase.rule === namedRule) return "name";
  const form = phrase.rule.replace("number: ", "");
  return FORMS.includes(form) ? form : "other";
}

function populationCase({ draft, peopled, whole }: Making): string {
  const { phrase, population } = draft;
  const named = phrase.rule === namedRule;
  if (phrase.unit !== "person" && phrase.unit !== null) return "things";
  if (!peopled) return named ? "unsaid, name" : phrase.head ? "unsaid, noun" : "unsaid, number";
  if (population.length === 0) return whole ? "of the whole" : "of those before";
  if (named) return "name with title";
  return typeof phrase.head?.entry.features.pop === "string" ? "noun" : "organisation or ranks";
}

function shareCase({ shares }: Setting, field: ChosenField, said: boolean): string {
  const from = SHARES.find((bound) => (shares[field] ?? 0) >= bound) ?? 0;
  return `${said ? "said" : "unsaid"}, from ${from}`;
}

function attributionCase(scope: SpeechScope | undefined, facts: SentenceFacts): string {
  if (!scope || scope.chain.length === 0)
    return facts.speech.length > 0 ? "publisher beside speech" : "publisher";
  return `${scope.rule}, ${scope.carried ? "carried" : "spoken"}`;
}

function sizeOf(clause: number): string {
  return clause <= 45 ? "short" : clause <= 75 ? "middle" : clause <= 100 ? "long" : "cut";
}
