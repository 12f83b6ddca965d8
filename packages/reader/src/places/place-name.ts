import type { PlaceRole } from "@isnad/model";
import type { GenericKind } from "./place-kinds.ts";

/** What leads to a place in its sentence. */
export type PlaceLead = "in" | "from" | "to" | "towards" | "via" | "between";

/**
 * How the place is told: by its name; described ("the northern countryside", "the border with X"); or only as one
 * that was named before ("the city", "its outskirts").
 */
export type PlaceForm = "name" | "described" | "reference";

/** A place as a report names it. */
export interface PlaceName {
  /** Offsets in the text, UTF-16 code units: what a claim quotes, without a preposition that is joined to it. */
  readonly start: number;
  readonly end: number;
  /** The name that the gazetteer was asked for, folded and fused: the same for all spellings of one name. */
  readonly key: string;
  /** Ids of the gazetteer places that bear the name, best first. */
  readonly ids: readonly string[];
  /** What the word before the name says it is. */
  readonly generic: GenericKind | null;
  readonly form: PlaceForm;
  /** How specific it is (`genericLevels`): the higher, the smaller. */
  readonly level: number;
  /** Whether the gazetteer has the name. */
  readonly known: boolean;
  readonly lead: PlaceLead | null;
  readonly role: PlaceRole;
  /** "near X", "north of X": X is only told to find another place. */
  readonly relational?: true;
  /** Part of the name of an organisation, an office or a group ("the police of X"), or a power ("loyal to X"). */
  readonly inName?: true;
  /** Where a report says it was written, at the beginning of a line. */
  readonly dateline?: true;
  /** Stands at the beginning of a line as its heading: what follows happened there. */
  readonly heading?: true;
  /** The other names of a list ("A, B and C") carry the number of the first token of the first. */
  readonly list?: number;
  /** Several places bear the name and nothing in the report tells them apart. */
  readonly ambiguous?: true;
  readonly rules: readonly string[];
}
