import { expect, test } from "vitest";
import { confidenceCases, confidenceTable } from "../src/claims/index.ts";
import { readReport } from "./support/reader.ts";

const rows = (
  table: Readonly<Record<string, Iterable<string> | Readonly<Record<string, number>>>>,
): string[] =>
  Object.entries(table).flatMap(([field, cases]) =>
    (Array.isArray(cases) ? cases : Object.keys(cases)).map((name) => `${field}: ${name}`),
  );

test("every case has a row that was measured, and no row is left over", () => {
  expect(rows(confidenceTable).sort()).toEqual(rows(confidenceCases).sort());
});

test("a share is a share", () => {
  const shares = Object.values(confidenceTable).flatMap((cases) => Object.values(cases));
  expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
});

const text =
  "قال الدفاع المدني إن غارة على سوق في معرة النعمان أسفرت عن مقتل سبعة مدنيين بينهم طفلان أمس. وأضاف أن ضحايا سقطوا في سراقب. قتل خالد العمر برصاص قناص، دون إصابات أخرى. نزح معظم السكان ودمر منزلان.";

test("every field of a figure claim has the share of its case", () => {
  const claims = readReport({ id: "a", publisher: null, published: "2020-01-05", title: null, text });
  const figures = claims.filter((claim) => "figure" in claim);
  expect(figures.length).toBeGreaterThan(4);
  const known = Object.fromEntries(
    Object.entries(confidenceTable).map(([field, cases]) => [field, new Set(Object.values(cases))]),
  );
  for (const { confidence } of figures)
    for (const [field, shares] of Object.entries(known)) expect(shares, field).toContain(confidence[field]);
});
