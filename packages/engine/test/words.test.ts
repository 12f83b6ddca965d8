import { describe, expect, test } from "vitest";
import { leads, openLanguage, type Sense, sense, type Word } from "../src/index.ts";
import { invented } from "./invented/index.ts";

const { document } = openLanguage(invented);

const wordOf = (surface: string): Word => {
  const { words } = document(surface);
  expect(words).toHaveLength(1);
  return words[0] as Word;
};

const shown = ({ entry, lead, tail }: Sense): string =>
  [lead?.parts.join(" "), entry.lemma, tail?.person].filter((part) => part !== undefined).join("+");

describe("a word", () => {
  test.each([
    ["tre", ["tre"]],
    ["vetre", ["and+tre"]],
    ["nakelu", ["in+Kelu"]],
    ["laKelu", ["the+Kelu"]],
    ["velabosai", ["and the+bosa"]],
    ["bosako", ["bosa+3ms"]],
    ["vebosako", ["and+bosa+3ms"]],
    ["dorutko", ["doruh+3ms"]],
    ["vumortake", ["will+mortak"]],
    ["nun", ["nun"]],
    ["t~r~e", ["tre"]],
    ["Ostari\u0301n", ["Ostarín"]],
  ])("%s is read as %j", (surface, readings) => {
    expect(wordOf(surface).senses.map(shown)).toEqual(readings);
  });

  test.each([
    ["an unknown word", "zibbo"],
    ["a proclitic alone", "ve"],
    ["the future before what is no verb", "vubosa"],
    ["the future before the past", "vumortako"],
    ["a preposition before a verb", "namortake"],
    ["the article with a pronoun behind", "labosako"],
    ["a class that takes no clitics", "venun"],
    ["a class that takes no clitics, with a pronoun", "nunko"],
    ["an ending that lets no pronoun follow", "bosakó"],
    ["a stem that only changes before the pronoun", "dorut"],
  ])("%s has no reading", (_, surface) => {
    expect(wordOf(surface).senses).toEqual([]);
  });

  test("a sense is found by its class", () => {
    const word = wordOf("vebosa");
    expect(sense(word, "counted")?.form.number).toBe("singular");
    expect(sense(word, "numeral")).toBeUndefined();
    expect(leads(sense(word, "counted"), "and")).toBe(true);
    expect(leads(sense(word, "counted"), "the")).toBe(false);
    expect(leads(sense(word, "numeral"), "and")).toBe(false);
  });

  test("all proclitics it may begin with are kept, also before an unknown rest", () => {
    const { leads: found, leadEnds } = wordOf("ve~lazibbo");
    expect(found.map(({ text }) => text)).toEqual(["vela", "ve"]);
    expect(leadEnds).toEqual([5, 3]);
  });

  test("the same spelling is the same word", () => {
    const { words } = document("tre bosai, tre dorui");
    expect(words[0]).toBe(words[3]);
  });
});

describe("words that were run together", () => {
  const texts = (text: string): string[] => {
    const { tokens } = document(text);
    return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
  };

  test("are taken apart where the article begins the second and both are known", () => {
    expect(texts("sentilabosai")).toEqual(["senti", "labosai"]);
    expect(document("sentilabosai").words.map((word) => word.senses.map(shown))).toEqual([
      ["senti"],
      ["the+bosa"],
    ]);
  });

  test.each(["zibbolabosai", "sentilazibbo", "senlabosa"])("%s stays whole", (text) => {
    expect(texts(text)).toEqual([text]);
  });
});
