import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileFold, gap, type Tokens, tokenizer, tokenKind } from "../src/index.ts";
import { spelling } from "./spelling.ts";

const tokenize = tokenizer(compileFold(spelling));

const textsOf = ({ text, count, start, end }: Tokens): string[] =>
  Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));

const kindsOf = ({ count, kind }: Tokens): string[] =>
  Array.from({ length: count }, (_, i) => Object.keys(tokenKind)[kind[i] as number] as string);

const gapsOf = ({ count, gap }: Tokens): number[] => [...gap.subarray(0, count)];

describe("tokenizer", () => {
  test("words, numbers and marks", () => {
    const tokens = tokenize("Kele 12, (no)!");
    expect(textsOf(tokens)).toEqual(["Kele", "12", ",", "(", "no", ")", "!"]);
    expect(kindsOf(tokens)).toEqual(["word", "number", "mark", "mark", "word", "mark", "mark"]);
  });

  test.each([
    ["1,300", ["1,300"]],
    ["1.300.000", ["1.300.000"]],
    ["1٬300٫5", ["1٬300٫5"]],
    ["12.", ["12", "."]],
    ["12, 13", ["12", ",", "13"]],
    ["12-13", ["12", "-", "13"]],
    ["٣٣", ["٣٣"]],
    ["1,\u200f300", ["1,\u200f300"]],
  ])("the number %j", (text, texts) => {
    expect(textsOf(tokenize(text))).toEqual(texts);
  });

  test("letters and digits that were glued together are two tokens", () => {
    expect(textsOf(tokenize("al24 24h ke2le"))).toEqual(["al", "24", "24", "h", "ke", "2", "le"]);
  });

  test.each([
    ["ke~ ~le", ["ke~ ~le"]],
    ["k~ ~e~ ~le no", ["k~ ~e~ ~le", "no"]],
    ["ke~.~le", ["ke~.~le"]],
    ["ke~ le", ["ke~", "le"]],
    ["ke ~le", ["ke", "~le"]],
    ["ke~\n~le", ["ke~", "~le"]],
  ])("a word that was broken up: %j", (text, texts) => {
    expect(textsOf(tokenize(text))).toEqual(texts);
  });

  test("vowel marks and direction controls stay inside the word, not at its end", () => {
    expect(textsOf(tokenize("ke\u0301\u200fle\u200f no"))).toEqual(["ke\u0301\u200fle", "no"]);
  });

  test("what stands before a token", () => {
    const tokens = tokenize("a,b c\nd\r\ne\n\nf\u2029g");
    expect(textsOf(tokens)).toEqual(["a", ",", "b", "c", "d", "e", "f", "g"]);
    expect(gapsOf(tokens)).toEqual([
      gap.none,
      gap.none,
      gap.none,
      gap.space,
      gap.line,
      gap.line,
      gap.paragraph,
      gap.line,
    ]);
  });

  test("more tokens than were made room for", () => {
    const text = "!".repeat(1000);
    expect(tokenize(text).count).toBe(1000);
  });

  test("tokens with what is between them are the text; between them nothing is but spaces and ignored marks", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."ke~é 12.,\n\u200f\u0301!«"),
      fc.string({ unit: "binary", maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { count, start, end } = tokenize(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          expect(text.slice(at, start[i])).toMatch(/^[\s~\p{Cf}\p{M}]*$/u);
          expect(end[i]).toBeGreaterThan(start[i] as number);
          at = end[i] as number;
        }
        expect(text.slice(at)).toMatch(/^[\s~\p{Cf}\p{M}]*$/u);
      }),
    );
  });
});
