/** What speaks for or against an option: the number of a named feature. */
export type Feature = number;

type Key = string | number | boolean | null;

const names: string[] = [];

/** The feature of that name. Called once for each, where its module is loaded. */
export function feature(name: string): Feature {
  names.push(name);
  return names.length - 1;
}

export const featureName = (id: Feature): string => names[id] as string;

/** Features that share a name and differ in what stands behind it. */
export function family(name: string): (key: Key) => Feature {
  const known = new Map<Key, Feature>();
  return (key) => {
    let id = known.get(key);
    if (id === undefined) {
      id = feature(`${name} ${key}`);
      known.set(key, id);
    }
    return id;
  };
}

/** The same with two keys. */
export function pairs(name: string): (first: Key, second: Key) => Feature {
  const known = new Map<Key, (key: Key) => Feature>();
  return (first, second) => {
    let rest = known.get(first);
    if (!rest) {
      rest = family(`${name} ${first}`);
      known.set(first, rest);
    }
    return rest(second);
  };
}

/** Numbers above three are alike. */
export const few = (n: number): number => Math.min(n, 4);
