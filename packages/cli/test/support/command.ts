import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "vitest";
import type { Io, Output } from "../../src/io.ts";
import type { OpenReader, Reader } from "../../src/reader.ts";
import { run } from "../../src/run.ts";
import { readDigits } from "./fixture-reader.ts";

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, gone after the test. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "isnad-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface World {
  readonly stdin?: Iterable<Uint8Array | string>;
  readonly isTerminal?: boolean;
  readonly env?: Record<string, string>;
  readonly reader?: Reader;
  /** What opens the reader, in place of one that has it at hand. */
  readonly open?: OpenReader;
  readonly signal?: AbortSignal;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with a stand-in for the reader. */
export async function isnad(args: readonly string[], world: World = {}): Promise<Outcome> {
  const { isTerminal = false, env = {}, reader = { read: readDigits } } = world;
  const { signal = new AbortController().signal } = world;
  const written = { out: "", err: "" };
  const output = (name: keyof typeof written): Output => ({
    write: async (text) => {
      written[name] += text;
    },
    isTerminal,
    columns: isTerminal ? 80 : undefined,
  });
  const io: Io = {
    stdin: Object.assign(bytesOf(world.stdin ?? []), { isTTY: world.stdin === undefined }),
    stdout: output("out"),
    stderr: output("err"),
    env: { ISNAD_HOME: join(tmpdir(), "isnad-nobody"), ...env },
    interrupt: { signal, during: (work) => work() },
  };
  const code = await run(args, io, world.open ?? (async () => reader));
  return { code, ...written };
}

async function* bytesOf(chunks: Iterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
}
