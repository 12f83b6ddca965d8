// npm start: reads the example reports, or the files given, and shows their claims.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runUnderNode24 } from "./lib/node24.mjs";
import { root } from "./lib/setup.mjs";

const main = "packages/cli/src/main.ts";
const given = process.argv.slice(2);

mkdirSync(join(root, "out"), { recursive: true });

function readExamples() {
  return runUnderNode24(main, ["read", "examples", "--format", "table", "--html", "out/examples.html"]);
}

function readGiven() {
  const choosesOutput = given.some((argument) => /^--(html|format)\b/.test(argument));
  const output = choosesOutput ? [] : ["--html", join(root, "out", "claims.html")];
  // npm runs scripts in the repository; a file named on the command line is meant from where the user stands.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return runUnderNode24(main, ["read", ...given, ...output], { cwd });
}

process.exitCode = await (given.length > 0 ? readGiven() : readExamples());
