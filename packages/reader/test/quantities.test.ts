import { arabic } from "@isnad/arabic";
import { openLanguage } from "@isnad/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities } from "../src/index.ts";
import { hedged, trailingHedge } from "../src/quantities/index.ts";
import { inWords, type Style } from "./support/number-words.ts";
import { described, quantityCases } from "./support/quantity-cases.ts";

const { document } = openLanguage(arabic);

const numbersIn = (text: string) => findQuantities(document(text)).map((m) => m.value.value);

function phrasesIn(text: string): string[] {
  const doc = document(text);
  return findQuantities(doc).map((m) =>
    described(text.slice(doc.tokens.start[m.first], doc.tokens.end[m.last - 1]), m),
  );
}

const cases = quantityCases(new URL("./quantities.txt", import.meta.url));

describe.each([...new Set(cases.map((c) => c.group))])("%s", (group) => {
  test.each(cases.filter((c) => c.group === group))("$text", ({ text, wanted }) => {
    expect(phrasesIn(text)).toEqual(wanted);
  });
});

const style: fc.Arbitrary<Style> = fc.record({
  feminine: fc.boolean(),
  oblique: fc.boolean(),
  old: fc.boolean(),
  spaced: fc.boolean(),
});
const number = fc.oneof(...[9, 99, 999, 9999, 999_999, 1e9].map((max) => fc.integer({ min: 0, max })));

describe("numbers in words", () => {
  test("are read back as they were written", () => {
    fc.assert(
      fc.property(number, style, (n, how) => {
        expect(numbersIn(inWords(n, how))).toEqual([n]);
      }),
      { numRuns: 3000 },
    );
  });

  test("are read back with digits in all scripts and separators", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999_999 }),
        fc.constantFrom(",", ".", "٬", ""),
        (n, mark) => {
          const western = n.toLocaleString("en").replaceAll(",", mark);
          const eastern = western.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] as string);
          expect([western, eastern].map(numbersIn)).toEqual([[n], [n]]);
        },
      ),
    );
  });

  test("do not run into the next number", () => {
    fc.assert(
      fc.property(number, number, style, (a, b, how) => {
        expect(numbersIn(`${inWords(a, how)}. ${inWords(b, how)}`)).toEqual([a, b]);
      }),
    );
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."ألف و مئة 12 عشرون بين من إلى - / : 3 نصف عدة مئات أكثر من ( ) ، . % كل على ثلاثة وعشرين 000 أحد آخرين".split(
      " ",
    ),
  );

  test("gives mentions in order that do not overlap and hold their number", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const doc = document(parts.join(" "));
        let last = 0;
        for (const { first, last: end, value } of findQuantities(doc)) {
          expect(first).toBeGreaterThanOrEqual(last);
          expect(value.core.first).toBeGreaterThanOrEqual(first);
          expect(value.core.last).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(doc.tokens.count);
          last = end;
        }
      }),
    );
  });

  test.each(["ألف ", "مئة و", "1/", "12 345 ", "بين ", "من 5 إلى ", "عدة مئات ", "1-", "نحو ", "٣،"])(
    "takes linear time on %s again and again",
    (part) => {
      const time = (count: number): number => {
        const doc = document(part.repeat(count));
        const from = performance.now();
        findQuantities(doc);
        return performance.now() - from;
      };
      time(1000);
      expect(time(20_000)).toBeLessThan(40 * time(2000) + 100);
    },
  );
});

describe("trailingHedge", () => {
  test("tells the hedge after a counted noun", () => {
    const doc = document("نحو ثلاثين شخصا على الأقل");
    const [mention] = findQuantities(doc);
    expect(trailingHedge(doc, 3)).toEqual({ quantifier: "at_least", last: 5 });
    expect(trailingHedge(doc, 2)).toBeNull();
    expect(mention && hedged(mention.value, "at_least")).toMatchObject({
      low: 30,
      high: null,
      quantifier: "at_least",
    });
  });
});
