import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const code = /\.[cm]?[jt]sx?$/;

/** All files under a folder, installed packages left out. */
export function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesUnder(path);
    return [path];
  });
}

export const codeUnder = (folder) => filesUnder(folder).filter((path) => code.test(path));
