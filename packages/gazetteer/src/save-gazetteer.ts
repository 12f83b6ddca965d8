import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkRows } from "./check-rows.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { refuse } from "./issue.ts";
import { packedEnding } from "./load-gazetteer.ts";
import type { Fold } from "./names.ts";
import { packGazetteer } from "./pack-gazetteer.ts";
import type { PlaceRow } from "./place.ts";
import { formatRows } from "./rows.ts";

export interface SaveOptions {
  readonly folder: string;
  /** Name of the gazetteer: letters, digits, `-` and `_`. */
  readonly name: string;
  readonly fold: Fold;
  /** The gazetteer that these rows extend. */
  readonly base: Gazetteer;
}

/**
 * Writes imported rows into a user's folder: `NAME.tsv` to read and edit, `NAME.gazetteer` for `loadGazetteer`.
 * Throws before anything is written when the rows don't fit together.
 */
export function saveGazetteer(rows: readonly PlaceRow[], { folder, name, fold, base }: SaveOptions): void {
  if (!/^[\w-]{1,64}$/.test(name)) throw new RangeError(`not a gazetteer name: ${name}`);
  refuse(checkRows(`${name}.tsv`, rows, (id) => base.byId(id) !== undefined));
  mkdirSync(folder, { recursive: true });
  write(join(folder, `${name}.tsv`), formatRows(rows));
  write(join(folder, `${name}${packedEnding}`), packGazetteer(rows, fold));
}

/** Whole or not at all. */
function write(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
