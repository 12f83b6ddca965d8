import { once } from "node:events";
import type { Writable } from "node:stream";

export interface Output {
  /** Resolves when there is room for more. */
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  /** Width of the terminal. */
  readonly columns: number | undefined;
}

/** The world around the command: everything that it reads or writes, so that tests can stand in for it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly interrupt: Interrupt;
}

/** Ctrl-C. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Lets Ctrl-C end the process at once while something runs that cannot be asked to stop. */
  readonly during: <T>(work: () => T) => T;
}

/** The process's own streams, and its Ctrl-C. */
export function processIo(): Io {
  const interrupt = processInterrupt();
  interrupt.signal.addEventListener("abort", () => process.stdin.destroy());
  return {
    // Asked for only when it is read: the stream is made at the first sight.
    get stdin() {
      return process.stdin;
    },
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    env: process.env,
    interrupt,
  };
}

function outputTo(stream: Writable & { isTTY?: boolean; columns?: number }): Output {
  // Whoever read the output has gone, as `head` does: there is nobody left to tell anything.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  return {
    write: async (text) => {
      if (text !== "" && !stream.write(text)) await once(stream, "drain");
    },
    get isTerminal() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns;
    },
  };
}

function processInterrupt(): Interrupt {
  const controller = new AbortController();
  // Once: a second Ctrl-C ends the process whatever it does.
  const stop = () => controller.abort();
  process.once("SIGINT", stop);
  return {
    signal: controller.signal,
    during: (work) => {
      if (controller.signal.aborted) return work();
      process.off("SIGINT", stop);
      try {
        return work();
      } finally {
        process.once("SIGINT", stop);
      }
    },
  };
}
