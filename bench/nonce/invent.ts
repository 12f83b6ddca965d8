/** Letters that stay where they are: long vowels, hamza and endings make the build of a name. Folded. */
const KEPT = new Set(["ا", "و", "ي", "ه", "ء", "ئ"]);

/** Consonants that begin no proclitic. */
const FIRM = "تثجحخدذرزشصضطظعغقمن";

/** Consonants that a proclitic may begin with: a name that begins so is replaced by one that begins so. */
const CLITIC_LIKE = "فبلكس";

/** Numbers that look random and are the same at every run. */
export function random(seed: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (from: string, next: () => number): string => from[Math.floor(next() * from.length)] as string;

function letterFor(letter: string, next: () => number, keep: boolean): string {
  if (keep && KEPT.has(letter)) return letter;
  if (/[A-Z]/.test(letter)) return pick("BDFGJKLMNPRTVZ", next);
  if (/[a-z]/.test(letter)) return pick("abdegiklmnoprtuvz", next);
  return pick(CLITIC_LIKE.includes(letter) ? CLITIC_LIKE : FIRM, next);
}

/** A word of the same build that nobody knows: «دمشق» may become «تخزع». `seed` makes the choice repeatable. */
export function invent(base: string, seed: string, isKnown: (word: string) => boolean): string {
  const next = random(`${seed} ${base}`);
  for (let tries = 0; tries < 400; tries++) {
    // A name of few consonants may have no other that is free: then its vowels go as well.
    const word = [...base].map((letter) => letterFor(letter, next, tries < 100)).join("");
    if (word !== base && !isKnown(word)) return word;
  }
  throw new Error(`no invented word of the build of a name of ${base.length} letters`);
}
