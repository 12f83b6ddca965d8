import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { sureShare } from "../lib/calibration.ts";
import { table } from "../lib/render.ts";
import { type Run, regressions } from "../lib/run.ts";

const runOf = (figures: Run["figures"], reported: Run["reported"] = {}): Run => ({
  figures,
  reported,
  naive: {},
  calibration: [],
  articles: {},
});

describe("regressions", () => {
  test("a figure may fall by a point, not by more", () => {
    const frozen = runOf({ "dev/value": 80, "dev/full": 40 });
    expect(regressions(runOf({ "dev/value": 79, "dev/full": 41 }), frozen, {})).toEqual([]);
    expect(regressions(runOf({ "dev/value": 78.9, "dev/full": 41 }), frozen, {})).toEqual([
      "dev/value fell from 80 to 78.9",
    ]);
  });

  test("a figure may not vanish", () => {
    expect(regressions(runOf({}), runOf({ a: 80 }), {})).toEqual(["a fell from 80 to nothing"]);
    expect(regressions(runOf({ a: null }), runOf({ a: 80 }), {})).toHaveLength(1);
    expect(regressions(runOf({}), runOf({ a: null }), {})).toEqual([]);
  });

  test("what is only reported may fall", () => {
    expect(regressions(runOf({}, { a: 1 }), runOf({}, { a: 80 }), {})).toEqual([]);
  });

  test("a goal holds from the frozen run on that reached it", () => {
    const goals = { a: 75, b: -6 };
    expect(regressions(runOf({ a: 74.5, b: -9 }), runOf({ a: 74.8, b: -9 }), goals)).toEqual([]);
    expect(regressions(runOf({ a: 74.9 }, { b: -6.1 }), runOf({ a: 75 }, { b: -6 }), goals)).toEqual([
      "a is 74.9, below its goal of 75",
      "b is -6.1, below its goal of -6",
    ]);
  });
});

test("what is called sure is right as often as its bins are, by their size", () => {
  const bin = (from: number, claims: number, right: number | null) => ({ field: "a", from, claims, right });
  expect(sureShare([bin(0.9, 10, 100), bin(0.9, 30, 80), bin(0.8, 99, 0), bin(0.9, 5, null)])).toBe(85);
  expect(sureShare([])).toBeNull();
});

test("a table is aligned", () => {
  expect(
    table(
      ["", "now"],
      [
        ["a long name", "1.0"],
        ["b", "100.0"],
      ],
    ).split("\n"),
  ).toEqual([
    "|             |   now |",
    "| ----------- | ----: |",
    "| a long name |   1.0 |",
    "| b           | 100.0 |",
  ]);
});

test("without the annotated reports it ends with a clear message", () => {
  const module = new URL("../lib/shared.ts", import.meta.url).href;
  const script = `import(${JSON.stringify(module)}).then((m) => m.sharedFile("bench/no-such-file"))`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^bench: .*no-such-file is missing: the annotated reports are kept beside the repository\n$/,
  );
});
