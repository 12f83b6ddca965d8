// npm run -s bench:claims -- IN.jsonl OUT.jsonl: reports to claims, one report a line.
import type { Report } from "@isnad/model";
import { reportOf } from "./lib/article.ts";
import { readJsonl, writeJsonl } from "./lib/jsonl.ts";
import { openReader } from "./lib/open-reader.ts";

const [input, output] = process.argv.slice(2);
if (!input || !output) {
  process.stderr.write("usage: npm run -s bench:claims -- IN.jsonl OUT.jsonl\n");
  process.exit(2);
}
const read = openReader();
const reports = readJsonl<Report>(input).map(reportOf);
writeJsonl(
  output,
  reports.map((report) => ({ id: report.id, claims: read(report) })),
);
