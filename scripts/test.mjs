// npm test: every test under Node 24; arguments go to vitest.
import { runUnderNode24 } from "./lib/node24.mjs";

const reporters = ["--reporter=default", "--reporter=./scripts/lib/closing-line.mjs"];
const args = ["run", ...reporters, ...process.argv.slice(2)];
process.exitCode = await runUnderNode24("node_modules/vitest/vitest.mjs", args);
