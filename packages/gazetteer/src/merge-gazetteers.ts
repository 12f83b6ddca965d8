import { buildGazetteer, type Gazetteer, type GazetteerParts } from "./gazetteer.ts";

/**
 * One gazetteer out of several: later ones extend and override the earlier. A place whose id stands in a later one
 * gives way to it there, under all its names. All must have been packed with the same spelling rules.
 */
export function mergeGazetteers(layers: readonly [Gazetteer, ...Gazetteer[]]): Gazetteer {
  const [first] = layers;
  if (layers.length === 1) return first;
  const bases = basesOf(layers);
  const size = layers.reduce((sum, layer) => sum + layer.size, 0);

  const find = (index: number): { layer: Gazetteer; base: number; at: number } => {
    let at = layers.length - 1;
    while (at > 0 && (bases[at] as number) > index) at--;
    return { layer: layers[at] as Gazetteer, base: bases[at] as number, at };
  };
  const numberOf = (id: string): number | undefined => {
    for (let at = layers.length - 1; at >= 0; at--) {
      const place = (layers[at] as Gazetteer).byId(id);
      if (place) return (bases[at] as number) + place.index;
    }
    return undefined;
  };
  const rowAt: GazetteerParts["rowAt"] = (index) => {
    const { layer, base } = find(index);
    return layer.place(index - base);
  };
  const isCurrent = (index: number) => numberOf(rowAt(index).id) === index;

  return buildGazetteer({
    size,
    maxWords: Math.max(...layers.map((layer) => layer.maxWords)),
    spelling: first.spelling,
    lookup: (key) => {
      // Later layers first: what a user adds is what the user means.
      const found: number[] = [];
      for (let at = layers.length - 1; at >= 0; at--) {
        for (const index of (layers[at] as Gazetteer).lookup(key)) found.push((bases[at] as number) + index);
      }
      return found.length === 0 ? found : found.filter(isCurrent);
    },
    headWords: (word) => Math.max(...layers.map((layer) => layer.headWords(word))),
    kindOf: (index) => rowAt(index).kind,
    needsContext: (key, index) => {
      const { layer, base } = find(index);
      return layer.needsContext(key, index - base);
    },
    rowAt,
    parentOf: (index) => {
      const { parent } = rowAt(index);
      return parent === undefined ? undefined : numberOf(parent);
    },
    numberOf,
  });
}

function basesOf(layers: readonly Gazetteer[]): number[] {
  const bases: number[] = [];
  let base = 0;
  for (const layer of layers) {
    bases.push(base);
    base += layer.size;
  }
  return bases;
}
