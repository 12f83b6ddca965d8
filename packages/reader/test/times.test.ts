import { arabic, arabicTimes } from "@isnad/arabic";
import { type Document, type Mention, openLanguage } from "@isnad/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuantities } from "../src/quantities/index.ts";
import { addMonths, dateOf, dayOf, isoOf, weekdayOf } from "../src/times/calendar.ts";
import { hijriMonth, hijriYearOf } from "../src/times/hijri.ts";
import { findDateline, findTimes, openTimes, type Time, TimeRuleError } from "../src/times/index.ts";
import { described, timeCases } from "./support/time-cases.ts";

const { document, lexicon } = openLanguage(arabic);
const finder = openTimes(arabicTimes);

const numbersOf = (doc: Document) => new Map(findQuantities(doc).map((m) => [m.first, m]));
const timesOf = (doc: Document, published: string | null): Mention<Time>[] =>
  findTimes(doc, published, finder, numbersOf(doc));

const quote = ({ text, tokens }: Document, { first, last }: Mention<Time>): string =>
  text.slice(tokens.start[first], tokens.end[last - 1]);

function phrasesIn(text: string, published: string | null): string[] {
  const doc = document(text);
  return timesOf(doc, published).map((m) => described(quote(doc, m), m));
}

const cases = timeCases(new URL("./times.txt", import.meta.url));

describe.each([...new Set(cases.map((c) => c.group))])("%s", (group) => {
  test.each(cases.filter((c) => c.group === group))("$text", ({ text, published, wanted }) => {
    expect(phrasesIn(text, published)).toEqual(wanted);
  });
});

describe("rules", () => {
  const all = Object.values(arabicTimes).flat();

  /** The names of the rules that hold in a text, of all layers. */
  function rulesIn(text: string): string[] {
    const doc = document(text);
    const layers = { number: numbersOf(doc), year: numbersOf(doc) };
    const isAmount = (m: { value: unknown }) => (m.value as { is?: string }).is === "amount";
    const byFirst = <M extends { first: number }>(found: readonly M[]) =>
      new Map(found.map((m) => [m.first, m]));
    const low = finder.dates(doc, layers);
    const date = byFirst(low.filter((m) => !isAmount(m)));
    const middle = finder.moments(doc, { ...layers, date });
    const moment = new Map([...date, ...byFirst(middle)]);
    const high = finder.spans(doc, { moment, amount: byFirst(low.filter(isAmount)) });
    return [...low, ...middle, ...high].map((m) => m.rule);
  }

  test.each(all)("$name holds in its sample", ({ name, sample }) => {
    const places = [sample, `في ${sample}`, `من ${sample}`, `بين ${sample}`];
    expect(places.some((text) => rulesIn(text).includes(name))).toBe(true);
  });

  test("read no class without words", () => {
    const phrases = [...lexicon.phrases.values()].flatMap((bySecond) => [...bySecond.values()]);
    const entries = [...lexicon.forms.values(), ...phrases].flat();
    const known = new Set(entries.map(({ entry }) => entry.class));
    expect([...finder.classes].filter((name) => !known.has(name))).toEqual([]);
    const ours = [...known].filter((name) => name.startsWith("time."));
    const beside = ["time.dateline", "time.zone", "time.record", "time.deadly", "time.most"];
    expect(ours.filter((name) => !finder.classes.has(name) && !beside.includes(name))).toEqual([]);
  });

  test("each has a name of its own", () => {
    expect(new Set(all.map((r) => r.name)).size).toBe(all.length);
  });

  test("a rule that means nothing known is refused", () => {
    const rule = { name: "x", sample: "x", pattern: "time.day", means: "tea" };
    expect(() => openTimes({ dates: [rule], moments: [], spans: [] })).toThrow(TimeRuleError);
  });
});

describe("datelines", () => {
  const datelineOf = (text: string): string | null => {
    const doc = document(text);
    return findDateline(doc, timesOf(doc, null));
  };

  test.each([
    ["خبر عاجل\n2100 (GMT+04:00) - 31/08/09 قتل ثلاثة", "2009-08-31"],
    ["آخر تحديث: الخميس, 17 ديسمبر/ كانون الأول, 2009, 21:36 GMT", "2009-12-17"],
    ["الاثنين، 09 تشرين الثاني/نوفمبر 2009، آخر تحديث 13:01 قتل ثلاثة", "2009-11-09"],
    ["قتلى في الشمال\n17-12-2021\nقتل ثلاثة أمس", "2021-12-17"],
    ["قتل ستة أشخاص في 3 يوليو 2016 في الكرادة", null],
    ["قتل ستة أشخاص أمس", null],
  ])("%s", (text, day) => {
    expect(datelineOf(text)).toBe(day);
  });
});

describe("calendar", () => {
  const anyDay = fc.integer({ min: dayOf(1600, 1, 1), max: dayOf(2400, 1, 1) });

  test("days and dates map to each other as the platform has them", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(weekdayOf(day) % 7).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });

  test("months on and back again stay in the month that was meant", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (day, count) => {
        const [from, to] = [dateOf(day), dateOf(addMonths(day, count))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
        expect(to.day).toBeLessThanOrEqual(from.day);
      }),
    );
  });

  test("Hijri months follow each other without a gap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1300, max: 1598 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const here = hijriMonth(year, month);
        const next = month === 12 ? hijriMonth(year + 1, 1) : hijriMonth(year, month + 1);
        expect(next?.start).toBe((here?.end ?? 0) + 1);
        expect(hijriYearOf(here?.start ?? 0)).toBe(year);
      }),
    );
  });
});

describe("any text", () => {
  const words = [...lexicon.forms]
    .filter(([, entries]) => entries.some((e) => /^(time|num|hedge)/.test(e.entry.class)))
    .map(([form]) => form);
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...words).map((w) => `ال${w}`),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
    fc.constantFrom("/", "-", ":", ",", "(", ")", "\n", "من", "في", "و", "هـ"),
    fc.string({ maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(" "));
  const published = fc.option(
    fc.integer({ min: 0, max: 40_000 }).map((n) => isoOf(n)),
    { nil: null },
  );

  test("never throws, and gives days that exist, in order, inside the text", () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        const doc = document(input);
        let end = 0;
        for (const { first, last, value } of timesOf(doc, day)) {
          expect(first).toBeGreaterThanOrEqual(end);
          expect(last).toBeGreaterThan(first);
          expect(last).toBeLessThanOrEqual(doc.words.length);
          end = last;
          for (const iso of [value.start, value.end, ...(value.whole ?? [])])
            if (iso !== null) expect(new Date(iso).toISOString().slice(0, 10)).toBe(iso);
          if (value.start !== null && value.end !== null) expect(value.start <= value.end).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("what is anchored does not hang on the day of publication", () => {
    fc.assert(
      fc.property(text, published, (input, day) => {
        const doc = document(input);
        const [with_, without] = [timesOf(doc, day), timesOf(doc, null)];
        for (const [k, { value }] of with_.entries())
          if (value.anchored && value.kind !== "since" && without[k]?.value.anchored)
            expect([value.start, value.end]).toEqual([without[k]?.value.start, without[k]?.value.end]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["صباح ", "والأحد ", "منذ ", "1/", "شهر و", "من 3 إلى ", "الأسبوع الأول من "])(
    "a long row of «%s» takes linear time",
    (unit) => {
      const seconds = (count: number): number => {
        const doc = document(unit.repeat(count));
        const numbers = numbersOf(doc);
        const start = performance.now();
        findTimes(doc, "2018-03-18", finder, numbers);
        return performance.now() - start;
      };
      seconds(2000);
      expect(seconds(40_000)).toBeLessThan(2000);
    },
  );
});
