import type { Claim, Report } from "@isnad/model";
import { gazetteerFolder } from "./home.ts";
import type { Io } from "./io.ts";

/** What reads. Tests put their own in its place. */
export interface Reader {
  readonly read: (report: Report) => Claim[];
}

export type OpenReader = (env: Io["env"]) => Promise<Reader>;

/** The reader for Arabic, with the built-in places and those that the user imported. */
export const openArabicReader: OpenReader = async (env) => {
  const [{ arabicReader }, { loadGazetteer }, { createReader }] = await Promise.all([
    import("@isnad/arabic"),
    import("@isnad/gazetteer"),
    import("@isnad/reader"),
  ]);
  return { read: createReader(arabicReader, loadGazetteer({ userFolder: gazetteerFolder(env) })) };
};
