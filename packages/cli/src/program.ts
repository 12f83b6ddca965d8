import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import type { ExplainCommand } from "./commands/explain.ts";
import type { ImportCommand } from "./commands/gazetteer-import.ts";
import type { ReadCommand } from "./commands/read.ts";
import { parseDay } from "./inputs/day.ts";
import type { Fallback } from "./inputs/report-of.ts";
import type { Io } from "./io.ts";
import { type Format, formats } from "./output/formats.ts";
import { Problem } from "./problem.ts";

/** What a command line asks for. */
export type Request =
  | { readonly name: "read"; readonly command: ReadCommand }
  | { readonly name: "explain"; readonly command: ExplainCommand }
  | { readonly name: "gazetteer import"; readonly command: ImportCommand }
  | { readonly name: "codebook" }
  | { readonly name: "schema" };

interface ReportOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly maxSize: string;
}

interface ReadOptions extends ReportOptions {
  readonly format: Format;
  readonly output?: string;
  readonly html?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

const megabyte = 1_000_000;

/** The command line of isnad. `ask` gets what it asks for. */
export function program(
  ask: (request: Request) => Promise<void>,
  { stdout, stderr }: Pick<Io, "stdout" | "stderr">,
): Command {
  const isnad = new Command("isnad")
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
    })
    .description("Reads Arabic reports on armed conflict into attributed claims.")
    .version(version(), "-V, --version", "print the version")
    .helpCommand("help [command]", "print how a command is used")
    .showHelpAfterError("isnad help read tells how it is used")
    .exitOverride();

  withReportOptions(isnad.command("read"))
    .description("print the claims of reports: text files, folders, - for what is piped in, JSONL files")
    .argument("[file...]", "files and folders")
    .addOption(
      new Option("-f, --format <format>", "how to print them").choices([...formats]).default("table"),
    )
    .option("-o, --output <file>", "write them to a file")
    .option("--html <file>", "write a page of them as well")
    .option("--no-color", "no colours in the table")
    .option("-q, --quiet", "print problems only on stderr")
    .addHelpText("after", readExamples)
    .action((names: string[], options: ReadOptions) =>
      ask({ name: "read", command: readCommand(names, options) }),
    );

  withReportOptions(isnad.command("explain"))
    .description("show which words and rules made a claim, as a tree")
    .argument("<file>", "the report")
    .option("-c, --claim <id>", "the claim: c7; without it, all")
    .option("-r, --report <id>", "the report, in a file that holds several")
    .action((name: string, options: ReportOptions & { claim?: string; report?: string }) => {
      const { claim, report } = options;
      const command = { name, claim, report, fallback: fallbackOf(options), limit: limitOf(options) };
      return ask({ name: "explain", command });
    });

  isnad
    .command("gazetteer")
    .description("look after the places that are known")
    .command("import")
    .description("learn the places of GeoNames dumps (SY.txt) and OCHA tables of place codes (CSV)")
    .argument("<file...>", "files")
    .option("--name <name>", "what to call them; by default the name of the file")
    .option("--countries <codes>", "of a dump, these countries only: SY,IQ")
    .action((names: string[], { name, countries = "" }: { name?: string; countries?: string }) => {
      const codes = countries
        .toUpperCase()
        .split(/[\s,]+/)
        .filter(Boolean);
      return ask({ name: "gazetteer import", command: { names, name, countries: codes } });
    });

  isnad
    .command("codebook")
    .description("print what every kind and field means, in Arabic and English")
    .action(() => ask({ name: "codebook" }));
  isnad
    .command("schema")
    .description("print the JSON Schema of a reading")
    .action(() => ask({ name: "schema" }));
  return isnad;
}

const readExamples = `
Examples:
  isnad read report.txt --published 2018-03-16
  isnad read reports/ --html claims.html
  isnad read archive.jsonl --format jsonl --output claims.jsonl
  pdftotext report.pdf - | isnad read - --publisher OCHA`;

/** What may be said of reports that don't say it themselves. */
function withReportOptions(command: Command): Command {
  return command
    .option("--published <date>", "the day on which they were published, if they don't tell")
    .option("--publisher <name>", "who published them, if they don't tell")
    .option("--title <text>", "their title, if they don't tell")
    .option("--max-size <megabytes>", "the largest report to read", "50");
}

function readCommand(names: readonly string[], options: ReadOptions): ReadCommand {
  const { format, output, html, color, quiet = false } = options;
  return {
    names,
    fallback: fallbackOf(options),
    limit: limitOf(options),
    format,
    output,
    html,
    colour: color,
    isQuiet: quiet,
  };
}

function fallbackOf({ published, publisher, title }: ReportOptions): Fallback {
  const day = published === undefined ? undefined : parseDay(published);
  if (published !== undefined && day === undefined) {
    throw new Problem("option.bad-date", `--published is not a day: ${published}`);
  }
  return { ...(day && { published: day }), ...(publisher && { publisher }), ...(title && { title }) };
}

function limitOf({ maxSize }: ReportOptions): number {
  const limit = Number(maxSize) * megabyte;
  if (limit > 0) return limit;
  throw new Problem("option.bad-size", `--max-size is not a number of megabytes: ${maxSize}`);
}

function version(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return JSON.parse(manifest).version;
}
