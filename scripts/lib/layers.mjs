import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { codeUnder } from "./source-files.mjs";

const scope = "@isnad/";
// `from "x"`, `import "x"`, `import("x")`; a specifier never holds a space, so that prose is not taken for one.
const specifiers = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`\s]+)["'`]/g;

/** Each workspace with its name, folder and the workspaces that it declares. */
export function readWorkspaces(root) {
  const packages = join(root, "packages");
  const folders = existsSync(packages) ? readdirSync(packages).map((name) => join(packages, name)) : [];
  return [...folders, join(root, "bench")]
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const declared = { ...manifest.dependencies, ...manifest.devDependencies };
      const needs = Object.keys(declared).filter((name) => name.startsWith(scope));
      return { name: manifest.name, folder, needs, runtime: Object.keys(manifest.dependencies ?? {}) };
    });
}

/** The first circle among the declared dependencies, as the names along it. */
export function findCycle(workspaces) {
  const needs = new Map(workspaces.map(({ name, needs }) => [name, needs]));
  const done = new Set();
  const visit = (name, path) => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of needs.get(name) ?? []) {
      const cycle = visit(next, [...path, name]);
      if (cycle) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const { name } of workspaces) {
    const cycle = visit(name, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/** Every import of one workspace that goes round another's index, or to a package that it doesn't declare. */
export function importProblems(root, workspace, workspaces) {
  return codeUnder(workspace.folder).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(specifiers)]
      .map(([, specifier]) => judge(file, specifier, workspace, workspaces))
      .filter((problem) => problem !== undefined)
      .map((problem) => `${relative(root, file)}: ${problem}`),
  );
}

function judge(file, specifier, workspace, workspaces) {
  if (specifier.startsWith(".")) return judgeRelative(file, specifier, workspace, workspaces);
  if (!specifier.startsWith(scope)) return undefined;
  const name = specifier.split("/").slice(0, 2).join("/");
  if (specifier !== name) return `"${specifier}" reaches past the index of ${name}`;
  if (name === workspace.name) return `"${specifier}" is its own package: import the file`;
  const isSource = file.startsWith(join(workspace.folder, "src") + sep);
  const declared = isSource ? workspace.runtime : workspace.needs;
  return declared.includes(name)
    ? undefined
    : `"${name}" is not declared in the package.json of ${workspace.name}`;
}

function judgeRelative(file, specifier, workspace, workspaces) {
  const target = resolve(dirname(file), specifier) + sep;
  if (target.startsWith(workspace.folder + sep)) return undefined;
  const other = workspaces.find(({ folder }) => target.startsWith(folder + sep));
  if (other) return `"${specifier}" reaches into the files of ${other.name}`;
  const isSource = file.startsWith(join(workspace.folder, "src") + sep);
  return isSource ? `"${specifier}" leaves the package` : undefined;
}
