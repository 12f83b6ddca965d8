import { type FileHandle, open, rename } from "node:fs/promises";
import { Problem, systemReason } from "../problem.ts";

/** A file that gets its name when it is whole; until then it is `NAME.part`. */
export interface FileOutput {
  readonly name: string;
  readonly part: string;
  readonly write: (text: string) => Promise<void>;
  readonly finish: () => Promise<void>;
  /** Leaves what was written under the name `part`. */
  readonly abandon: () => Promise<void>;
}

export async function openFileOutput(name: string): Promise<FileOutput> {
  const part = `${name}.part`;
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new Problem("output.unwritable", `cannot be written: ${systemReason(error)}`, { file: name });
    }
  };
  const handle: FileHandle = await attempt(() => open(part, "w"));
  return {
    name,
    part,
    write: (text) => attempt(() => handle.appendFile(text)),
    finish: () =>
      attempt(async () => {
        await handle.close();
        await rename(part, name);
      }),
    abandon: () => handle.close(),
  };
}
