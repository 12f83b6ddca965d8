import type { Io } from "../io.ts";
import { type Problem, problemLines } from "../problem.ts";
import { type Progress, progressOn } from "./progress.ts";

/** The terminal of one run: claims on stdout, problems and the progress bar on stderr, none in the other's way. */
export interface Screen {
  readonly print: (text: string) => Promise<void>;
  readonly tell: (problem: Problem) => void;
  readonly note: (line: string) => void;
  readonly progress: Progress;
  readonly problems: () => number;
}

export function openScreen({ stdout, stderr }: Io, total: number, isQuiet: boolean): Screen {
  const output = isQuiet ? { ...stderr, isTerminal: false } : stderr;
  const progress = progressOn(output, total);
  let problems = 0;
  return {
    progress,
    problems: () => problems,
    print: async (text) => {
      if (text === "") return;
      progress.clear();
      await stdout.write(text);
    },
    tell: (problem) => {
      problems++;
      progress.clear();
      void stderr.write(problemLines(problem));
    },
    note: (line) => {
      progress.clear();
      if (!isQuiet) void stderr.write(`${line}\n`);
    },
  };
}
