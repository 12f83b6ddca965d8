import type { FigureKind } from "@isnad/model";
import { type SpeechScope, speechRules } from "../sources/index.ts";
import { type Circumstances, HARM } from "./circumstances.ts";
import type { Draft } from "./figures.ts";
import { namedRule } from "./phrases.ts";
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
const STANDINGS = ["inside", "after", "before", "earlier", "later", "beyond", "carried", "of the whole"];
const CHOICES = ["alone", "one of several"];

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
  places: ["none", ...both(STANDINGS, both(CHOICES, ["known", "unknown"]))],
  time: ["none", "none but told", ...both(STANDINGS, CHOICES), "heading"],
  actors: ["none", "none of harm", "none but told", ...CHOICES, "carried"],
  means: ["none", "none of harm", "of the word", ...CHOICES, "general", "carried"],
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
  places: placesCase,
  time: timeCase,
  actors: actorsCase,
  means: meansCase,
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

/** How a circumstance stands to the claim, by the names of the rules that found it. */
function standingOf(what: string, { rules }: Circumstances): string {
  const own = STANDINGS.find((standing) => rules.includes(`${what} ${standing}`));
  if (own && OWN.has(own)) return own;
  if (rules.includes("circumstances of the whole")) return "of the whole";
  return rules.includes(`${what} carried over`) ? "carried" : (own ?? "carried");
}

const OWN: ReadonlySet<string> = new Set(["inside", "after", "before"]);

const choice = (n: number): string => (n > 1 ? "one of several" : "alone");

function placesCase({ circumstances, facts }: Making): string {
  const group = circumstances.places;
  if (!group) return "none";
  const known = group.places[0]?.value.known ? "known" : "unknown";
  return `${standingOf("place", circumstances)}, ${choice(facts.groups.filter((g) => g.named).length)}, ${known}`;
}

function timeCase({ circumstances, facts }: Making): string {
  if (!circumstances.time) return facts.times.length > 0 ? "none but told" : "none";
  if (circumstances.rules.includes("time from the heading")) return "heading";
  return `${standingOf("time", circumstances)}, ${choice(facts.times.length)}`;
}

function actorsCase({ draft, circumstances, facts }: Making): string {
  if (circumstances.actors.length > 0)
    return circumstances.rules.includes("actor carried over") ? "carried" : choice(facts.doers.length);
  if (facts.doers.length > 0) return "none but told";
  return HARM.has(draft.kind) ? "none of harm" : "none";
}

function meansCase({ draft, circumstances, facts }: Making): string {
  if (draft.trigger?.means || draft.phrase.means) return "of the word";
  if (circumstances.means === null) return HARM.has(draft.kind) ? "none of harm" : "none";
  if (circumstances.rules.includes("means carried over")) return "carried";
  const precise = facts.means.filter((m) => !m.general).length;
  return precise === 0 ? "general" : choice(precise);
}

function attributionCase(scope: SpeechScope | undefined, facts: SentenceFacts): string {
  if (!scope || scope.chain.length === 0)
    return facts.speech.length > 0 ? "publisher beside speech" : "publisher";
  return `${scope.rule}, ${scope.carried ? "carried" : "spoken"}`;
}

function sizeOf(clause: number): string {
  return clause <= 45 ? "short" : clause <= 75 ? "middle" : clause <= 100 ? "long" : "cut";
}
