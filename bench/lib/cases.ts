import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Figures, under } from "./figures.ts";
import { benchFile, sharedFile } from "./shared.ts";

const run = promisify(execFile);

/** The lines that `score-cases.mjs` prints: a name, right/all, and the share in points. */
const LINE = /^(?<name>.*?)\s+\d+\/\d+\s+(?<share>[\d.]+)$/;

async function scoreCases(suite: "numbers" | "dates"): Promise<Figures> {
  const cases = sharedFile(`bench/${suite}.dev.jsonl`);
  const folder = mkdtempSync(join(tmpdir(), "isnad-cases-"));
  try {
    const predicted = join(folder, "predicted.jsonl");
    await run(process.execPath, [benchFile(`${suite}.ts`), cases, predicted]);
    const { stdout } = await run(process.execPath, [sharedFile("bench/score-cases.mjs"), cases, predicted]);
    const rows = stdout.split("\n").flatMap((line) => {
      const { name, share } = LINE.exec(line)?.groups ?? {};
      return name && (name === "all" || name.startsWith("set ")) ? [[name, Number(share)]] : [];
    });
    return under(suite, Object.fromEntries(rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Shares of the number and date phrases of other projects that are read right. */
export async function readCases(): Promise<Figures> {
  return Object.assign({}, ...(await Promise.all([scoreCases("numbers"), scoreCases("dates")])));
}
