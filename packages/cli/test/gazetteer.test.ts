import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadGazetteer } from "@isnad/gazetteer";
import { describe, expect, test } from "vitest";
import { openArabicReader } from "../src/reader.ts";
import { folderWith, isnad } from "./support/command.ts";

/** A row of a GeoNames dump: nineteen columns. */
const dumped = (id: number, name: string, arabic: string, country = "SY") =>
  [
    id,
    name,
    name,
    arabic,
    "36.1",
    "37.2",
    "P",
    "PPL",
    country,
    "",
    "09",
    "",
    "",
    "",
    "420",
    "",
    "",
    "",
    "",
  ].join("\t");

const codes = [
  "admin1Name_en,admin1Name_ar,admin1Pcode,admin0Name_en,admin0Name_ar,admin0Pcode",
  "Example,مثال الجبل,SY99,Syria,سوريا,SY",
].join("\n");

describe("gazetteer import", () => {
  test("places of a GeoNames dump are known from then on", async () => {
    const folder = folderWith({
      "my-places.txt": `${dumped(990001, "Tell Example", "تل المثال")}\n${dumped(990002, "Elsewhere", "مكان آخر", "FR")}\n`,
    });
    const env = { ISNAD_HOME: join(folder, "home") };
    const args = ["gazetteer", "import", join(folder, "my-places.txt"), "--countries", "sy"];
    const { code, out, err } = await isnad(args, { env });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toContain("1 places from");
    const gazetteer = loadGazetteer({ userFolder: join(folder, "home", "gazetteers") });
    expect(gazetteer.byId("gn:990001")?.name).toBe("تل المثال");
    expect(gazetteer.byId("gn:990002")).toBeUndefined();
  });

  test("areas of a table of place codes, under a name", async () => {
    const folder = folderWith({ "adm1.csv": codes });
    const env = { XDG_DATA_HOME: join(folder, "data"), ISNAD_HOME: "" };
    const { code } = await isnad(["gazetteer", "import", join(folder, "adm1.csv"), "--name", "areas"], {
      env,
    });
    expect(code).toBe(0);
    const gazetteer = loadGazetteer({ userFolder: join(folder, "data", "isnad", "gazetteers") });
    expect(gazetteer.byId("pcode:SY99")?.name).toBe("مثال الجبل");
    expect(existsSync(join(folder, "data", "isnad", "gazetteers", "areas.tsv"))).toBe(true);
  });

  test("files that are neither are told, and the others are taken", async () => {
    const folder = folderWith({ "x.txt": "a report", "ok.txt": dumped(990003, "Third", "المثال الثالث") });
    const names = ["x.txt", "none.txt", "ok.txt"].map((name) => join(folder, name));
    const { code, out, err } = await isnad(["gazetteer", "import", ...names], {
      env: { ISNAD_HOME: join(folder, "home") },
    });
    expect(code).toBe(1);
    expect(err).toContain("(gazetteer.unknown-format)");
    expect(err).toContain("none.txt: cannot be read: no such file or folder (input.unreadable)");
    expect(out).toContain('known as "ok"');
  });

  test("rows at fault are named with their line", async () => {
    const folder = folderWith({
      "a.txt": `${dumped(990004, "Fourth", "المثال الرابع")}\n${dumped(990005, "Fifth", "المثال الخامس").replace("36.1", "136.1")}\n`,
    });
    const { code, err } = await isnad(["gazetteer", "import", join(folder, "a.txt")], {
      env: { ISNAD_HOME: join(folder, "home") },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/a\.txt:2: .*\(gazetteer\.bad-coordinates\)/);
  });

  test("a packed gazetteer that is damaged is told before anything is read", async () => {
    const folder = folderWith({ "a.txt": "قتل 3", "home/gazetteers/x.gazetteer": "nonsense" });
    const env = { ISNAD_HOME: join(folder, "home") };
    const { code, err } = await isnad(["read", join(folder, "a.txt")], { env, open: openArabicReader });
    expect(code).toBe(1);
    expect(err).toMatch(/x\.gazetteer:\d+: .*\(gazetteer\.bad-format\)/);
  });

  test("a name that is none", async () => {
    const folder = folderWith({ "a.txt": dumped(990006, "Sixth", "المثال السادس") });
    const { err } = await isnad(["gazetteer", "import", join(folder, "a.txt"), "--name", "../x"]);
    expect(err).toContain("(gazetteer.bad-name)");
  });
});
