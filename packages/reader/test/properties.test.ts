import { arabic } from "@isnad/arabic";
import { openLanguage } from "@isnad/engine";
import { type Claim, loadSchemas, type Span } from "@isnad/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReport } from "./support/reader.ts";

const { claimSchema } = await loadSchemas();

const { document } = openLanguage(arabic);

const read = (text: string): Claim[] =>
  readReport({ id: "x", publisher: null, published: "2018-03-18", title: null, text });

/** Every word and phrase of the word lists, as written there. */
const lexicon = arabic.rows.flatMap((row) => row.parts).filter((part) => part !== "-");

const bytes = fc.uint8Array({ maxLength: 400 }).map((bytes) => new TextDecoder("utf-8").decode(bytes));
const codeUnits = fc
  .array(fc.nat(0xffff), { maxLength: 200 })
  .map((units) => units.map((unit) => String.fromCharCode(unit)).join(""));
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...lexicon),
      fc.constantFrom(..." .,:!?\n\n«»()\"'-_#\u200f\u0640٪،؛"),
      fc.nat(5000).map(String),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(" "));
const sentences = fc.array(fc.constantFrom(...lexicon), { maxLength: 60 }).map((words) => words.join(" "));
const anyText = fc.oneof(bytes, codeUnits, mixed, sentences);

/** Every span of a claim, wherever it stands in it. */
function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== "object") return [];
  const own = "start" in value && "text" in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

describe("whatever the text", () => {
  test("its tokens are the text, but for spaces and marks that carry no letter", () => {
    const between = /^[\s\p{M}\p{Cf}\u0640]*$/u;
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = document(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(text.slice(at, tokens.start[i])).toMatch(between);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i] as number);
          at = tokens.end[i] as number;
        }
        expect(text.slice(at)).toMatch(between);
      }),
    );
  });

  test("its claims hold to the model, and every span lies inside the text and says what stands there", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const claim of read(text)) {
          claimSchema.parse(claim);
          for (const { text: words, start, end } of spansOf(claim)) {
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(words);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("links lead to other claims of the same reading", () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const claims = read(text);
        const ids = new Set(claims.map(({ id }) => id));
        expect(ids.size).toBe(claims.length);
        for (const claim of claims) {
          if (!("part_of" in claim)) continue;
          for (const link of [claim.part_of, claim.restates]) {
            if (link === null) continue;
            expect(ids.has(link)).toBe(true);
            expect(link).not.toBe(claim.id);
          }
        }
      }),
    );
  });

  test("the same text gives the same claims", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });
});

/** Milliseconds of one reading. */
function duration(text: string): number {
  const began = performance.now();
  read(text);
  return performance.now() - began;
}

const SIZE = 20_000;
/** Four times the length takes four times as long; quadratic work would take sixteen. */
const LINEAR = 9;
/** Milliseconds under which a ratio says nothing. */
const QUICK = 100;
const RUNS = 4;
/** Milliseconds for a test that reads long texts several times, on a machine that does other things besides. */
const PATIENCE = 90_000;

/** The best of several readings, short and long ones in turn: whatever else the machine does slows both. */
function expectLinear(ofLength: (length: number) => string): void {
  const [short, long] = [ofLength(SIZE), ofLength(4 * SIZE)];
  let longest = duration(long);
  let shortest = duration(short);
  for (let run = 1; run < RUNS && longest >= QUICK; run++) {
    shortest = Math.min(shortest, duration(short));
    longest = Math.min(longest, duration(long));
  }
  if (longest < QUICK) return;
  expect(longest / shortest, `${longest.toFixed(0)} ms for ${long.length} characters`).toBeLessThan(LINEAR);
}

const repeated = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const { article } = arabic.morphology;

describe("no text takes more than linear time", () => {
  test.each<[string, (length: number) => string]>([
    ["one letter", repeated("ل")],
    ["one word of articles", repeated(article)],
    ["tatweel", repeated("\u0640")],
    ["broken-up letters", repeated("ق\u0640 \u0640")],
    ["digits", repeated("7")],
    ["digits and separators", repeated("1,")],
    ["spaces", repeated(" ")],
    ["line breaks", repeated("\n")],
    ["full stops", repeated(".")],
    ["commas", repeated("، ")],
    ["lone surrogates", repeated("\ud83d")],
    ["vowel marks", repeated("\u064e")],
    ["bidi controls", repeated("\u200f")],
    ["nested quotes", (length) => `${"«".repeat(length / 2)}${"»".repeat(length / 2)}`],
    ["nested straight quotes", repeated('" ')],
    ["nested brackets", (length) => `${"(".repeat(length / 2)}${")".repeat(length / 2)}`],
    ["numbers", repeated("12 ")],
    ["Latin words", repeated("lorem ")],
  ])("%s", (_, ofLength) => expectLinear(ofLength));

  const byClass = Map.groupBy(arabic.rows, (row) => row.class);
  const first = [...byClass].map(([name, rows]) => [name, rows[0]?.parts.find((part) => part !== "-") ?? ""]);
  test.each(first)("a word of class %s, again and again", { timeout: PATIENCE }, (_, word) => {
    expectLinear(repeated(`${word} `));
  });

  test("any few words of the lexicon, again and again", { timeout: PATIENCE }, () => {
    const few = fc.array(fc.constantFrom(...lexicon, "12", "،", "و"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(few, (words) => expectLinear(repeated(`${words.join(" ")} `))),
      { numRuns: 25 },
    );
  });
});
