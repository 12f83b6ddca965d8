import type { PlaceRow } from "../../src/place.ts";

/** Letters of Arabic itself, with vowel marks: no Persian, Kurdish or Urdu letter. */
const ARABIC = /^[\u0621-\u063a\u0641-\u0652\u0670 -]+$/;

/** Letters that only end words, inside one: a sign of mangled text. */
const FINAL_INSIDE = /[\u0629\u0649](?=[\u0621-\u064a])/;

/** Whether a name is written as Arabic writes it, and is more than a letter or two. */
export function isArabic(name: string): boolean {
  return ARABIC.test(name) && name.length > 2 && !/^[ -]|[ -]$/.test(name) && !FINAL_INSIDE.test(name);
}

/** Takes vowel marks and doubled spaces off. */
export function plain(name: string): string {
  return name
    .replace(/[\u064b-\u0652\u0670]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The row with its names of one word marked as needing context. */
export function cautious(row: PlaceRow): PlaceRow {
  const isLong = (name: string) => name.includes(" ");
  return {
    ...row,
    use: isLong(row.name) ? "plain" : "needs-context",
    aliases: row.aliases.filter(isLong),
    contextAliases: row.aliases.filter((alias) => !isLong(alias)),
  };
}
