import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isArabic } from "../scripts/sources/native.ts";
import { importGeoNames, importPcodes, openGazetteer, packGazetteer, sameName } from "../src/index.ts";
import { fold, row } from "./support/rows.ts";

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

describe("importGeoNames", () => {
  const text = fixture("geonames.txt");
  const read = (chunks: Iterable<string>, known?: (code: string) => string | undefined) =>
    importGeoNames(chunks, { file: "SY.txt", isNative: isArabic, ...(known && { known }) });

  it("takes places that have a name in the language, with their divisions as parents", async () => {
    const { rows } = await read([text]);
    expect(rows.map(({ id, kind, parent }) => [id, kind, parent])).toEqual([
      ["gn:169387", "adm1", undefined],
      ["gn:173000", "adm2", "gn:169387"],
      ["gn:172988", "populated", "gn:173000"],
      ["gn:999002", "facility", undefined],
      ["gn:98182", "populated", undefined],
    ]);
    expect(rows[2]).toMatchObject({
      nameEn: "Urum al Jawz",
      population: 8600,
      point: { lat: 35.8058, lon: 36.5333 },
    });
  });

  it("hangs them from the places that stand already, and keeps their ids", async () => {
    const standing: Record<string, string> = {
      "gn:169387": "cldr:syid",
      "cldr:sy": "cldr:sy",
      "gn1:SY.99": "cldr:syxx",
    };
    const { rows } = await read([text], (code) => standing[code]);
    expect(rows.map(({ id, parent }) => [id, parent])).toEqual([
      ["cldr:syid", "cldr:sy"],
      ["gn:173000", "cldr:syid"],
      ["gn:172988", "gn:173000"],
      ["gn:999002", "cldr:syxx"],
      ["gn:98182", undefined],
    ]);
    expect(rows[0]?.codes).toEqual(["gn:169387", "gn1:SY.12"]);
  });

  it("names the lines that are wrong", async () => {
    const { issues } = await read([text]);
    expect(issues.map(({ code, file, line }) => [code, file, line])).toEqual([
      ["gazetteer.bad-coordinates", "SY.txt", 9],
      ["gazetteer.bad-row", "SY.txt", 10],
    ]);
  });

  it("reads a stream however it is cut, with either line end", async () => {
    const whole = await read([text]);
    expect(await read(text.match(/[\s\S]{1,7}/g) ?? [])).toEqual(whole);
    expect(await read([text.replaceAll("\n", "\r\n")])).toMatchObject({ rows: whole.rows });
  });

  it("can be kept to some countries", async () => {
    const { rows } = await importGeoNames([text], {
      file: "f",
      isNative: isArabic,
      countries: new Set(["IQ"]),
    });
    expect(rows.map(({ id }) => id)).toEqual(["gn:98182"]);
  });

  it("refuses a line that never ends", async () => {
    await expect(read(Array.from({ length: 200 }, () => "x".repeat(1000)))).rejects.toThrow(
      /SY\.txt:1: gazetteer\.line-too-long/,
    );
  });
});

describe("importPcodes", () => {
  const text = fixture("pcodes.csv");
  const options = { file: "pcodes.csv", language: "ar" };

  it("makes each area once, inside the next wider one", () => {
    const { rows } = importPcodes(text, options);
    expect(rows.map(({ id, kind, parent }) => [id, kind, parent])).toEqual([
      ["pcode:SY", "country", undefined],
      ["pcode:SY07", "adm1", "pcode:SY"],
      ["pcode:SY0704", "adm2", "pcode:SY07"],
      ["pcode:SY070402", "adm3", "pcode:SY0704"],
      ["pcode:SY070403", "adm3", "pcode:SY0704"],
    ]);
    expect(rows[3]).toMatchObject({ nameEn: "Ehsem", country: "SY", point: { lat: 35.72, lon: 36.56 } });
    expect(rows[3]?.aliases).toHaveLength(1);
    expect(rows[2]?.point).toBeUndefined();
    expect(rows[4]?.name).toContain('"');
  });

  it("names the lines that are wrong", () => {
    expect(importPcodes(text, options).issues.map(({ code, line }) => [code, line])).toEqual([
      ["gazetteer.bad-row", 5],
      ["gazetteer.bad-coordinates", 6],
    ]);
  });

  it("hangs areas from the places of that name that stand already", () => {
    const arabic = importPcodes(text, options).rows;
    const standing = openGazetteer(
      "standing",
      packGazetteer(
        [
          row("cldr:sy", arabic[0]?.name ?? "", { kind: "country" }),
          row("cldr:syid", arabic[1]?.name ?? "", { kind: "adm1", parent: "cldr:sy" }),
        ],
        fold,
      ),
    );
    const { rows } = importPcodes(text, {
      ...options,
      known: (code) => standing.byId(code)?.id,
      named: sameName(standing, fold),
    });
    expect(rows.map(({ id, parent }) => [id, parent])).toEqual([
      ["pcode:SY0704", "cldr:syid"],
      ["pcode:SY070402", "pcode:SY0704"],
      ["pcode:SY070403", "pcode:SY0704"],
    ]);
  });

  it("reads other separators and the older column names", () => {
    const older = "ADM1_PCODE\tADM1_EN\tADM1_AR\nYE11\tIbb\tx\n";
    expect(importPcodes(older, options).rows).toMatchObject([{ id: "pcode:YE11", name: "x", nameEn: "Ibb" }]);
  });

  it("refuses a table without codes and names in the language", () => {
    for (const table of ["", "a,b\n1,2\n", "admin1Pcode,admin1Name_en\nSY01,Damascus\n"]) {
      expect(importPcodes(table, options).issues).toMatchObject([{ code: "gazetteer.bad-header" }]);
    }
  });
});
