import type { FoldTable } from "@isnad/text";

/** Letters that writers exchange for each other, by the letter that all of them count as. */
const ALIKE: Readonly<Record<string, string>> = {
  ا: "أإآٱﺍﺎﺃﺄﺇﺈﺁﺂ",
  ي: "ىیېﻱﻲﻳﻴﻯﻰ",
  ه: "ةەہھۀﺓﺔﻩﻪﻫﻬ",
  و: "ؤۆۇﻭﻮﺅﺆ",
  ئ: "ﺉﺊﺋﺌ",
  ك: "کڪﻙﻚﻛﻜ",
  ء: "ﺀ",
  ب: "ﺏﺐﺑﺒ",
  ت: "ﺕﺖﺗﺘ",
  ث: "ﺙﺚﺛﺜ",
  ج: "ﺝﺞﺟﺠ",
  ح: "ﺡﺢﺣﺤ",
  خ: "ﺥﺦﺧﺨ",
  د: "ﺩﺪ",
  ذ: "ﺫﺬ",
  ر: "ﺭﺮ",
  ز: "ﺯﺰ",
  س: "ﺱﺲﺳﺴ",
  ش: "ﺵﺶﺷﺸ",
  ص: "ﺹﺺﺻﺼ",
  ض: "ﺽﺾﺿﻀ",
  ط: "ﻁﻂﻃﻄ",
  ظ: "ﻅﻆﻇﻈ",
  ع: "ﻉﻊﻋﻌ",
  غ: "ﻍﻎﻏﻐ",
  ف: "ﻑﻒﻓﻔ",
  ق: "ﻕﻖﻗﻘ",
  ل: "ﻝﻞﻟﻠ",
  م: "ﻡﻢﻣﻤ",
  ن: "ﻥﻦﻧﻨ",
  لا: "ﻻﻼﻵﻶﻷﻸﻹﻺ",
  صلىاللهعليهوسلم: "ﷺ",
  "%": "٪",
};

/** Digits of the Arabic-Indic and Persian rows, each at the place of its value. */
const DIGIT_ROWS = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"];

const letters = new Map<string, string>();
for (const [to, from] of Object.entries(ALIKE)) for (const letter of from) letters.set(letter, to);
for (const row of DIGIT_ROWS)
  for (const [value, digit] of [...row].entries()) letters.set(digit, String(value));
letters.set("٫", ".").set("٬", ",");

/** How Arabic spellings are compared. ئ stays apart from ي: it tells «مئة» from «مية» no more than a row can. */
export const arabicFold: FoldTable = {
  letters,
  ignored: [
    [0x0610, 0x061a],
    [0x0640, 0x0640],
    [0x064b, 0x065f],
    [0x0670, 0x0670],
    [0x06d6, 0x06ed],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
    [0xfeff, 0xfeff],
  ],
  elongation: "ـ",
};
