import type { Term } from "./term.ts";

/** What a figure claim counts. */
export const figureKinds = [
  { id: "killed", en: "killed", ar: "قتلى", about: "Deaths caused by the conflict." },
  { id: "injured", en: "injured", ar: "جرحى", about: "People wounded." },
  {
    id: "casualties",
    en: "casualties",
    ar: "قتلى وجرحى معا",
    about: "Killed and wounded given as one number.",
  },
  { id: "missing", en: "missing", ar: "مفقودون", about: "People missing or under rubble." },
  {
    id: "detained",
    en: "detained",
    ar: "محتجزون",
    about: "People arrested, abducted, taken prisoner or held.",
  },
  { id: "released", en: "released", ar: "مفرج عنهم", about: "People released, freed or exchanged." },
  {
    id: "displaced",
    en: "displaced",
    ar: "نازحون",
    about: "People who fled, left, were evacuated or driven out, or live in displacement.",
  },
  { id: "returned", en: "returned", ar: "عائدون", about: "People who went back." },
  { id: "besieged", en: "besieged", ar: "محاصرون", about: "People trapped or encircled." },
  {
    id: "in_need",
    en: "in need",
    ar: "محتاجون",
    about: "People in need, at risk, or without food, water, shelter or medicine.",
  },
  {
    id: "aided",
    en: "aided",
    ar: "متلقو المساعدة",
    about: "People who got aid, treatment or shelter; also trucks and parcels of aid.",
  },
  {
    id: "damaged",
    en: "damaged",
    ar: "أضرار",
    about: "Buildings, vehicles, aircraft or ships damaged, destroyed or shot down.",
  },
  { id: "attacks", en: "attacks", ar: "هجمات", about: "Counted attacks." },
  { id: "control", en: "control", ar: "سيطرة", about: "Share or count of territory taken, held or lost." },
] as const satisfies readonly Term[];

/** What a statement claim asserts without a count. */
export const statementKinds = [
  {
    id: "attack",
    en: "attack",
    ar: "هجوم",
    about: "Somebody attacked, shelled or raided something or somewhere.",
  },
  {
    id: "control",
    en: "control",
    ar: "سيطرة",
    about: "Somebody took, lost, entered, advanced in or withdrew from a place.",
  },
  { id: "shortage", en: "shortage", ar: "نقص", about: "A lack of food, medicine, water, fuel or space." },
  {
    id: "obstruction",
    en: "obstruction",
    ar: "عرقلة",
    about: "Access, aid, rescue or leaving is hindered or targeted.",
  },
  { id: "accusation", en: "accusation", ar: "اتهام", about: "A accuses B of something." },
  { id: "denial", en: "denial", ar: "نفي", about: "A denies something." },
  { id: "call", en: "call", ar: "دعوة", about: "A calls on, demands of, warns or orders B to do something." },
  {
    id: "talks",
    en: "talks",
    ar: "محادثات",
    about: "An offer, negotiation, truce, ceasefire or agreement, or its refusal.",
  },
] as const satisfies readonly Term[];
