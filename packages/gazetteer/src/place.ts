/** The kinds of places, from wide to narrow. Their order is the code of a kind in the packed form. */
export const placeKinds = [
  "country",
  "region",
  "adm1",
  "adm2",
  "adm3",
  "populated",
  "neighbourhood",
  "facility",
  "water",
] as const;

export type PlaceKind = (typeof placeKinds)[number];

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** How a name may be taken: at face value, or only beside a word that announces a place. */
export type NameUse = "plain" | "needs-context";

/** One row of a gazetteer as files hold it. */
export interface PlaceRow {
  /** `gn:` GeoNames, `cldr:` country or subdivision code, `pcode:` OCHA, `isnad:` our own. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly parent?: string | undefined;
  /** ISO 3166 two-letter code, upper case; empty for what belongs to no single country. */
  readonly country: string;
  readonly point?: Point | undefined;
  readonly population?: number | undefined;
  /** The name to show, in the language of the reports. */
  readonly name: string;
  readonly nameEn: string;
  /** Other spellings and names in the language of the reports. */
  readonly aliases: readonly string[];
  /** Further names that are only to be taken beside a word that announces a place. */
  readonly contextAliases: readonly string[];
  /** The same place in other systems: `gn:169575`, `gn1:SY.11`, `pcode:SY04`. */
  readonly codes: readonly string[];
  /** How `name` may be taken. */
  readonly use: NameUse;
  readonly source: string;
}

/** A place of a loaded gazetteer. */
export interface Place extends PlaceRow {
  /** Position in the gazetteer it was taken from: stable while that gazetteer is loaded, never stored. */
  readonly index: number;
}
