import { arabic } from "@isnad/arabic";
import { loadGazetteer } from "@isnad/gazetteer";
import { expect, test } from "vitest";
import { namesWithout, rowsWithout, wordCounter } from "../half-vocabulary/seen-words.ts";

const rows = [
  { class: "a", paradigm: "word", parts: ["كلمة", "لفظة"], features: {}, source: "x:1" },
  { class: "b", paradigm: "noun", parts: ["قتيل", "قتلى"], features: {}, source: "x:2" },
];
const gazetteer = loadGazetteer();
const count = wordCounter({ ...arabic, rows }, gazetteer);

test("a text uses words in any of their forms, and names of places", () => {
  expect(count("القتلى في دمشق")).toEqual(new Set(["x:2", "name دمشق"]));
  expect(count("ولفظة أخرى")).toEqual(new Set(["x:1#1"]));
});

test("a word of a list goes alone, a word with its forms goes whole", () => {
  expect(rowsWithout(rows, new Set(["x:1#0", "x:2"])).map(({ parts }) => parts)).toEqual([["لفظة"]]);
  expect(rowsWithout(rows, new Set(["x:1#0", "x:1#1"])).map(({ source }) => source)).toEqual(["x:2"]);
  expect(rowsWithout(rows, new Set())).toEqual(rows);
});

test("a name that is gone is not found, all others are", () => {
  const without = namesWithout(gazetteer, new Set(["name دمشق"]));
  expect(without.lookup("دمشق")).toEqual([]);
  expect(without.lookup("بغداد")).toEqual(gazetteer.lookup("بغداد"));
});
