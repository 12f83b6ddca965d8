import { arabicReader } from "@isnad/arabic";
import { loadGazetteer } from "@isnad/gazetteer";
import { createReader } from "../../src/index.ts";

/** The reader of Arabic with the built-in gazetteer, opened once for all tests of a worker. */
export const readReport = createReader(arabicReader, loadGazetteer());
