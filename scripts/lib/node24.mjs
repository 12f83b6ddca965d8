import { join } from "node:path";
import { findNode, runUnder } from "../../packages/cli/bin/node24.mjs";
import { ensureInstalled, root } from "./setup.mjs";

/** Runs a script of the repository under Node 24, installing first if need be; resolves to the exit code. */
export function runUnderNode24(script, args = [], { cwd = root } = {}) {
  ensureInstalled();
  const env = { NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "node"), ...process.env };
  return runUnder(findNode(), [join(root, script), ...args], { cwd, env });
}
