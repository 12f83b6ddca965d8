import type { Term } from "./term.ts";

/** What a place is to a claim. */
export const placeRoles = [
  { id: "at", en: "at", ar: "في", about: "Where it happened, or what is held." },
  { id: "from", en: "from", ar: "من", about: "Where people left." },
  { id: "to", en: "to", ar: "إلى", about: "Where people went." },
  { id: "via", en: "via", ar: "عبر", about: "What they passed." },
] as const satisfies readonly Term[];

/** By what means harm was done. */
export const meansTerms = [
  {
    id: "airstrike",
    en: "air strike",
    ar: "غارة جوية",
    about: "Bombing from manned aircraft, or aircraft unspecified.",
  },
  {
    id: "shelling",
    en: "shelling",
    ar: "قصف",
    about: "Artillery, mortar, rockets from the ground, tanks, and unspecified shelling.",
  },
  { id: "shooting", en: "shooting", ar: "إطلاق نار", about: "Small arms, snipers included." },
  {
    id: "explosion",
    en: "explosion",
    ar: "انفجار",
    about: "Car bombs, devices, mines, suicide attacks, remnants of war.",
  },
  { id: "drone", en: "drone", ar: "مسيّرة", about: "Unmanned aircraft." },
  { id: "missile", en: "missile", ar: "صاروخ", about: "Ballistic and cruise missiles." },
  { id: "chemical", en: "chemical", ar: "كيماوي", about: "Chemical weapons and toxic gas." },
  {
    id: "ground_fighting",
    en: "ground fighting",
    ar: "اشتباك",
    about: "Clashes, raids, assaults by armed people.",
  },
  { id: "execution", en: "execution", ar: "إعدام", about: "Killing of people held." },
  { id: "torture", en: "torture", ar: "تعذيب", about: "Torture and its consequences." },
  { id: "siege", en: "siege", ar: "حصار", about: "Encirclement, blockade, hunger." },
  { id: "accident", en: "accident", ar: "حادث", about: "Crash, run-over, drowning." },
  { id: "other", en: "other", ar: "غير ذلك", about: "Anything else that is said." },
] as const satisfies readonly Term[];

/** What a source is. */
export const sourceTypes = [
  {
    id: "state",
    en: "state",
    ar: "جهة حكومية",
    about: "Government, ministry, official, police and security.",
  },
  { id: "military", en: "military", ar: "جهة عسكرية", about: "State armed forces." },
  { id: "armed_group", en: "armed group", ar: "جماعة مسلحة", about: "Non-state armed groups." },
  { id: "un", en: "United Nations", ar: "الأمم المتحدة", about: "The United Nations and its agencies." },
  {
    id: "ngo",
    en: "non-governmental",
    ar: "منظمة غير حكومية",
    about: "Monitors, civil defence, Red Cross and Crescent, associations.",
  },
  { id: "media", en: "media", ar: "وسيلة إعلام", about: "Agencies, channels, papers, correspondents." },
  { id: "medical", en: "medical", ar: "جهة طبية", about: "Hospitals, medics, health ministries." },
  { id: "witness", en: "witness", ar: "شاهد", about: "Residents, activists, survivors, relatives." },
  { id: "anonymous", en: "anonymous", ar: "مصدر غير مسمى", about: "Sources without a name or a kind." },
  { id: "expert", en: "expert", ar: "خبير", about: "Analysts, researchers." },
] as const satisfies readonly Term[];

/** Whether the source says that it is so or that it is not. */
export const polarities = [
  { id: "asserted", en: "asserted", ar: "مثبت", about: "The source says that it is so." },
  { id: "denied", en: "denied", ar: "منفي", about: "The source says that it is not so." },
] as const satisfies readonly Term[];

/** What a reviewer should look at first. */
export const flags = [
  {
    id: "stale_date",
    en: "stale date",
    ar: "تاريخ قديم",
    about: "Weekday and relative day disagree: the sentence was likely copied from an older report.",
  },
  { id: "ambiguous_place", en: "ambiguous place", ar: "مكان ملتبس", about: "Several places bear this name." },
  {
    id: "unknown_place",
    en: "unknown place",
    ar: "مكان غير معروف",
    about: "Found by its context; no gazetteer has the name.",
  },
  {
    id: "back_reference",
    en: "back-reference",
    ar: "إحالة إلى سابق",
    about: "The words point back at somebody named earlier.",
  },
  {
    id: "broken_spelling",
    en: "broken spelling",
    ar: "كتابة مقطعة",
    about: "A word was broken up to get past moderation.",
  },
  { id: "fused_words", en: "fused words", ar: "كلمات ملتصقة", about: "Words were run together in the text." },
  {
    id: "carried_place",
    en: "carried place",
    ar: "مكان محمول",
    about: "The place stands in another sentence.",
  },
  { id: "carried_time", en: "carried time", ar: "زمن محمول", about: "The time stands in another sentence." },
  {
    id: "carried_source",
    en: "carried source",
    ar: "مصدر محمول",
    about: "The source stands in another sentence.",
  },
  { id: "background", en: "background", ar: "خلفية", about: "Looks like history rather than news." },
] as const satisfies readonly Term[];
