import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Reading } from "@isnad/model";
import type { Writer } from "@isnad/publish";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { type FileOutput, openFileOutput } from "./file-output.ts";
import { type Format, openWriter } from "./formats.ts";

export interface Wanted {
  readonly format: Format;
  /** File in place of stdout. */
  readonly output: string | undefined;
  /** File for a page beside the output. */
  readonly html: string | undefined;
  readonly colour: boolean;
}

/** The outputs of one run, fed together. */
export interface Channels {
  readonly add: (reading: Reading) => Promise<void>;
  /** Makes each output whole. A run that was stopped leaves files that say so by their names; these are returned. */
  readonly end: (isStopped: boolean) => Promise<string[]>;
}

interface Channel {
  readonly writer: Writer;
  readonly write: (text: string) => Promise<void>;
  readonly file: FileOutput | undefined;
}

/** Opens the files first: what cannot be written should be known before anything is read. */
export async function openChannels(wanted: Wanted, io: Io, print: Channel["write"]): Promise<Channels> {
  const { format, output, html, colour } = wanted;
  const channels = [await openChannel(format, output)];
  if (html !== undefined) channels.push(await openChannel("html", html));

  async function openChannel(format: Format, name: string | undefined): Promise<Channel> {
    const writer = await openWriter(format, { io, isOnScreen: name === undefined, colour });
    const file = name === undefined ? undefined : await openFileOutput(name);
    return { writer, write: file?.write ?? print, file };
  }

  return {
    add: async (reading) => {
      for (const { writer, write } of channels) await write(writer.add(reading));
    },
    end: async (isStopped) => {
      for (const { writer, write, file } of channels) {
        await write(writer.end());
        await (isStopped ? file?.abandon() : file?.finish());
      }
      return channels.flatMap(({ file }) => (file ? [isStopped ? file.part : file.name] : []));
    },
  };
}

/** Refuses to write over what is read, or two outputs to one file. */
export function checkOutputs({ output, html }: Wanted, inputs: readonly string[]): void {
  const read = new Set(inputs.map(realPath));
  const written = new Set<string>();
  for (const name of [output, html]) {
    if (name === undefined) continue;
    const path = realPath(name);
    if (read.has(path)) throw new Problem("output.taken", "is one of the files to read", { file: name });
    if (written.has(path)) throw new Problem("output.taken", "is written to twice", { file: name });
    written.add(path);
  }
}

function realPath(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return resolve(name);
  }
}
