import { type Dirent, existsSync, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { Problem, systemReason } from "../problem.ts";

/** Something to read: a file, or what is piped in. */
export interface Input {
  /** As the user named it. */
  readonly name: string;
  readonly kind: "text" | "records" | "stdin";
  /** Bytes; 0 where that is not known. */
  readonly size: number;
}

type Report = (problem: Problem) => void;

const endings = /\.(txt|jsonl|ndjson)$/i;
const recordEndings = /\.(jsonl|ndjson)$/i;

/** All files that the names on the command line stand for: files themselves, folders with all that is under them. */
export function findInputs(names: readonly string[], report: Report): Input[] {
  return names.flatMap((name) => (name === "-" ? [stdin] : named(name, report)));
}

const stdin: Input = { name: "-", kind: "stdin", size: 0 };

function named(name: string, report: Report): Input[] {
  const stats = statsOf(name, report);
  if (!stats) return [];
  if (!stats.isDirectory()) return [fileInput(name, stats)];
  const found = filesUnder(name, new Set([realpathSync(name)]), report);
  if (found.length === 0)
    report(new Problem("input.no-reports", "no reports in this folder", { file: name }));
  return found;
}

const fileInput = (name: string, { size }: Stats): Input => ({
  name,
  kind: recordEndings.test(name) ? "records" : "text",
  size,
});

/** Folders behind links are entered too, but each only once: links may lead in a circle. */
function filesUnder(folder: string, entered: Set<string>, report: Report): Input[] {
  return entriesOf(folder, report).flatMap((entry): Input[] => {
    const path = join(folder, entry.name);
    const isLink = entry.isSymbolicLink();
    if (!entry.isDirectory() && !(isLink && existsSync(path)) && !endings.test(entry.name)) return [];
    const stats = statsOf(path, report);
    if (!stats) return [];
    if (!stats.isDirectory()) return endings.test(entry.name) ? [fileInput(path, stats)] : [];
    const real = realpathSync(path);
    if (entered.has(real)) return [];
    entered.add(real);
    return filesUnder(path, entered, report);
  });
}

/** What stands in a folder, by name; hidden entries are left alone. */
function entriesOf(folder: string, report: Report): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    report(new Problem("input.unreadable", `cannot be read: ${systemReason(error)}`, { file: folder }));
    return [];
  }
}

function statsOf(name: string, report: Report): Stats | undefined {
  try {
    return statSync(name);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
    report(
      isMissing
        ? new Problem("input.not-found", "there is no such file or folder", { file: name })
        : new Problem("input.unreadable", `cannot be read: ${systemReason(error)}`, { file: name }),
    );
    return undefined;
  }
}
