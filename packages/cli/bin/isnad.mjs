#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findNode, runUnder, stripsTypes } from "./node24.mjs";

const self = fileURLToPath(import.meta.url);
const sources = join(dirname(self), "..", "src");
// A packed release carries JavaScript, as Node strips no types under node_modules; the repository runs its sources.
const main = ["main.js", "main.ts"].map((file) => join(sources, file)).find(existsSync);

if (stripsTypes) {
  // In the user's own folder: the shared one for temporary files is open to others.
  module.enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "isnad"));
  await import(pathToFileURL(main).href);
} else {
  process.exitCode = await runUnder(findNode(), [self, ...process.argv.slice(2)]);
}
