import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codebook, loadSchemas } from "@isnad/model";
import { expect, test } from "vitest";
import { advice } from "../src/problem.ts";
import { program } from "../src/program.ts";
import { isnad } from "./support/command.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const file = (name: string) => readFileSync(join(root, name), "utf8");
const nowhere = { write: async () => {}, isTerminal: false, columns: undefined };

test("docs/errors.md names every code, and no other", () => {
  const issues = file("packages/gazetteer/src/issue.ts").match(/"gazetteer\.[\w-]+"/g) ?? [];
  const codes = [...Object.keys(advice), ...issues.map((code) => code.slice(1, -1))].sort();
  const told = [...file("docs/errors.md").matchAll(/^\| `([\w.-]+)` \|/gm)].map(([, code]) => code).sort();
  expect(told).toEqual(codes);
});

test("docs/cli.md names every command and option", () => {
  const text = file("docs/cli.md");
  const commands = program(async () => {}, { stdout: nowhere, stderr: nowhere }).commands;
  const all = commands.flatMap((command) => [command, ...command.commands]);
  for (const command of all) {
    const name =
      command.parent?.name() === "isnad" ? command.name() : `${command.parent?.name()} ${command.name()}`;
    expect(text).toContain(`isnad ${name}`);
    for (const { long } of command.options) expect(text, name).toContain(`\`${long}`);
  }
});

test("the command prints the codebook and the schema", async () => {
  expect((await isnad(["codebook"])).out).toBe(codebook());
  expect((await isnad(["schema"])).out).toBe((await loadSchemas()).readingJsonSchema());
});
