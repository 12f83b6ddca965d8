import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Fold, Gazetteer, ParsedRows } from "@isnad/gazetteer";
import { exitCodes } from "../exit-codes.ts";
import { issueLines } from "../gazetteer-issues.ts";
import { gazetteerFolder } from "../home.ts";
import { decodeText } from "../inputs/decode.ts";
import type { Io } from "../io.ts";
import { Problem, problemLines, systemReason } from "../problem.ts";

export interface ImportCommand {
  readonly names: readonly string[];
  /** Name of the gazetteer; by default the file's own. */
  readonly name: string | undefined;
  /** Two-letter codes; empty for all. */
  readonly countries: readonly string[];
}

/** isnad gazetteer import: places of the user's own. Resolves to the exit code. */
export async function importGazetteers(command: ImportCommand, io: Io): Promise<number> {
  const { GazetteerError } = await import("@isnad/gazetteer");
  let isFine = true;
  for (const file of command.names) {
    try {
      isFine = (await importFile(file, command, io)) && isFine;
    } catch (error) {
      isFine = false;
      if (error instanceof Problem) await io.stderr.write(problemLines(error));
      else if (error instanceof GazetteerError) await io.stderr.write(issueLines(error.issues));
      else throw error;
    }
  }
  return isFine ? exitCodes.fine : exitCodes.problems;
}

/** Rows that are at fault are told and left out; the others are kept. */
async function importFile(file: string, command: ImportCommand, io: Io): Promise<boolean> {
  const { loadGazetteer, saveGazetteer } = await import("@isnad/gazetteer");
  const name = command.name ?? basename(file).replace(/\.[^.]*$/, "");
  if (!/^[\w-]{1,64}$/.test(name))
    throw new Problem("gazetteer.bad-name", `cannot be a name: ${name}`, { file });
  const folder = gazetteerFolder(io.env);
  const base = loadGazetteer({ userFolder: folder });
  const fold = await arabicFold();
  const { rows, issues } = await parseFile(file, command, base, fold);
  saveGazetteer(rows, { folder, name, fold, base });
  await io.stderr.write(issueLines(issues));
  await io.stdout.write(`${rows.length} places from ${file} are known as "${name}" now, in ${folder}\n`);
  return issues.length === 0;
}

async function parseFile(
  file: string,
  command: ImportCommand,
  base: Gazetteer,
  fold: Fold,
): Promise<ParsedRows> {
  const { importGeoNames, importPcodes, sameName } = await import("@isnad/gazetteer");
  const known = (code: string) => base.byId(code)?.id;
  const head = await readHead(file);
  if (/\badm(in)?\d_?pcode\b/i.test(head)) {
    const named = sameName(base, fold);
    return importPcodes(decodeText(await readFile(file), file), { file, language: "ar", known, named });
  }
  if (head.split("\t").length !== geoNamesColumns) {
    const message = "neither a GeoNames dump nor a table of place codes";
    throw new Problem("gazetteer.unknown-format", message, { file });
  }
  const countries = command.countries.length > 0 ? { countries: new Set(command.countries) } : {};
  return importGeoNames(createReadStream(file, "utf8"), { file, isNative: isArabic, known, ...countries });
}

const geoNamesColumns = 19;
const headBytes = 16_384;

/** The first line of a file; dumps of the whole world are too large to be read for it. */
async function readHead(file: string): Promise<string> {
  try {
    let head = "";
    for await (const chunk of createReadStream(file, { encoding: "utf8", end: headBytes })) head += chunk;
    return head.split("\n", 1)[0] as string;
  } catch (error) {
    throw new Problem("input.unreadable", `cannot be read: ${systemReason(error)}`, { file });
  }
}

/** Names in Arabic proper: without Persian, Kurdish or Urdu letters. */
const isArabic = (name: string) => /^[\u0621-\u063a\u0641-\u0652\u0670 -]{3,}$/.test(name);

/** The spelling rules that all gazetteers are packed with. */
async function arabicFold(): Promise<Fold> {
  const [{ arabic }, { compileFold, fold }] = await Promise.all([
    import("@isnad/arabic"),
    import("@isnad/text"),
  ]);
  const folder = compileFold(arabic.fold);
  return (text) => fold(folder, text);
}
