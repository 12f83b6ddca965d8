import type { Term } from "./term.ts";

/** What a place is to a claim. */
export const placeRoles = [
  {
    id: "at",
    en: "at",
    ar: "في",
    about: "Where it happened, or what is held.",
    aboutAr: "حيث وقع الأمر، أو ما تجري السيطرة عليه.",
  },
  { id: "from", en: "from", ar: "من", about: "Where people left.", aboutAr: "المكان الذي غادره الناس." },
  { id: "to", en: "to", ar: "إلى", about: "Where people went.", aboutAr: "المكان الذي قصدوه." },
  { id: "via", en: "via", ar: "عبر", about: "What they passed.", aboutAr: "ما مروا به." },
] as const satisfies readonly Term[];

/** By what means harm was done. */
export const meansTerms = [
  {
    id: "airstrike",
    en: "air strike",
    ar: "غارة جوية",
    about: "Bombing from manned aircraft, or aircraft unspecified.",
    aboutAr: "قصف من طائرات مأهولة، أو من طائرات لم تحدد.",
  },
  {
    id: "shelling",
    en: "shelling",
    ar: "قصف",
    about: "Artillery, mortar, rockets from the ground, tanks, and unspecified shelling.",
    aboutAr: "مدفعية وهاون وصواريخ من الأرض ودبابات، وكل قصف لم يحدد.",
  },
  {
    id: "shooting",
    en: "shooting",
    ar: "إطلاق نار",
    about: "Small arms, snipers included.",
    aboutAr: "أسلحة خفيفة، والقنص منها.",
  },
  {
    id: "explosion",
    en: "explosion",
    ar: "انفجار",
    about: "Car bombs, devices, mines, suicide attacks, remnants of war.",
    aboutAr: "سيارات مفخخة وعبوات وألغام وهجمات انتحارية ومخلفات حرب.",
  },
  { id: "drone", en: "drone", ar: "مسيّرة", about: "Unmanned aircraft.", aboutAr: "طائرات بلا طيار." },
  {
    id: "missile",
    en: "missile",
    ar: "صاروخ",
    about: "Ballistic and cruise missiles.",
    aboutAr: "صواريخ باليستية وجوالة.",
  },
  {
    id: "chemical",
    en: "chemical",
    ar: "كيماوي",
    about: "Chemical weapons and toxic gas.",
    aboutAr: "أسلحة كيماوية وغازات سامة.",
  },
  {
    id: "ground_fighting",
    en: "ground fighting",
    ar: "اشتباك",
    about: "Clashes, raids, assaults by armed people.",
    aboutAr: "اشتباكات ومداهمات واقتحامات لمسلحين.",
  },
  {
    id: "execution",
    en: "execution",
    ar: "إعدام",
    about: "Killing of people held.",
    aboutAr: "قتل المحتجزين.",
  },
  {
    id: "torture",
    en: "torture",
    ar: "تعذيب",
    about: "Torture and its consequences.",
    aboutAr: "التعذيب وما ينجم عنه.",
  },
  {
    id: "siege",
    en: "siege",
    ar: "حصار",
    about: "Encirclement, blockade, hunger.",
    aboutAr: "تطويق وحصار وتجويع.",
  },
  {
    id: "accident",
    en: "accident",
    ar: "حادث",
    about: "Crash, run-over, drowning.",
    aboutAr: "تصادم ودهس وغرق.",
  },
  {
    id: "other",
    en: "other",
    ar: "غير ذلك",
    about: "Anything else that is said.",
    aboutAr: "أي وسيلة أخرى تُذكر.",
  },
] as const satisfies readonly Term[];

/** What a source is. */
export const sourceTypes = [
  {
    id: "state",
    en: "state",
    ar: "جهة حكومية",
    about: "Government, ministry, official, police and security.",
    aboutAr: "حكومة أو وزارة أو مسؤول أو شرطة أو أمن.",
  },
  {
    id: "military",
    en: "military",
    ar: "جهة عسكرية",
    about: "State armed forces.",
    aboutAr: "القوات المسلحة للدولة.",
  },
  {
    id: "armed_group",
    en: "armed group",
    ar: "جماعة مسلحة",
    about: "Non-state armed groups.",
    aboutAr: "جماعات مسلحة غير حكومية.",
  },
  {
    id: "un",
    en: "United Nations",
    ar: "الأمم المتحدة",
    about: "The United Nations and its agencies.",
    aboutAr: "الأمم المتحدة ووكالاتها.",
  },
  {
    id: "ngo",
    en: "non-governmental",
    ar: "منظمة غير حكومية",
    about: "Monitors, civil defence, Red Cross and Crescent, associations.",
    aboutAr: "مراصد ودفاع مدني وصليب وهلال أحمر وجمعيات.",
  },
  {
    id: "media",
    en: "media",
    ar: "وسيلة إعلام",
    about: "Agencies, channels, papers, correspondents.",
    aboutAr: "وكالات وقنوات وصحف ومراسلون.",
  },
  {
    id: "medical",
    en: "medical",
    ar: "جهة طبية",
    about: "Hospitals, medics, health ministries.",
    aboutAr: "مستشفيات ومسعفون ووزارات صحة.",
  },
  {
    id: "witness",
    en: "witness",
    ar: "شاهد",
    about: "Residents, activists, survivors, relatives.",
    aboutAr: "سكان وناشطون وناجون وأقارب.",
  },
  {
    id: "anonymous",
    en: "anonymous",
    ar: "مصدر غير مسمى",
    about: "Sources without a name or a kind.",
    aboutAr: "مصادر بلا اسم ولا صفة.",
  },
  { id: "expert", en: "expert", ar: "خبير", about: "Analysts, researchers.", aboutAr: "محللون وباحثون." },
] as const satisfies readonly Term[];

/** Whether the source says that it is so or that it is not. */
export const polarities = [
  {
    id: "asserted",
    en: "asserted",
    ar: "مثبت",
    about: "The source says that it is so.",
    aboutAr: "يقول المصدر إن الأمر كذلك.",
  },
  {
    id: "denied",
    en: "denied",
    ar: "منفي",
    about: "The source says that it is not so.",
    aboutAr: "يقول المصدر إن الأمر ليس كذلك.",
  },
] as const satisfies readonly Term[];

/** What a reviewer should look at first. */
export const flags = [
  {
    id: "stale_date",
    en: "stale date",
    ar: "تاريخ قديم",
    about: "Weekday and relative day disagree: the sentence was likely copied from an older report.",
    aboutAr: "اسم اليوم والظرف الزمني لا يتفقان: الأرجح أن الجملة منقولة من تقرير أقدم.",
  },
  {
    id: "ambiguous_place",
    en: "ambiguous place",
    ar: "مكان ملتبس",
    about: "Several places bear this name.",
    aboutAr: "عدة أماكن تحمل هذا الاسم.",
  },
  {
    id: "unknown_place",
    en: "unknown place",
    ar: "مكان غير معروف",
    about: "Found by its context; no gazetteer has the name.",
    aboutAr: "عُرف من سياقه، وليس الاسم في أي معجم للأماكن.",
  },
  {
    id: "back_reference",
    en: "back-reference",
    ar: "إحالة إلى سابق",
    about: "The words point back at somebody named earlier.",
    aboutAr: "تحيل الكلمات إلى مذكور سابق.",
  },
  {
    id: "broken_spelling",
    en: "broken spelling",
    ar: "كتابة مقطعة",
    about: "A word was broken up to get past moderation.",
    aboutAr: "قُطّعت كلمة لتجاوز الرقابة الآلية.",
  },
  {
    id: "fused_words",
    en: "fused words",
    ar: "كلمات ملتصقة",
    about: "Words were run together in the text.",
    aboutAr: "كلمات ملتصقة في النص.",
  },
  {
    id: "carried_place",
    en: "carried place",
    ar: "مكان محمول",
    about: "The place stands in another sentence.",
    aboutAr: "المكان في جملة أخرى.",
  },
  {
    id: "carried_time",
    en: "carried time",
    ar: "زمن محمول",
    about: "The time stands in another sentence.",
    aboutAr: "الزمن في جملة أخرى.",
  },
  {
    id: "carried_source",
    en: "carried source",
    ar: "مصدر محمول",
    about: "The source stands in another sentence.",
    aboutAr: "المصدر في جملة أخرى.",
  },
  {
    id: "background",
    en: "background",
    ar: "خلفية",
    about: "Looks like history rather than news.",
    aboutAr: "يبدو خلفية لا خبرا جديدا.",
  },
] as const satisfies readonly Term[];
