import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCase } from "./support/case-check.ts";
import { type Case, parseCases } from "./support/case-file.ts";
import { strayWords } from "./support/case-words.ts";
import { readReport } from "./support/reader.ts";

const FOLDER = new URL("../../../data/cases/", import.meta.url);

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => ({
    name,
    cases: parseCases(`data/cases/${name}`, readFileSync(new URL(name, FOLDER), "utf8")),
  }));

function check(wanted: Case): void {
  const { name: id, published, text } = wanted;
  const claims = readReport({ id, publisher: null, published, title: null, text });
  expect(checkCase(wanted, claims)).toEqual([]);
}

for (const { name, cases } of files) {
  describe(name, () => {
    for (const wanted of cases) {
      if (wanted.fails === null) test(wanted.name, () => check(wanted));
      else test.fails(`${wanted.name} (known to fail: ${wanted.fails})`, () => check(wanted));
    }
  });
}

test("a case's name stands once in the folder", () => {
  const names = files.flatMap(({ cases }) => cases.map((one) => one.name));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test("a case speaks the words of the codebook and of its own text", () => {
  expect(files.flatMap(({ cases }) => cases.flatMap(strayWords))).toEqual([]);
});
