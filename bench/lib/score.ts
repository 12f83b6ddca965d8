import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Article, Predictions } from "./article.ts";
import { writeJsonl } from "./jsonl.ts";
import { sharedFile } from "./shared.ts";

/** Shares of 1, as the scorer prints them. */
export interface Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

type Attributes = Readonly<Record<string, number | null>>;

/** What `score.mjs --json` prints. */
export interface Score {
  readonly articles: number;
  readonly figures: Readonly<Record<"detected" | "value" | "attributed" | "full", Tally>>;
  readonly interval90: Readonly<Record<"value" | "attributed", readonly [number, number]>>;
  readonly attributes: Attributes;
  readonly links: Readonly<Record<"part_of" | "restates", Tally>>;
  readonly statements: {
    readonly detected: Tally;
    readonly attributed: Tally;
    readonly attributes: Attributes;
  };
  readonly byKind: Readonly<Record<string, Tally>>;
}

const run = promisify(execFile);
const waiting: (() => void)[] = [];
let running = 0;

/** Runs at most one scorer a core. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= availableParallelism()) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** Scores predictions by the scorer that stands beside the annotated articles, as it is. */
export function score(gold: readonly Article[], predicted: Predictions): Promise<Score> {
  return inTurn(async () => {
    const folder = mkdtempSync(join(tmpdir(), "isnad-score-"));
    try {
      const [goldFile, predictedFile] = [join(folder, "gold.jsonl"), join(folder, "predicted.jsonl")];
      writeJsonl(goldFile, gold);
      writeJsonl(
        predictedFile,
        gold.map(({ id }) => ({ id, claims: predicted.get(id) ?? [] })),
      );
      const args = [sharedFile("bench/score.mjs"), goldFile, predictedFile, "--json"];
      const { stdout } = await run(process.execPath, args);
      return JSON.parse(stdout) as Score;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** A share as points out of a hundred, to one decimal. */
export const points = (share: number): number => Math.round(1000 * share) / 10;
