import type { Bin } from "./calibration.ts";
import type { Figures } from "./figures.ts";

/** All that a run measured. Names are `set/figure`, values points out of a hundred. */
export interface Run {
  /** May not fall by more than a point. */
  readonly figures: Figures;
  /** Printed and kept, for a reader to judge. */
  readonly reported: Figures;
  /** What the naive floor gets. */
  readonly naive: Figures;
  readonly calibration: readonly Bin[];
  /** One line for each article of each set. */
  readonly articles: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** How far a figure may fall before the check fails. */
const tolerance = 1;

/** What a run makes worse: below the frozen run, or below a goal that the frozen run had reached. */
export function regressions(run: Run, frozen: Run, goals: Figures): string[] {
  const all = (of: Run): Figures => ({ ...of.reported, ...of.figures });
  const fallen = Object.entries(frozen.figures).flatMap(([name, before]) => {
    const now = run.figures[name] ?? null;
    if (before === null || (now !== null && now >= before - tolerance)) return [];
    return [`${name} fell from ${before} to ${now ?? "nothing"}`];
  });
  const below = Object.entries(goals).flatMap(([name, goal]) => {
    const [before = null, now = null] = [all(frozen)[name], all(run)[name]];
    const reached = before !== null && goal !== null && before >= goal;
    return reached && (now === null || now < goal) ? [`${name} is ${now}, below its goal of ${goal}`] : [];
  });
  return [...fallen, ...below];
}
