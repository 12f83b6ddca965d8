import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Runs one file of tests as npm test does; gives the exit code and the last line. */
function run(source: string, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "closing-line-"));
  try {
    writeFileSync(join(folder, "one.test.js"), source);
    const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
    const reporter = `--reporter=${join(root, "scripts", "lib", "closing-line.mjs")}`;
    const options = { cwd: folder, encoding: "utf8" } as const;
    const { status, stdout } = spawnSync(
      process.execPath,
      [vitest, "run", "--globals", reporter, ...args],
      options,
    );
    return { status, last: stdout.trimEnd().split("\n").at(-1) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("passed and failed tests are counted", () => {
  const source = `test("a", () => {}); test("b", () => { throw new Error("no"); }); test("c", () => {});`;
  expect(run(source)).toEqual({ status: 1, last: "2 passed, 1 failed" });
});

test("a known failure passes as long as it fails", () => {
  const source = `test.fails("a", () => { throw new Error("no"); }); test.fails("b", () => {});`;
  expect(run(source)).toEqual({ status: 1, last: "1 passed, 1 failed" });
});

test("a skipped test counts as failed", () => {
  const source = `test("a", () => {}); test.skip("b", () => {}); test.todo("c");`;
  expect(run(source)).toEqual({ status: 1, last: "1 passed, 2 failed" });
});

test("a test left out by a name on the command line does not count", () => {
  const source = `test("a", () => {}); test("b", () => {});`;
  expect(run(source, "-t", "a")).toEqual({ status: 0, last: "1 passed, 0 failed" });
});

test("a file that cannot be loaded counts as failed", () => {
  expect(run(`throw new Error("no");`)).toEqual({ status: 1, last: "0 passed, 1 failed" });
});
