import { describe, expect, test } from "vitest";
import { type Mention, openLanguage, PatternError, ruleFinder } from "../src/index.ts";
import { invented } from "./invented/index.ts";

const { document } = openLanguage(invented);

const layers = { sum: new Map([[1, { first: 1, last: 3, value: 103, rule: "sum" }]]) };

/** What a pattern matches in a text, as the text has it. */
function matches(pattern: string, text: string): string[] {
  const doc = document(text);
  const find = ruleFinder([{ name: "rule", sample: "", pattern, produce: () => true }]);
  return find(doc, layers).map(({ first, last }: Mention<boolean>) =>
    text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]),
  );
}

describe("an element of a pattern", () => {
  test.each([
    ["a class", "numeral", "tre bosai deki", ["tre", "deki"]],
    ["a phrase of a class", "hedge", "pli ol tre", ["pli ol"]],
    ["a feature with a value", "numeral[value=3]", "tre deki", ["tre"]],
    ["a feature with one of several values", "numeral[value=3,10]", "tre deki senti", ["tre", "deki"]],
    ["a feature without a value", "numeral[value!=3]", "tre deki", ["deki"]],
    ["a feature at all", "counted[unit]", "bosa tre", ["bosa"]],
    ["a feature that nothing has", "counted[nothing]", "bosa tre", []],
    ["two features", "numeral[value][value!=3]", "tre deki", ["deki"]],
    ["a proclitic", "place<in>", "kelu nakelu", ["nakelu"]],
    ["no proclitic", "place<>", "kelu nakelu", ["kelu"]],
    ["not that proclitic", "place<!in>", "lakelu nakelu kelu", ["lakelu", "kelu"]],
    ["a number in digits", "#", "tre 12 13", ["12", "13"]],
    ["a number within bounds", "#[1-31]", "0 1 31 32", ["1", "31"]],
    ["a folded word", "'ostarin'", "Ostarín Kelu", ["Ostarín"]],
    ["a mark", "numeral '!'", "tre! deki.", ["tre!"]],
    ["an earlier mention", "@sum counted", "pli senti tre bosai", ["senti tre bosai"]],
    ["a layer that nobody found", "@other", "tre", []],
    ["any word", "numeral _", "tre zibbo deki 12", ["tre zibbo"]],
    ["any word, behind the end", "numeral _", "tre", []],
    ["a choice", "( numeral | # ) counted", "tre bosai 12 doruhi tre 12", ["tre bosai", "12 doruhi"]],
    [
      "a choice of sequences",
      "(hedge numeral | place) counted",
      "pli ol tre bosai kelu bosa",
      ["pli ol tre bosai", "kelu bosa"],
    ],
    ["what may be left out", "hedge? numeral", "pli ol tre, deki", ["pli ol tre", "deki"]],
    [
      "what may be left out, left out before a like one",
      "numeral? numeral counted",
      "tre bosai",
      ["tre bosai"],
    ],
    ["any number of it", "counted numeral*", "bosa bosa tre deki", ["bosa", "bosa tre deki"]],
    ["at least one", "counted numeral+", "bosa bosa tre deki", ["bosa tre deki"]],
    [
      "a group again and again",
      "numeral ( ',' numeral )* counted",
      "tre, deki, senti bosai",
      ["tre, deki, senti bosai"],
    ],
    [
      "giving back what was taken too much",
      "numeral+ numeral counted",
      "tre deki senti bosai",
      ["tre deki senti bosai"],
    ],
    ["a phrase given up for its first word", "place place counted", "kelu ran bosa", ["kelu ran bosa"]],
    ["a bracket of the text", "'(' numeral ')'", "(tre)", ["(tre)"]],
  ])("%s", (_, pattern, text, found) => {
    expect(matches(pattern, text)).toEqual(found);
  });

  test.each([
    ["numeral )", "a bracket too many"],
    ["( numeral", "no closing bracket"],
    ["numeral[", 'cannot read "numeral["'],
    ["NUMERAL", 'cannot read "NUMERAL"'],
    ["( numeral? )*", "what may be empty cannot be repeated"],
    ["_ numeral", "may begin with any word"],
    ["numeral? _", "may begin with any word"],
  ])("refuses the pattern %j", (pattern, message) => {
    expect(() => matches(pattern, "")).toThrow(PatternError);
    expect(() => matches(pattern, "")).toThrow(message);
  });

  test("repetition ends somewhere, so that no text is too long for it", () => {
    const text = "tre ".repeat(50_000);
    expect(matches("numeral+", text).join(" ")).toBe(text.trim());
    expect(matches("numeral+ counted", text)).toEqual([]);
  });
});
