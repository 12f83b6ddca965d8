// Is it right on reports that nobody annotated? Fifty claims, drawn at random from readings of the corpus, are judged
// field by field by somebody who reads them. The judgements stand in bench/audit/NAME.json: ids, offsets, and for each wrong
// field a reason; never a sentence of a report.
//
//   node scripts/run.mjs bench/audit.ts draw NAME [SEED]   draws fifty claims, writes the sheet, prints them to judge
//   node scripts/run.mjs bench/audit.ts again OLD NEW      the same claims as they are read now, on a new sheet
//   node scripts/run.mjs bench/audit.ts show NAME          prints a sheet's claims as they are read now
//   node scripts/run.mjs bench/audit.ts                    the figures of all sheets
import type { Claim, Report } from "@isnad/model";
import { auditFigures, type Entry, entryOf, readSheet, standsAt, writeSheet } from "./audit/sheet.ts";
import { showClaim } from "./audit/show.ts";
import { reportOf } from "./lib/article.ts";
import { readJsonl } from "./lib/jsonl.ts";
import { openReader } from "./lib/open-reader.ts";
import { sharedFile } from "./lib/shared.ts";
import { random } from "./nonce/invent.ts";

const SIZE = 50;
const LEAST_CONFLICTS = 6;

interface CorpusReport extends Report {
  readonly conflict: string;
  readonly neardup_of?: string;
}

interface Found {
  readonly report: CorpusReport;
  readonly claim: Claim;
}

const corpus = (): CorpusReport[] => readJsonl<CorpusReport>(sharedFile("corpus/reports.jsonl.gz"));

const claimsOf = (report: CorpusReport): Found[] =>
  openReader()(reportOf(report)).map((claim) => ({ report, claim }));

/** Fifty of them, each as likely as any other; drawn again until enough conflicts are among them. */
function choose(all: readonly Found[], seed: number): Found[] {
  const next = random(`audit ${seed}`);
  for (;;) {
    const left = [...all];
    const chosen = Array.from({ length: Math.min(SIZE, left.length) }, () => {
      const [one] = left.splice(Math.floor(next() * left.length), 1);
      return one as Found;
    });
    if (new Set(chosen.map(({ report }) => report.conflict)).size >= LEAST_CONFLICTS) return chosen;
  }
}

function draw(name: string, seed: number): void {
  const all = corpus()
    .filter((report) => !report.neardup_of)
    .flatMap(claimsOf);
  const chosen = choose(all, seed);
  writeSheet(name, {
    chosen: `${chosen.length} of ${all.length} claims, seed ${seed}`,
    claims: chosen.map(({ report, claim }) => entryOf(report, report.conflict, claim)),
  });
  show(name);
}

/** The claim that is read now where an entry's claim stood. */
function claimNow(reports: ReadonlyMap<string, CorpusReport>, entry: Entry): Found | undefined {
  const report = reports.get(entry.report);
  return report && claimsOf(report).find(({ claim }) => standsAt(entry, claim));
}

const corpusById = (): Map<string, CorpusReport> => new Map(corpus().map((report) => [report.id, report]));

function again(old: string, name: string): void {
  const reports = corpusById();
  const { chosen, claims } = readSheet(old);
  const entries = claims.map((entry): Entry => {
    const found = claimNow(reports, entry);
    return found
      ? entryOf(found.report, found.report.conflict, found.claim)
      : { ...entry, gone: true, wrong: null };
  });
  writeSheet(name, { chosen: `as in ${old}: ${chosen}`, claims: entries });
  show(name);
}

function show(name: string): void {
  const reports = corpusById();
  const claims = readSheet(name).claims.map((entry, i) => {
    const found = claimNow(reports, entry);
    if (found) return showClaim(i + 1, found.report, entry.conflict, found.claim);
    const words = reports.get(entry.report)?.text.slice(entry.start, entry.end);
    return `#${i + 1} ${entry.kind} · ${entry.report}: no longer read\n   ${words}`;
  });
  process.stdout.write(`${claims.join("\n\n")}\n`);
}

if (import.meta.main) {
  const [command, name = "", other = ""] = process.argv.slice(2);
  if (command === "draw" && name) draw(name, Number(other || 1));
  else if (command === "again" && name && other) again(name, other);
  else if (command === "show" && name) show(name);
  else process.stdout.write(`${JSON.stringify(auditFigures(), null, 2)}\n`);
}
