import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openLanguage, readingAt } from "../src/index.ts";
import { invented } from "./invented/index.ts";

const { document } = openLanguage(invented);

/** The sentences of a text, as they stand there. */
function sentencesOf(text: string, breaks?: readonly number[]): string[] {
  const { sentences, tokens } = document(text, breaks);
  return sentences
    .slice(0, -1)
    .map((first, s) => text.slice(tokens.start[first], tokens.end[(sentences[s + 1] as number) - 1]));
}

describe("sentences", () => {
  test.each([
    ["tre bosai. tre dorui!", ["tre bosai.", "tre dorui!"]],
    ["tre bosai.tre dorui", ["tre bosai.", "tre dorui"]],
    ["«tre bosai.» tre", ["«tre bosai.»", "tre"]],
    ["tre bosai!.. tre", ["tre bosai!..", "tre"]],
    ["tre bosai\ntre dorui", ["tre bosai", "tre dorui"]],
    ["tre, bosai: dorui", ["tre, bosai: dorui"]],
    ["b. tre", ["b. tre"]],
    ["1.5 bosai", ["1.5 bosai"]],
    ["", []],
  ])("%j", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test("end where they are told to", () => {
    expect(sentencesOf("tre bosai tre dorui", [10])).toEqual(["tre bosai", "tre dorui"]);
    expect(sentencesOf("tre bosai tre dorui", [11])).toEqual(["tre bosai tre", "dorui"]);
    expect(sentencesOf("tre bosai", [0, 9, 99])).toEqual(["tre bosai"]);
  });

  test("cover all tokens, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."tre .!»\n,2") }), (text) => {
        const { sentences, tokens } = document(text);
        expect(sentences[0] ?? 0).toBe(0);
        expect(sentences.at(-1)).toBe(tokens.count);
        for (let s = 1; s < sentences.length - 1; s++)
          expect(sentences[s]).toBeGreaterThan(sentences[s - 1] as number);
      }),
    );
  });
});

describe("phrases", () => {
  test("the longest that begins at a token, with what is written before it", () => {
    const doc = document("pli ol tre nakelu ran");
    expect(doc.phrases.get(0)?.map(({ phrase }) => phrase.entry.class)).toEqual(["hedge"]);
    expect(doc.phrases.get(3)?.[0]).toMatchObject({ length: 2, lead: { parts: ["in"] } });
    expect([...doc.phrases.keys()]).toEqual([0, 3]);
  });

  test.each(["pli, ol tre", "pli tre ol", "pli\n\nol tre", "ol pli"])("%j holds none", (text) => {
    expect(document(text).phrases.size).toBe(0);
  });

  test("may go on in the next line", () => {
    expect(document("pli\nol tre").phrases.size).toBe(1);
  });
});

describe("readingAt", () => {
  const doc = document("kelu ran bosa");

  test("prefers the phrase to its first word", () => {
    expect(readingAt(doc, 0, "place")).toMatchObject({ length: 2 });
    expect(readingAt(doc, 1, "place")).toMatchObject({ length: 1 });
  });

  test("finds nothing in another class or behind the end", () => {
    expect(readingAt(doc, 0, "counted")).toBeUndefined();
    expect(readingAt(doc, 9, "counted")).toBeUndefined();
  });
});
