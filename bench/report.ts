// npm run bench:report -- [--check] [--freeze]: everything that is measured, beside the naive floor and the frozen run.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Figures } from "./lib/figures.ts";
import { measure } from "./lib/measure.ts";
import { renderForTerminal, renderFrozen } from "./lib/render.ts";
import { type Run, regressions } from "./lib/run.ts";
import { benchFile } from "./lib/shared.ts";

const frozenFile = benchFile("frozen/run.json");
const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"));

function freeze(run: Run, goals: Figures): void {
  mkdirSync(dirname(frozenFile), { recursive: true });
  writeFileSync(frozenFile, `${JSON.stringify(run, null, 2)}\n`);
  writeFileSync(benchFile("frozen/run.md"), renderFrozen(run, goals));
  process.stdout.write(`frozen: ${frozenFile}\n`);
}

function check(run: Run, goals: Figures, frozen: Run | undefined): void {
  const problems = frozen
    ? regressions(run, frozen, goals)
    : [`${frozenFile} is missing: freeze a run first`];
  for (const problem of problems) process.stderr.write(`bench: ${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else process.stdout.write("nothing fell below the frozen run\n");
}

const goals: Figures = readJson(benchFile("floors.json"));
const frozen: Run | undefined = existsSync(frozenFile) ? readJson(frozenFile) : undefined;
const run = await measure();
process.stdout.write(`${renderForTerminal(run, goals, frozen)}\n`);
if (process.argv.includes("--check")) check(run, goals, frozen);
if (process.argv.includes("--freeze")) freeze(run, goals);
