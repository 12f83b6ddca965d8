import type { Claim, Report } from "@isnad/model";
import { expect, test } from "vitest";
import { inSections } from "../src/in-sections.ts";
import { readReport } from "./support/reader.ts";

const report = (text: string): Report => ({
  id: "x",
  publisher: null,
  published: "2018-03-18",
  title: null,
  text,
});
const item = "قتل ثلاثة مدنيين بينهم طفل في قصف على دوما.\n";

/** What a claim says, without where. */
const said = (claims: readonly Claim[]): unknown[] =>
  claims.map((claim) => [
    "figure" in claim ? [claim.kind, claim.figure.low] : claim.kind,
    claim.evidence.text,
  ]);

test("a long text gives the claims of its sections, each at its place", () => {
  const text = item.repeat(9);
  const claims = inSections(readReport, 2.5 * item.length)(report(text));
  expect(said(claims)).toEqual(Array.from({ length: 9 }, () => said(readReport(report(item)))).flat());
  expect(claims.map(({ id }) => id)).toEqual(claims.map((_, i) => `c${i + 1}`));
  for (const claim of claims) {
    for (const span of [claim.evidence, ...claim.places, ...claim.rules.flatMap(({ words }) => words)])
      expect(text.slice(span.start, span.end)).toBe(span.text);
    if ("figure" in claim && claim.part_of)
      expect(Number(claim.part_of.slice(1))).toBeLessThan(Number(claim.id.slice(1)));
  }
});

test("a text without an end of line or word is cut all the same", () => {
  const lengths: number[] = [];
  const read = inSections(({ text }) => {
    lengths.push(text.length);
    return [];
  }, 10);
  read(report("ن".repeat(35)));
  expect(lengths).toEqual([10, 10, 10, 5]);
});
