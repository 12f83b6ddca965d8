import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { loadSchemas } from "@isnad/model";
import { describe, expect, test } from "vitest";
import { folderWith, isnad } from "./support/command.ts";
import { encodeAs } from "./support/eight-bit.ts";
import { readDigits } from "./support/fixture-reader.ts";

const { readingSchema } = await loadSchemas();

const report = "published: 2018-03-16\npublisher: وكالة الجبل\n\nقتل 12 شخصا وجرح 3.";

describe("formats", () => {
  test("json is an array of readings that fit the schema", async () => {
    const folder = folderWith({ "a.txt": report, "b.txt": "قتل 5" });
    const { code, out } = await isnad(["read", folder, "--format", "json"]);
    const readings = JSON.parse(out).map((reading: unknown) => readingSchema.parse(reading));
    expect(code).toBe(0);
    expect(readings.map(({ id }: { id: string }) => id)).toEqual([
      join(folder, "a.txt"),
      join(folder, "b.txt"),
    ]);
    expect(readings[0]).toMatchObject({
      publisher: "وكالة الجبل",
      published: "2018-03-16",
      text: "قتل 12 شخصا وجرح 3.",
    });
    expect(readings[0].claims[0].figure).toMatchObject({ text: "12", start: 4, end: 6 });
  });

  test("jsonl is one reading a line", async () => {
    const folder = folderWith({ "a.txt": report, "b.txt": "قتل 5" });
    const { out } = await isnad(["read", folder, "-f", "jsonl"]);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => readingSchema.parse(JSON.parse(line)).claims.length)).toEqual([2, 1]);
  });

  test("table is the usual one; a page can be written beside it", async () => {
    const folder = folderWith({ "a.txt": report });
    const page = join(folder, "claims.html");
    const { code, out, err } = await isnad(["read", join(folder, "a.txt"), "--html", page]);
    expect(code).toBe(0);
    expect(out).toContain("c1  killed  12 persons");
    expect(out).not.toContain("\u001b");
    expect(err).toMatch(/^1 report, 2 claims, \d\.\d\d s\n {2}.*claims\.html\n$/);
    expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  });

  test("--output takes the place of stdout, and is there only when it is whole", async () => {
    const folder = folderWith({ "a.txt": report });
    const file = join(folder, "out.jsonl");
    const { out } = await isnad(["read", join(folder, "a.txt"), "-f", "jsonl", "-o", file]);
    expect(out).toBe("");
    expect(JSON.parse(readFileSync(file, "utf8")).claims).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "out.jsonl"]);
  });

  test("colours and direction marks are for terminals, colours only if they are wanted", async () => {
    const folder = folderWith({ "a.txt": report });
    const read = (args: string[] = [], env = {}) =>
      isnad(["read", folder, ...args], { isTerminal: true, env });
    expect((await read()).out).toContain("\u001b[38;5;");
    expect((await read()).out).toContain("\u200e");
    expect((await read(["--no-color"])).out).not.toContain("\u001b");
    expect((await read([], { NO_COLOR: "1" })).out).not.toContain("\u001b");
  });

  test("--quiet leaves problems only on stderr", async () => {
    const folder = folderWith({ "a.txt": report });
    expect((await isnad(["read", folder, "--quiet"])).err).toBe("");
    expect((await isnad(["read", folder, join(folder, "b.txt"), "-q"])).err).toContain("(input.not-found)");
  });
});

describe("inputs", () => {
  test("what the command line tells stands in for what reports don't tell", async () => {
    const folder = folderWith({ "a.txt": report, "b.txt": "قتل 5" });
    const told = ["--published", "2020-01-01", "--publisher", "صحيفة الوادي", "--title", "عنوان"];
    const { out } = await isnad(["read", folder, "-f", "json", ...told]);
    expect(JSON.parse(out)).toMatchObject([
      { published: "2018-03-16", publisher: "وكالة الجبل", title: "عنوان" },
      { published: "2020-01-01", publisher: "صحيفة الوادي", title: "عنوان" },
    ]);
  });

  test("folders are read with what is under them, in order, links only once", async () => {
    const folder = folderWith({
      "b/2.txt": "قتل 2",
      "a/1.txt": "قتل 1",
      "a/note.md": "قتل 9",
      ".hidden/3.txt": "قتل 9",
      "c.jsonl": '{"text":"قتل 3"}\n',
    });
    symlinkSync(folder, join(folder, "b", "again"));
    symlinkSync(join(folder, "a", "1.txt"), join(folder, "d.txt"));
    symlinkSync(join(folder, "nowhere"), join(folder, "broken"));
    const { code, out } = await isnad(["read", folder, "-f", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out).map(({ text }: { text: string }) => text)).toEqual([
      "قتل 1",
      "قتل 2",
      "قتل 3",
      "قتل 1",
    ]);
  });

  test("Arabic in 8 bits", async () => {
    const text = "قتل 12 شخصا في قصف على أطراف البلدة مساء أمس";
    const folder = folderWith({
      "a.txt": encodeAs("windows-1256", text),
      "b.txt": encodeAs("iso-8859-6", text),
    });
    const { out } = await isnad(["read", folder, "-f", "json"]);
    expect(JSON.parse(out).map((reading: { text: string }) => reading.text)).toEqual([text, text]);
  });

  test("what is piped in: a report, or records", async () => {
    const one = await isnad(["read", "-f", "json", "-"], { stdin: ["قتل ", "12"] });
    expect(JSON.parse(one.out)).toMatchObject([{ id: "stdin", text: "قتل 12" }]);
    const two = await isnad(["read", "-f", "json"], { stdin: ['{"text":"قتل', ' 1"}\n{"text":"قتل 2"}'] });
    expect(JSON.parse(two.out)).toMatchObject([{ id: "stdin:1" }, { id: "stdin:2" }]);
  });

  test("records keep their ids; a time of day is let go", async () => {
    const record = { id: "n-7", text: "قتل 4", published: "2018-03-16T21:00:00+02:00", title: null };
    const folder = folderWith({ "a.jsonl": `\ufeff${JSON.stringify(record)}\n\n{"id":8,"text":"قتل 5"}` });
    const { out } = await isnad(["read", folder, "-f", "json"]);
    expect(JSON.parse(out)).toMatchObject([{ id: "n-7", published: "2018-03-16", title: null }, { id: "8" }]);
  });
});

describe("bad input is told, and the rest is read", () => {
  const cases: [code: string, files: Record<string, string | Uint8Array>, place: string][] = [
    ["input.empty", { "x.txt": "" }, "x.txt: "],
    ["input.empty", { "x.txt": "published: 2018-03-16\n\n \n" }, "x.txt: "],
    ["input.empty", { "x.jsonl": "\n" }, "x.jsonl: "],
    ["input.binary", { "x.txt": "\0\0\0" }, "x.txt: "],
    ["input.encoding", { "x.txt": encodeAs("windows-1251", "погибли двадцать человек") }, "x.txt: "],
    ["input.bad-date", { "x.txt": "title: a\npublished: 16.3.2018\n\nقتل 4" }, "x.txt:2: "],
    ["input.bad-json", { "x.jsonl": '{"text":"قتل 1"}\n{"text": \n' }, "x.jsonl:2: "],
    ["input.bad-record", { "x.jsonl": '{"title":"قتل 1"}' }, "x.jsonl:1: "],
    ["input.bad-record", { "x.jsonl": "[1]" }, "x.jsonl:1: "],
    ["input.bad-record", { "x.jsonl": '{"text":"قتل 1","publisher":7}' }, "x.jsonl:1: "],
    ["input.bad-record", { "x.jsonl": '{"text":"قتل 1","id":{}}' }, "x.jsonl:1: "],
    ["input.bad-date", { "x.jsonl": '{"text":"قتل 1","published":"أمس"}' }, "x.jsonl:1: "],
    ["input.empty", { "x.jsonl": '{"text":" "}' }, "x.jsonl:1: "],
    ["input.encoding", { "x.jsonl": encodeAs("windows-1256", '{"text":"قتل"}') }, "x.jsonl:1: "],
    ["reader.failed", { "x.txt": "قتل 4 !break!" }, "x.txt: "],
  ];

  test.each(cases)("%s %o", async (expected, files, place) => {
    const folder = folderWith({ "a.txt": report, ...files, "z.txt": "قتل 7" });
    const { code, out, err } = await isnad(["read", folder, "-f", "jsonl"]);
    expect(code).toBe(1);
    expect(err).toContain(`isnad: ${join(folder, place)}`);
    expect(err).toMatch(new RegExp(`\\(${expected}\\)\n  [A-Z]`));
    const ids = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(expect.arrayContaining([join(folder, "a.txt"), join(folder, "z.txt")]));
  });

  test("a file that is too large, a record that is too large", async () => {
    const large = "ق".repeat(2000);
    const folder = folderWith({
      "a.jsonl": `{"text":"${large}"}\n{"text":"قتل 2"}\n`,
      "b.txt": large,
      "c.txt": "قتل 7",
    });
    const { code, out, err } = await isnad(["read", folder, "-f", "json", "--max-size", "0.001"]);
    expect(code).toBe(1);
    expect(err).toContain("a.jsonl:1: larger than 0.001 MB (input.too-large)");
    expect(err).toContain("b.txt: larger than 0.001 MB (input.too-large)");
    expect(JSON.parse(out).map(({ text }: { text: string }) => text)).toEqual(["قتل 2", "قتل 7"]);
    const piped = await isnad(["read", "-", "--max-size", "0.001"], { stdin: [large] });
    expect(piped.err).toContain("stdin: larger than 0.001 MB (input.too-large)");
  });

  test("names that lead nowhere", async () => {
    const folder = folderWith({ "a.txt": report, "empty/note.md": "" });
    const names = [join(folder, "b.txt"), join(folder, "empty"), join(folder, "a.txt", "c")];
    const { code, out, err } = await isnad(["read", ...names, join(folder, "a.txt")]);
    expect(code).toBe(1);
    expect(err).toContain("b.txt: there is no such file or folder (input.not-found)");
    expect(err).toContain("empty: no reports in this folder (input.no-reports)");
    expect(err).toContain("(input.unreadable)");
    expect(out).toContain("killed");
  });

  test("nothing in a name or a text acts on the terminal", async () => {
    const folder = folderWith({ "a\u001b[2J.txt": "" });
    const { err } = await isnad(["read", folder]);
    expect(err).not.toContain("\u001b");
  });
});

describe("outputs that cannot be", () => {
  test("a file in a folder that is not there", async () => {
    const folder = folderWith({ "a.txt": report });
    const { code, err } = await isnad(["read", folder, "-o", join(folder, "no", "x.json")]);
    expect(code).toBe(1);
    expect(err).toContain("x.json: cannot be written: no such file or folder (output.unwritable)");
  });

  test("the file that is read, or one file twice", async () => {
    const folder = folderWith({ "a.txt": report });
    const name = join(folder, "a.txt");
    expect((await isnad(["read", name, "-o", name])).err).toContain("(output.taken)");
    expect(readFileSync(name, "utf8")).toBe(report);
    const page = join(folder, "x.html");
    expect((await isnad(["read", name, "-o", page, "--html", page])).err).toContain("(output.taken)");
  });
});

describe("command lines that make no sense", () => {
  test.each([
    [["read", "a.txt", "--published", "أمس"], "(option.bad-date)"],
    [["read", "a.txt", "--max-size", "much"], "(option.bad-size)"],
    [["read", "a.txt", "--format", "xml"], "Allowed choices are table, json, jsonl, html"],
    [["read", "--nonsense"], "unknown option '--nonsense'"],
    [["read"], "(option.no-files)"],
    [["explain"], "missing required argument 'file'"],
    [["nonsense"], "unknown command 'nonsense'"],
    [[], "Usage: isnad"],
  ])("%s", async (args, message) => {
    const { code, out, err } = await isnad(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
  });

  test("help and version", async () => {
    expect(await isnad(["help", "read"])).toMatchObject({ code: 0, err: "" });
    expect((await isnad(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("Ctrl-C", () => {
  const stopAfter = (reports: number) => {
    const controller = new AbortController();
    let read = 0;
    const reader = {
      read: (report: Parameters<typeof readDigits>[0]) => {
        if (++read === reports) controller.abort();
        return readDigits(report);
      },
    };
    return { signal: controller.signal, reader };
  };
  const records = Array.from({ length: 9 }, (_, at) => `{"text":"قتل ${at}"}\n`).join("");

  test.each(["json", "jsonl"])("what was printed as %s is whole", async (format) => {
    const { code, out, err } = await isnad(["read", "-", "-f", format], {
      stdin: [records],
      ...stopAfter(3),
    });
    expect(code).toBe(130);
    expect(err).toMatch(/^stopped: 3 reports, 3 claims/);
    const readings =
      format === "json"
        ? JSON.parse(out)
        : out
            .trimEnd()
            .split("\n")
            .map((l) => JSON.parse(l));
    expect(readings).toHaveLength(3);
  });

  test("a file says by its name that it is not all", async () => {
    const folder = folderWith({ "a.jsonl": records });
    const file = join(folder, "x.json");
    const { err } = await isnad(["read", folder, "-f", "json", "-o", file], stopAfter(2));
    expect(err).toContain("x.json.part");
    expect(existsSync(file)).toBe(false);
    expect(JSON.parse(readFileSync(`${file}.part`, "utf8"))).toHaveLength(2);
  });
});
