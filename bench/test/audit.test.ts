import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { type Entry, figuresOf, readSheet } from "../audit/sheet.ts";

const entry = (wrong: Entry["wrong"], more: Partial<Entry> = {}): Entry => ({
  report: "r",
  conflict: "Syria",
  kind: "killed",
  start: 0,
  end: 9,
  figure: [0, 3],
  wrong,
  ...more,
});

const figures = (claims: readonly Entry[]) => figuresOf({ chosen: "", claims });

test("a field is right when no reason stands against it", () => {
  expect(figures([entry({}), entry({ places: "carried-too-far" })])).toMatchObject({
    kind: 100,
    places: 50,
    time: 100,
    "all fields": 50,
    targets: null,
  });
});

test("of a claim that should not be there, only the kind is judged", () => {
  expect(figures([entry({}), entry({ kind: "no-event" })])).toMatchObject({
    kind: 50,
    places: 100,
    "all fields": 50,
  });
});

test("a statement has targets and no figure", () => {
  expect(figures([entry({ targets: "too-long" }, { kind: "attack", figure: null })])).toMatchObject({
    targets: 0,
    figure: null,
    population: null,
  });
});

test("what nobody judged yet does not count", () => {
  expect(figures([entry(null), entry({})])).toMatchObject({ kind: 100 });
  expect(figures([entry(null)])).toMatchObject({ kind: null, "all fields": null });
});

test("a sheet holds ids, offsets and reason codes, and no word of a report", () => {
  const names = readdirSync(new URL("../audit/", import.meta.url)).filter((name) => name.endsWith(".json"));
  for (const name of names) {
    for (const { wrong, ...rest } of readSheet(name.slice(0, -5)).claims) {
      expect(Object.keys(rest).filter((key) => key !== "gone")).toEqual([
        "report",
        "conflict",
        "kind",
        "start",
        "end",
        "figure",
      ]);
      for (const reason of Object.values(wrong ?? {})) expect(reason).toMatch(/^[a-z][a-z0-9-]{0,60}$/);
    }
  }
});
