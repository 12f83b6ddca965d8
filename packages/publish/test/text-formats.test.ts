import { stripVTControlCharacters } from "node:util";
import { loadSchemas } from "@isnad/model";
import { describe, expect, test } from "vitest";
import { explainClaim, jsonLinesWriter, jsonWriter, tableWriter } from "../src/index.ts";
import { cutAt, displayWidth } from "../src/table/display-width.ts";
import { safeText } from "../src/table/safe-text.ts";
import { wrap } from "../src/table/wrap.ts";
import { figureClaim, reading, spanIn } from "./support/readings.ts";

const { readingSchema } = await loadSchemas();

const plain = { colour: false, directional: false };
const tableOf = (width: number, options = {}) => tableWriter({ width, ...plain, ...options }).add(reading);

test("the fixture is a reading", () => {
  expect(readingSchema.parse(reading)).toEqual(reading);
});

describe("how wide a text is in a terminal", () => {
  test.each([
    ["قتلى", 4],
    ["قُتِلَ", 3],
    ["abc\u200eدف", 5],
    ["日本", 4],
    ["🚑 1", 4],
    ["", 0],
  ])("%s", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("a cut keeps marks with their letters", () => {
    expect(cutAt("قُتِلَ", 2)).toBe("قُتِ");
    expect(cutAt("日本", 1)).toBe("日");
  });

  test("lines break between words, and within a word only if it is too long", () => {
    expect(wrap("قتل ثلاثة مدنيين", 9)).toEqual(["قتل ثلاثة", "مدنيين"]);
    expect(wrap("ab abcdefgh c", 4)).toEqual(["ab", "abcd", "efgh", "c"]);
    expect(wrap("", 4)).toEqual([""]);
  });
});

describe("the table", () => {
  test("a wide one has a row a claim with its words under it", () => {
    const lines = tableOf(140).split("\n");
    expect(lines[0]).toBe("reports/marfa.txt · صحيفة الميناء · 2018-03-18");
    expect(lines[2]).toMatch(/^ +kind +figure +of whom +where +when +by +who says so +least sure$/);
    expect(lines[3]).toMatch(
      /^c1 +killed +at least 46 +civilians +تل الورد +2018-03-16 +air strike · +وكالة المرفأ ← مسعف في +0\.62 places$/,
    );
    expect(lines.some((line) => /^c4 +killed +0 +civilians +الوزارة/.test(line))).toBe(true);
    expect(lines.some((line) => line.trim() === reading.claims[1]?.evidence.text)).toBe(true);
  });

  test("flags stand behind the words, where there is room for them", () => {
    expect(tableOf(140)).toContain("شنتها طائرات الحكومة  ! carried place\n");
    expect(tableOf(80)).toContain("    الحكومة  ! carried place\n");
  });

  test.each([40, 60, 80, 100, 112, 130, 300])("no line is wider than %i", (width) => {
    for (const line of tableOf(width).split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test("a narrow one has the same in a few lines", () => {
    expect(tableOf(80)).toContain(
      [
        "c2  killed  6 children of c1  0.88 part_of",
        "    تل الورد · 2018-03-16",
        "    ← وكالة المرفأ ← مسعف في بلدة تل الورد",
        "    بينهم 6 أطفال",
        "c3  accusation  0.95 kind",
        "    المستشفى · by رابطة الأطباء → قوات الحكومة",
      ].join("\n"),
    );
  });

  test("columns begin at the same place whatever stands before them", () => {
    const lines = tableOf(140).split("\n");
    const columns = ["civilians", "children"].map((word) => {
      const line = lines.find((line) => line.includes(word)) as string;
      return displayWidth(line.slice(0, line.indexOf(word)));
    });
    expect(new Set(columns).size).toBe(1);
  });

  test.each([
    [{ quantifier: "vague", low: 20, high: null }, "tens (20+)"],
    [{ quantifier: "vague", low: 3, high: null }, "several (3+)"],
    [{ quantifier: "vague", low: 200_000, high: null }, "hundreds of thousands (200,000+)"],
    [{ quantifier: "between", low: 12_000, high: 16_000 }, "12,000–16,000"],
    [{ quantifier: "up_to", low: null, high: 400_000 }, "up to 400,000"],
    [{ quantifier: "more_than", low: 7000, high: null }, "more than 7,000"],
    [{ quantifier: "about", low: 70.5, high: 70.5, unit: "percent" }, "about 70.5%"],
    [{ quantifier: "some", low: null, high: null }, "some"],
    [{ quantifier: "most", low: null, high: null }, "most"],
    [{ quantifier: "none", low: 0, high: 0 }, "0"],
    [{ quantifier: "exact", low: 1300, high: 1300 }, "1,300"],
  ] as const)("%o", (figure, expected) => {
    const span = spanIn(reading.text, "46");
    const claim = figureClaim({
      id: "c1",
      kind: "killed",
      evidence: span,
      figure: { ...span, unit: "person", ...figure },
    });
    expect(tableWriter({ width: 100, ...plain }).add({ ...reading, claims: [claim] })).toContain(
      `killed  ${expected}`,
    );
  });

  test("marks of direction stand beside Arabic where the terminal needs them", () => {
    expect(tableOf(140, { directional: true })).toContain("\u200e  \u200eتل الورد");
    expect(tableOf(80, { directional: true })).toContain("    \u200eتل الورد\u200e · \u200e2018-03-16");
    expect(tableOf(140)).not.toContain("\u200e");
  });

  test("colours don't change what is read", () => {
    const coloured = tableOf(140, { colour: true });
    expect(coloured).toContain("\u001b[38;5;203mkilled\u001b[0m");
    expect(stripVTControlCharacters(coloured)).toBe(tableOf(140));
  });

  test("a report without claims", () => {
    expect(tableWriter({ width: 80, ...plain }).add({ ...reading, claims: [] })).toContain("no claims");
  });

  test("nothing in a text acts on the terminal", () => {
    expect(safeText("a\u001b[31mb\u0007\u202ec\u2066\nd\u200f\ud800")).toBe("a [31mb c d \ufffd");
  });
});

describe("JSON", () => {
  test("lines are readings", () => {
    const writer = jsonLinesWriter();
    const text = writer.add(reading) + writer.add(reading) + writer.end();
    expect(
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([reading, reading]);
  });

  test("an array comes at the end", () => {
    const writer = jsonWriter();
    expect(writer.add(reading) + writer.add(reading)).toBe("");
    expect(JSON.parse(writer.end())).toEqual([reading, reading]);
    expect(JSON.parse(jsonWriter().end())).toEqual([]);
  });
});

describe("explaining a claim", () => {
  const [claim] = reading.claims;
  if (!claim) throw new Error("no claim");

  test("each field with value, words, offsets and confidence", () => {
    const tree = explainClaim(reading, claim);
    expect(tree).toContain(
      "c1 killed · reports/marfa.txt · صحيفة الميناء · 2018-03-18\n├─ kind  killed  (0.99)\n",
    );
    expect(tree).toContain("├─ figure  at least 46 persons  “46 مدنيا على الأقل” 46–64\n");
    expect(tree).toContain("├─ places  at  “تل الورد” 34–42  (0.62)\n");
    expect(tree).toContain("├─ attribution  2 medical 2018-03-17  “مسعف في بلدة تل الورد” 21–42  (0.81)\n");
    expect(tree).toContain("└─ flag  carried place\n");
  });

  test("the rules that made a field stand under its first value", () => {
    const tree = explainClaim(reading, claim);
    expect(tree).toContain("├─ kind  killed  (0.99)\n│  └─ killed (passive)\n");
    expect(tree).toMatch(/├─ figure .*\n│ {2}└─ figure before its noun {2}“46” \d+–\d+\n/);
    expect(tree.match(/said by/g)).toHaveLength(1);
  });
});
