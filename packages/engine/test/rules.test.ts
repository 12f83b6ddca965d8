import { describe, expect, test } from "vitest";
import { type Match, type Mention, openLanguage, type Rule, ruleFinder } from "../src/index.ts";
import { invented } from "./invented/index.ts";

const { document } = openLanguage(invented);

const rule = <V>(name: string, pattern: string, produce: (match: Match) => V | null): Rule<V> => ({
  name,
  sample: name,
  pattern,
  produce,
});

/** Features of the entry that a named part was read as. */
const featureOf = ({ parts }: Match, part: string, feature: string): string | number | undefined =>
  parts[part]?.reading?.sense.entry.features[feature];

describe("ruleFinder", () => {
  const names = (rules: readonly Rule<string>[], text: string): string[] =>
    ruleFinder(rules)(document(text)).map((mention) => mention.rule);

  test("the longest match wins, whatever the order", () => {
    const short = rule("short", "numeral", () => "");
    const long = rule("long", "numeral counted", () => "");
    expect(names([short, long], "tre bosai")).toEqual(["long"]);
    expect(names([long, short], "tre bosai, tre")).toEqual(["long", "short"]);
  });

  test("among equals the earlier rule wins", () => {
    const rules = ["first", "second"].map((name) => rule(name, "numeral", () => ""));
    expect(names(rules, "tre")).toEqual(["first"]);
  });

  test("a rule that makes nothing of its match leaves it to the next", () => {
    const none = rule<string>("none", "numeral counted", () => null);
    expect(names([none, rule("some", "numeral", () => "")], "tre bosai")).toEqual(["some"]);
  });

  test("mentions do not overlap", () => {
    expect(names([rule("pair", "numeral numeral", () => "")], "tre deki senti")).toEqual(["pair"]);
  });

  test("a part has its tokens, its reading, and of several the last", () => {
    const seen: unknown[] = [];
    const find = ruleFinder([
      rule("parts", "number:(hedge numeral) rest:numeral* thing:counted", (match) => {
        const { number, rest, thing } = match.parts;
        seen.push([number?.first, number?.last], rest?.first, thing?.reading?.sense.form.number);
        return featureOf(match, "rest", "value") ?? null;
      }),
    ]);
    expect(find(document("pli ol tre deki senti bosai"))).toEqual([
      { first: 0, last: 6, value: 100, rule: "parts" },
    ]);
    expect(seen).toEqual([[0, 3], 4, "plural"]);
  });

  test("a part that was given back is not there", () => {
    const find = ruleFinder([
      rule("parts", "( a:numeral b:numeral counted | c:numeral )", ({ parts }) => Object.keys(parts).join()),
    ]);
    expect(find(document("tre deki"))).toMatchObject([{ value: "c" }, { value: "c" }]);
  });

  test("only the tokens that it is told to try are tried", () => {
    const find = ruleFinder([rule("any", "numeral", () => "")]);
    expect(find.heads).toEqual(new Set(["numeral"]));
    expect(find(document("tre deki senti"), {}, [1, 1]).map(({ first }) => first)).toEqual([1]);
  });
});

/** Layers on layers, as a reader of a real language has them: numbers, places, and what was counted where. */
describe("an invented language read by rules that are data", () => {
  const value = (match: Match, part: string): number => Number(featureOf(match, part, "value"));
  const numbers = ruleFinder([
    rule("tre", "one:numeral", (match) => value(match, "one")),
    rule(
      "senti tre",
      "big:numeral[value=100] small:numeral[value!=100]",
      (match) => value(match, "big") + value(match, "small"),
    ),
    rule(
      "tre senti",
      "small:numeral[value!=100] big:numeral[value=100]",
      (match) => value(match, "small") * value(match, "big"),
    ),
    rule("12", "#", ({ doc, first }) => Number(doc.words[first]?.form)),
  ]);
  const places = ruleFinder([
    rule("nakelu", "place:place<in>", (match) => String(featureOf(match, "place", "id"))),
    rule("navilo kelu", "vill<in> place:place<>", (match) => String(featureOf(match, "place", "id"))),
  ]);
  const claims = ruleFinder([
    rule(
      "mortuko tre bosai nakelu",
      "what:trigger hedge:hedge? n:@number counted where:@place?",
      (match) => ({
        kind: featureOf(match, "what", "kind"),
        number: match.parts.n?.mention?.value,
        hedge: featureOf(match, "hedge", "quantifier") ?? "exact",
        place: match.parts.where?.mention?.value ?? null,
      }),
    ),
  ]);

  const byFirst = <V>(found: readonly Mention<V>[]) =>
    new Map(found.map((mention) => [mention.first, mention]));
  const read = (text: string) => {
    const doc = document(text);
    return claims(doc, { number: byFirst(numbers(doc)), place: byFirst(places(doc)) }).map(
      (found) => found.value,
    );
  };

  test.each([
    ["morturo tre bosai nakelu", { kind: "killed", number: 3, hedge: "exact", place: "1" }],
    ["vemorturo senti tre bosai", { kind: "killed", number: 103, hedge: "exact", place: null }],
    [
      "vunduro pli ol tre senti bosai navilo ostarin",
      {
        kind: "injured",
        number: 300,
        hedge: "more_than",
        place: "2",
      },
    ],
    ["mortako 12 doruhi", { kind: "killed", number: 12, hedge: "exact", place: null }],
  ])("%s", (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });

  test.each([
    ["a number without a trigger", "tre bosai nakelu"],
    ["a trigger without a number", "mortuke bosai nakelu"],
    ["a number of nothing that is counted", "mortuke tre meza"],
  ])("%s is no claim", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
