import type { Claim, Report } from "@isnad/model";

/** Stands in for the reader: each number in digits is that many killed. */
export function readDigits({ text }: Report): Claim[] {
  if (text.includes("!break!")) throw new Error("broken on purpose");
  return [...text.matchAll(/[0-9]+/g)].map(({ 0: number, index }, at): Claim => {
    const span = { text: number, start: index, end: index + number.length };
    return {
      id: `c${at + 1}`,
      kind: "killed",
      evidence: span,
      figure: { ...span, low: Number(number), high: Number(number), quantifier: "exact", unit: "person" },
      population: [],
      part_of: null,
      restates: null,
      places: [],
      time: null,
      actors: [],
      means: null,
      attribution: [],
      polarity: "asserted",
      rules: [{ field: "figure", rule: "a number in digits", words: [] }],
      flags: [],
      confidence: { kind: 0.9 },
    };
  });
}
