import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadGazetteer, openGazetteer, packGazetteer, parseRows, saveGazetteer } from "../src/index.ts";
import { fold, row, sample } from "./support/rows.ts";

let folder: string;
let path: string;
const base = openGazetteer("base", packGazetteer(sample, fold));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-gazetteer-"));
  path = join(folder, "base.bin");
  writeFileSync(path, packGazetteer(sample, fold));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = () => loadGazetteer({ path, userFolder: folder });
const save = (name: string, ...rows: ReturnType<typeof row>[]) =>
  saveGazetteer(rows, { folder, name, fold, base });

describe("a user's gazetteer", () => {
  it("adds places that hang from the built-in ones", () => {
    save("mine", row("u:1", "New Village", { parent: "t:maarra" }));
    const gazetteer = load();
    const [index] = gazetteer.lookup("newvillage") as [number];
    expect(gazetteer.ancestors(index).map(({ id }) => id)).toEqual(["t:maarra", "cldr:syid", "cldr:sy"]);
    expect(gazetteer.isWithin(index, 1)).toBe(true);
    expect(gazetteer.size).toBe(sample.length + 1);
  });

  it("overrides the place with the same id, under all its names", () => {
    save("mine", row("t:town", "Maarrat an Numan", { population: 10, aliases: ["Arra"] }));
    const gazetteer = load();
    const found = gazetteer.lookup("maarratannuman").map((index) => gazetteer.place(index));
    expect(found.filter(({ id }) => id === "t:town")).toMatchObject([{ population: 10 }]);
    expect(found.map(({ id }) => id).sort()).toEqual(["t:maarra", "t:town"]);
    expect(gazetteer.byId("t:town")?.population).toBe(10);
  });

  it("keeps the marks of names", () => {
    save("mine", row("u:1", "Ward", { use: "needs-context" }));
    const gazetteer = load();
    const [index] = gazetteer.lookup("ward") as [number];
    expect(gazetteer.needsContext("ward", index)).toBe(true);
    expect(gazetteer.headWords("ward")).toBe(1);
    expect(gazetteer.kindOf(index)).toBe("populated");
  });

  it("may come in several files, later names going first", () => {
    save("a", row("u:1", "Rawda"));
    save("b", row("u:2", "Rawda"));
    const gazetteer = load();
    expect(gazetteer.lookup("rawda").map((index) => gazetteer.place(index).id)).toEqual(["u:2", "u:1"]);
  });

  it("stands in a file that can be read and edited", () => {
    save("mine", row("u:1", "New Village"));
    const { rows } = parseRows("mine.tsv", readFileSync(join(folder, "mine.tsv"), "utf8"));
    expect(rows).toMatchObject([{ id: "u:1", name: "New Village" }]);
  });

  it("is not written when its rows don't fit together", () => {
    expect(() => save("mine", row("u:1", "A", { parent: "nowhere" }))).toThrow(
      /gazetteer\.unknown-parent.*u:1 nowhere/,
    );
    expect(readdirSync(folder)).toEqual(["base.bin"]);
  });

  it("is refused when the spelling rules have changed since", () => {
    const other = (text: string) => fold(text).replaceAll("q", "k");
    saveGazetteer([row("u:1", "A")], { folder, name: "mine", fold: other, base });
    expect(load).toThrow(/mine\.gazetteer.*gazetteer\.outdated/);
  });

  it("must have a name that is safe in a file name", () => {
    expect(() => save("../mine", row("u:1", "A"))).toThrow(RangeError);
  });
});

describe("loadGazetteer", () => {
  it("does without a user's folder", () => {
    expect(loadGazetteer({ path, userFolder: join(folder, "none") }).size).toBe(sample.length);
  });

  it("names a file that is missing", () => {
    expect(() => loadGazetteer({ path: join(folder, "none.bin") })).toThrow(
      /none\.bin.*gazetteer\.missing-file/,
    );
  });
});
