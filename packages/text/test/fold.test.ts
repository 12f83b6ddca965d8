import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileFold, fold, unfoldedOffset } from "../src/index.ts";
import { spelling } from "./spelling.ts";

const folder = compileFold(spelling);

describe("fold", () => {
  test.each([
    ["kele", "kele"],
    ["Kélè", "kele"],
    ["ke\u0301le\u0300", "kele"],
    ["k~~e~le", "kele"],
    ["kel\u200fe", "kele"],
    ["kaß", "kass"],
    ["٣", "3"],
    ["", ""],
  ])("%j is written %j", (text, folded) => {
    expect(fold(folder, text)).toBe(folded);
  });

  test("what no table lists stays as it is", () => {
    expect(fold(folder, "Ωmega 🙂 \ud800")).toBe("Ωmega 🙂 \ud800");
  });

  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = fold(folder, text);
        expect(fold(folder, once)).toBe(once);
      }),
    );
  });
});

describe("unfoldedOffset", () => {
  test("points behind the letters that were folded and the marks on them", () => {
    expect(unfoldedOffset(folder, "k~élé", 0)).toBe(0);
    expect(unfoldedOffset(folder, "k~élé", 1)).toBe(2);
    expect(unfoldedOffset(folder, "k~élé", 2)).toBe(3);
    expect(unfoldedOffset(folder, "kaßo", 4)).toBe(3);
    expect(unfoldedOffset(folder, "ka", 9)).toBe(2);
  });

  test("the text up to it folds to that many characters, or to the whole of a letter that became two", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("k", "é", "~", "ß", "\u0301") }),
        fc.nat(20),
        (text, count) => {
          const folded = fold(folder, text);
          const before = fold(folder, text.slice(0, unfoldedOffset(folder, text, count)));
          expect(folded.startsWith(before)).toBe(true);
          expect(before.length).toBeGreaterThanOrEqual(Math.min(count, folded.length));
          expect(before.length).toBeLessThanOrEqual(count + 1);
        },
      ),
    );
  });
});
