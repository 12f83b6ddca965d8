import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Reading } from "@isnad/model";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../../test/support/browser.ts";
import { htmlWriter } from "../src/index.ts";
import { reading } from "./support/readings.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = join(import.meta.dirname, "..", "..", "..", "out", "page");

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "isnad-page-"));
  mkdirSync(pictures, { recursive: true });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

/** Long enough to scroll. */
const long: Reading = {
  ...reading,
  id: "reports/long.txt",
  text: `${reading.text}\n\n${"سطر آخر من التقرير.\n".repeat(60)}`,
};

/** Opens a page of these readings; whatever it complains about, or asks the network for, fails the test. */
async function open(
  readings: readonly Reading[],
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
) {
  const writer = htmlWriter();
  for (const reading of readings) writer.add(reading);
  const file = join(folder, `${Math.random()}.html`);
  writeFileSync(file, writer.end());
  const context = await browser.newContext({ viewport: wide, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) complaints.push(request.url());
  });
  try {
    await page.goto(pathToFileURL(file).href);
    await work(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The words in the text that are lit as one part of a claim. */
const lit = (page: Page, part: string) =>
  page
    .locator(`.text .lit-${part}`)
    .evaluateAll((all) => all.map((element) => element.textContent).join("|"));
const card = (page: Page, at: number) => page.locator(".claim").nth(at);
const english = (page: Page) => page.click("#language");

describe("accessibility", () => {
  const views = ["ar", "en"].flatMap((language) =>
    (["light", "dark"] as const).flatMap((scheme) =>
      [wide, narrow].map((viewport) => ({ language, scheme, viewport })),
    ),
  );

  test.each(views)("$language $scheme $viewport.width", async ({ language, scheme, viewport }) => {
    await open([reading, long], { viewport, colorScheme: scheme }, async (page) => {
      if (language === "en") await english(page);
      await card(page, 0).locator(".go").focus();
      await page.locator("details").evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      await page.evaluate(axe);
      const { violations, incomplete } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      // Left open are single characters, and what another element hides at the moment.
      const open = incomplete
        .flatMap(({ nodes }) => nodes)
        .filter(({ any }) => !any.some(({ message }) => /too short|overlap|obscured/.test(message)));
      expect(open.map(({ html, any }) => [html, any])).toEqual([]);
      await page.screenshot({ path: join(pictures, `${language}-${scheme}-${viewport.width}.png`) });
    });
  });
});

describe("a claim and its words", () => {
  test("pointing at a claim lights its words, place, time, actors and speakers", async () => {
    await open([reading], {}, async (page) => {
      await card(page, 0).hover();
      expect((await lit(page, "f")).replaceAll("|", "")).toBe("46 مدنيا على الأقل");
      expect(await lit(page, "p")).toBe("تل الورد");
      expect(await lit(page, "t")).toBe("يوم الجمعة");
      expect(await lit(page, "a")).toBe("طائرات الحكومة");
      expect((await lit(page, "s")).split("|")[0]).toBe("وكالة المرفأ");
      await page.mouse.move(5, 5);
      expect(await lit(page, "e")).toBe("");
    });
  });

  test("the focus does the same, and stays when the pointer has gone", async () => {
    await open([reading], {}, async (page) => {
      await card(page, 2).locator(".go").focus();
      expect(await lit(page, "o")).toBe("قوات الحكومة");
      await card(page, 0).hover();
      expect(await lit(page, "o")).toBe("");
      await page.mouse.move(5, 5);
      expect(await lit(page, "o")).toBe("قوات الحكومة");
    });
  });

  test("words out of sight are scrolled to", async () => {
    const last = { ...long, text: `${"سطر من التقرير.\n".repeat(80)}${reading.text}` };
    const moved = last.text.length - reading.text.length;
    const claims = JSON.parse(JSON.stringify(reading.claims), (key, value) =>
      key === "start" || key === "end" ? value + moved : value,
    );
    await open([{ ...last, claims }], {}, async (page) => {
      const isSeen = () =>
        page
          .locator(".text .figure")
          .first()
          .evaluate((figure) => {
            const pane = figure.closest(".text")?.getBoundingClientRect();
            const { top, bottom } = figure.getBoundingClientRect();
            return pane !== undefined && top >= pane.top && bottom <= pane.bottom;
          });
      expect(await isSeen()).toBe(false);
      await card(page, 0).locator(".go").focus();
      expect(await isSeen()).toBe(true);
    });
  });

  test("a click on a mark goes to its claim, and from there back", async () => {
    await open([long], {}, async (page) => {
      await page.click("#r0m1");
      expect(await page.evaluate(() => document.activeElement?.closest(".claim")?.id)).toBe("r0c1");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("r0m1");
      expect((await lit(page, "f")).replaceAll("|", "")).toBe("6 أطفال");
    });
  });

  test("arrows go from claim to claim; a part leads to its whole", async () => {
    await open([reading], {}, async (page) => {
      const chosen = () => page.evaluate(() => document.activeElement?.closest(".claim")?.id);
      await card(page, 0).locator(".go").focus();
      await page.keyboard.press("ArrowDown");
      expect(await chosen()).toBe("r0c1");
      await page.keyboard.press("ArrowUp");
      expect(await chosen()).toBe("r0c0");
      await card(page, 1).locator(".related a").click();
      expect(await chosen()).toBe("r0c0");
    });
  });

  test("all can be reached with the keyboard", async () => {
    await open([reading], {}, async (page) => {
      const reached = new Set<string | undefined>();
      for (let at = 0; at < 30; at++) {
        await page.keyboard.press("Tab");
        reached.add(await page.evaluate(() => document.activeElement?.closest(".claim")?.id));
      }
      expect([...reached]).toEqual(expect.arrayContaining(["r0c0", "r0c1", "r0c2", "r0c3"]));
    });
  });
});

describe("the page", () => {
  test("speaks English when asked, and Arabic again", async () => {
    await open([reading], {}, async (page) => {
      await english(page);
      expect(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ).toEqual(["en", "ltr"]);
      const headline = await card(page, 0).locator(".headline").innerText();
      expect(headline.split(/\s+/).join(" ")).toBe("killed c1 at least 46 civilians");
      expect(await page.locator(".text").getAttribute("aria-label")).toBe("Text of the report");
      await english(page);
      expect(await card(page, 0).locator(".kind").innerText()).toBe("قتلى");
    });
  });

  test("shows some kinds only", async () => {
    await open([reading], {}, async (page) => {
      await page.click('[data-kind="accusation"]');
      expect(await page.locator(".claim:visible").count()).toBe(1);
      await page.click('[data-kind="accusation"]');
      expect(await page.locator(".claim:visible").count()).toBe(4);
    });
  });

  test("puts the least sure first", async () => {
    await open([reading], {}, async (page) => {
      const order = () => page.locator(".claim").evaluateAll((cards) => cards.map(({ id }) => id));
      await page.click("#doubtful");
      expect(await order()).toEqual(["r0c0", "r0c3", "r0c1", "r0c2"]);
      await page.click("#doubtful");
      expect(await order()).toEqual(["r0c0", "r0c1", "r0c2", "r0c3"]);
    });
  });

  test.each([wide, narrow])("fits a screen of $width", async (viewport) => {
    await open([reading, long], { viewport }, async (page) => {
      const [needs, has] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(needs).toBe(has);
    });
  });

  test("on a narrow screen the text stays in sight above its claims", async () => {
    await open([long], { viewport: narrow }, async (page) => {
      await card(page, 3).locator(".go").focus();
      await expect
        .poll(() => page.locator(".text").evaluate((text) => text.getBoundingClientRect().top))
        .toBeLessThan(200);
      expect(await page.locator(".text").isVisible()).toBe(true);
    });
  });

  test("can be read without its script", async () => {
    await open([reading], { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(".claim").count()).toBe(4);
      expect(await page.locator("#language").isVisible()).toBe(false);
    });
  });

  test("prints text and claims in full", async () => {
    await open([long], {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      const [needs, has] = await page
        .locator(".text")
        .evaluate((text) => [text.scrollHeight, text.clientHeight]);
      expect(needs).toBe(has);
      expect(await page.locator(".tools").isVisible()).toBe(false);
      const pdf = await page.pdf({ path: join(pictures, "print.pdf"), format: "A4" });
      expect(pdf.length).toBeGreaterThan(5000);
    });
  });

  test("five hundred reports open at once", async () => {
    const readings = Array.from({ length: 500 }, (_, at) => ({ ...long, id: `r${at}` }));
    await open(readings, {}, async (page) => {
      const began = performance.now();
      await english(page);
      await page.locator("#r499c3 .go").focus();
      expect(await lit(page, "s")).toBe("الوزارة");
      expect(performance.now() - began).toBeLessThan(5000);
    });
  });
});
