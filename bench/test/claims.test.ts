import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const runner = fileURLToPath(new URL("../claims.ts", import.meta.url));
const reports = [
  {
    id: "one",
    publisher: "وكالة الساحل",
    published: "2018-03-18",
    title: "قتلى في دوما",
    text: "قال الدفاع المدني السوري إن خمسة مدنيين قتلوا أمس في قصف على دوما، بينهم طفلان.",
  },
  { id: "two", publisher: null, published: null, title: null, text: "لم يسجل أي حادث." },
];

/** The same reports with everything beside the five fields that a reader may see put there to mislead it. */
const spoilt = reports.map(({ id, publisher, published, title, text }, i) => ({
  url: "https://example.org/1999/01/01",
  claims: [{ id: "c1", kind: "killed", figure: { text: "تسعة", low: 9, high: 9 } }],
  conflict: "nowhere",
  kind: "article",
  text,
  lang: "fr",
  neardup_of: reports[1 - i]?.id,
  title,
  places: ["باريس"],
  published,
  date: "1999-01-01",
  publisher,
  id,
}));

describe("bench:claims", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "isnad-claims-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(rows: readonly unknown[]): string {
    const [input, output] = [join(folder, "in.jsonl"), join(folder, "out.jsonl")];
    writeFileSync(input, rows.map((row) => JSON.stringify(row)).join("\n"));
    execFileSync(process.execPath, [runner, input, output]);
    return readFileSync(output, "utf8");
  }

  test("answers each report with its claims, in the order of the reports", () => {
    const rows = run(reports)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => [row.id, row.claims.length > 0])).toEqual([
      ["one", true],
      ["two", false],
    ]);
  });

  test("no other field of its input changes a byte of its output", () => {
    expect(run(spoilt)).toBe(run(reports));
  });

  test("a missing field is read as unknown", () => {
    const [, { title, publisher, published, ...bare }] = reports as [unknown, (typeof reports)[number]];
    expect([title, publisher, published]).toEqual([null, null, null]);
    expect(run([bare])).toBe(run([reports[1]]));
  });

  test("says how it is called", () => {
    const { status, stderr } = spawnSync(process.execPath, [runner], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("IN.jsonl OUT.jsonl");
  });
});
