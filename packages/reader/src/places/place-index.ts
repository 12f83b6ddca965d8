import type { Place } from "@isnad/gazetteer";

/** What reading asks of a gazetteer (`Gazetteer` of @isnad/gazetteer has it all). */
export interface PlaceIndex {
  /** At most how many words of a text a name takes that begins with this folded word; 0 = none begins with it. */
  readonly headWords: (word: string) => number;
  /** The places of that name (folded, fused), the best known first. */
  readonly lookup: (key: string) => readonly number[];
  readonly kindOf: (index: number) => string;
  readonly needsContext: (key: string, index: number) => boolean;
  readonly place: (index: number) => Place;
  readonly ancestors: (index: number) => readonly Place[];
  readonly byId: (id: string) => Place | undefined;
}

/** How a language writes of places, beside its word lists. All strings folded. */
export interface PlaceCues {
  /** Ends of adjectives that are made from names ("Syrian"). */
  readonly relationalEndings: readonly string[];
  /** Marks that open a quoted name, each with the one that closes it. */
  readonly quotes: Readonly<Record<string, string>>;
  /** Marks between the names of a list. */
  readonly commas: string;
  /** Marks between the ends of a road, and after the place that a report comes from. */
  readonly dashes: string;
  /** Marks after a heading. */
  readonly colons: string;
  /** Marks that hold the words of one name together. */
  readonly joiners: string;
  /** Marks before a name that mean nothing. */
  readonly hashes: string;
}
