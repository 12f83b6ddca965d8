// node scripts/run.mjs FILE ARGS…: runs one of the repository's TypeScript files under Node 24.
import { runUnderNode24 } from "./lib/node24.mjs";

const [file, ...args] = process.argv.slice(2);
process.exitCode = await runUnderNode24(file, args);
