import { describe, expect, test } from "vitest";
import { decodeText } from "../src/inputs/decode.ts";
import { encodeAs } from "./support/eight-bit.ts";

const sentences = [
  "قتل عشرون شخصا على الأقل في غارة على سوق المدينة، وأصيب أربعون آخرون.",
  "أفادت غرفة الطوارئ بأن مئات العائلات غادرت الحي خلال يومين (3 و4 آذار).",
  "لماذا أُغلق المعبر؟ قال ناطق باسم البلدية إن القصف طال الطريق؛ ثم عاد الهدوء.",
];

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
};

describe("Arabic in 8 bits", () => {
  test.each(["windows-1256", "iso-8859-6"].flatMap((encoding) => sentences.map((text) => [encoding, text])))(
    "%s: %s",
    (encoding, text) => {
      expect(decodeText(encodeAs(encoding as string, text as string), "a.txt")).toBe(text);
    },
  );

  test("a few letters are taken for the usual one of the two", () => {
    expect(decodeText(encodeAs("windows-1256", "نزح 300"), "a.txt")).toBe("نزح 300");
  });

  test("with vowel marks on every letter", () => {
    const text = "أُصِيبَ سِتَّةُ عُمَّالٍ فِي المَصْنَعِ بَعْدَ سُقُوطِ قَذِيفَةٍ عَلَيْهِ";
    expect(decodeText(encodeAs("windows-1256", text), "a.txt")).toBe(text);
    expect(decodeText(encodeAs("iso-8859-6", text), "a.txt")).toBe(text);
  });

  test("with French names in it", () => {
    const text = "قال المصور Rémy في مقابلة إن القافلة وصلت إلى القرية بعد منتصف الليل";
    expect(decodeText(encodeAs("windows-1256", text), "a.txt")).toBe(text);
  });
});

describe("Unicode", () => {
  test.each([
    ["utf-8", [], "utf8"],
    ["utf-8 with its mark", [0xef, 0xbb, 0xbf], "utf8"],
    ["utf-16 with its mark", [0xff, 0xfe], "utf16le"],
  ] as const)("%s", (_, mark, encoding) => {
    const bytes = Buffer.concat([Buffer.from(mark), Buffer.from(sentences[0] as string, encoding)]);
    expect(decodeText(bytes, "a.txt")).toBe(sentences[0]);
  });

  test("utf-16, high byte first", () => {
    const bytes = Buffer.concat([
      Buffer.from([0xfe, 0xff]),
      Buffer.from(sentences[0] as string, "utf16le").swap16(),
    ]);
    expect(decodeText(bytes, "a.txt")).toBe(sentences[0]);
  });

  test("utf-8 that breaks off is no utf-8", () => {
    const bytes = Buffer.from(`${sentences[0]}`).subarray(0, -2);
    expect(() => decodeText(bytes, "a.txt")).toThrow("UTF-8, but broken in this line");
  });
});

describe("other encodings are refused", () => {
  test.each([
    ["windows-1251", "Вчера при обстреле города погибли двадцать человек, сообщили власти"],
    ["koi8-r", "Вчера при обстреле города погибли двадцать человек, сообщили власти"],
    ["windows-1252", "Les autorités ont annoncé que l'hôpital a été évacué après les évènements"],
    ["windows-1253", "Τουλάχιστον είκοσι άνθρωποι σκοτώθηκαν χθες στην πόλη"],
    ["windows-1255", "לפחות עשרים בני אדם נהרגו אתמול בעיר"],
  ])("%s", (encoding, text) => {
    expect(codeOf(() => decodeText(encodeAs(encoding, text), "a.txt"))).toBe("input.encoding");
  });
});

describe("what is no text is refused", () => {
  test.each([
    ["zero bytes", Buffer.from("abc\0def")],
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj")],
    ["a zip", Buffer.from("PK\u0003\u0004 word/document.xml")],
    ["control characters", Buffer.from("\u0001\u0002\u0003 abc \u0004\u0005")],
  ])("%s", (_, bytes) => {
    expect(codeOf(() => decodeText(bytes, "a.txt"))).toBe("input.binary");
  });

  test("a page break and an escape or two are text", () => {
    const text = `${"صفحة أولى من تقرير طويل عن النزوح\f".repeat(10)}\u001b`;
    expect(decodeText(Buffer.from(text), "a.txt")).toBe(text);
  });
});
