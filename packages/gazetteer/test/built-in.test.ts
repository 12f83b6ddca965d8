import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readData } from "../scripts/read-data.ts";
import { fold } from "../scripts/spelling.ts";
import { builtInPath, loadGazetteer, nameKey, packGazetteer } from "../src/index.ts";

const rows = readData(fold);
const gazetteer = loadGazetteer();

/** `name <tab> id of the best place <tab> its chain of ancestors` */
const known = readFileSync(new URL("fixtures/known.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [name: string, id: string, ancestors: string]);

describe("the built-in gazetteer", () => {
  it("is packed from the files as they are now: else run `node packages/gazetteer/scripts/pack.ts`", () => {
    const fresh = Buffer.from(packGazetteer(rows, fold));
    expect(existsSync(builtInPath) && fresh.equals(readFileSync(builtInPath))).toBe(true);
  });

  it.each(known)("knows %s", (name, id, ancestors) => {
    const key = nameKey(fold, name);
    const found = gazetteer.lookup(key).map((index) => gazetteer.place(index));
    expect(found[0]?.id).toBe(id);
    expect(gazetteer.ancestors(found[0]?.index ?? -1).map((place) => place.id)).toEqual(
      ancestors.split(" ").filter(Boolean),
    );
    const [first = ""] = fold(name).split(" ");
    expect(gazetteer.headWords(first)).toBeGreaterThanOrEqual(name.split(" ").length);
  });

  it("finds every row under each of its names, and by its id", () => {
    for (const [index, row] of rows.entries()) {
      expect(gazetteer.byId(row.id)?.index).toBe(index);
      for (const name of [row.name, ...row.aliases, ...row.contextAliases]) {
        expect(gazetteer.lookup(nameKey(fold, name))).toContain(index);
      }
    }
  });

  it("writes names without marks, doubled spaces or letters of other languages", () => {
    const names = rows.flatMap(({ name, aliases, contextAliases }) => [name, ...aliases, ...contextAliases]);
    const odd = names.filter(
      (name) =>
        !/^[\p{Script=Arabic}\d.-]+( [\p{Script=Arabic}\dA-Z.-]+)*$/u.test(name) && !/^[A-Z]\d/.test(name),
    );
    expect(odd).toEqual([]);
    expect(names.filter((name) => /[\u064b-\u065f\u06a9\u06cc]/.test(name))).toEqual([]);
  });

  it("places everything in a country except what belongs to several", () => {
    for (const row of rows) {
      if (row.country === "" || row.kind === "country") continue;
      const top = gazetteer.ancestors(gazetteer.byId(row.id)?.index ?? -1).at(-1);
      expect(`${row.id} ${top?.kind}`).toBe(`${row.id} country`);
    }
  });

  it("places towns within a few degrees of what they lie in", () => {
    const far = rows.filter((row) => {
      const parent = gazetteer.byId(row.parent ?? "");
      if (!row.point || !parent?.point || !["adm1", "adm2", "adm3"].includes(parent.kind)) return false;
      const reach = { adm1: 7, adm2: 2.3, adm3: 0.6 }[parent.kind as "adm1"];
      return Math.hypot(row.point.lat - parent.point.lat, row.point.lon - parent.point.lon) > reach;
    });
    expect(
      far
        .filter(({ country }) => !["US", "RU", "CN", "CA", "AU", "BR", "DZ", "LY"].includes(country))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it("gives each country's adjectives an id that exists", () => {
    const file = readFileSync(new URL("../../../data/gazetteer/demonyms.tsv", import.meta.url), "utf8");
    const lines = file.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines[0]).toBe("country\tadjective\tvariants\tnote");
    for (const line of lines.slice(1))
      expect(gazetteer.byId(line.split("\t")[0] ?? "")?.kind).toBe("country");
  });
});
