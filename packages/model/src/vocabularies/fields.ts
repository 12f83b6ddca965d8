import type { Term } from "./term.ts";

/** What a reading tells of the report itself. */
export const reportFields = [
  {
    id: "id",
    en: "id",
    ar: "المعرّف",
    about: "Name of the report among others: its file, or the id that it came with.",
    aboutAr: "اسم التقرير بين غيره: اسم ملفه، أو المعرّف الذي جاء به.",
  },
  {
    id: "publisher",
    en: "publisher",
    ar: "الناشر",
    about: "Who published it; null if unknown.",
    aboutAr: "من نشره؛ null إذا لم يُعرف.",
  },
  {
    id: "published",
    en: "published",
    ar: "تاريخ النشر",
    about: "The day on which it was published; relative times are counted from it. Null if unknown.",
    aboutAr: "يوم نشره، ومنه تُحسب الأزمنة النسبية؛ null إذا لم يُعرف.",
  },
  {
    id: "title",
    en: "title",
    ar: "العنوان",
    about: "Its title, if it stands apart from the text; else null.",
    aboutAr: "عنوانه إذا كان خارج النص، وإلا null.",
  },
  {
    id: "text",
    en: "text",
    ar: "النص",
    about: "The text, unaltered. All offsets count its UTF-16 code units.",
    aboutAr: "النص كما هو دون تغيير؛ كل المواضع تُحسب بوحدات UTF-16 منه.",
  },
  {
    id: "claims",
    en: "claims",
    ar: "الإفادات",
    about: "What the report says, in the order of the text.",
    aboutAr: "ما يقوله التقرير، بترتيب النص.",
  },
] as const satisfies readonly Term[];

/** The fields that every claim has. */
export const claimFields = [
  {
    id: "id",
    en: "id",
    ar: "المعرّف",
    about: "c1, c2 … in the order of the text; other claims of the report point to it.",
    aboutAr: "c1 ثم c2 وهكذا بترتيب النص؛ تشير إليه إفادات أخرى في التقرير.",
  },
  {
    id: "kind",
    en: "kind",
    ar: "النوع",
    about: "What is counted or asserted.",
    aboutAr: "ما يُعدّ أو يقال.",
  },
  {
    id: "evidence",
    en: "evidence",
    ar: "الشاهد",
    about: "The shortest clause of the text that still says the claim, with its offsets.",
    aboutAr: "أقصر جملة في النص تقول الإفادة، مع موضعها.",
  },
  {
    id: "places",
    en: "places",
    ar: "الأماكن",
    about: "The places named for the claim, the most specific first: their words, role and gazetteer id.",
    aboutAr: "الأماكن المذكورة للإفادة وأخصّها أولا: كلماتها ودورها ومعرّفها في معجم الأماكن.",
  },
  {
    id: "time",
    en: "time",
    ar: "الزمن",
    about: "When it happened, not when it was said: the words, first and last day. Null if unsaid.",
    aboutAr: "متى وقع الأمر لا متى قيل: الكلمات واليوم الأول والأخير؛ null إذا لم يُذكر.",
  },
  {
    id: "actors",
    en: "actors",
    ar: "الفاعلون",
    about:
      "Who did it; for accusations, denials, calls and talks, who speaks. Never those to whom it was done.",
    aboutAr: "من فعله؛ وفي الاتهام والنفي والدعوة والمحادثات من يتكلم. لا يُذكر هنا من وقع عليهم الفعل.",
  },
  {
    id: "means",
    en: "means",
    ar: "الوسيلة",
    about: "By what means; null if unsaid.",
    aboutAr: "بأي وسيلة؛ null إذا لم تُذكر.",
  },
  {
    id: "attribution",
    en: "attribution",
    ar: "الإسناد",
    about:
      "Who says so through whom: from the relayer nearest the publisher to the origin, which stands last. Empty: the publisher says it itself.",
    aboutAr:
      "من قال ذلك وعمّن نُقل: من أقرب ناقل إلى الناشر حتى المصدر الأول وهو الأخير. فارغ: الناشر يقوله بنفسه.",
  },
  {
    id: "polarity",
    en: "polarity",
    ar: "الإثبات",
    about: "Whether the source says that it is so or that it is not.",
    aboutAr: "هل يقول المصدر إن الأمر كذلك أم ينفيه.",
  },
  {
    id: "rules",
    en: "rules",
    ar: "القواعد",
    about:
      "The rules that made the claim: the field that each served, its name, and the words by which it worked.",
    aboutAr: "القواعد التي أنتجت الإفادة: الحقل الذي خدمته كل قاعدة واسمها والألفاظ التي عملت بها.",
  },
  {
    id: "flags",
    en: "flags",
    ar: "التنبيهات",
    about: "What a reviewer should look at.",
    aboutAr: "ما ينبغي أن يراجعه المدقق.",
  },
  {
    id: "confidence",
    en: "confidence",
    ar: "الثقة",
    about: "For each field, the share of such readings that were right when measured: 0.9 is nine in ten.",
    aboutAr: "لكل حقل نسبة ما صحّ من أمثاله عند القياس: 0.9 تعني تسعة من كل عشرة.",
  },
] as const satisfies readonly Term[];

/** The further fields of a claim that counts. */
export const figureFields = [
  {
    id: "figure",
    en: "figure",
    ar: "الرقم",
    about:
      "The words of the number with its hedge; low and high, null where open; the quantifier; the unit. A bare singular or dual noun is its own number.",
    aboutAr:
      "كلمات العدد مع ما يقيّده؛ الحد الأدنى والأعلى، وnull للمفتوح؛ المقيّد؛ الوحدة. والاسم المفرد أو المثنى عدد بنفسه.",
  },
  {
    id: "population",
    en: "population",
    ar: "الفئة",
    about: "Who is counted; empty when the text says only persons.",
    aboutAr: "من المعدودون؛ فارغ إذا لم يذكر النص إلا أشخاصا.",
  },
  {
    id: "part_of",
    en: "part of",
    ar: "جزء من",
    about: "The claim whose figure this one is a share of, or null.",
    aboutAr: "الإفادة التي رقمها يشمل هذا الرقم، أو null.",
  },
  {
    id: "restates",
    en: "restates",
    ar: "تكرار",
    about: "The first claim in the report that gives the same quantity for the same thing, or null.",
    aboutAr: "أول إفادة في التقرير تذكر المقدار نفسه للشيء نفسه، أو null.",
  },
] as const satisfies readonly Term[];

/** The further field of a claim that counts nothing. */
export const statementFields = [
  {
    id: "targets",
    en: "targets",
    ar: "المستهدفون",
    about: "To whom it is done: who is attacked, accused or called on.",
    aboutAr: "من وقع عليهم الفعل: من هوجموا أو اتُّهموا أو دُعوا.",
  },
] as const satisfies readonly Term[];
