import { expect, test, vi } from "vitest";
import { mayRead, openLanguage, perWord, type Word } from "../src/index.ts";
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

test("one look tells where none of several classes is read", () => {
  const doc = document("zibbo tre pli ol");
  const classes = [doc.words[1]?.senses[0]?.entry.class as string, "nowhere"];
  expect([0, 1, 2].map((i) => mayRead(...classes)(doc, i))).toEqual([false, true, true]);
  expect(mayRead("nowhere")(doc, 1)).toBe(false);
});
