import { describe, expect, test } from "vitest";
import { buildLexicon, LexiconError, openLanguage, parseRows } from "../src/index.ts";
import { invented } from "./invented/index.ts";

describe("parseRows", () => {
  test("class, paradigm, parts, features and where it stands", () => {
    const text = "# a comment\n\nnumeral\tword\ttre / tri\tvalue=3 min=-1.5 odd kind=a_b\tthree\n";
    expect(parseRows("words.tsv", text)).toEqual([
      {
        class: "numeral",
        paradigm: "word",
        parts: ["tre", "tri"],
        features: { value: 3, min: -1.5, odd: 1, kind: "a_b" },
        source: "words.tsv:3",
      },
    ]);
  });

  test.each(["numeral", "numeral\tword", "numeral\tword\t", "a line without tabs"])("refuses %j", (line) => {
    expect(() => parseRows("words.tsv", `\n${line}`)).toThrow(LexiconError);
    expect(() => parseRows("words.tsv", `\n${line}`)).toThrow(/^words\.tsv:2: /);
  });
});

describe("buildLexicon", () => {
  const { lexicon } = openLanguage(invented);

  test("makes the forms of a row by its paradigm, each pointing back at the row", () => {
    const found = ["bosa", "bosar", "bosai"].map((form) => lexicon.forms.get(form)?.[0]);
    expect(found.map((item) => item?.form.number)).toEqual(["singular", "dual", "plural"]);
    expect(new Set(found.map((item) => item?.entry)).size).toBe(1);
    expect(found[0]?.entry).toMatchObject({ lemma: "bosa", class: "counted", features: { unit: "person" } });
    expect(found[0]?.entry.source).toMatch(/^invented\/words\.tsv:\d+$/);
  });

  test("folds what the rows spell", () => {
    expect(lexicon.forms.has("ostarin")).toBe(true);
    expect(lexicon.forms.has("Ostarín")).toBe(false);
  });

  test("a form of several words is a phrase under its first and second", () => {
    expect(lexicon.phrases.get("pli")?.get("ol")?.[0]?.words).toEqual(["pli", "ol"]);
    expect(lexicon.forms.has("pli")).toBe(false);
  });

  test.each([
    ["an unknown paradigm", { paradigm: "nowhere", parts: ["a"] }, 'x:1: unknown paradigm "nowhere"'],
    ["an empty form", { paradigm: "word", parts: ["~"] }, "x:1: an empty form"],
  ])("refuses %s", (_, row, message) => {
    const rows = [{ class: "a", features: {}, source: "x:1", ...row }];
    const { fold } = openLanguage(invented);
    expect(() => buildLexicon(rows, invented.paradigms, fold)).toThrow(message);
  });
});
