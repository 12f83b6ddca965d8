// npm run bench:speed: how fast reports become claims. Ratios gate, since they hold on any machine; seconds are reported.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Report } from "@isnad/model";
import { ar as chrono } from "chrono-node";
import type { ReadReport } from "./lib/article.ts";
import { openReader, openReaderWith } from "./lib/open-reader.ts";
import { gazetteerOf } from "./speed/gazetteers.ts";
import { corpusReports, lengthOf, longReport } from "./speed/texts.ts";
import { bestSeconds } from "./speed/timing.ts";

const MEGABYTE = 1_000_000;
const RUNS = 3;

/** A measure, and the bound that it must keep if it gates. */
interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

const readAll = (read: ReadReport, reports: readonly Report[]) => (): void => {
  for (const report of reports) read(report);
};

/** Reports to claims, beside what a date library does with the same text. */
function throughput(reports: readonly Report[]): Measure[] {
  const dates = () => {
    for (const { text, published } of reports) chrono.parse(text, new Date(published ?? "2018-03-18"));
  };
  const [claims, chronos] = bestSeconds(RUNS, readAll(openReader(), reports), dates) as [number, number];
  const rate = (seconds: number): number => lengthOf(reports) / seconds / 1e6;
  return [
    { name: "reports to claims", value: rate(claims), unit: "million characters/s" },
    { name: "chrono-node, Arabic dates alone", value: rate(chronos), unit: "million characters/s" },
    { name: "ratio to chrono-node", value: chronos / claims, unit: "", atLeast: 0.5 },
  ];
}

/** Time for a character in one text of ten megabytes against one of a kilobyte. */
function linearity(reports: readonly Report[]): Measure[] {
  const read = openReader();
  const sizes = [0.001, 0.01, 0.1, 1, 10];
  const perCharacter = sizes.map((size) => {
    const texts = reports.slice(0, Math.max(1, Math.min(200, Math.round(0.5 / size))));
    const long = texts.map((_, i) => longReport(reports.slice(i), size * MEGABYTE));
    const [seconds] = bestSeconds(RUNS, readAll(read, long)) as [number];
    return (1e6 * seconds) / lengthOf(long);
  });
  const largest = perCharacter.at(-1) as number;
  return [
    ...sizes.map((size, i) => ({
      name: `one text of ${size} MB`,
      value: perCharacter[i] as number,
      unit: "µs a character",
    })),
    { name: "10 MB against 1 kB", value: largest / (perCharacter[0] as number), unit: "", atMost: 1.5 },
  ];
}

function gazetteerSize(reports: readonly Report[]): Measure[] {
  const some = reports.filter((_, i) => i % 4 === 0);
  const works = [1000, 60_000].map((names) =>
    readAll(openReaderWith({ gazetteer: gazetteerOf(names) }), some),
  );
  const [few, many] = bestSeconds(2 * RUNS, ...works) as [number, number];
  return [{ name: "60k names against 1k", value: many / few, unit: "", atMost: 1.2 }];
}

const MEMORY = "--memory";

/** Runs this file once more, for a process that does nothing but read one text of ten megabytes. */
function memory(): Measure[] {
  const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), MEMORY], {
    encoding: "utf8",
  });
  return [{ name: "memory for 10 MB", value: Number(output), unit: "MB", atMost: 500 }];
}

function printMemory(): void {
  openReader()(longReport(corpusReports(), 10 * MEGABYTE));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
}

/** The command on one short file, as a user starts it. */
function start(): Measure[] {
  const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
  const args = [
    file("packages/cli/bin/isnad.mjs"),
    "read",
    file("examples/01-sahl-wire.txt"),
    "--format",
    "json",
  ];
  const run = () => execFileSync(process.execPath, args, { stdio: "ignore" });
  const [seconds] = bestSeconds(2 * RUNS, run) as [number];
  return [{ name: "isnad read of a short file", value: seconds, unit: "s" }];
}

const fails = ({ value, atLeast = -Infinity, atMost = Infinity }: Measure): boolean =>
  value < atLeast || value > atMost;

function show(measure: Measure): string {
  const { name, value, unit, atLeast, atMost } = measure;
  const bound = atLeast ? `at least ${atLeast}` : atMost ? `at most ${atMost}` : "";
  const line = `${name.padEnd(34)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(22)} ${bound}`;
  return `${line.trimEnd()}${fails(measure) ? "  MISSED" : ""}\n`;
}

function main(): void {
  const reports = corpusReports();
  for (const measure of [throughput, linearity, gazetteerSize, memory, start])
    for (const result of measure(reports)) {
      process.stdout.write(show(result));
      if (fails(result)) process.exitCode = 1;
    }
}

if (process.argv.includes(MEMORY)) printMemory();
else main();
