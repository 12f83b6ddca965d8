import type { Fold } from "../../src/names.ts";
import type { PlaceRow } from "../../src/place.ts";

/** A spelling rule that is easy to see through: letter case and accents don't count. */
export const fold: Fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function row(id: string, name: string, rest: Partial<PlaceRow> = {}): PlaceRow {
  return {
    id,
    kind: "populated",
    parent: undefined,
    country: "SY",
    point: undefined,
    population: undefined,
    name,
    nameEn: name,
    aliases: [],
    contextAliases: [],
    codes: [],
    use: "plain",
    source: "test",
    ...rest,
  };
}

/** A country, a governorate, a district and towns, two of one name. */
export const sample: readonly PlaceRow[] = [
  row("cldr:sy", "Suria", { kind: "country", population: 23_000_000, point: { lat: 35, lon: 38 } }),
  row("cldr:syid", "Idlib", {
    kind: "adm1",
    parent: "cldr:sy",
    codes: ["gn1:SY.12"],
    point: { lat: 35.9, lon: 36.6 },
  }),
  row("t:maarra", "Maarrat an Numan", { kind: "adm2", parent: "cldr:syid", aliases: ["Maarra"] }),
  row("t:town", "Maarrat an Numan", {
    parent: "t:maarra",
    population: 58_000,
    point: { lat: 35.65, lon: 36.68 },
  }),
  row("t:bab", "El Bab", {
    parent: "cldr:sy",
    use: "needs-context",
    aliases: ["Bab City"],
    population: 60_000,
  }),
  row("t:hamlet", "El Bab", { parent: "t:maarra", use: "plain" }),
  row("t:camp", "Karama Camp", { parent: "t:maarra", contextAliases: ["Karama"] }),
];
