import { setImmediate } from "node:timers/promises";
import type { Report } from "@isnad/model";
import { exitCodes } from "../exit-codes.ts";
import { findInputs, type Input } from "../inputs/find-inputs.ts";
import { readInput } from "../inputs/read-input.ts";
import type { Fallback } from "../inputs/report-of.ts";
import type { Io } from "../io.ts";
import { type Channels, checkOutputs, openChannels, type Wanted } from "../output/channels.ts";
import { openScreen, type Screen } from "../output/screen.ts";
import { Problem } from "../problem.ts";
import type { OpenReader, Reader } from "../reader.ts";

export interface ReadCommand extends Wanted {
  readonly names: readonly string[];
  readonly fallback: Fallback;
  readonly isQuiet: boolean;
  /** Most bytes of one report. */
  readonly limit: number;
}

/** What one run has to do with. */
interface Run {
  readonly command: ReadCommand;
  readonly io: Io;
  readonly reader: Reader;
  readonly screen: Screen;
  readonly channels: Channels;
}

interface Tally {
  reports: number;
  claims: number;
}

/** From this length on, Ctrl-C does not wait for a text to be read to its end. */
const longText = 1_000_000;
/** Milliseconds after which the process looks whether Ctrl-C was pressed. */
const patience = 50;

/** isnad read: the claims of all reports. Resolves to the exit code. */
export async function read(command: ReadCommand, io: Io, openReader: OpenReader): Promise<number> {
  const found: Problem[] = [];
  const inputs = findInputs(command.names, (problem) => found.push(problem));
  checkOutputs(
    command,
    inputs.map(({ name }) => name),
  );
  const total = inputs.some(({ kind }) => kind === "stdin") ? 0 : sizeOf(inputs);
  const screen = openScreen(io, total, command.isQuiet);
  for (const problem of found) screen.tell(problem);
  if (inputs.length === 0) return exitCodes.problems;

  const began = performance.now();
  const channels = await openChannels(command, io, screen.print);
  const reader = await openReader(io.env);
  const tally = await readAll(inputs, { command, io, reader, screen, channels });
  const { aborted } = io.interrupt.signal;
  const files = await channels.end(aborted);
  screen.note(closingLine(tally, screen.problems(), (performance.now() - began) / 1000, aborted));
  for (const file of files) screen.note(`  ${file}`);
  if (aborted) return exitCodes.interrupted;
  return screen.problems() > 0 ? exitCodes.problems : exitCodes.fine;
}

const sizeOf = (inputs: readonly Input[]) => inputs.reduce((sum, { size }) => sum + size, 0);

async function readAll(inputs: readonly Input[], run: Run): Promise<Tally> {
  const { command, io, screen, channels } = run;
  const { signal } = io.interrupt;
  const tally = { reports: 0, claims: 0 };
  let looked = performance.now();
  for (const input of inputs) {
    const reports = readInput(input, {
      fallback: command.fallback,
      limit: command.limit,
      stdin: io.stdin,
      onBytes: screen.progress.add,
      onProblem: screen.tell,
    });
    for await (const report of untilAborted(reports, signal)) {
      const claims = readOne(report, run);
      if (!claims) continue;
      tally.reports++;
      tally.claims += claims.length;
      screen.progress.count();
      await channels.add({ ...report, claims });
      screen.progress.draw();
      if (performance.now() - looked < patience) continue;
      // Signals are only heard between two turns of the event loop.
      await setImmediate();
      looked = performance.now();
    }
    if (signal.aborted) break;
  }
  return tally;
}

/** Ctrl-C also closes what is piped in, which then ends with an error of its own. */
async function* untilAborted<T>(values: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  try {
    for await (const value of values) {
      if (signal.aborted) return;
      yield value;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function readOne(report: Report, { reader, io, screen }: Run) {
  try {
    const read = () => reader.read(report);
    return report.text.length < longText ? read() : io.interrupt.during(read);
  } catch (error) {
    screen.tell(
      new Problem("reader.failed", `the reader failed: ${(error as Error).message}`, { file: report.id }),
    );
    return undefined;
  }
}

function closingLine(
  { reports, claims }: Tally,
  problems: number,
  seconds: number,
  isStopped: boolean,
): string {
  const parts = [
    `${reports} ${reports === 1 ? "report" : "reports"}`,
    `${claims} ${claims === 1 ? "claim" : "claims"}`,
    ...(problems > 0 ? [`${problems} ${problems === 1 ? "problem" : "problems"}`] : []),
    `${seconds.toFixed(2)} s`,
  ];
  return `${isStopped ? "stopped: " : ""}${parts.join(", ")}`;
}
