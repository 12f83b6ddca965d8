import { describe, expect, test } from "vitest";
import { parseCases } from "./support/case-file.ts";

const only = (content: string) => {
  const cases = parseCases("a.txt", content);
  expect(cases).toHaveLength(1);
  return cases[0] as (typeof cases)[number];
};

const claimOf = (line: string) => {
  const claim = only(`# one\n@published none\ntext\n==>\n${line}\n`).wanted[0];
  if (!claim) throw new Error("no claim");
  return claim;
};

describe("parseCases", () => {
  test("reads name, date, text and what is wanted", () => {
    const read = only(
      '# the name\n@published 2018-03-18\n#tag one\ntwo\n\nthree\n==>\nkilled 5 "five" exact person\n!injured\n',
    );
    expect(read).toMatchObject({ name: "the name", published: "2018-03-18", line: 1, unwanted: ["injured"] });
    expect(read.text).toBe("#tag one\ntwo\n\nthree");
    expect(read.wanted.map((claim) => claim.line)).toEqual([8]);
  });

  test("reads several cases of a file", () => {
    const file =
      "# a\n@published none\nx\n==>\n!figure\n\n# b\n@published none\ny\n==>\nattack\n@fails not yet\n";
    expect(parseCases("a.txt", file).map(({ name, fails }) => [name, fails])).toEqual([
      ["a", null],
      ["b", "not yet"],
    ]);
  });

  test.each([
    ["5", 5, 5],
    ["5..8", 5, 8],
    ["≥5", 5, null],
    ["≤5", null, 5],
    ["?", null, null],
    ["1.5", 1.5, 1.5],
  ])("reads the bounds of %s", (value, low, high) => {
    expect(claimOf(`killed ${value} "x y" about person`).figure).toEqual({
      low,
      high,
      text: "x y",
      quantifier: "about",
      unit: "person",
    });
  });

  test("control with a value is a figure, without one a statement", () => {
    expect(claimOf('control 3 "three" exact area').figure).not.toBeNull();
    expect(claimOf("control by=a").figure).toBeNull();
  });

  test("reads fields, lists, chains and empties", () => {
    const line =
      'attack place="a b" place=from:c by=- from="x y"/media > z/un@2020-01-02 time=..2020-01-01 denied';
    expect(claimOf(line).fields).toEqual({
      place: ["a b", "from:c"],
      by: [],
      from: ["x y/media", "z/un@2020-01-02"],
      time: ["..2020-01-01"],
      polarity: ["denied"],
    });
  });

  test.each([
    ["text\n", "a.txt:1: a case begins"],
    ["# one\ntext\n", "a.txt:2: wants «@published"],
    ["# one\n@published 2018\ntext\n", "a.txt:2: wants «@published"],
    ["# one\n@published none\ntext\n", "a.txt:1: the case has no «==>»"],
    ["# one\n@published none\ntext\n==>\n", "a.txt:1: the case wants nothing"],
    ["# one\n@published none\ntext\n==>\nattack what=ever\n", "a.txt:5: cannot read «what=ever»"],
    ["# one\n@published none\ntext\n==>\nattack means=x means=y\n", "a.txt:5: «means» stands twice"],
    ["# one\n@published none\ntext\n==>\nkilled 5 five exact person\n", "a.txt:5: the figure's text"],
    [
      '# one\n@published none\ntext\n==>\nkilled 5 "five" exact pop=child\n',
      "a.txt:5: wants quantifier and unit",
    ],
    ["# one\n@published none\ntext\n==>\nattack from=a/un >\n", "a.txt:5: a chain ends"],
    ["# one\n@published none\ntext\n==>\nattack\n@fails\n", "a.txt:6: «@fails» wants a reason"],
  ])("names file and line of what it cannot read (%#)", (content, message) => {
    expect(() => parseCases("a.txt", content)).toThrow(message);
  });
});
