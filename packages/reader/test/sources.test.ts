import { arabic } from "@isnad/arabic";
import { type Document, openLanguage } from "@isnad/engine";
import { describe, expect, test } from "vitest";
import { findActors } from "../src/actors/index.ts";
import {
  chainAt,
  findSpeech,
  type SourceRef,
  type SpeechOptions,
  type SpeechScope,
  scopeAt,
  speechRules,
} from "../src/sources/index.ts";
import { mentionCases } from "./support/mention-cases.ts";

const { document } = openLanguage(arabic);
const cases = mentionCases(new URL("./sources.txt", import.meta.url));

const speechIn = (doc: Document, options?: SpeechOptions): SpeechScope[] =>
  findSpeech(doc, findActors(doc), options);

function nameOf({ text, tokens }: Document, { first, last, skip, type }: SourceRef): string {
  return `${text.slice((tokens.start[first] as number) + skip, tokens.end[last - 1])}/${type}`;
}

/** Who says the first token that reads `word`. */
function saying(doc: Document, scopes: readonly SpeechScope[], word: string): string {
  const token = doc.words.findIndex((w) => w.surface === word);
  const scope = scopeAt(scopes, token);
  const chain = chainAt(scopes, token).map((ref) => nameOf(doc, ref));
  const kind = scope && scope.kind !== "says" ? ` [${scope.kind}]` : "";
  return `${word}: ${chain.join(" > ") || "-"}${kind}`;
}

describe.each([...new Set(cases.map((c) => c.group))])("%s", (group) => {
  test.each(cases.filter((c) => c.group === group))("$text", ({ text, wanted }) => {
    const doc = document(text);
    const scopes = speechIn(doc);
    const words = wanted.map((line) => line.slice(0, line.indexOf(":")));
    expect(words.map((word) => saying(doc, scopes, word))).toEqual(wanted);
  });
});

describe("what the report itself tells", () => {
  const text = "قال مصدر أمني لصحيفة عكاظ إن الحدود أغلقت. وقالت عكاظ إن المعبر فتح.";

  test("an outlet passes on what it was told, but not to itself", () => {
    const doc = document(text);
    expect(saying(doc, speechIn(doc), "الحدود")).toBe("الحدود: صحيفة عكاظ/media > مصدر أمني/state");
    expect(saying(doc, speechIn(doc, { publisher: "okaz" }), "الحدود")).toBe("الحدود: مصدر أمني/state");
  });

  test("what the publisher says of itself has no source", () => {
    const doc = document(text);
    expect(saying(doc, speechIn(doc, { publisher: "okaz" }), "المعبر")).toBe("المعبر: -");
  });

  test("a day between the verb and what is said dates the speech", () => {
    const doc = document("قالت الشرطة الأحد إن المهاجم فر.");
    const times = [{ first: 2, last: 3, value: { start: "2020-03-01", end: "2020-03-01" } }];
    const [scope] = speechIn(doc, { times });
    expect(scope?.chain.map((ref) => ref.date)).toEqual(["2020-03-01"]);
  });
});

test("every construction has a case", () => {
  const seen = new Set(cases.flatMap(({ text }) => speechIn(document(text)).map((scope) => scope.rule)));
  expect(Object.keys(speechRules).filter((rule) => !seen.has(rule as never))).toEqual([]);
});

describe("long texts without order", () => {
  const pieces = [
    "قال مصدر أمني إن ",
    "وفق مصدر أمني ",
    "قال «",
    "نقلا عن رويترز ",
    "المتحدث باسم ",
    "، مشيرا إلى أن ",
    '( « " ',
  ];

  test.each(pieces)("%s takes linear time", (piece) => {
    const doc = document(piece.repeat(32_000));
    const start = performance.now();
    const scopes = speechIn(doc);
    for (let i = 0; i < doc.words.length; i++) chainAt(scopes, i);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
