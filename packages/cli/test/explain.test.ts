import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith, isnad } from "./support/command.ts";
import { readDigits } from "./support/fixture-reader.ts";

const text = "قتل 12 شخصا وجرح 3.";

test("a claim is shown as a tree of its fields with their words", async () => {
  const folder = folderWith({ "a.txt": `published: 2018-03-16\n\n${text}` });
  const { code, out } = await isnad(["explain", join(folder, "a.txt"), "--claim", "c2"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^c2 killed · .*a\.txt · 2018-03-16\n├─ kind {2}killed {2}\(0\.90\)\n/);
  expect(out).toContain("├─ figure  3 persons  “3” 17–18");
  expect(out).toContain("rules  a number in digits");
});

test("what the reader tells of its work stands under the field", async () => {
  const folder = folderWith({ "a.txt": text });
  const words = [{ text: "12", start: 4, end: 6 }];
  const trace = () => [{ field: "figure", rule: "a number in digits", words }];
  const reader = { read: readDigits, trace };
  const { out } = await isnad(["explain", join(folder, "a.txt"), "-c", "c1"], { reader });
  expect(out).toContain("figure  12 persons  “12” 4–6\n│  └─ rule a number in digits  “12” 4–6");
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
