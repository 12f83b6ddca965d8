import { createReadStream } from "node:fs";
import type { Report } from "@isnad/model";
import { Problem, systemReason } from "../problem.ts";
import type { Input } from "./find-inputs.ts";
import { type Line, linesOf } from "./lines.ts";
import { type Fallback, reportOfFile, reportOfRecord } from "./report-of.ts";

export interface ReadOptions {
  readonly fallback: Fallback;
  /** Most bytes of one report. */
  readonly limit: number;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Told how many bytes have come in. */
  readonly onBytes: (count: number) => void;
  readonly onProblem: (problem: Problem) => void;
}

/** The reports of one input, one after the other. What cannot be read is reported and left out. */
export async function* readInput(input: Input, options: ReadOptions): AsyncGenerator<Report> {
  try {
    yield* reportsOf(input, options);
  } catch (error) {
    if (error instanceof Problem) options.onProblem(error);
    else if ((error as NodeJS.ErrnoException).syscall) options.onProblem(unreadable(input, error));
    else throw error;
  }
}

const unreadable = ({ name }: Input, error: unknown) =>
  new Problem("input.unreadable", `cannot be read: ${systemReason(error)}`, { file: name });

async function* reportsOf(input: Input, options: ReadOptions): AsyncGenerator<Report> {
  const { name, kind, size } = input;
  // Before the file is opened: a stream that nobody reads would tell of its failure to nobody.
  if (kind !== "stdin" && kind !== "records" && size > options.limit)
    throw tooLarge({ file: name }, options.limit);
  const chunks = counted(kind === "stdin" ? options.stdin : createReadStream(name), options.onBytes);
  if (kind === "records") yield* readRecords(name, chunks, options);
  else if (kind === "stdin") yield* readPiped(chunks, options);
  else yield reportOfFile(await collect(name, chunks, options.limit), name, options.fallback);
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: ReadOptions["onBytes"],
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

async function collect(name: string, chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge({ file: name }, limit);
    held.push(chunk);
  }
  return Buffer.concat(held);
}

const stdinName = "stdin";
const curly = "{".charCodeAt(0);

/** What is piped in is records if it opens with a brace, which no report does; else it is one report. */
async function* readPiped(chunks: AsyncGenerator<Uint8Array>, options: ReadOptions): AsyncGenerator<Report> {
  const first = await chunks.next();
  const start: Uint8Array = first.done ? new Uint8Array() : first.value;
  const all = joined(start, chunks);
  if (start.find((byte) => byte > 0x20) === curly) yield* readRecords(stdinName, all, options);
  else yield reportOfFile(await collect(stdinName, all, options.limit), stdinName, options.fallback);
}

async function* joined(start: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  yield* rest;
}

async function* readRecords(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Report> {
  let isEmpty = true;
  for await (const line of linesOf(chunks, options.limit)) {
    if (line.bytes?.length === 0) continue;
    isEmpty = false;
    const report = recordOf(line, file, options);
    if (report) yield report;
  }
  if (isEmpty) throw new Problem("input.empty", "no records", { file });
}

/** One broken line costs that line only. */
function recordOf({ number, bytes }: Line, file: string, options: ReadOptions): Report | undefined {
  const place = { file, line: number };
  try {
    if (!bytes) throw tooLarge(place, options.limit);
    const text = decodeLine(bytes, place);
    return text.trim() === "" ? undefined : reportOfRecord(text, place, options.fallback);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    options.onProblem(error);
    return undefined;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeLine(bytes: Uint8Array, place: { file: string; line: number }): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Problem("input.encoding", "not UTF-8, which records have to be", place);
  }
}

function tooLarge(place: { file: string; line?: number }, limit: number): Problem {
  return new Problem("input.too-large", `larger than ${limit / 1e6} MB`, place);
}
