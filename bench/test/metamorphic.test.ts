import type { Claim } from "@isnad/model";
import { describe, expect, test } from "vitest";
import { type Block, changeNames, parseBlocks } from "../metamorphic/blocks.ts";
import { compare } from "../metamorphic/compare.ts";
import { readBlocks } from "../metamorphic.ts";

const file = `# one
@published 2018-03-18
@kind killed
five died in Douma, says Ali
number: five => nine
speaker: , says Ali =>
order: says Ali, five died in Douma

# two
@published none
@kind attack
they shot
`;

describe("parseBlocks", () => {
  const [one, two] = parseBlocks("a.txt", file) as [Block, Block];

  test("reads sentence, date, kind and changes", () => {
    expect([one.name, one.published, one.kind, one.sentence]).toEqual([
      "one",
      "2018-03-18",
      "killed",
      "five died in Douma, says Ali",
    ]);
    expect([two.published, two.changes]).toEqual([null, []]);
  });

  test("makes the changed sentences, and tells where the words stood and stand", () => {
    expect(one.changes.map(({ changed, before, after }) => [changed, before, after])).toEqual([
      ["nine died in Douma, says Ali", [0, 4], [0, 4]],
      ["five died in Douma", [18, 28], null],
      ["says Ali, five died in Douma", null, null],
    ]);
  });

  test.each([
    ["number: six => nine", "a.txt:5: «six» does not stand exactly once"],
    ["number: i => nine", "a.txt:5: «i» does not stand exactly once"],
    ["colour: five => nine", "a.txt:5: cannot read"],
  ])("refuses %j", (line, message) => {
    expect(() => parseBlocks("a.txt", file.replace("number: five => nine", line))).toThrow(message);
  });

  test("wants date, kind and sentence", () => {
    expect(() => parseBlocks("a.txt", "# one\n@kind killed\ntext")).toThrow("a.txt:1: wants @published");
  });
});

test("the sentences of the project are at least sixty, with several changes of every sort", () => {
  const blocks = readBlocks();
  const changes = blocks.flatMap((block) => block.changes);
  expect(blocks.length).toBeGreaterThanOrEqual(60);
  for (const name of changeNames)
    expect(changes.filter((change) => change.name === name).length).toBeGreaterThanOrEqual(5);
});

describe("compare", () => {
  const [block] = parseBlocks("a.txt", file) as [Block];
  const [number, speaker, order] = block.changes as [Block["changes"][number], ...Block["changes"]];

  const claimOf = (text: string, figure: string, low: number, source?: string): Claim => {
    const spanOf = (words: string) => {
      const start = text.indexOf(words);
      return { text: words, start, end: start + words.length };
    };
    return {
      id: "c1",
      kind: "killed",
      evidence: spanOf("died"),
      figure: { ...spanOf(figure), low, high: low, quantifier: "exact", unit: "person" },
      population: [],
      part_of: null,
      restates: null,
      places: [{ ...spanOf("Douma"), role: "at" }],
      time: null,
      actors: [],
      means: null,
      attribution: source ? [{ ...spanOf(source), type: "ngo", date: null }] : [],
      polarity: "asserted",
      rules: [],
      flags: [],
      confidence: {},
    };
  };
  const before = [claimOf(block.sentence, "five", 5, "Ali")];

  test("holds when exactly that field follows", () => {
    expect(compare(block, number, before, [claimOf(number.changed, "nine", 9, "Ali")])).toBeNull();
    expect(
      compare(block, speaker as typeof number, before, [claimOf("five died in Douma", "five", 5)]),
    ).toBeNull();
    const turned = [claimOf((order as typeof number).changed, "five", 5, "Ali")];
    expect(compare(block, order as typeof number, before, turned)).toBeNull();
  });

  test.each<[string, Claim[]]>([
    ["another field differs as well", [claimOf(number.changed, "nine", 9)]],
    ["the field stays", [claimOf(number.changed.replace("nine", "five"), "five", 5, "Ali")]],
    ["the claim is gone", []],
    [
      "there is one more",
      [claimOf(number.changed, "nine", 9, "Ali"), claimOf(number.changed, "nine", 9, "Ali")],
    ],
  ])("fails when %s", (_, after) => {
    expect(compare(block, number, before, after)).not.toBeNull();
  });

  test("fails when the words were in no claim to begin with", () => {
    const elsewhere = [claimOf(block.sentence, "Douma", 5, "Ali")];
    expect(compare(block, number, elsewhere, elsewhere)).toContain("no claim holds the words");
    expect(compare(block, number, [], [])).toContain("no killed");
  });

  test("fails when the speaker is still there, or a turned sentence differs", () => {
    expect(compare(block, speaker as typeof number, before, before)).toContain("still there");
    expect(
      compare(block, order as typeof number, before, [claimOf(block.sentence, "five", 6, "Ali")]),
    ).toContain("number");
  });
});
