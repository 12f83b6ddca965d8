import { describe, expect, test } from "vitest";
import { parseDay } from "../src/inputs/day.ts";
import { readHeader } from "../src/inputs/header.ts";
import { linesOf } from "../src/inputs/lines.ts";

describe("days", () => {
  test.each([
    ["2018-03-16", "2018-03-16"],
    [" 2018-03-16 ", "2018-03-16"],
    ["2018-03-16T22:10:00Z", "2018-03-16"],
    ["2024-02-29", "2024-02-29"],
    ["2018-02-29", undefined],
    ["2018-13-01", undefined],
    ["16/03/2018", undefined],
    ["2018-03", undefined],
    ["2018-03-1678", undefined],
    ["", undefined],
  ])("%s", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

describe("headers", () => {
  test("lines of a header up to the empty one", () => {
    const { told, lines, text } = readHeader("published: 2018-03-16\nPublisher: وكالة الجبل\n\nقتل ثلاثة.\n");
    expect(told).toEqual({ published: "2018-03-16", publisher: "وكالة الجبل" });
    expect(lines).toEqual({ published: 1, publisher: 2 });
    expect(text).toBe("قتل ثلاثة.\n");
  });

  test("a text that begins otherwise is left as it is", () => {
    const content = "\nقتل ثلاثة: أب وابناه\npublished: 2018-03-16\n";
    expect(readHeader(content)).toEqual({ told: {}, lines: {}, text: content });
  });

  test("line ends of Windows, no empty line, nothing after it", () => {
    expect(readHeader("title: عنوان\r\n\r\nنص").text).toBe("نص");
    expect(readHeader("title: عنوان\nنص")).toMatchObject({ told: { title: "عنوان" }, text: "نص" });
    expect(readHeader("title: عنوان").text).toBe("");
    expect(readHeader("").text).toBe("");
  });
});

describe("lines of a stream", () => {
  async function* chunks(...parts: string[]) {
    for (const part of parts) yield new TextEncoder().encode(part);
  }
  const collect = async (limit: number, ...parts: string[]) => {
    const found: [number, string | undefined][] = [];
    for await (const { number, bytes } of linesOf(chunks(...parts), limit)) {
      found.push([number, bytes && new TextDecoder().decode(bytes)]);
    }
    return found;
  };

  test("across chunks, the last without an end", async () => {
    expect(await collect(99, "a", "b\ncد", "\n\ne")).toEqual([
      [1, "ab"],
      [2, "cد"],
      [3, ""],
      [4, "e"],
    ]);
  });

  test("a line that is too long is dropped, and the next is read", async () => {
    expect(await collect(3, "abc\n", "ab", "cd", "e\nf\n")).toEqual([
      [1, "abc"],
      [2, undefined],
      [3, "f"],
    ]);
  });
});
