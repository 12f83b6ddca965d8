import { vocabularyLabels } from "../labels.ts";

export interface Label {
  readonly ar: string;
  readonly en: string;
}

/** What the page says beside the labels of the vocabularies. */
const own = {
  title: { ar: "إسناد: من قال ماذا", en: "Isnad: who said what" },
  reports: { ar: "التقارير", en: "Reports" },
  claims: { ar: "الإفادات", en: "Claims" },
  index: { ar: "فهرس التقارير", en: "Index of reports" },
  text: { ar: "نص التقرير", en: "Text of the report" },
  list: { ar: "ما يقوله التقرير", en: "What the report says" },
  none: { ar: "لم يُعثر على إفادات في هذا التقرير", en: "No claims were found in this report" },
  untitled: { ar: "بلا عنوان", en: "Untitled" },
  language: { ar: "English", en: "العربية" },
  doubtful: { ar: "الأقل ثقة أولا", en: "Least sure first" },
  kinds: { ar: "إظهار أنواع بعينها", en: "Show some kinds only" },
  where: { ar: "المكان", en: "where" },
  when: { ar: "الزمن", en: "when" },
  by: { ar: "الفاعل", en: "by" },
  at: { ar: "المستهدف", en: "at" },
  how: { ar: "الوسيلة", en: "how" },
  chain: { ar: "سلسلة الإسناد", en: "Who says so" },
  from: { ar: "عن", en: "from" },
  outlet: { ar: "الناشر", en: "the outlet" },
  part: { ar: "جزء من", en: "part of" },
  again: { ar: "تكرار", en: "repeats" },
  sure: { ar: "أضعف حقل", en: "least sure" },
  rules: { ar: "القواعد", en: "rules" },
  denied: { ar: "منفي", en: "denied" },
  to_text: { ar: "إلى موضعها في النص", en: "to its words in the text" },
  "vague.millions": { ar: "ملايين", en: "millions" },
  "vague.hundreds_of_thousands": { ar: "مئات الآلاف", en: "hundreds of thousands" },
  "vague.tens_of_thousands": { ar: "عشرات الآلاف", en: "tens of thousands" },
  "vague.thousands": { ar: "آلاف", en: "thousands" },
  "vague.hundreds": { ar: "مئات", en: "hundreds" },
  "vague.tens": { ar: "عشرات", en: "tens" },
  "vague.several": { ar: "عدة", en: "several" },
  "field.kind": { ar: "النوع", en: "kind" },
  "field.evidence": { ar: "الشاهد", en: "evidence" },
  "field.figure": { ar: "الرقم", en: "figure" },
  "field.value": { ar: "القيمة", en: "value" },
  "field.quantifier": { ar: "التحوط", en: "hedge" },
  "field.unit": { ar: "الوحدة", en: "unit" },
  "field.population": { ar: "الفئة", en: "population" },
  "field.places": { ar: "المكان", en: "places" },
  "field.time": { ar: "الزمن", en: "time" },
  "field.actors": { ar: "الفاعل", en: "actors" },
  "field.targets": { ar: "المستهدف", en: "targets" },
  "field.means": { ar: "الوسيلة", en: "means" },
  "field.attribution": { ar: "الإسناد", en: "attribution" },
  "field.origin": { ar: "المصدر الأول", en: "origin" },
  "field.polarity": { ar: "الإثبات", en: "polarity" },
  "field.part_of": { ar: "الجزئية", en: "part of" },
  "field.restates": { ar: "التكرار", en: "repeats" },
} as const satisfies Record<string, Label>;

/** All labels that a page may show, by key. */
export const words: Readonly<Record<string, Label>> = Object.fromEntries([
  ...Object.entries(own),
  ...[...vocabularyLabels].map(([key, { ar, en }]) => [key, { ar, en }]),
]);
