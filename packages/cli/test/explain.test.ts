import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, isnad } from "./support/command.ts";

const text = "قتل 12 شخصا وجرح 3.";

test("a claim is shown as a tree of its fields with their words", async () => {
  const folder = folderWith({ "a.txt": `published: 2018-03-16\n\n${text}` });
  const { code, out } = await isnad(["explain", join(folder, "a.txt"), "--claim", "c2"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^c2 killed · .*a\.txt · 2018-03-16\n├─ kind {2}killed {2}\(0\.90\)\n/);
  expect(out).toContain("├─ figure  3 persons  “3” 17–18");
  expect(out).toContain("│  └─ a number in digits");
});

test("without a claim, all are shown", async () => {
  const folder = folderWith({ "a.txt": text });
  const { out } = await isnad(["explain", join(folder, "a.txt")]);
  expect(out.match(/^c\d/gm)).toEqual(["c1", "c2"]);
});

test("a report of several in a file", async () => {
  const file = join(
    folderWith({ "a.jsonl": '{"id":"x","text":"قتل 1"}\n{"id":"y","text":"قتل 2"}' }),
    "a.jsonl",
  );
  expect((await isnad(["explain", file, "--report", "y"])).out).toContain("2 persons");
  const { code, err } = await isnad(["explain", file, "--report", "z"]);
  expect(code).toBe(1);
  expect(err).toContain("no report z (report.not-found)");
});

test("a claim that is not there", async () => {
  const folder = folderWith({ "a.txt": text });
  const { code, err } = await isnad(["explain", join(folder, "a.txt"), "--claim", "c9"]);
  expect(code).toBe(1);
  expect(err).toContain("no claim c9; there is c1 to c2 (claim.not-found)");
});
