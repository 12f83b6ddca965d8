import type { Report } from "@isnad/model";
import { reportOf } from "../lib/article.ts";
import { readJsonl } from "../lib/jsonl.ts";
import { sharedFile } from "../lib/shared.ts";

/** The reports of the corpus. */
export const corpusReports = (): Report[] =>
  readJsonl<Report>(sharedFile("corpus/reports.jsonl.gz")).map(reportOf);

export const lengthOf = (reports: readonly Report[]): number =>
  reports.reduce((sum, { text }) => sum + text.length, 0);

/** One report as long as this many bytes of UTF-8, made of whole ones; Arabic letters take two. */
export function longReport(reports: readonly Report[], bytes: number): Report {
  const texts: string[] = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const { text } = reports[i % reports.length] as Report;
    const whole = Buffer.byteLength(text) + 2;
    texts.push(
      whole > bytes - size ? text.slice(0, Math.ceil(((bytes - size) / whole) * text.length)) : text,
    );
    size += whole;
  }
  const text = texts.join("\n\n");
  return { id: "long", publisher: null, published: "2018-03-18", title: null, text };
}
