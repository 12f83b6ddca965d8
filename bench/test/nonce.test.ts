import { arabic } from "@isnad/arabic";
import { openLanguage } from "@isnad/engine";
import { describe, expect, test } from "vitest";
import type { Article, GoldClaim } from "../lib/article.ts";
import { invent, random } from "../nonce/invent.ts";
import { readWords, takeApart } from "../nonce/name-words.ts";
import { type NameRules, renameArticle } from "../nonce/rename.ts";

const { fold } = openLanguage(arabic);
const { article, proclitics } = arabic.morphology;

const rules: NameRules = {
  fold,
  article,
  leads: proclitics,
  roles: readWords("role-words.txt", fold),
  doubles: readWords("double-words.txt", fold),
  invent: (base, seed) => invent(base, seed, () => false),
};

/** An article whose annotated places and actors are these words, wherever they first stand. */
function articleOf(text: string, places: readonly string[], actors: readonly string[]): Article {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { text: words, start, end: start + words.length };
  };
  const claim: GoldClaim = {
    id: "c1",
    kind: "attack",
    evidence: { text, start: 0, end: text.length },
    places: places.map((name) => ({ ...spanOf(name), role: "at" })),
    time: null,
    actors: actors.map(spanOf),
    targets: [],
    means: null,
    attribution: [],
    polarity: "asserted",
  };
  return { id: "a", publisher: null, published: null, title: text, text, claims: [claim] };
}

describe("renameArticle", () => {
  const text = "قصف الجيش السوري بلدة سراقب في سوريا، وعاد السوريون إلى سراقب وحلب.";
  const renamed = renameArticle(articleOf(text, ["سراقب", "سوريا"], ["الجيش السوري"]), rules);
  const words = renamed.text.split(/[ ،.]+/);
  const was = text.split(/[ ،.]+/);

  test("leaves roles, unnamed words and lengths as they were", () => {
    expect(renamed.text).toHaveLength(text.length);
    for (const word of ["قصف", "الجيش", "بلدة", "في", "إلى"]) expect(words).toContain(word);
    expect(words.at(was.indexOf("وحلب"))).toBe("وحلب");
  });

  test("replaces names everywhere, with the adjectives made from them", () => {
    const now = (word: string): string => words[was.indexOf(word)] as string;
    expect(renamed.text).not.toMatch(/سراقب|سور/);
    expect(words.filter((word) => word === now("سراقب"))).toHaveLength(2);
    const base = now("سوريا").slice(0, 3);
    expect([now("السوري"), now("السوريون")]).toEqual([`ال${base}ي`, `ال${base}يون`]);
  });

  test("the title goes along, and every quotation stands where it stood", () => {
    expect(renamed.title).toBe(renamed.text);
    const [claim] = renamed.claims;
    for (const { text: quoted, start, end } of [...(claim?.places ?? []), ...(claim?.actors ?? [])])
      expect(renamed.text.slice(start, end)).toBe(quoted);
    expect(claim?.evidence.text).toBe(renamed.text);
  });

  test("a name that is a word as well goes only where it is a name", () => {
    const both = "دخلت حركة فتح بعد فتح الطريق.";
    const { text: now } = renameArticle(articleOf(both, [], ["حركة فتح"]), rules);
    expect(now).not.toContain("حركة فتح");
    expect(now).toContain("بعد فتح الطريق");
  });

  test("the article tells a name from a role", () => {
    const both = "هاجمت القاعدة قاعدة قديمة.";
    const { text: now } = renameArticle(articleOf(both, [], ["القاعدة"]), rules);
    expect(now).not.toContain("القاعدة");
    expect(now).toContain(" قاعدة قديمة");
  });
});

describe("invent", () => {
  test("keeps length, long vowels and whether the first letter may be a proclitic", () => {
    for (const name of ["دمشق", "بغداد", "لبنان", "سراقب", "ادلب"]) {
      const made = invent(name, "seed", () => false);
      expect(made).not.toBe(name);
      expect(made).toHaveLength(name.length);
      expect(made.replace(/[^اوي]/g, ".")).toBe(name.replace(/[^اوي]/g, "."));
      if (name[0] !== "ا")
        expect("فبلكس".includes(made[0] as string)).toBe("فبلكس".includes(name[0] as string));
    }
  });

  test("is the same for a seed and another for the next", () => {
    expect(invent("دمشق", "a", () => false)).toBe(invent("دمشق", "a", () => false));
    expect(invent("دمشق", "a", () => false)).not.toBe(invent("دمشق", "b", () => false));
  });

  test("makes no word that is known", () => {
    const first = invent("دمشق", "a", () => false);
    expect(invent("دمشق", "a", (word) => word === first)).not.toBe(first);
    expect(() => invent("دمشق", "a", () => true)).toThrow("4 letters");
  });

  test("its numbers lie between nought and one and are spread", () => {
    const next = random("x");
    const numbers = Array.from({ length: 1000 }, next);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1);
  });
});

test("a word is taken apart with its article first, then whole, then with what may be a letter of it", () => {
  expect(takeApart("والسوري", proclitics)[0]).toEqual({ lead: "وال", base: "سور", ending: "ي" });
  expect(takeApart("بغداد", proclitics).map(({ base }) => base)).toEqual(["بغداد", "غداد"]);
});
