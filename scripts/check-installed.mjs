// npm run check:installed: the command as a user gets it, installed from its release under the machine's own Node.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { root } from "./lib/setup.mjs";

const mayTake = 1000; // Milliseconds, on a machine that does other work as well; a quiet one takes under 500.
const runs = 5;

const inherit = { cwd: root, stdio: ["ignore", "ignore", "inherit"] };
// npm puts the repository's own Node 24 first; a user has none.
const PATH = process.env.PATH.split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .join(delimiter);
const env = { ...process.env, PATH };
const prefix = mkdtempSync(join(tmpdir(), "isnad-installed-"));

function read(file) {
  const options = { cwd: prefix, env: { ...env, XDG_CACHE_HOME: join(prefix, "cache") }, encoding: "utf8" };
  const began = performance.now();
  const args = ["read", file, "--format", "json"];
  const { status, stdout, stderr } = spawnSync(join(prefix, "bin", "isnad"), args, options);
  const took = performance.now() - began;
  if (status !== 0) throw new Error(`isnad read ended with ${status}: ${stderr}`);
  JSON.parse(stdout);
  return took;
}

try {
  execFileSync(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(root, "scripts", "release.mjs")],
    inherit,
  );
  const tarball = readdirSync(join(root, "dist")).find((name) => name.endsWith(".tgz"));
  const install = ["install", "--global", "--prefix", prefix, "--prefer-offline", "--no-audit", "--no-fund"];
  execFileSync("npm", [...install, "--loglevel=error", join(root, "dist", tarball)], { ...inherit, env });
  const examples = readdirSync(join(root, "examples")).filter((name) => !name.startsWith("README"));
  const times = Array.from({ length: runs }, () => read(join(root, "examples", examples[0])));
  const best = Math.min(...times);
  const machine = execFileSync("node", ["--version"], { env, encoding: "utf8" }).trim();
  const report = `${times[0].toFixed(0)} ms the first time, ${best.toFixed(0)} ms at best of ${runs}`;
  process.stdout.write(`installed isnad under Node ${machine}: ${report}\n`);
  if (best > mayTake) throw new Error(`isnad read of one short file takes more than ${mayTake} ms`);
} finally {
  rmSync(prefix, { recursive: true, force: true });
}
