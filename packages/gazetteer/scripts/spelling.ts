import { arabic } from "@isnad/arabic";
import { compileFold, fold as foldWith } from "@isnad/text";
import type { Fold } from "../src/names.ts";

const folder = compileFold(arabic.fold);

/** The spelling rules that the built-in gazetteer is packed with. */
export const fold: Fold = (text) => foldWith(folder, text);
