import type { Term } from "./term.ts";

/** How a number is meant. `low` and `high` of the figure follow from it. */
export const quantifiers = [
  { id: "exact", en: "exactly", ar: "بالضبط", about: "The number as given; low = high." },
  { id: "about", en: "about", ar: "نحو", about: "Near the number; low = high = the number." },
  {
    id: "more_than",
    en: "more than",
    ar: "أكثر من",
    about: "Above the number; low = the number, high open.",
  },
  {
    id: "at_least",
    en: "at least",
    ar: "على الأقل",
    about: "The number or above; low = the number, high open.",
  },
  { id: "less_than", en: "less than", ar: "أقل من", about: "Below the number; low open, high = the number." },
  { id: "up_to", en: "up to", ar: "ما يصل إلى", about: "The number or below; low open, high = the number." },
  { id: "between", en: "between", ar: "بين", about: "Between low and high." },
  {
    id: "vague",
    en: "tens, hundreds …",
    ar: "عشرات، مئات …",
    about: "A vague number word; low is the least it can mean (20, 200, 2000 …; several: 3), high open.",
  },
  { id: "some", en: "some", ar: "عدد من", about: "An unknown number; both bounds open." },
  { id: "most", en: "most", ar: "معظم", about: "The greater part of another figure; both bounds open." },
  { id: "all", en: "all", ar: "جميع", about: "The whole of another figure; both bounds open." },
  { id: "none", en: "none", ar: "لا أحد", about: "Said to be nobody; low = high = 0." },
] as const satisfies readonly Term[];

/** What one unit of a figure is. */
export const units = [
  { id: "person", en: "persons", ar: "أشخاص", about: "People." },
  { id: "family", en: "families", ar: "عائلات", about: "Families or households." },
  { id: "percent", en: "per cent", ar: "بالمئة", about: "A share of a hundred." },
  {
    id: "area",
    en: "areas",
    ar: "مناطق",
    about: "Villages, towns, pockets, districts, square kilometres of territory.",
  },
  { id: "building", en: "buildings", ar: "مبان", about: "Any structure, homes included." },
  { id: "vehicle", en: "vehicles", ar: "مركبات", about: "Cars, tanks, trucks, aircraft, ships." },
  { id: "attack", en: "attacks", ar: "هجمات", about: "Strikes, shells, raids, violations." },
  { id: "item", en: "items", ar: "وحدات", about: "Parcels, tonnes, doses, weapons." },
] as const satisfies readonly Term[];

/** Who is counted. Empty when the text says only persons. */
export const populations = [
  {
    id: "civilian",
    en: "civilians",
    ar: "مدنيون",
    about: "Called civilians, residents or citizens, or given a civilian occupation.",
  },
  { id: "child", en: "children", ar: "أطفال", about: "Under eighteen." },
  { id: "woman", en: "women", ar: "نساء", about: "Women." },
  { id: "man", en: "men", ar: "رجال", about: "Men and young men." },
  { id: "elderly", en: "elderly", ar: "مسنون", about: "Elderly people." },
  {
    id: "fighter",
    en: "fighters",
    ar: "مقاتلون",
    about: "Members of non-state armed groups, pro-government militias included.",
  },
  { id: "soldier", en: "soldiers", ar: "جنود", about: "Members of state armed forces." },
  { id: "police", en: "police", ar: "شرطة", about: "Police and security forces." },
  { id: "rescuer", en: "rescuers", ar: "مسعفون ومنقذون", about: "Civil defence and other rescuers." },
  { id: "medic", en: "medics", ar: "كوادر طبية", about: "Doctors, nurses, hospital staff." },
  { id: "journalist", en: "journalists", ar: "صحفيون", about: "Journalists and media workers." },
  { id: "aid_worker", en: "aid workers", ar: "عاملو إغاثة", about: "Staff of relief organisations." },
  { id: "official", en: "officials", ar: "مسؤولون", about: "Officials, politicians, leaders of the state." },
  {
    id: "refugee",
    en: "refugees",
    ar: "لاجئون",
    about: "Refugees and people displaced inside their country.",
  },
  { id: "detainee", en: "detainees", ar: "معتقلون", about: "Prisoners and detainees." },
  { id: "foreigner", en: "foreigners", ar: "أجانب", about: "People foreign to the country of the event." },
] as const satisfies readonly Term[];
