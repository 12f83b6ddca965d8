import { expect, test } from "vitest";
import { launchBrowser } from "./support/browser.ts";

test("the test browser opens a page without network", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(`<html dir="rtl"><p>page</p>`);
    expect(await page.textContent("p")).toBe("page");
  } finally {
    await browser.close();
  }
});
