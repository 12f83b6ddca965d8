import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "../src/html/segments.ts";
import { figureClaim, reading } from "./support/readings.ts";

test("each part of a claim is whole segments with its words", () => {
  const { segments, parts } = segmentsOf(reading.text, reading.claims);
  const wordsOf = (claim: number, wanted: string) =>
    (parts[claim] ?? [])
      .filter(({ part }) => part === wanted)
      .map(({ first, last }) => reading.text.slice(segments[first]?.start, segments[last]?.end));
  expect(wordsOf(0, "f")).toEqual(["46 مدنيا على الأقل"]);
  expect(wordsOf(0, "s")).toEqual(["وكالة المرفأ", "مسعف في بلدة تل الورد"]);
  expect(wordsOf(1, "e")).toEqual(["بينهم 6 أطفال"]);
  expect(wordsOf(2, "o")).toEqual(["قوات الحكومة"]);
});

test("the shortest evidence has the words that it shares", () => {
  const { segments } = segmentsOf(reading.text, reading.claims);
  const at = reading.text.indexOf("6 أطفال");
  const segment = segments.find(({ start, end }) => start <= at && at < end);
  expect(segment).toMatchObject({ claim: 1, depth: 2, figure: 1 });
});

test("spans of any kind cut the text into ordered segments that cover them", () => {
  const text = "x".repeat(60);
  const span = fc
    .tuple(fc.integer({ min: -5, max: 65 }), fc.integer({ min: -5, max: 65 }))
    .map(([start, end]) => ({
      text: "",
      start,
      end,
    }));
  const figure = span.map(
    (words) => ({ ...words, low: 1, high: 1, quantifier: "exact", unit: "person" }) as const,
  );
  const claim = fc
    .record({ evidence: span, figure })
    .map((fields) => figureClaim({ id: "c1", kind: "killed", ...fields }));
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
      const { segments, parts } = segmentsOf(text, claims);
      let last = 0;
      for (const { start, end } of segments) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      for (const [at, claim] of claims.entries()) {
        for (const { part, first, last } of parts[at] ?? []) {
          const { start, end } =
            part === "e" ? claim.evidence : (claim as { figure: typeof claim.evidence }).figure;
          expect([segments[first]?.start, segments[last]?.end]).toEqual([start, end]);
          for (let i = first; i < last; i++) expect(segments[i]?.end).toBe(segments[i + 1]?.start);
        }
      }
    }),
  );
});
