// node scripts/check-layers.mjs [ROOT]: the law of direction between packages, and no language in the mechanism.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findArabic } from "./lib/arabic-in-code.mjs";
import { findCycle, importProblems, readWorkspaces } from "./lib/layers.mjs";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const root = process.argv[2] ?? here;

const workspaces = readWorkspaces(root);
const cycle = findCycle(workspaces);
const problems = [
  ...(cycle ? [`packages depend on each other in a circle: ${cycle.join(" → ")}`] : []),
  ...workspaces.flatMap((workspace) => importProblems(root, workspace, workspaces)),
  ...findArabic(root),
];

for (const problem of problems) process.stdout.write(`${problem}\n`);
process.stdout.write(`${workspaces.length} packages, ${problems.length} breaches of the layers\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
