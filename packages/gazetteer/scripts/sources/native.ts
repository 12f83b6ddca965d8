/** Letters of Arabic itself, with vowel marks: no Persian, Kurdish or Urdu letter. */
const ARABIC = /^[\u0621-\u063a\u0641-\u0652\u0670 -]+$/;

/** Whether a name is written as Arabic writes it, and is more than a letter or two. */
export function isArabic(name: string): boolean {
  return ARABIC.test(name) && name.length > 2 && !/^[ -]|[ -]$/.test(name);
}

/** Takes vowel marks and doubled spaces off. */
export function plain(name: string): string {
  return name
    .replace(/[\u064b-\u0652\u0670]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
