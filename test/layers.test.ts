import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A good tree of two packages, with some files put in or put in place of its own. */
function tree(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "layers-"));
  made.push(folder);
  const all = {
    "packages/text/package.json": `{ "name": "@isnad/text" }`,
    "packages/text/src/index.ts": `export const size = 1;`,
    "packages/engine/package.json": `{ "name": "@isnad/engine", "dependencies": { "@isnad/text": "0.1.0" } }`,
    "packages/engine/src/index.ts": `export { size } from "@isnad/text";`,
    ...files,
  };
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function check(folder: string) {
  const script = join(root, "scripts", "check-layers.mjs");
  const { status, stdout } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  return { status, stdout };
}

test("this repository keeps its layers", () => {
  expect(check(root).stdout).toMatch(/^\d+ packages, 0 breaches/);
});

test("a good tree passes", () => {
  const { status, stdout } = check(tree());
  expect(stdout).toBe("2 packages, 0 breaches of the layers\n");
  expect(status).toBe(0);
});

describe("imports", () => {
  test.each([
    [
      "a circle",
      {
        "packages/text/package.json": `{ "name": "@isnad/text", "dependencies": { "@isnad/engine": "0.1.0" } }`,
      },
      "packages depend on each other in a circle: @isnad/engine → @isnad/text → @isnad/engine",
    ],
    [
      "an undeclared package",
      { "packages/text/src/index.ts": `import { size } from "@isnad/engine";` },
      `packages/text/src/index.ts: "@isnad/engine" is not declared`,
    ],
    [
      "a package declared for tests only",
      {
        "packages/text/package.json": `{ "name": "@isnad/text", "devDependencies": { "@isnad/model": "0.1.0" } }`,
        "packages/text/src/index.ts": `import type { Claim } from "@isnad/model";`,
      },
      `"@isnad/model" is not declared`,
    ],
    [
      "a deep import",
      { "packages/engine/src/index.ts": `export { size } from "@isnad/text/src/size.ts";` },
      "reaches past the index of @isnad/text",
    ],
    [
      "a dynamic deep import in a test",
      { "packages/engine/test/a.test.ts": `await import("@isnad/text/src/size.ts");` },
      "reaches past the index of @isnad/text",
    ],
    [
      "a sideways path",
      { "packages/engine/src/index.ts": `import "../../text/src/index.ts";` },
      "reaches into the files of @isnad/text",
    ],
    [
      "a path out of the package",
      { "packages/engine/src/index.ts": `import "../../../scripts/x.mjs";` },
      "leaves the package",
    ],
    ["its own name", { "packages/engine/src/rule.ts": `import "@isnad/engine";` }, "is its own package"],
  ])("%s fails", (_, files, message) => {
    const { status, stdout } = check(tree(files as Record<string, string>));
    expect(stdout).toContain(message);
    expect(status).toBe(1);
  });
});

describe("Arabic in the mechanism", () => {
  test.each([
    ["a letter", "const a = 'و';"],
    ["a letter in a comment", "// و"],
    ["a presentation form", `const a = "${String.fromCodePoint(0xfedd)}";`],
    ["an escape", String.raw`const a = "\u0648";`],
    ["an escape in braces", String.raw`const a = /\u{648}/u;`],
    ["a padded escape in braces", String.raw`const a = "\u{0000648}";`],
    ["a character reference", `const a = "&#x648;";`],
    ["a decimal character reference", `const a = "&#1608;";`],
    ["a number", "const first = 0x0621;"],
    ["a number with a separator", "const first = 0x06_21;"],
    ["a code in decimals", "String.fromCharCode(1608);"],
    ["the script's name", String.raw`const a = /\p{Script=Arabic}/u;`],
    ["bytes", String.raw`const a = "\xd9\x88";`],
    ["a form in the percent encoding", `decodeURIComponent("%D9%88");`],
    ["a code point in prose", "// U+0648"],
  ])("%s fails", (_, line) => {
    const { status, stdout } = check(tree({ "packages/engine/src/rule.ts": `${line}\n` }));
    expect(stdout).toContain("packages/engine/src/rule.ts:1: Arabic in the mechanism");
    expect(status).toBe(1);
  });

  test("data files are looked at as well", () => {
    expect(check(tree({ "packages/text/src/words.json": `["و"]` })).status).toBe(1);
  });

  test("the labels of the vocabularies and a language's own package may hold it", () => {
    const folder = tree({
      "packages/model/package.json": `{ "name": "@isnad/model" }`,
      "packages/model/src/vocabularies/kinds.ts": "export const killed = 'قتلى';",
      "packages/arabic/package.json": `{ "name": "@isnad/arabic" }`,
      "packages/arabic/src/index.ts": "export const and = 'و';",
    });
    expect(check(folder).status).toBe(0);
  });

  test("other escapes, numbers and the byte order mark are no Arabic", () => {
    const line = String.raw`const a = ["\u00a0", "\u{2067}", 0x5ff, 0x700, "\ufeff", "&#x27;", 1608];`;
    expect(check(tree({ "packages/engine/src/rule.ts": line })).status).toBe(0);
  });
});
