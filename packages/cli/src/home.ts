import { homedir } from "node:os";
import { join } from "node:path";
import type { Io } from "./io.ts";

/** Where what a user adds is kept: ISNAD_HOME, else where the system keeps such data. */
function dataHome(env: Io["env"], platform = process.platform): string {
  if (env.ISNAD_HOME) return env.ISNAD_HOME;
  if (env.XDG_DATA_HOME) return join(env.XDG_DATA_HOME, "isnad");
  if (platform === "win32") return join(env.LOCALAPPDATA ?? homedir(), "isnad");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "isnad");
  return join(homedir(), ".local", "share", "isnad");
}

export const gazetteerFolder = (env: Io["env"]) => join(dataHome(env), "gazetteers");
