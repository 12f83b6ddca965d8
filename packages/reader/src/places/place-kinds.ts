/**
 * What a place word announces, and how specific such a place is: the higher, the smaller. A village is told before
 * the province it lies in.
 */
export const genericLevels = {
  world: 0,
  country: 1,
  border: 2,
  province: 3,
  area: 4,
  countryside: 4,
  desert: 4,
  plain: 4,
  mountain: 4,
  valley: 4,
  river: 4,
  water: 4,
  coast: 4,
  island: 5,
  district: 5,
  subdistrict: 6,
  capital: 7,
  city: 7,
  town: 8,
  village: 9,
  settlement: 9,
  front: 9,
  hill: 9,
  quarter: 10,
  camp: 10,
  field: 10,
  street: 11,
  road: 11,
  square: 11,
  market: 11,
  dam: 11,
  plant: 12,
  hospital: 12,
  school: 12,
  worship: 12,
  building: 12,
  prison: 12,
  airport: 12,
  port: 12,
  crossing: 12,
  bridge: 12,
  checkpoint: 12,
  base: 12,
  embassy: 12,
  site: 12,
} as const;

export type GenericKind = keyof typeof genericLevels;

/** Kinds of the gazetteer on the same scale. */
export const gazetteerLevels: Readonly<Record<string, number>> = {
  country: 1,
  region: 3,
  adm1: 3,
  water: 4,
  adm2: 5,
  adm3: 6,
  populated: 8,
  neighbourhood: 10,
  facility: 12,
};

/** Level of a name of which nothing is known. */
export const UNKNOWN_LEVEL = 8;
/** From this level on a place word announces a single building or work, whose name may be anything. */
export const FACILITY_LEVEL = 10;

/** Which gazetteer kinds a place word can mean, the likelier first; the others keep their order behind them. */
export const expectedKinds: Readonly<Partial<Record<GenericKind, readonly string[]>>> = {
  country: ["country"],
  province: ["adm1", "region", "adm2"],
  countryside: ["adm1", "adm2", "populated"],
  area: ["region", "adm2", "adm1", "populated", "neighbourhood"],
  district: ["adm2", "adm3"],
  subdistrict: ["adm3", "adm2", "populated"],
  capital: ["populated"],
  city: ["populated"],
  town: ["populated"],
  village: ["populated"],
  settlement: ["populated"],
  quarter: ["neighbourhood", "populated"],
  camp: ["neighbourhood", "facility", "populated"],
};
