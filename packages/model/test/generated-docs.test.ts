import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import {
  claimFields,
  codebook,
  figureFields,
  figureKinds,
  flags,
  loadSchemas,
  meansTerms,
  placeRoles,
  polarities,
  populations,
  quantifiers,
  type Reading,
  reportFields,
  sourceTypes,
  statementFields,
  statementKinds,
  units,
} from "../src/index.ts";
import { counterparts } from "../src/vocabularies/other-systems.ts";

const { figureClaimSchema, readingJsonSchema, readingSchema, statementClaimSchema } = await loadSchemas();
const root = join(import.meta.dirname, "..", "..", "..");
const file = (name: string) => readFileSync(join(root, name), "utf8");
const vocabularies = [figureKinds, statementKinds, quantifiers, units, populations, placeRoles, meansTerms];
const terms = [...vocabularies, sourceTypes, polarities, flags].flat();
const fields = [...reportFields, ...claimFields, ...figureFields, ...statementFields];

test("docs/codebook.md is current: isnad codebook > docs/codebook.md", () => {
  expect(file("docs/codebook.md")).toBe(codebook());
});

test("docs/schema/reading.schema.json is current: isnad schema > docs/schema/reading.schema.json", () => {
  expect(file("docs/schema/reading.schema.json")).toBe(readingJsonSchema());
});

test("every term has its labels and meaning in both languages", () => {
  for (const { id, en, ar, about, aboutAr } of [...terms, ...fields]) {
    expect(id).toMatch(/^[a-z_]+$/);
    expect(en, id).toMatch(/^[A-Za-z ,…-]+$/);
    expect(about, id).toMatch(/\.$/);
    for (const arabic of [ar, aboutAr]) expect(arabic, id).toMatch(/[\u0621-\u064a]/);
    expect(aboutAr, id).toMatch(/\.$/);
  }
});

test("every field of a reading has its place in the codebook", () => {
  const keys = (schema: { shape: object }) => Object.keys(schema.shape).sort();
  const ids = (fields: readonly { id: string }[]) => fields.map(({ id }) => id).sort();
  expect(ids(reportFields)).toEqual(keys(readingSchema));
  expect(ids([...claimFields, ...figureFields])).toEqual(keys(figureClaimSchema));
  expect(ids([...claimFields, ...statementFields])).toEqual(keys(statementClaimSchema));
});

test("counterparts in other systems are of terms that there are", () => {
  const byVocabulary = {
    kind: [...figureKinds, ...statementKinds],
    quantifier: quantifiers,
    unit: units,
    population: populations,
    means: meansTerms,
    role: placeRoles,
    field: fields,
  };
  for (const { vocabulary, id } of counterparts) {
    expect(byVocabulary[vocabulary].map((term): string => term.id)).toContain(id);
  }
});

const reading: Reading = {
  id: "a",
  publisher: null,
  published: "2018-03-16",
  title: null,
  text: "قتل 3",
  claims: [
    {
      id: "c1",
      kind: "killed",
      evidence: { text: "قتل 3", start: 0, end: 5 },
      figure: { text: "3", start: 4, end: 5, low: 3, high: 3, quantifier: "exact", unit: "person" },
      population: [],
      part_of: null,
      restates: null,
      places: [],
      time: null,
      actors: [],
      means: null,
      attribution: [],
      polarity: "asserted",
      rules: [],
      flags: [],
      confidence: { kind: 0.9 },
    },
  ],
};

test("readings fit the published schema, others don't", () => {
  const schema = z.fromJSONSchema(JSON.parse(file("docs/schema/reading.schema.json")));
  expect(schema.safeParse(reading).success).toBe(true);
  const claim = reading.claims[0];
  const broken = [
    { ...reading, published: "16.3.2018" },
    { ...reading, claims: [{ ...claim, kind: "eaten" }] },
    { ...reading, claims: [{ ...claim, evidence: undefined }] },
    { ...reading, claims: [{ ...claim, surplus: 1 }] },
  ];
  for (const value of broken) expect(schema.safeParse(value).success).toBe(false);
});
