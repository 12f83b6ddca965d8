import { readFileSync } from "node:fs";
import { arabic, arabicPlaces } from "@isnad/arabic";
import { openLanguage } from "@isnad/engine";
import { openGazetteer, packGazetteer, parseRows } from "@isnad/gazetteer";
import { describe, expect, test } from "vitest";
import { findPlaces, groupPlaces, openPlaces, rankCandidates } from "../src/places/index.ts";
import { describedGroup, describedPlace, placeCases } from "./support/place-cases.ts";

const language = openLanguage(arabic);
const file = new URL("places.gazetteer.tsv", import.meta.url);
const { rows } = parseRows(file.pathname, readFileSync(file, "utf8"));
const gazetteer = openGazetteer(file.pathname, packGazetteer(rows, language.fold));
const places = openPlaces(gazetteer, arabicPlaces);
const find = (text: string) => findPlaces(language.document(text), places);

for (const { group, text, places: wanted, groups } of placeCases(new URL("places.txt", import.meta.url))) {
  describe(group, () => {
    test(text, () => {
      const doc = language.document(text);
      const found = findPlaces(doc, places);
      expect(found.map((mention) => describedPlace(text, mention))).toEqual(wanted);
      if (groups.length > 0)
        expect(groupPlaces(found, doc).map((g) => describedGroup(text, g))).toEqual(groups);
    });
  });
}

describe("candidates", () => {
  const idsIn = (text: string) => rankCandidates(find(text), gazetteer).map(({ value }) => value.ids[0]);

  test("the place word tells the province from its town", () => {
    expect(idsIn("في محافظة حلب")).toEqual(["t:sy-hl"]);
    expect(idsIn("في مدينة حلب")).toEqual(["t:aleppo"]);
  });

  test("the other places of the report tell towns of one name apart", () => {
    expect(idsIn("في حي الزهراء غربي بغداد")).toEqual(["t:zahra-iq", "t:baghdad"]);
    expect(idsIn("في بلدة الزهراء بريف حلب").at(0)).toBe("t:zahra-sy");
  });

  test("what nothing decides stays ambiguous", () => {
    const [name] = rankCandidates(find("قصف على بلدة الصالحية"), gazetteer);
    expect(name?.value.ambiguous).toBe(true);
    expect(name?.value.ids).toHaveLength(2);
  });
});

test("offsets quote the text, mentions do not overlap, whatever the text", () => {
  const cases = placeCases(new URL("places.txt", import.meta.url));
  const text = cases.map((one) => one.text).join(" ، ");
  const found = find(`${text}\n${[...text].reverse().join("")}`);
  for (const [i, { value, first }] of found.entries()) {
    expect(value.end).toBeGreaterThan(value.start);
    expect(first).toBeGreaterThanOrEqual(found[i - 1]?.last ?? 0);
  }
});

test("a long run of place words takes linear time", () => {
  const words = ["ريف ", "قرية ", "بلدات دوما و", "كفر ", "تل ", "الحدود مع ", "« "];
  for (const word of words) {
    const started = performance.now();
    find(word.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  }
});
