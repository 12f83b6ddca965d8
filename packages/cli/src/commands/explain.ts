import type { Report } from "@isnad/model";
import { explainClaim } from "@isnad/publish";
import { exitCodes } from "../exit-codes.ts";
import { findInputs } from "../inputs/find-inputs.ts";
import { readInput } from "../inputs/read-input.ts";
import type { Fallback } from "../inputs/report-of.ts";
import type { Io } from "../io.ts";
import { Problem, problemLines } from "../problem.ts";
import type { OpenReader } from "../reader.ts";

export interface ExplainCommand {
  readonly name: string;
  /** Undefined: all claims. */
  readonly claim: string | undefined;
  /** Which report of a file that holds several. */
  readonly report: string | undefined;
  readonly fallback: Fallback;
  readonly limit: number;
}

/** isnad explain: how a claim came about. Resolves to the exit code. */
export async function explain(command: ExplainCommand, io: Io, openReader: OpenReader): Promise<number> {
  const problems: Problem[] = [];
  const report = await findReport(command, io, (problem) => problems.push(problem));
  for (const problem of problems) await io.stderr.write(problemLines(problem));
  if (!report) return exitCodes.problems;
  const reader = await openReader(io.env);
  const reading = { ...report, claims: reader.read(report) };
  const claims = reading.claims.filter(({ id }) => command.claim === undefined || id === command.claim);
  if (claims.length === 0 && command.claim !== undefined) {
    const ids = reading.claims.length === 0 ? "none" : `c1 to c${reading.claims.length}`;
    const message = `no claim ${command.claim}; there is ${ids}`;
    throw new Problem("claim.not-found", message, { file: report.id });
  }
  const trees = claims.map((claim) => explainClaim(reading, claim));
  await io.stdout.write(trees.join("\n"));
  return problems.length > 0 ? exitCodes.problems : exitCodes.fine;
}

async function findReport(
  { name, report, fallback, limit }: ExplainCommand,
  { stdin }: Io,
  onProblem: (problem: Problem) => void,
): Promise<Report | undefined> {
  let isAny = false;
  for (const input of findInputs([name], onProblem)) {
    for await (const found of readInput(input, { fallback, limit, stdin, onBytes: () => {}, onProblem })) {
      isAny = true;
      if (report === undefined || found.id === report) return found;
    }
  }
  if (isAny) onProblem(new Problem("report.not-found", `no report ${report}`, { file: name }));
  return undefined;
}
