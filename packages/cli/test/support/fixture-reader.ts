import type { Claim, Report } from "@isnad/model";

const empty = {
  places: [],
  time: null,
  actors: [],
  means: null,
  attribution: [],
  polarity: "asserted",
  rules: ["a number in digits"],
  flags: [],
  confidence: { kind: 0.9 },
  population: [],
  part_of: null,
  restates: null,
} as const;

/** Stands in for the reader: each number in digits is that many killed. */
export function readDigits({ text }: Report): Claim[] {
  if (text.includes("!break!")) throw new Error("broken on purpose");
  return [...text.matchAll(/[0-9]+/g)].map(({ 0: number, index }, at) => {
    const span = { text: number, start: index, end: index + number.length };
    const figure = {
      ...span,
      low: Number(number),
      high: Number(number),
      quantifier: "exact",
      unit: "person",
    };
    return { ...structuredClone(empty), id: `c${at + 1}`, kind: "killed", evidence: span, figure } as Claim;
  });
}
