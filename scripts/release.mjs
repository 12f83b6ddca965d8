// npm run release: packs the command with the packages it needs into dist/isnad-VERSION.tgz for `npm install -g`.
// Node strips no types under node_modules, so that a release carries each source with its types taken out.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { readWorkspaces } from "./lib/layers.mjs";
import { root } from "./lib/setup.mjs";
import { filesUnder } from "./lib/source-files.mjs";

const dist = join(root, "dist");
const staging = join(dist, "isnad");
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

const workspaces = new Map(readWorkspaces(root).map((workspace) => [workspace.name, workspace]));

/** A workspace and all that it needs at run time, itself first. */
function reach(name, seen = new Set()) {
  const workspace = workspaces.get(name);
  if (!workspace || seen.has(name)) return seen;
  seen.add(name);
  for (const next of workspace.runtime) reach(next, seen);
  return seen;
}

/** Paths of sources inside the code follow their files from .ts to .js. */
const toJavaScript = (source) =>
  stripTypeScriptTypes(source).replace(/(["'`])(\.{1,2}\/[^"'`\s]+)\.ts\1/g, "$1$2.js$1");

function copyPackage(folder, target) {
  for (const file of filesUnder(folder)) {
    const name = relative(folder, file);
    if (name === "package.json" || name.split(sep)[0] === "test") continue;
    const copy = join(target, name);
    mkdirSync(dirname(copy), { recursive: true });
    const source = name.endsWith(".ts") ? readFileSync(file, "utf8") : undefined;
    if (source) writeFileSync(copy.replace(/\.ts$/, ".js"), toJavaScript(source));
    else cpSync(file, copy);
  }
}

function bundle(name) {
  const { folder } = workspaces.get(name);
  const target = join(staging, "node_modules", name);
  copyPackage(folder, target);
  writeJson(join(target, "package.json"), {
    ...readJson(join(folder, "package.json")),
    // Named by the release itself: npm takes what a bundled package needs for bundled too, and installs nothing.
    dependencies: undefined,
    devDependencies: undefined,
    exports: { ".": "./src/index.js" },
  });
}

rmSync(dist, { recursive: true, force: true });
const [cli, ...bundled] = reach("@isnad/cli");
copyPackage(workspaces.get(cli).folder, staging);
for (const name of bundled) bundle(name);
for (const name of ["LICENSE", "README.md"]) {
  if (existsSync(join(root, name))) cpSync(join(root, name), join(staging, name));
}
const manifestOf = (name) => readJson(join(workspaces.get(name).folder, "package.json"));
const manifest = manifestOf(cli);
// What the packages need from outside, the release itself needs.
const outside = [cli, ...bundled]
  .flatMap((name) => Object.entries(manifestOf(name).dependencies ?? {}))
  .filter(([name]) => !workspaces.has(name));
const { optionalDependencies, engines } = readJson(join(root, "package.json"));
const needed = Object.fromEntries(bundled.map((name) => [name, manifest.version]));
writeJson(join(staging, "package.json"), {
  ...manifest,
  name: "isnad",
  private: undefined,
  exports: undefined,
  engines,
  dependencies: { ...Object.fromEntries(outside), ...needed },
  optionalDependencies,
  bundleDependencies: bundled,
});

const pack = ["pack", "--silent", "--pack-destination", dist];
const npm = process.env.npm_execpath;
const tarball = npm
  ? execFileSync(process.execPath, [npm, ...pack], { cwd: staging, encoding: "utf8" })
  : execFileSync("npm", pack, { cwd: staging, encoding: "utf8" });
process.stdout.write(`dist/${tarball.trim()}\n`);
