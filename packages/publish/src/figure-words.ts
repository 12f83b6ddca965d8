import type { Figure } from "@isnad/model";

/** A figure as it is shown: the hedge by its id in the vocabulary, then the number. Either may be missing. */
export interface FigureWords {
  readonly hedge: Figure["quantifier"] | undefined;
  readonly vague: VagueWord | undefined;
  readonly number: string;
}

/** Vague number words by the least that they can mean, the greatest first. */
const vagueWords = [
  [2_000_000, "millions"],
  [200_000, "hundreds_of_thousands"],
  [20_000, "tens_of_thousands"],
  [2000, "thousands"],
  [200, "hundreds"],
  [20, "tens"],
  [0, "several"],
] as const;

export type VagueWord = (typeof vagueWords)[number][1];

const wordless: readonly string[] = ["some", "most", "all"];
const hedgeless: readonly string[] = ["exact", "between", "none", "vague"];

/** `at least 46` → hedge `at_least`, number `46`; `tens` → vague `tens`, number `20+`. */
export function figureWords(figure: Figure): FigureWords {
  const { low, high, quantifier } = figure;
  const isVague = quantifier === "vague" && low !== null;
  return {
    hedge: hedgeless.includes(quantifier) ? undefined : quantifier,
    vague: isVague ? vagueWords.find(([least]) => low >= least)?.[1] : undefined,
    number: wordless.includes(quantifier) ? "" : `${bounds(low, high)}${numberEnding(figure)}`,
  };
}

function bounds(low: number | null, high: number | null): string {
  if (low !== null && high !== null && low !== high) return `${grouped(low)}–${grouped(high)}`;
  const one = low ?? high;
  return one === null ? "" : grouped(one);
}

function numberEnding({ quantifier, unit }: Figure): string {
  return `${quantifier === "vague" ? "+" : ""}${unit === "percent" ? "%" : ""}`;
}

/** 11000 → 11,000, whatever the machine's language. */
function grouped(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}
