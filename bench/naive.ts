// The floor beside every figure: what a few lines without grammar get. A trigger word names the kind, the nearest number
// in the sentence is the figure, the first word that looks like a place is the place, the day of publication is the
// time, and the publisher itself is the source of all.
import type { Claim, FigureKind, Span, StatementKind } from "@isnad/model";
import type { ReadReport } from "./lib/article.ts";
import { sentencesOf } from "./lib/sentences.ts";

const figureTriggers: readonly (readonly [RegExp, FigureKind])[] = [
  [/قتل|مقتل|قتيل|استشه|مصرع|شهيد|شهداء|حتف/, "killed"],
  [/جرح|جريح|أصيب|إصاب|اصيب|اصاب|مصاب/, "injured"],
  [/ضحايا|خسائر/, "casualties"],
  [/مفقود|فقدان|أنقاض/, "missing"],
  [/اعتقل|اعتقال|خطف|اختطا|أسير|أسرى|احتجاز/, "detained"],
  [/أفرج|إفراج|إطلاق سراح/, "released"],
  [/نزح|نزوح|نازح|تهجير|لاجئ/, "displaced"],
  [/محاصر/, "besieged"],
  [/محتاج|بحاجة/, "in_need"],
  [/دمر|تدمير|تضرر/, "damaged"],
  [/غار[ةا]|هجمات|صواريخ/, "attacks"],
];

const statementTriggers: readonly (readonly [RegExp, StatementKind])[] = [
  [/قصف|استهدف|شنت?|هاجم/, "attack"],
  [/سيطر|استعاد|انسحب/, "control"],
  [/نقص|شح/, "shortage"],
  [/اتهم/, "accusation"],
  [/نفى|نفت/, "denial"],
  [/دعا|دعت|طالب|حذر/, "call"],
  [/هدنة|مفاوضات|وقف إطلاق/, "talks"],
];

const NUMBER = /\d[\d.,]*|[٠-٩]+/g;
const PLACE =
  /(?:^|\s)(?:في|بمدينة|مدينة|بلدة|قرية|ريف|محافظة)\s+(?:مدينة |بلدة |قرية |محافظة )?(?<name>[\u0621-\u064a]{3,})/;

const spanAt = (text: string, start: number, length: number): Span => ({
  text: text.slice(start, start + length),
  start,
  end: start + length,
});

const readDigits = (digits: string): number =>
  Number(digits.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)).replace(/[.,]/g, ""));

function nearestNumber(sentence: string, at: number): RegExpMatchArray | undefined {
  const away = (match: RegExpMatchArray): number => Math.abs((match.index as number) - at);
  return [...sentence.matchAll(NUMBER)].sort((a, b) => away(a) - away(b))[0];
}

/** The floor as a reader. */
export const readNaively: ReadReport = ({ text, published }) => {
  const claims: Claim[] = [];
  for (const evidence of sentencesOf(text)) {
    const place = PLACE.exec(evidence.text);
    const name = place?.groups?.name ?? "";
    const nameAt = place ? evidence.start + place.index + place[0].length - name.length : 0;
    const common = () => ({
      id: `c${claims.length + 1}`,
      evidence,
      places: place ? [{ ...spanAt(text, nameAt, name.length), role: "at" as const }] : [],
      time: published
        ? { ...spanAt(text, evidence.start, 0), startDate: published, endDate: published }
        : null,
      actors: [],
      means: null,
      attribution: [],
      polarity: "asserted" as const,
      rules: [],
      flags: [],
      confidence: {},
    });
    for (const [pattern, kind] of figureTriggers) {
      const trigger = pattern.exec(evidence.text);
      const number = trigger && nearestNumber(evidence.text, trigger.index);
      if (!number) continue;
      const value = readDigits(number[0]);
      const span = spanAt(text, evidence.start + (number.index as number), number[0].length);
      const figure = { ...span, low: value, high: value, quantifier: "exact", unit: "person" } as const;
      claims.push({ ...common(), kind, figure, population: [], part_of: null, restates: null });
    }
    for (const [pattern, kind] of statementTriggers)
      if (pattern.test(evidence.text)) claims.push({ ...common(), kind, targets: [] });
  }
  return claims;
};
