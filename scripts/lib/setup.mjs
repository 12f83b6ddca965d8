// Plain JavaScript: this runs under whatever Node the machine has, before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const readJson = (file) => JSON.parse(readFileSync(join(root, file), "utf8"));

// Packages of another platform are optional and stay away; one that is there must have the locked version.
const satisfies = (locked, found) =>
  found ? found.version === locked.version && found.link === locked.link : locked.optional === true;

/** Compares what npm recorded as installed with the lockfile; dates of files say little after a checkout. */
function isInstalled() {
  if (!existsSync(join(root, "node_modules", ".package-lock.json"))) return false;
  const locked = readJson("package-lock.json").packages;
  const found = readJson("node_modules/.package-lock.json").packages;
  return Object.keys(locked)
    .filter((path) => path.includes("node_modules/"))
    .every((path) => satisfies(locked[path], found[path]));
}

/** Installs what the lockfile names, with one line of progress on stderr: stdout belongs to the command. */
export function ensureInstalled() {
  if (isInstalled()) return;
  process.stderr.write("Installing the packages this needs (once, about half a minute) …\n");
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, [npm]] : [process.platform === "win32" ? "npm.cmd" : "npm", []];
  const args = [...command[1], "ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync(command[0], args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (error || status !== 0) {
    process.stderr.write(`isnad: npm ci failed${error ? `: ${error.message}` : ""}\n`);
    process.exit(status || 1);
  }
}
