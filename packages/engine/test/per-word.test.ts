import { expect, test, vi } from "vitest";
import { openLanguage, perWord, type Word } from "../src/index.ts";
import { invented } from "./invented/index.ts";

const { document } = openLanguage(invented);
const words = document("tre zibbo tre").words as readonly [Word, Word, Word];

test("what is told of a word is computed once", () => {
  const compute = vi.fn((word: Word) => word.form.length);
  const lengthOf = perWord(compute);
  expect(words.map(lengthOf)).toEqual([3, 5, 3]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test("readers keep apart what they tell, whatever it is", () => {
  const nothing = vi.fn(() => null);
  const [first, second] = [perWord(nothing), perWord((word) => word.form)];
  expect([second(words[0]), first(words[0]), first(words[0])]).toEqual(["tre", null, null]);
  expect(nothing).toHaveBeenCalledTimes(1);
});
