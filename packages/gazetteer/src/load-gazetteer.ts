import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Gazetteer, openGazetteer } from "./gazetteer.ts";
import { GazetteerError, issue } from "./issue.ts";
import { mergeGazetteers } from "./merge-gazetteers.ts";

/** The packed form of data/gazetteer, made by scripts/pack.ts. */
export const builtInPath = fileURLToPath(new URL("../generated/gazetteer.bin", import.meta.url));

/** File name ending of packed gazetteers in a user's folder. */
export const packedEnding = ".gazetteer";

export interface LoadOptions {
  /** Another file in place of the built-in gazetteer. */
  readonly path?: string;
  /** Folder with the gazetteers that a user imported; they extend and override the built-in one, in order of name. */
  readonly userFolder?: string;
}

/** Loads the gazetteer. Reads the files whole, but parses a record only when it is asked for. */
export function loadGazetteer({ path = builtInPath, userFolder }: LoadOptions = {}): Gazetteer {
  const builtIn = openFile(path);
  const users = userFolder ? packedIn(userFolder).map(openFile) : [];
  for (const [i, user] of users.entries()) {
    if (user.spelling === builtIn.spelling) continue;
    const file = packedIn(userFolder as string)[i] as string;
    throw new GazetteerError(
      issue("gazetteer.outdated", file, 0, "packed with other spelling rules: import it again"),
    );
  }
  return mergeGazetteers([builtIn, ...users]);
}

function openFile(path: string): Gazetteer {
  if (!existsSync(path)) throw new GazetteerError(issue("gazetteer.missing-file", path, 0, "no such file"));
  return openGazetteer(path, readFileSync(path));
}

function packedIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(packedEnding))
    .sort()
    .map((name) => join(folder, name));
}
