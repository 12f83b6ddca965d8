import type { Gazetteer } from "./gazetteer.ts";
import { type Fold, nameKey } from "./names.ts";
import type { PlaceKind } from "./place.ts";

/** Finds the place of a name and kind inside another, so that an imported table hangs from the places that exist. */
export function sameName(
  gazetteer: Gazetteer,
  fold: Fold,
): (name: string, kind: PlaceKind, parent: string) => string | undefined {
  return (name, kind, parent) => {
    const outer = gazetteer.byId(parent);
    if (!outer) return undefined;
    const found = gazetteer
      .lookup(nameKey(fold, name))
      .find((index) => gazetteer.kindOf(index) === kind && gazetteer.isWithin(index, outer.index));
    return found === undefined ? undefined : gazetteer.place(found).id;
  };
}
