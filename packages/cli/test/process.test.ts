import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "./support/command.ts";

const command = join(import.meta.dirname, "support", "slow-command.ts");
const records = Array.from({ length: 2000 }, (_, at) => `{"id":"r${at}","text":"قتل ${at}"}\n`).join("");

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [command, ...args], { stdio: ["pipe", "pipe", "pipe"] });
}

async function collect(child: ChildProcess) {
  const written = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    written.out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    written.err += text;
  });
  const [code] = await once(child, "close");
  return { code, ...written };
}

describe("Ctrl-C", () => {
  test("ends the run between two reports; what was printed is whole lines", async () => {
    const folder = folderWith({ "a.jsonl": records });
    const child = start("read", folder, "--format", "jsonl");
    child.stdout?.once("data", () => child.kill("SIGINT"));
    const { code, out, err } = await collect(child);
    expect(code).toBe(130);
    expect(err).toMatch(/^stopped: \d+ reports/);
    const lines = out.trimEnd().split("\n");
    expect(lines.length).toBeLessThan(2000);
    for (const line of lines) expect(JSON.parse(line).claims).toHaveLength(1);
    expect(out.endsWith("}\n")).toBe(true);
  });

  test("ends the wait for what is piped in", async () => {
    const child = start("read", "-", "--format", "json");
    child.stdin?.write('{"text":"قتل 1"}\n');
    setTimeout(() => child.kill("SIGINT"), 700);
    const { code, out } = await collect(child);
    expect(code).toBe(130);
    expect(JSON.parse(out)).toHaveLength(1);
  });
});

test("a reader of the output that goes away ends the command without a word", async () => {
  const folder = folderWith({ "a.jsonl": records });
  const child = start("read", folder, "--format", "jsonl", "--quiet");
  child.stdout?.once("data", () => child.stdout?.destroy());
  let err = "";
  child.stderr?.on("data", (text) => {
    err += text;
  });
  const [code] = await once(child, "exit");
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
