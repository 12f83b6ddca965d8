import type { FormFeatures, Paradigm } from "@isnad/engine";

type Form = { readonly form: string; readonly features: FormFeatures };

const ALEF = "ا";
const TA_MARBUTA = "ة";
const WEAK_FINAL = /[ىيا]$/;

const form = (text: string, features: FormFeatures = {}): Form => ({ form: text, features });

/** Feminine, dual and plural of a past stem ("he killed"). A weak final letter changes or falls. */
function past(he: string, voice?: "active" | "passive"): Form[] {
  const features: FormFeatures = { tense: "past", ...(voice && { voice }) };
  const final = he.at(-1) as string;
  const weak = WEAK_FINAL.test(he);
  const stem = weak ? he.slice(0, -1) : he;
  const kept = final === "ي";
  return [
    form(he, { ...features, number: "singular", gender: "m" }),
    form(`${kept ? he : stem}ت`, { ...features, number: "singular", gender: "f" }),
    form(`${stem}وا`, { ...features, number: "plural", gender: "m" }),
    form(`${weak ? `${stem}ي` : he}ا`, { ...features, number: "dual", gender: "m" }),
    form(`${kept ? he : stem}تا`, { ...features, number: "dual", gender: "f" }),
    form(`${weak ? `${stem}ي` : he}ن`, { ...features, number: "plural", gender: "f" }),
  ];
}

/** Forms of a present verb given as "he …" with its ي. */
function present(he: string, voice?: "active" | "passive"): Form[] {
  const features: FormFeatures = { tense: "present", ...(voice && { voice }) };
  const body = he.slice(1);
  const stem = WEAK_FINAL.test(body) ? body.slice(0, -1) : /و$/.test(body) ? body.slice(0, -1) : body;
  const dual = WEAK_FINAL.test(body) ? `${stem}ي` : body;
  return [
    form(he, { ...features, number: "singular", gender: "m" }),
    form(`ت${body}`, { ...features, number: "singular", gender: "f" }),
    form(`ن${body}`, { ...features, number: "plural" }),
    ...["ون", "وا"].map((end) => form(`ي${stem}${end}`, { ...features, number: "plural", gender: "m" })),
    form(`ي${dual}ان`, { ...features, number: "dual", gender: "m" }),
    form(`ت${dual}ان`, { ...features, number: "dual", gender: "f" }),
    form(`ي${dual}ن`, { ...features, number: "plural", gender: "f" }),
  ];
}

/** A form that is an adjective as well ("armed", "civilian"). */
const derived = (item: Form): Form => ({ ...item, features: { ...item.features, derived: true } });

function singular(noun: string, gender: "m" | "f"): Form[] {
  const features: FormFeatures = { number: "singular", gender };
  const dualStem = noun.endsWith(TA_MARBUTA)
    ? `${noun.slice(0, -1)}ت`
    : noun.endsWith("ى")
      ? `${noun.slice(0, -1)}ي`
      : noun;
  const dual: FormFeatures = { number: "dual", gender };
  return [
    form(noun, features),
    ...(noun.endsWith(TA_MARBUTA) || /[اىء]$/.test(noun)
      ? []
      : [form(noun + ALEF, { ...features, absolute: true })]),
    form(`${dualStem}ان`, dual),
    form(`${dualStem}ين`, { ...dual, oblique: true }),
    form(`${dualStem}ا`, { ...dual, construct: true }),
    form(`${dualStem}ي`, { ...dual, construct: true, oblique: true }),
  ];
}

const genderOf = (noun: string): "m" | "f" => (noun.endsWith(TA_MARBUTA) ? "f" : "m");

function plural(noun: string): Form[] {
  const features: FormFeatures = { number: "plural" };
  return [
    form(noun, features),
    ...(/[اىءةت]$/.test(noun) ? [] : [form(noun + ALEF, { ...features, absolute: true })]),
  ];
}

/** "two police officers": in a noun of several words the first one is dual, before its genitive. */
function compoundSingular(noun: string): Form[] {
  const [head = "", ...rest] = noun.split(" ");
  const gender = genderOf(head);
  const duals = singular(head, gender).filter((f) => f.features.number === "dual" && f.features.construct);
  return [
    form(noun, { number: "singular", gender }),
    ...duals.map((f) => form([f.form, ...rest].join(" "), { number: "dual", gender })),
  ];
}

/** Sound masculine plural, full and before a genitive. */
function soundPlural(noun: string): Form[] {
  const features: FormFeatures = { number: "plural", gender: "m" };
  return [
    form(`${noun}ين`, { ...features, oblique: true }),
    form(`${noun}ون`, features),
    form(`${noun}و`, { ...features, construct: true }),
    form(`${noun}ي`, { ...features, construct: true, oblique: true }),
  ];
}

function femininePlural(noun: string): Form[] {
  const stem = noun.endsWith(TA_MARBUTA) ? noun.slice(0, -1) : noun;
  return [form(`${stem}ات`, { number: "plural", gender: "f" })];
}

/** Plural forms win over dual ones that are spelled alike; the reader weighs them by what stands around. */
const noun: Paradigm = ([one = "", ...many]) => [
  ...(one.includes(" ") ? compoundSingular(one) : singular(one, genderOf(one))),
  ...many.flatMap(plural),
];

/** The paradigms that a row of a word list may name, with what their parts are. */
export const arabicParadigms: Readonly<Record<string, Paradigm>> = {
  /** Written as it stands; every part is a spelling. */
  word: (parts) => parts.map((p) => form(p)),
  /** Past, present, and, where spelled otherwise, passive past and passive present ("he" forms; "-" leaves one out). */
  verb: ([a = "-", b = "-", c = "-", d = "-"]) => [
    ...(a === "-" ? [] : past(a, c === "-" ? undefined : "active")),
    ...(b === "-" ? [] : present(b, d === "-" ? undefined : "active")),
    ...(c === "-" ? [] : past(c, "passive")),
    ...(d === "-" ? [] : present(d, "passive")),
  ],
  /** Singular and its broken plurals; duals are made. */
  noun,
  /** Singular with sound masculine plural. */
  "noun-un": ([one = "", ...more]) => [...soundPlural(one), ...singular(one, "m"), ...more.flatMap(plural)],
  /** Singular with sound feminine plural. */
  "noun-at": ([one = "", ...more]) => [
    ...singular(one, genderOf(one)),
    ...femininePlural(one),
    ...more.flatMap(plural),
  ],
  /** Masculine person and its feminine: sound plurals of both. */
  person: ([one = "", ...more]) => [
    ...soundPlural(one),
    ...singular(one, "m"),
    ...singular(`${one}${TA_MARBUTA}`, "f").map(derived),
    ...femininePlural(one),
    ...more.flatMap(plural),
  ],
  /** Plural only. */
  plural: (parts) => parts.flatMap(plural),
  /** Adjective: masculine, feminine, duals, plurals, and given broken plurals. */
  adjective: ([one = "", ...more]) => [
    ...singular(one, "m"),
    ...soundPlural(one),
    ...singular(`${one}${TA_MARBUTA}`, "f").map(derived),
    ...femininePlural(one),
    ...more.flatMap(plural),
  ],
};
