import { codebook, loadSchemas } from "@isnad/model";
import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { issueLines } from "./gazetteer-issues.ts";
import type { Io } from "./io.ts";
import { Problem, problemLines } from "./problem.ts";
import { program, type Request } from "./program.ts";
import type { OpenReader } from "./reader.ts";

/** Runs one command line; resolves to the exit code. Each command is loaded when it is asked for. */
export async function run(args: readonly string[], io: Io, openReader: OpenReader): Promise<number> {
  let exitCode: number = exitCodes.fine;
  const isnad = program(async (request) => {
    exitCode = await answer(request, io, openReader);
  }, io);
  try {
    await isnad.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return await failed(error, io);
  }
}

async function failed(error: unknown, io: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
  if (error instanceof Problem) {
    await io.stderr.write(problemLines(error));
    return error.code.startsWith("option.") ? exitCodes.usage : exitCodes.problems;
  }
  const { GazetteerError } = await import("@isnad/gazetteer");
  if (!(error instanceof GazetteerError)) throw error;
  await io.stderr.write(issueLines(error.issues));
  return exitCodes.problems;
}

async function answer(request: Request, io: Io, openReader: OpenReader): Promise<number> {
  switch (request.name) {
    case "read":
      return (await import("./commands/read.ts")).read(withStdin(request.command, io), io, openReader);
    case "explain":
      return (await import("./commands/explain.ts")).explain(request.command, io, openReader);
    case "gazetteer import":
      return (await import("./commands/gazetteer-import.ts")).importGazetteers(request.command, io);
    case "codebook":
      await io.stdout.write(codebook());
      return exitCodes.fine;
    case "schema":
      await io.stdout.write((await loadSchemas()).readingJsonSchema());
      return exitCodes.fine;
  }
}

/** Without a name, what is piped in is read; a terminal would keep a person waiting for nothing. */
function withStdin<C extends { readonly names: readonly string[] }>(command: C, { stdin }: Io): C {
  if (command.names.length > 0) return command;
  if (stdin.isTTY) throw new Problem("option.no-files", "no file is named");
  return { ...command, names: ["-"] };
}
