import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesAround, sentencesOf } from "../lib/sentences.ts";

const texts = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

test("sentences end at marks and lines, not inside numbers", () => {
  expect(texts("أ ب. ج 1.5 د؟ هـ\nو")).toEqual(["أ ب.", " ج 1.5 د؟", " هـ\n", "و"]);
});

test("they say where they stand", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab .!\n1") }), (text) => {
      for (const { text: words, start, end } of sentencesOf(text)) expect(text.slice(start, end)).toBe(words);
    }),
  );
});

test("a stretch lies in one sentence or in several", () => {
  const sentences = sentencesOf("aa. bb. cc.");
  const around = (from: number, to: number) => {
    const found = sentencesAround(sentences, from, to);
    return found && [found.start, found.end];
  };
  expect(around(0, 2)).toEqual([0, 3]);
  expect(around(4, 6)).toEqual([3, 7]);
  expect(around(1, 9)).toEqual([0, 11]);
  expect(around(20, 22)).toBeUndefined();
});
