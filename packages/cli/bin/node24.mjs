// Plain JavaScript: this runs under whatever Node the machine has, to find one that runs the rest.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";

const [major, minor] = process.versions.node.split(".").map(Number);

/** Whether this very Node runs TypeScript as it stands. */
export const stripsTypes = major > 22 || (major === 22 && minor >= 18);

/** The Node 24 that npm installed as a package of this platform; without one, this Node if it will do. */
export function findNode() {
  const windows = process.platform === "win32";
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), "bin", windows ? "node.exe" : "node");
  } catch {
    if (stripsTypes) return process.execPath;
    process.stderr.write(`isnad: needs Node 22.18 or newer on this platform; this is ${process.version}\n`);
    process.exit(1);
  }
}

/** Stands in for exec, which Node lacks: same streams, signals passed on; resolves to the exit code. */
export function runUnder(node, args, options = {}) {
  const child = spawn(node, args, { stdio: "inherit", ...options });
  // The terminal sends Ctrl-C to both; the child decides what to do with it, this process only waits.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
