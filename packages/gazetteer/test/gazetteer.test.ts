import { describe, expect, it } from "vitest";
import { GazetteerError, nameKey, openGazetteer, packGazetteer } from "../src/index.ts";
import { fold, row, sample } from "./support/rows.ts";

const bytes = packGazetteer(sample, fold);
const gazetteer = openGazetteer("sample", bytes);
const ids = (name: string) => gazetteer.lookup(nameKey(fold, name)).map((index) => gazetteer.place(index).id);

describe("lookup", () => {
  it("finds a name in every spelling, with and without its spaces", () => {
    for (const spelling of ["Idlib", "ÍDLIB"]) expect(ids(spelling)).toEqual(["cldr:syid"]);
    for (const spelling of ["Karama Camp", "karamacamp", "Karama-Camp"])
      expect(ids(spelling)).toEqual(["t:camp"]);
  });

  it("finds aliases", () => {
    expect(ids("Maarra")).toEqual(["t:maarra"]);
  });

  it("gives the best known place first", () => {
    expect(ids("Maarrat an Numan")).toEqual(["t:town", "t:maarra"]);
    expect(ids("El Bab")).toEqual(["t:bab", "t:hamlet"]);
  });

  it("finds nothing for what is no name, however it looks", () => {
    for (const key of ["", "maarrat", "idli", "idlibb", "constructor", "__proto__", "\u0000", "😀"]) {
      expect(gazetteer.lookup(key)).toEqual([]);
    }
  });
});

describe("headWords", () => {
  it("tells how many words a name takes at most that begins so", () => {
    expect(gazetteer.headWords("maarrat")).toBe(3);
    expect(gazetteer.headWords("idlib")).toBe(1);
    expect(gazetteer.headWords("karama")).toBe(2);
  });

  it("knows first words that are fused", () => {
    expect(gazetteer.headWords("maarratan")).toBe(2);
    expect(gazetteer.headWords("maarratannuman")).toBe(1);
  });

  it("is 0 for words that begin no name", () => {
    for (const word of ["numan", "an", "", "camp"]) expect(gazetteer.headWords(word)).toBe(0);
  });

  it("is bounded by maxWords", () => {
    expect(gazetteer.maxWords).toBe(3);
  });
});

describe("needsContext", () => {
  it("belongs to a name of a place, not to the place", () => {
    const [town, hamlet] = gazetteer.lookup("elbab") as [number, number];
    expect(gazetteer.needsContext("elbab", town)).toBe(true);
    expect(gazetteer.needsContext("elbab", hamlet)).toBe(false);
    expect(gazetteer.needsContext("babcity", town)).toBe(false);
  });

  it("marks single aliases", () => {
    const [camp] = gazetteer.lookup("karama") as [number];
    expect(gazetteer.needsContext("karama", camp)).toBe(true);
    expect(gazetteer.needsContext("karamacamp", camp)).toBe(false);
    expect(gazetteer.needsContext("nowhere", camp)).toBe(false);
  });
});

describe("places", () => {
  it("come back as they were packed", () => {
    for (const [index, packed] of sample.entries())
      expect(gazetteer.place(index)).toEqual({ ...packed, index });
  });

  it("know where they lie", () => {
    const town = gazetteer.byId("t:town");
    expect(town && gazetteer.ancestors(town).map((place) => place.id)).toEqual([
      "t:maarra",
      "cldr:syid",
      "cldr:sy",
    ]);
    expect(gazetteer.isWithin(3, 1)).toBe(true);
    expect(gazetteer.isWithin(1, 3)).toBe(false);
    expect(gazetteer.isWithin(1, 1)).toBe(true);
  });

  it("are found by the codes of other systems", () => {
    expect(gazetteer.byId("gn1:SY.12")?.id).toBe("cldr:syid");
    expect(gazetteer.byId("gn1:SY.13")).toBeUndefined();
  });

  it("have the point of the nearest ancestor that has one", () => {
    const [camp, town] = [gazetteer.byId("t:camp"), gazetteer.byId("t:town")];
    expect(camp && gazetteer.pointOf(camp)?.of.id).toBe("cldr:syid");
    expect(town && gazetteer.pointOf(town)?.point).toEqual({ lat: 35.65, lon: 36.68 });
  });

  it("are refused outside the gazetteer", () => {
    for (const index of [-1, sample.length, 0.5, Number.NaN]) expect(() => gazetteer.place(index)).toThrow();
  });
});

describe("openGazetteer", () => {
  it("reads bytes that start anywhere", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openGazetteer("shifted", shifted.subarray(3)).lookup("idlib")).toEqual([1]);
  });

  it("names a file that is none or cut short", () => {
    for (const broken of [
      new Uint8Array(),
      new Uint8Array(40),
      bytes.subarray(0, 60),
      bytes.subarray(0, bytes.length - 9),
    ]) {
      const open = () => openGazetteer("broken.bin", broken).place(sample.length - 1);
      expect(open).toThrow(GazetteerError);
      expect(open).toThrow(/broken\.bin.*gazetteer\.bad-format/);
    }
  });

  it("holds a gazetteer without places", () => {
    const empty = openGazetteer("empty", packGazetteer([], fold));
    expect(empty.size).toBe(0);
    expect(empty.lookup("idlib")).toEqual([]);
  });

  it("keeps names apart that fall on one slot", () => {
    const many = Array.from({ length: 5_000 }, (_, i) => row(`t:${i}`, `name ${i.toString(36)} of ${i % 7}`));
    const packed = openGazetteer("many", packGazetteer(many, fold));
    for (const [index, { name }] of many.entries())
      expect(packed.lookup(nameKey(fold, name))).toEqual([index]);
  });
});
