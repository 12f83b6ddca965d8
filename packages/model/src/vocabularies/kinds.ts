import type { Term } from "./term.ts";

/** What a figure claim counts. */
export const figureKinds = [
  {
    id: "killed",
    en: "killed",
    ar: "قتلى",
    about: "Deaths caused by the conflict.",
    aboutAr: "من قُتلوا بسبب النزاع.",
  },
  { id: "injured", en: "injured", ar: "جرحى", about: "People wounded.", aboutAr: "من أصيبوا بجروح." },
  {
    id: "casualties",
    en: "casualties",
    ar: "قتلى وجرحى معا",
    about: "Killed and wounded given as one number.",
    aboutAr: "القتلى والجرحى إذا ذُكروا رقما واحدا.",
  },
  {
    id: "missing",
    en: "missing",
    ar: "مفقودون",
    about: "People missing or under rubble.",
    aboutAr: "المفقودون ومن هم تحت الأنقاض.",
  },
  {
    id: "detained",
    en: "detained",
    ar: "محتجزون",
    about: "People arrested, abducted, taken prisoner or held.",
    aboutAr: "من اعتُقلوا أو خُطفوا أو أُسروا أو احتُجزوا.",
  },
  {
    id: "released",
    en: "released",
    ar: "مفرج عنهم",
    about: "People released, freed or exchanged.",
    aboutAr: "من أُفرج عنهم أو حُرّروا أو شملهم تبادل.",
  },
  {
    id: "displaced",
    en: "displaced",
    ar: "نازحون",
    about: "People who fled, left, were evacuated or driven out, or live in displacement.",
    aboutAr: "من فروا أو غادروا أو أُجلوا أو هُجّروا، ومن يعيشون نازحين.",
  },
  { id: "returned", en: "returned", ar: "عائدون", about: "People who went back.", aboutAr: "من عادوا." },
  {
    id: "besieged",
    en: "besieged",
    ar: "محاصرون",
    about: "People trapped or encircled.",
    aboutAr: "المحاصرون والعالقون.",
  },
  {
    id: "in_need",
    en: "in need",
    ar: "محتاجون",
    about: "People in need, at risk, or without food, water, shelter or medicine.",
    aboutAr: "المحتاجون والمعرضون للخطر ومن يعوزهم الغذاء أو الماء أو المأوى أو الدواء.",
  },
  {
    id: "aided",
    en: "aided",
    ar: "متلقو المساعدة",
    about: "People who got aid, treatment or shelter; also trucks and parcels of aid.",
    aboutAr: "من تلقوا مساعدة أو علاجا أو مأوى، وكذلك شاحنات المساعدات وطرودها.",
  },
  {
    id: "damaged",
    en: "damaged",
    ar: "أضرار",
    about: "Buildings, vehicles, aircraft or ships damaged, destroyed or shot down.",
    aboutAr: "مبان أو مركبات أو طائرات أو سفن تضررت أو دُمّرت أو أُسقطت.",
  },
  { id: "attacks", en: "attacks", ar: "هجمات", about: "Counted attacks.", aboutAr: "هجمات معدودة." },
  {
    id: "control",
    en: "control",
    ar: "سيطرة",
    about: "Share or count of territory taken, held or lost.",
    aboutAr: "نسبة الأراضي أو عدد المناطق التي سُيطر عليها أو فُقدت.",
  },
] as const satisfies readonly Term[];

/** What a statement claim asserts without a count. */
export const statementKinds = [
  {
    id: "attack",
    en: "attack",
    ar: "هجوم",
    about: "Somebody attacked, shelled or raided something or somewhere.",
    aboutAr: "هاجم طرف أو قصف أو داهم طرفا أو مكانا.",
  },
  {
    id: "control",
    en: "control",
    ar: "سيطرة",
    about: "Somebody took, lost, entered, advanced in or withdrew from a place.",
    aboutAr: "سيطر طرف على مكان أو خسره أو دخله أو تقدم فيه أو انسحب منه.",
  },
  {
    id: "shortage",
    en: "shortage",
    ar: "نقص",
    about: "A lack of food, medicine, water, fuel or space.",
    aboutAr: "نقص في الغذاء أو الدواء أو الماء أو الوقود أو المكان.",
  },
  {
    id: "obstruction",
    en: "obstruction",
    ar: "عرقلة",
    about: "Access, aid, rescue or leaving is hindered or targeted.",
    aboutAr: "عرقلة الوصول أو الإغاثة أو الإنقاذ أو المغادرة أو استهدافها.",
  },
  {
    id: "accusation",
    en: "accusation",
    ar: "اتهام",
    about: "A accuses B of something.",
    aboutAr: "يتهم طرف طرفا آخر بفعل.",
  },
  { id: "denial", en: "denial", ar: "نفي", about: "A denies something.", aboutAr: "ينفي طرف أمرا." },
  {
    id: "call",
    en: "call",
    ar: "دعوة",
    about: "A calls on, demands of, warns or orders B to do something.",
    aboutAr: "يدعو طرف طرفا آخر إلى أمر أو يطالبه به أو يحذره أو يأمره.",
  },
  {
    id: "talks",
    en: "talks",
    ar: "محادثات",
    about: "An offer, negotiation, truce, ceasefire or agreement, or its refusal.",
    aboutAr: "عرض أو تفاوض أو هدنة أو وقف لإطلاق النار أو اتفاق، أو رفض شيء من ذلك.",
  },
] as const satisfies readonly Term[];
