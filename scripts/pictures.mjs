// node scripts/run.mjs scripts/pictures.mjs: the pictures of the README, from the examples. They look as good as the fonts of the machine.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { findNode } from "../packages/cli/bin/node24.mjs";
import { tableWriter } from "../packages/publish/src/index.ts";
import { displayWidth } from "../packages/publish/src/table/display-width.ts";
import { launchBrowser } from "../test/support/browser.ts";
import { root } from "./lib/setup.mjs";

const images = join(root, "docs", "images");
const report = "examples/09-duha-daily.txt";
const columns = 132;
const mostLines = 39;

function isnad(...args) {
  const main = join(root, "packages", "cli", "src", "main.ts");
  const options = { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] };
  return execFileSync(findNode(), [main, "read", "--quiet", ...args], options);
}

/** A terminal that knows Arabic, drawn: each piece of a line begins at its column and turns within itself. */
function terminalPage(text) {
  const lines = text.trimEnd().split("\n").slice(0, mostLines);
  const style = `
    body { background: #16181d; color: #d8dae0; font: 15px/1.75 "DejaVu Sans Mono", "Noto Sans Mono", monospace; margin: 0; padding: 18px 22px; width: ${columns}ch; }
    div { height: 1.75em; position: relative; white-space: pre; }
    span { position: absolute; unicode-bidi: isolate; font-family: "DejaVu Sans Mono", "Noto Sans Arabic", monospace; }`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${lines.map(lineHtml).join("")}`;
}

/** Two spaces or more part the pieces of a line. */
function lineHtml(line) {
  let column = 0;
  const pieces = line.split(/( {2,})/).map((piece) => {
    const at = column;
    const plain = stripVTControlCharacters(piece);
    column += displayWidth(plain);
    return plain.trim() === "" ? "" : `<span style="left:${at}ch">${painted(piece)}</span>`;
  });
  return `<div>${pieces.join("")}</div>`;
}

/** Escape sequences to elements: each part begins with a code, up to its "m". */
function painted(piece) {
  const [before, ...parts] = piece.replaceAll("&", "&amp;").replaceAll("<", "&lt;").split("\u001b[");
  const styled = parts.map((part) => {
    const end = part.indexOf("m");
    return `<a style="${styleOf(part.slice(0, end))}">${part.slice(end + 1)}</a>`;
  });
  return before + styled.join("");
}

function styleOf(code) {
  if (code === "1") return "font-weight:bold;color:#fff";
  if (code === "2") return "color:#8d93a0";
  const colour = /^38;5;(\d+)$/.exec(code)?.[1];
  return colour ? `color:rgb(${cubeColour(Number(colour))})` : "";
}

/** The colour of a number from 16 to 231: six steps each of red, green and blue. */
function cubeColour(number) {
  const at = number - 16;
  const steps = [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6];
  return steps.map((step) => (step === 0 ? 0 : 55 + step * 40)).join();
}

async function drawTerminal(browser) {
  const [reading] = JSON.parse(isnad(report, "--format", "json"));
  const table = tableWriter({ width: columns, colour: true, directional: true });
  const page = await browser.newPage({ deviceScaleFactor: 1.5 });
  await page.setContent(terminalPage(table.add(reading)));
  await page.locator("body").screenshot({ path: join(images, "read-terminal.png") });
}

async function drawPage(browser, folder) {
  const file = join(folder, "claims.html");
  isnad(report, "--format", "html", "--output", file);
  const page = await browser.newPage({
    viewport: { width: 1280, height: 960 },
    deviceScaleFactor: 1.5,
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(pathToFileURL(file).href);
  // The claim with the longest chain of speakers shows best what a page does.
  const cards = page.locator(".claim");
  const links = await cards.evaluateAll((all) =>
    all.map((card) => card.querySelectorAll(".chain li").length),
  );
  const longest = cards.nth(links.indexOf(Math.max(...links))).locator(".go");
  await longest.evaluate((link) => link.focus({ preventScroll: true }));
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(images, "read-html.png") });
}

mkdirSync(images, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), "isnad-pictures-"));
const browser = await launchBrowser();
try {
  await drawTerminal(browser);
  await drawPage(browser, folder);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
