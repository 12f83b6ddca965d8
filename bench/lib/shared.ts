import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the folder beside the repository that holds the annotated reports. Ends the process when it is missing. */
export function sharedFile(path: string): string {
  const file = resolve(repository, "../shared", path);
  if (existsSync(file)) return file;
  process.stderr.write(`bench: ${file} is missing: the annotated reports are kept beside the repository\n`);
  process.exit(1);
}

/** A file of the bench folder. */
export function benchFile(path: string): string {
  return resolve(repository, "bench", path);
}
