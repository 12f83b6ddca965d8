/** What a term of ours is called elsewhere. Left out: the other system has no such term, or none that fits. */
export interface Counterpart {
  readonly vocabulary: "kind" | "quantifier" | "unit" | "population" | "means" | "role" | "field";
  readonly id: string;
  readonly helix?: string;
  readonly ucdp?: string;
  readonly acled?: string;
  readonly airwars?: string;
  readonly hxl?: string;
}

const airStrike = "Air/drone strike";
const shelling = "Shelling/artillery/missile attack";

export const counterparts: readonly Counterpart[] = [
  {
    vocabulary: "kind",
    id: "killed",
    helix: "category 13 Deaths",
    ucdp: "deaths_a, deaths_b, deaths_civilians, deaths_unknown; low, best, high",
    acled: "fatalities",
    airwars: "killed_min, killed_max",
    hxl: "#affected +killed",
  },
  {
    vocabulary: "kind",
    id: "injured",
    airwars: "injured_min, injured_max",
    hxl: "#affected +injured",
  },
  { vocabulary: "kind", id: "detained", acled: "Abduction/forced disappearance" },
  {
    vocabulary: "kind",
    id: "displaced",
    helix: "category 0 IDPs or 6 Internal Displacements; term 1 Displaced, 2 Forced to flee, 0 Evacuated",
    hxl: "#affected +displaced, +idps",
  },
  {
    vocabulary: "kind",
    id: "returned",
    helix: "category 1 Returnees or 2 Return; term 11 Returns",
  },
  { vocabulary: "kind", id: "in_need", hxl: "#inneed" },
  {
    vocabulary: "kind",
    id: "aided",
    helix: "term 4 Sheltered, 5 In relief camp (shelter only)",
    hxl: "#reached",
  },
  {
    vocabulary: "kind",
    id: "damaged",
    helix: "term 6 Destroyed housing, 7 Partially destroyed (homes only)",
  },
  {
    vocabulary: "kind",
    id: "control",
    acled: "Government regains territory; Non-state actor overtakes territory",
  },
  { vocabulary: "kind", id: "attack", acled: "Attack; or the sub-event of its means" },
  { vocabulary: "kind", id: "obstruction", hxl: "#access" },
  { vocabulary: "kind", id: "talks", acled: "Agreement" },
  { vocabulary: "quantifier", id: "exact", helix: "quantifier 2 Exact", ucdp: "low = best = high" },
  { vocabulary: "quantifier", id: "about", helix: "quantifier 3 Approximately" },
  { vocabulary: "quantifier", id: "more_than", helix: "quantifier 0 More than", airwars: "min" },
  { vocabulary: "quantifier", id: "at_least", helix: "quantifier 0 More than", airwars: "min" },
  { vocabulary: "quantifier", id: "less_than", helix: "quantifier 1 Less than", airwars: "max" },
  { vocabulary: "quantifier", id: "up_to", helix: "quantifier 1 Less than", airwars: "max" },
  { vocabulary: "quantifier", id: "between", ucdp: "low, high", airwars: "min, max" },
  { vocabulary: "unit", id: "person", helix: "unit 0 Person", hxl: "+ind" },
  { vocabulary: "unit", id: "family", helix: "unit 1 Household", hxl: "+hh" },
  { vocabulary: "population", id: "civilian", ucdp: "deaths_civilians", airwars: "civilians" },
  { vocabulary: "population", id: "child", airwars: "children", hxl: "+children" },
  { vocabulary: "population", id: "woman", airwars: "women", hxl: "+f" },
  { vocabulary: "population", id: "man", airwars: "men", hxl: "+m" },
  { vocabulary: "population", id: "fighter", ucdp: "deaths_a, deaths_b", airwars: "belligerents" },
  { vocabulary: "population", id: "soldier", ucdp: "deaths_a, deaths_b", airwars: "belligerents" },
  { vocabulary: "population", id: "journalist", airwars: "journalists" },
  { vocabulary: "population", id: "medic", airwars: "healthcare" },
  { vocabulary: "population", id: "refugee", hxl: "+idps" },
  { vocabulary: "means", id: "airstrike", acled: airStrike },
  { vocabulary: "means", id: "drone", acled: airStrike },
  { vocabulary: "means", id: "shelling", acled: shelling },
  { vocabulary: "means", id: "missile", acled: shelling },
  { vocabulary: "means", id: "explosion", acled: "Remote explosive/landmine/IED" },
  { vocabulary: "means", id: "ground_fighting", acled: "Armed clash" },
  { vocabulary: "means", id: "shooting", acled: "Attack or Armed clash" },
  { vocabulary: "role", id: "from", helix: "location role Origin", hxl: "#loc +origin" },
  { vocabulary: "role", id: "to", helix: "location role Destination", hxl: "#loc +dest" },
  { vocabulary: "role", id: "at", hxl: "#loc" },
  { vocabulary: "field", id: "time", hxl: "#date +occurred +start, +end" },
  { vocabulary: "field", id: "published", hxl: "#date +reported" },
  { vocabulary: "field", id: "places", hxl: "#loc +name, +code; #adm1 to #adm5" },
  { vocabulary: "field", id: "actors", hxl: "#group, #org" },
  { vocabulary: "field", id: "means", hxl: "#cause +type" },
  { vocabulary: "field", id: "publisher", ucdp: "source_article" },
  { vocabulary: "field", id: "attribution", ucdp: "source_original (the last)", hxl: "#meta +source" },
];
