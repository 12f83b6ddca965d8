import { createHash } from "node:crypto";
import type { Reading } from "@isnad/model";
import { describe, expect, test } from "vitest";
import { htmlWriter } from "../src/index.ts";
import { figureClaim, reading, spanIn } from "./support/readings.ts";

function pageOf(...readings: Reading[]): string {
  const writer = htmlWriter();
  for (const reading of readings) writer.add(reading);
  return writer.end();
}

/** The text that a page shows, without its marks. */
function textOf(page: string): string {
  const shown = page.slice(page.indexOf('<div class="text"'), page.indexOf('<div class="list"'));
  return shown
    .replace(/<i class="tag">.*?<\/i>/g, "")
    .replace(/<span class="gap"><\/span>/g, "\n\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .trim();
}

const hostile = `<script>alert(1)</script> & "قتل" '3' <img src=x onerror=alert(2)>`;

describe("a page", () => {
  test("allows nothing but its own style and script", () => {
    const page = pageOf(reading);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    const hashes = [/<style>([\s\S]*?)<\/style>/, /<script>([\s\S]*?)<\/script>/].map((part) => {
      const content = part.exec(page)?.[1] ?? "";
      return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
    });
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashes[0]}; script-src ${hashes[1]}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).not.toMatch(/ (?:style|on\w+)="/);
    expect(page).not.toContain("@import");
  });

  test("shows the text as it stands", () => {
    expect(textOf(pageOf(reading))).toBe(reading.text);
  });

  test("each claim has a card and a mark that lead to each other", () => {
    const page = pageOf(reading);
    for (const at of reading.claims.keys()) {
      expect(page).toContain(`id="r0c${at}"`);
      expect(page).toContain(`href="#r0m${at}"`);
      expect(page).toContain(`id="r0m${at}" href="#r0c${at}"`);
    }
  });

  test("the chain goes from the outlet to the origin", () => {
    const chain = /<ol class="chain[\s\S]*?<\/ol>/.exec(pageOf(reading))?.[0] ?? "";
    const names = [...chain.matchAll(/<bdi lang="ar">(.*?)<\/bdi>/g)].map(([, name]) => name);
    expect(names).toEqual(["صحيفة الميناء", "وكالة المرفأ", "مسعف في بلدة تل الورد"]);
  });

  test("several reports have an index, one has none", () => {
    expect(pageOf(reading)).not.toContain("<nav");
    const page = pageOf(reading, { ...reading, id: "b" }, { ...reading, title: null });
    expect(page.match(/<nav[\s\S]*<\/nav>/)?.[0].match(/href="#r[012]"/g)).toHaveLength(3);
    expect(page).toContain("<details open>");
    expect(pageOf(...new Array(40).fill(reading))).not.toContain("<details open>");
  });

  test("without reports it is a page all the same", () => {
    expect(pageOf()).toContain("</html>");
  });
});

describe("hostile input", () => {
  test("is shown, not obeyed", () => {
    const claim = figureClaim({
      id: "c1",
      kind: "killed",
      evidence: spanIn(hostile, "<script>alert(1)"),
      figure: { ...spanIn(hostile, "'3' <img"), low: 3, high: 3, quantifier: "exact", unit: "person" },
      attribution: [{ ...spanIn(hostile, "onerror=alert(2)>"), type: "media", date: null }],
      rules: [{ field: "kind", rule: "<b>rule</b>", words: [] }],
      confidence: { "<i>": 0.5 },
    });
    const page = pageOf({
      id: hostile,
      publisher: hostile,
      published: null,
      title: hostile,
      text: hostile,
      claims: [claim],
    });
    expect(textOf(page)).toBe(hostile);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toContain("<img");
    expect(page).not.toContain("<b>rule");
    expect(page).not.toContain("<i>");
  });

  test("controls of direction and other invisible things are left out", () => {
    const text = "قتل \u202e46\u202c \u2066x\u2069 \0 \u0007 \ud800";
    expect(textOf(pageOf({ ...reading, text, claims: [] }))).toBe("قتل 46 x \ufffd \ufffd \ufffd");
  });

  test("spans outside of the text mark nothing", () => {
    const evidence = { text: "x", start: 5, end: 10_000_000 };
    const figure = { ...evidence, start: -4, low: 1, high: 1, quantifier: "exact", unit: "person" } as const;
    const claims = [figureClaim({ id: "c1", kind: "killed", evidence, figure })];
    expect(textOf(pageOf({ ...reading, claims }))).toBe(reading.text);
  });

  test("figures that overlap in part make no links within links", () => {
    const text = "قتل عشرة أو أحد عشر شخصا";
    const figure = (words: string) =>
      ({ ...spanIn(text, words), low: 10, high: 10, quantifier: "exact", unit: "person" }) as const;
    const evidence = spanIn(text, text);
    const claims = ["عشرة أو أحد", "أو أحد عشر", "أحد"].map((words, at) =>
      figureClaim({ id: `c${at + 1}`, kind: "killed", evidence, figure: figure(words) }),
    );
    const page = pageOf({ ...reading, text, claims });
    expect(textOf(page)).toBe(text);
    expect(page).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /);
    for (const at of claims.keys()) expect(page.split(`id="r0m${at}"`)).toHaveLength(2);
  });

  test("a long text with very many claims takes a moment only", () => {
    const text = "قتل 3 في بلدة. ".repeat(20_000);
    const claims = Array.from({ length: 20_000 }, (_, at) => {
      const start = at * 15;
      const evidence = { text: "قتل 3", start, end: start + 5 };
      const figure = { text: "3", start: start + 4, end: start + 5, low: 3, high: 3 } as const;
      return figureClaim({
        id: `c${at + 1}`,
        kind: "killed",
        evidence,
        figure: { ...figure, quantifier: "exact", unit: "person" },
      });
    });
    const began = performance.now();
    expect(pageOf({ ...reading, text, claims }).length).toBeGreaterThan(1_000_000);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
